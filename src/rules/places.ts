import type { CellPath, QuantityPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import { quantityCells } from '../form/quantity.js';
import { type CellSpec, findCellInAnyEdition, type RowHeading } from '../form/table-spec.js';
import { describeCell, describeColumn, describeRow } from '../report/describe-cell.js';
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

/** What a path counts, in words: a cell, or the heading over a group of rows with the column. */
export function quantityInWords(figures: Figures, path: QuantityPath, locale: Locale): string {
  const keys = path.split('.');
  // The first key of a path is its table, the last its column; between them stand the row's.
  const [table] = keys as [TableKey];
  const [cell] = quantityCells(path, figures[table].spec.edition) ?? [];
  if (!cell) return path;
  let heading: RowHeading = cell.row;
  for (let depth = cell.keys.length; depth > keys.length && heading.parent; depth--) heading = heading.parent;
  return heading === cell.row
    ? placeInWords(cell, locale)
    : `${describeRow(heading, locale)} · ${describeColumn(cell, locale)}`;
}
