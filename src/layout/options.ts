import type { Finding } from '../finding/finding.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { DisclosureReportError } from '../report/error.js';
import { oneOf, shown } from '../report/phrase.js';
import type { DisclosureReport } from '../report/report.js';

/** How a report is to be laid out. */
export interface LayoutOptions {
  /** The language of labels; Chinese where not given. What the report says stays as it is. */
  readonly locale?: Locale | undefined;
  /**
   * Draws all tables in this edition of the form, instead of each in its own.
   *
   * Cells that the report's edition lacks are empty; figures that the edition drawn has no cell for are named in a note.
   */
  readonly edition?: Edition | undefined;
  /** Findings to mark in the cells and to list below the report. */
  readonly findings?: readonly Finding[] | undefined;
  /** An earlier report, whose figures stand beside those of this one. */
  readonly previous?: DisclosureReport | undefined;
  /** Draws the form without figures and prose, to be filled in. */
  readonly blank?: boolean | undefined;
  /** What the ids of the document begin with; two documents on one page need different ones. `report` where not given. */
  readonly idPrefix?: string | undefined;
}

const locales: readonly Locale[] = ['zh-CN', 'en'];

/** Throws for options that are none. */
export function assertLayoutOptions(options: Pick<LayoutOptions, 'locale' | 'edition' | 'idPrefix'>): void {
  const { locale = defaultLocale, edition, idPrefix } = options;
  assertOneOf('options.locale', locale, locales);
  if (edition !== undefined) assertOneOf('options.edition', edition, editionKeys);
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]*$/u.test(idPrefix)) {
    throw new DisclosureReportError({
      code: 'invalid-option',
      path: 'options.idPrefix',
      expected: 'a letter, then letters, digits, - and _',
      received: shown(JSON.stringify(idPrefix) ?? String(idPrefix)),
    });
  }
}

/** Throws for a value that is none of those it can be. */
export function assertOneOf(path: string, value: string, among: readonly string[]): void {
  if (among.includes(value)) return;
  throw new DisclosureReportError({
    code: 'invalid-option',
    path,
    expected: oneOf(among),
    received: shown(JSON.stringify(value) ?? String(value)),
  });
}
