import type { RepairKind } from '../finding/repair.js';
import type { CellSpec } from '../form/table-spec.js';
import type { Cell } from '../report/report.js';
import type { ChangeSet } from './change-set.js';
import type { LinearSystem } from './linear-system.js';

/** A mistake that moved whole lines, undone: the cells of the lines, and what each held before. */
export interface LineMistake {
  readonly kind: RepairKind;
  readonly cells: readonly number[];
  readonly intended: readonly number[];
}

/**
 * Every way to undo one move of a whole line: a row shifted by one column, two rows exchanged, two columns exchanged.
 *
 * Such a move changes more figures than a search by number of cells reaches, but it is one mistake. In a shifted row the
 * figure that fell off its end follows from the row's total. Lines with blanks in them are left alone.
 */
export function* lineMistakes(system: LinearSystem, values: readonly Cell[]): Generator<LineMistake> {
  const rows = linesBy(system.cells, values, (cell) => cell.row.path);
  const columns = linesBy(system.cells, values, (cell) => cell.column.key);
  if (rows.length < 2) return;
  for (const row of rows) yield* shifts(system, row);
  yield* exchanges(rows, 'rows-exchanged');
  yield* exchanges(columns, 'columns-exchanged');
}

/** What of a mistake changes figures, in ascending order of cell. */
export function changesOf({ cells, intended }: LineMistake, values: readonly Cell[]): ChangeSet {
  const pairs = cells
    .map((cell, i) => ({ cell, value: intended[i] ?? 0 }))
    .filter(({ cell, value }) => values[cell] !== value)
    .sort((a, b) => a.cell - b.cell);
  return { cells: pairs.map(({ cell }) => cell), values: pairs.map(({ value }) => value) };
}

interface Line {
  readonly cells: readonly number[];
  readonly values: readonly Cell[];
  /** The figures, or `null` where one is blank. */
  readonly figures: readonly number[] | null;
}

function linesBy(
  cells: readonly CellSpec[],
  values: readonly Cell[],
  keyOf: (cell: CellSpec) => string,
): Line[] {
  const lines = new Map<string, number[]>();
  cells.forEach((cell, i) => {
    const line = lines.get(keyOf(cell));
    if (line) line.push(i);
    else lines.set(keyOf(cell), [i]);
  });
  return [...lines.values()].map((line) => {
    const printed = line.map((cell) => values[cell] ?? null);
    return { cells: line, values: printed, figures: figures(printed) };
  });
}

function* shifts(system: LinearSystem, { cells, values }: Line): Generator<LineMistake> {
  const totalAt = cells.findIndex((cell) => system.cells[cell]?.column.column.sumOf);
  if (totalAt !== cells.length - 1) return;
  const movedRight = figures(values.slice(1));
  if (movedRight) yield { kind: 'row-shifted', cells, intended: [...movedRight, sum(movedRight)] };
  const movedLeft = figures(values.slice(0, -1));
  if (!movedLeft) return;
  // Below zero where the row was not shifted.
  const first = sum(movedLeft.slice(-1)) - sum(movedLeft.slice(0, -1));
  yield { kind: 'row-shifted', cells, intended: [first, ...movedLeft] };
}

function* exchanges(lines: readonly Line[], kind: RepairKind): Generator<LineMistake> {
  for (const [i, one] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      if (!one.figures || !other.figures || one.cells.length !== other.cells.length) continue;
      yield {
        kind,
        cells: [...one.cells, ...other.cells],
        intended: [...other.figures, ...one.figures],
      };
    }
  }
}

function figures(values: readonly Cell[]): number[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
