import { describe, expect, it } from 'vitest';
import { type Equation, equationsOf } from '../../src/balance/equation.js';
import { editionSpec } from '../../src/form/table-spec.js';

/** Rank over the rationals, by fraction-free elimination on small integers. */
function rank(equations: readonly Equation[]): number {
  const columns = [...new Set(equations.flatMap((equation) => equation.cells))];
  const rows = equations.map((equation) => {
    const row = columns.map(() => 0n);
    for (const cell of equation.left) row[columns.indexOf(cell.path)] = 1n;
    for (const cell of equation.right) row[columns.indexOf(cell.path)] = -1n;
    return row;
  });
  let found = 0;
  for (let column = 0; column < columns.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= found && row[column] !== 0n);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot] ?? [], rows[found] ?? []];
    const head = rows[found] ?? [];
    for (let i = found + 1; i < rows.length; i++) {
      const row = rows[i] ?? [];
      const factor = row[column] ?? 0n;
      if (factor === 0n) continue;
      rows[i] = row.map((value, k) => value * (head[column] ?? 0n) - (head[k] ?? 0n) * factor);
    }
    found++;
  }
  return found;
}

describe('the declared form', () => {
  it.each([
    ['2021', [10, 175, 15]],
    ['2019', [22, 161, 15]],
  ] as const)('has the cells of the official form of %s', (edition, cells) => {
    expect(editionSpec(edition).map((table) => table.cells.length)).toEqual(cells);
  });

  it.each([
    ['2021', 39, 37],
    ['2019', 37, 35],
  ] as const)(
    'has the balances of table three of %s, two of them redundant',
    (edition, count, independent) => {
      const equations = equationsOf('requests', edition);
      expect(equations).toHaveLength(count);
      expect(rank(equations)).toBe(independent);
    },
  );

  it('has the three totals of table four', () => {
    const equations = equationsOf('disputes', '2021');
    expect(equations.map((equation) => equation.id)).toEqual([
      'disputes row-total reconsideration',
      'disputes row-total litigation.direct',
      'disputes row-total litigation.afterReconsideration',
    ]);
    expect(rank(equations)).toBe(3);
  });

  it('has no balances in table two', () => {
    expect([...equationsOf('proactive', '2021'), ...equationsOf('proactive', '2019')]).toEqual([]);
  });

  it.each(['2019', '2021'] as const)('has no row or column twice in an edition (%s)', (edition) => {
    const paths = editionSpec(edition).flatMap((table) => table.cells.map((cell) => cell.path));
    expect(new Set(paths).size).toBe(paths.length);
  });
});
