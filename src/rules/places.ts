import type { CellPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';
import { type CellSpec, findCellInAnyEdition } from '../form/table-spec.js';
import { describeCell, describeRow } from '../report/describe-cell.js';
import type { Figures } from '../report/figures.js';

/** The row of a cell in words, as the newest edition that has it does. */
export function rowInWords(path: CellPath, locale: Locale): string {
  const cell = findCellInAnyEdition(path);
  return cell ? describeRow(cell.row, locale) : path;
}

/** A row of table two in words, as the report's own edition has it. */
export function proactiveRowInWords({ proactive }: Figures, path: string, locale: Locale): string {
  const row = proactive.spec.rows.find((one) => one.path === path);
  return row ? describeRow(row, locale) : path;
}

/** A cell in words, as its own edition has it. */
export function placeInWords(cell: CellSpec, locale: Locale): string {
  return describeCell(cell.path, { edition: cell.edition, locale });
}
