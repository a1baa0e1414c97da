import { exactSum } from '../balance/exact-sum.js';
import type { CellPath } from '../form/cell-path.js';
import { tableKeys } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { readFigures, type TableFigures } from '../report/figures.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { alignTables } from './alignment.js';

/** One quantity in two reports. */
export interface Comparison {
  /** The cell, or the one cell that the other edition prints as several, whose sum is then compared. */
  cell: CellPath;
  /** The figure of the previous report. */
  from: Cell;
  /** The figure of the current report. */
  to: Cell;
}

/**
 * Every quantity that both reports' editions count alike, changed or not, in the order of the form.
 *
 * @example
 * compareCells(report2020, report2021).find(({ cell }) => cell === 'requests.outcomes.other.total')
 * // { cell: 'requests.outcomes.other.total', from: 4, to: 5 }: one row then, the sum of three now
 */
export function compareCells(previous: DisclosureReport, current: DisclosureReport): Comparison[] {
  const before = readFigures(previous);
  const after = readFigures(current);
  const comparisons: Comparison[] = [];
  for (const table of tableKeys) {
    forEachShared(before[table], after[table], (cell, from, to) => comparisons.push({ cell, from, to }));
  }
  return comparisons;
}

/** Visits the quantities that two tables share, each with its figure in both. */
export function forEachShared(
  previous: TableFigures,
  current: TableFigures,
  visit: (cell: CellPath, from: Cell, to: Cell) => void,
): void {
  if (previous.spec === current.spec) {
    // Cell by cell, without looking anything up: most comparisons are within an edition.
    for (const cell of current.spec.cells)
      visit(cell.path, figureOf(previous, cell), figureOf(current, cell));
    return;
  }
  for (const quantity of alignTables(previous.spec, current.spec).shared) {
    visit(quantity.cell, sumOf(previous, quantity.previous), sumOf(current, quantity.current));
  }
}

/** The figure of a cell of the table; `null` where it is unknown or no finite number. */
export function figureOf({ values }: TableFigures, cell: CellSpec): Cell {
  const value = values[cell.index] ?? null;
  return value !== null && Number.isFinite(value) ? value : null;
}

/** The sum of cells of the table; `null` where any is unknown. */
export function sumOf(table: TableFigures, cells: readonly CellSpec[]): Cell {
  const [only] = cells;
  if (cells.length === 1 && only) return figureOf(table, only);
  return exactSum(cells.map((cell) => figureOf(table, cell)));
}
