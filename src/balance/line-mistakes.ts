import type { RepairKind } from '../finding/repair.js';
import type { CellSpec } from '../form/table-spec.js';
import type { LinearSystem } from './linear-system.js';
import type { ChangeSet } from './smallest-changes.js';

/** A mistake that moved whole rows or columns, undone. */
export interface LineMistake {
  readonly kind: RepairKind;
  readonly changes: ChangeSet;
}

type Values = readonly (number | null)[];

/**
 * Every way to undo one move of a whole line: a row shifted by one column, two rows exchanged, two columns exchanged.
 *
 * Such a move changes more figures than a search by number of cells reaches, but it is one mistake. In a shifted row the
 * figure that fell off its end follows from the row's total.
 */
export function* lineMistakes(system: LinearSystem, values: Values): Generator<LineMistake> {
  const rows = linesBy(system.cells, (cell) => cell.row.path);
  const columns = linesBy(system.cells, (cell) => cell.column.key);
  if (rows.length < 2) return;
  for (const row of rows) yield* shifts(system, row, values);
  yield* exchanges(rows, values, 'rows-exchanged');
  yield* exchanges(columns, values, 'columns-exchanged');
}

function linesBy(cells: readonly CellSpec[], keyOf: (cell: CellSpec) => string): number[][] {
  const lines = new Map<string, number[]>();
  cells.forEach((cell, i) => {
    const line = lines.get(keyOf(cell));
    if (line) line.push(i);
    else lines.set(keyOf(cell), [i]);
  });
  return [...lines.values()];
}

function* shifts(system: LinearSystem, row: readonly number[], values: Values): Generator<LineMistake> {
  const printed = row.map((cell) => values[cell] ?? null);
  const totalAt = row.findIndex((cell) => system.cells[cell]?.column.column.sumOf);
  if (totalAt !== row.length - 1) return;
  const movedRight = figures(printed.slice(1));
  if (movedRight) {
    yield* changed('row-shifted', row, [...movedRight, sum(movedRight)], values);
  }
  const movedLeft = figures(printed.slice(0, -1));
  const total = movedLeft?.at(-1);
  if (movedLeft && total !== undefined) {
    yield* changed('row-shifted', row, [total - sum(movedLeft.slice(0, -1)), ...movedLeft], values);
  }
}

function* exchanges(
  lines: readonly (readonly number[])[],
  values: Values,
  kind: RepairKind,
): Generator<LineMistake> {
  for (const [i, one] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      if (one.length !== other.length) continue;
      const ones = figures(one.map((cell) => values[cell] ?? null));
      const others = figures(other.map((cell) => values[cell] ?? null));
      if (ones && others) yield* changed(kind, [...one, ...other], [...others, ...ones], values);
    }
  }
}

/** The mistake, where it changes anything and leaves counts. */
function* changed(
  kind: RepairKind,
  cells: readonly number[],
  intended: readonly number[],
  values: Values,
): Generator<LineMistake> {
  if (intended.some((value) => value < 0)) return;
  const pairs = cells
    .map((cell, i) => ({ cell, value: intended[i] ?? 0 }))
    .filter(({ cell, value }) => values[cell] !== value)
    .sort((a, b) => a.cell - b.cell);
  if (pairs.length === 0) return;
  yield {
    kind,
    changes: { cells: pairs.map(({ cell }) => cell), values: pairs.map(({ value }) => value) },
  };
}

function figures(values: readonly (number | null)[]): number[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
