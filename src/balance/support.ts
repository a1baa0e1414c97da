import { equationsWith, type LinearSystem } from './linear-system.js';

/**
 * The amounts by which the cells of a set must change so that every equation holds.
 *
 * `'none'`: no whole amounts do. `'many'`: more than one choice of amounts does. Any three cells of a table without blanks
 * have independent columns, so that only blanks make many.
 */
export function solveSupport(
  system: LinearSystem,
  residuals: readonly number[],
  support: readonly number[],
): readonly number[] | 'none' | 'many' {
  const rows = supportRows(system, residuals, support);
  const size = support.length;
  let rank = 0;
  for (const column of support.keys()) {
    const found = rows.findIndex((row, i) => i >= rank && row[column] !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[rank] ?? pivot;
    rows[rank] = pivot;
    for (const row of rows) if (row !== pivot) clear(row, pivot, column);
    rank++;
  }
  // What is left of an equation whose cells are all cleared must be nothing.
  if (rows.some((row, i) => i >= rank && row[size] !== 0)) return 'none';
  if (rank < size) return 'many';
  const deltas = support.map((_, i) => (rows[i]?.[size] ?? 0) / (rows[i]?.[i] ?? 1));
  return deltas.every(Number.isInteger) ? deltas : 'none';
}

/** For each equation that the set touches: its coefficients on the cells of the set, then what they must come to. */
function supportRows(
  system: LinearSystem,
  residuals: readonly number[],
  support: readonly number[],
): number[][] {
  const rows = new Map<number, number[]>();
  support.forEach((cell, i) => {
    for (const e of equationsWith(system, cell)) {
      let row = rows.get(e);
      if (!row) {
        row = [...support.map(() => 0), -(residuals[e] ?? 0)];
        rows.set(e, row);
      }
      const equation = system.equations[e];
      row[i] = equation?.coefficients[equation.cells.indexOf(cell)] ?? 0;
    }
  });
  return [...rows.values()];
}

function clear(row: number[], pivot: readonly number[], column: number): void {
  const factor = row[column] ?? 0;
  if (factor === 0) return;
  const own = pivot[column] ?? 1;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) * own - (pivot[i] ?? 0) * factor;
}
