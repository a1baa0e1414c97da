import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/form/table-spec.js';
import { type Balance, balancesOf, brokenBalances, completed } from '../../src/read/balances.js';

// a + b = c, and c + d = e.
const sums: Balance[] = [
  { cells: [0, 1, 2], signs: [1, 1, -1] },
  { cells: [2, 3, 4], signs: [1, 1, -1] },
];

describe('figures completed by balances', () => {
  it.each([
    [
      [1, 2, 3, 4, 7],
      [1, 2, 3, 4, 7],
    ],
    [
      [1, 2, undefined, 4, undefined],
      [1, 2, 3, 4, 7],
    ],
    [
      [undefined, 2, undefined, 4, 7],
      [1, 2, 3, 4, 7],
    ],
    [
      [1, undefined, 3, undefined, 7],
      [1, 2, 3, 4, 7],
    ],
    [
      [undefined, undefined, 3, 4, 7],
      [undefined, undefined, 3, 4, 7],
    ],
    [
      [0, 0, undefined, 0, undefined],
      [0, 0, 0, 0, 0],
    ],
    [
      [undefined, 3, 3, undefined, 3],
      [0, 3, 3, 0, 3],
    ],
    [[1, 2, 4, undefined, undefined], undefined],
    [[2, 2, 3, undefined, undefined], undefined],
    [[undefined, 4, 3, undefined, undefined], undefined],
    [[undefined, 2, 3, 4, 8], undefined],
    [[undefined, undefined, 9, undefined, 8], undefined],
    [[1, 1, undefined, undefined, 1], undefined],
    [[undefined, undefined, -1, undefined, undefined], undefined],
  ])('%j are %j', (figures, expected) => {
    expect(completed(figures, sums)).toEqual(expected);
  });

  it('are the figures where there is no balance', () => {
    const figures = [1, undefined];
    expect(completed(figures, [])).toEqual(figures);
    expect(completed(figures, [])).not.toBe(figures);
  });

  it('takes a cell with its own sign', () => {
    const difference: Balance[] = [{ cells: [0, 1, 2], signs: [-1, 1, 1] }];
    expect(completed([5, 2, undefined], difference)).toEqual([5, 2, 3]);
    expect(completed([undefined, 2, 3], difference)).toEqual([5, 2, 3]);
  });
});

describe('broken balances', () => {
  it.each([
    [[1, 2, 3, 4, 7], []],
    [[1, 2, 4, 4, 8], [0]],
    [[1, 2, 3, 4, 8], [1]],
    [
      [1, 2, 4, 4, 9],
      [0, 1],
    ],
    [[1, undefined, 4, 4, 9], [1]],
    [[undefined, undefined, 4, 4, 9], [1]],
    [[undefined, undefined, 4, undefined, 9], []],
  ])('of %j are %j', (figures, broken) => {
    expect(brokenBalances(figures, sums)).toEqual(broken.map((at) => sums[at]));
  });
});

describe('the balances of a table', () => {
  it('say by index what the form says of its totals', () => {
    const { cells } = tableSpec('disputes', '2021');
    const paths = (balance: Balance) =>
      balance.cells.map((index, i) => `${balance.signs[i] === 1 ? '+' : '-'}${cells[index]?.column.key}`);
    expect(balancesOf('disputes', '2021').map(paths)).toEqual(
      Array(3).fill(['+upheld', '+corrected', '+otherResult', '+pending', '-total']),
    );
    expect(balancesOf('disputes', '2021')).toBe(balancesOf('disputes', '2021'));
    expect(balancesOf('proactive', '2021')).toEqual([]);
  });
});
