import type { Finding } from '../finding/finding.js';
import type { CellPath } from '../form/cell-path.js';
import { type Edition, editionKeys } from '../form/editions.js';
import { defaultLocale } from '../form/locale.js';
import { findCell, findCellInAnyEdition } from '../form/table-spec.js';
import { assertLocale, assertOneOf } from '../report/assert-option.js';
import { unknownCell } from '../report/cells.js';
import { describeCell } from '../report/describe-cell.js';
import type { Cell } from '../report/report.js';
import { assertText } from './assert-text.js';
import { cellValue } from './cell-value.js';
import { parseFigure } from './figure.js';
import { readFinding } from './findings.js';
import type { ReadOptions } from './options.js';

/** How to read a figure. */
export interface ReadFigureOptions extends ReadOptions {
  /** The edition whose cell it is; the newest that has the cell where not given. */
  edition?: Edition | undefined;
}

/** What a text is as the figure of a cell. */
export interface FigureRead {
  /** In the unit of the cell; `null` where nothing was typed, where a mark such as 无 or / stands for nothing, and for what is no figure. */
  value: Cell;
  /** `read/unreadable` for what is no exact figure; `read/unit` where an amount was converted, or names no unit and should. */
  finding?: Finding;
}

/**
 * One figure as a clerk types or pastes it, read by the rules by which readers read cells: `１２`, `1,234` and `3件` are figures,
 * `52.15万元` is converted to the unit of the cell, `约50` and `12,34` are none.
 *
 * Whether the figure fits its cell (a count that is negative, say) is for `validateReport` to tell.
 *
 * @throws {DisclosureReportError} `unknown-cell` for a path that the edition has not, `invalid-value` for what is no text.
 * @example
 * readFigure('1,234件', 'requests.received.naturalPerson') // { value: 1234 }
 * readFigure('', 'requests.received.naturalPerson')        // { value: null }
 * readFigure('约50', 'requests.received.naturalPerson').finding?.message
 * // '一、本年新收政府信息公开申请数量 · 自然人：“约50”不能读成确定的数字'
 */
export function readFigure(text: string, path: CellPath, options: ReadFigureOptions = {}): FigureRead {
  const { edition, locale = defaultLocale } = options;
  assertText('text', text);
  assertLocale(locale);
  assertOneOf('options.edition', edition, editionKeys);
  const cell = edition === undefined ? findCellInAnyEdition(path) : findCell(path, edition);
  if (!cell) return unknownCell(path, edition === undefined ? undefined : [edition]);
  const { column } = cell.column;
  const { value, unreadable, unit } = cellValue(parseFigure(text), column);
  const place = describeCell(path, { edition: cell.edition, locale });
  const at = { cells: [path] };
  // A word is no figure either; what a document prints in such a place is a label, what a clerk types is a mistake.
  if (unreadable)
    return { value: null, finding: readFinding('read/unreadable', { place, text }, locale, at) };
  if (unit === undefined) return { value };
  const from = unit === 'none' ? null : unit;
  return { value, finding: readFinding('read/unit', { place, text, unit: column.unit, from }, locale, at) };
}
