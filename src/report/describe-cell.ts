import type { CellPath } from '../form/cell-path.js';
import type { Label } from '../form/declaration.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type CellSpec, findCell, findCellInAnyEdition, type RowHeading } from '../form/table-spec.js';
import { assertLocale, assertOneOf } from './assert-option.js';
import { unknownCell } from './cells.js';

export interface DescribeOptions {
  /** Whose labels to use; the newest edition that has the cell where not given. */
  edition?: Edition;
  locale?: Locale;
}

/**
 * A cell in words: its row as the form numbers it, then its column.
 *
 * The heading a row stands under is named in full, those further out by their numeral.
 *
 * @throws {DisclosureReportError} `unknown-cell` where the edition has no such cell, `invalid-option` for an unknown edition or
 * locale.
 *
 * @example
 * describeCell('requests.outcomes.denied.stateSecret.naturalPerson')
 * // '三、（三）不予公开 1.属于国家秘密 · 自然人'
 * describeCell('requests.outcomes.denied.stateSecret.naturalPerson', { locale: 'en' })
 * // 'III. (3) Not disclosed 1. State secrets · Natural persons'
 */
export function describeCell(path: CellPath, options: DescribeOptions = {}): string {
  const { edition, locale = defaultLocale } = options;
  assertLocale(locale);
  assertOneOf('options.edition', edition, editionKeys);
  const cell = edition ? findCell(path, edition) : findCellInAnyEdition(path);
  if (!cell) return unknownCell(path, edition ? [edition] : undefined);
  return `${describeRow(cell.row, locale)} · ${describeColumn(cell, locale)}`;
}

/** A row in words, as {@link describeCell} names it. */
export function describeRow(row: RowHeading, locale: Locale = defaultLocale): string {
  return wording(row, locale, 0);
}

/** A column in words. */
export function describeColumn(cell: CellSpec, locale: Locale = defaultLocale): string {
  return labelText(cell.column.column, locale);
}

/** A label in a language, in its shorter wording where it has one. */
export function labelText(label: Label, locale: Locale = defaultLocale): string {
  return locale === 'en' ? label.en : (label.short ?? label.zh);
}

function wording(row: RowHeading, locale: Locale, distance: number): string {
  const above = row.parent ? wording(row.parent, locale, distance + 1) : '';
  const numeral = row.numeral ? row.numeral[locale === 'en' ? 'en' : 'zh'] : '';
  // Unnumbered groups have no short form: 行政诉讼 stands in full.
  const text = distance < 2 || numeral === '' ? labelText(row.label, locale) : '';
  if (locale === 'en') return [above, numeral, text].filter((word) => word !== '').join(' ');
  const space = above !== '' && !/^[（]/u.test(numeral) ? ' ' : '';
  return `${above}${space}${numeral}${text}`;
}
