import { describe, expect, it } from 'vitest';
import { type FoundRepairs, findRepairs } from '../../src/balance/find-repairs.js';
import { knownFigures } from '../../src/balance/known-figures.js';
import type { LinearSystem } from '../../src/balance/linear-system.js';
import type { Cell } from '../../src/report/report.js';
import { smallSystem } from './small-system.js';

function find(
  system: LinearSystem,
  rows: readonly (readonly Cell[])[],
  { fixed = [] as number[], maxChanges = 3 } = {},
): FoundRepairs {
  const isFixed = system.cells.map((_, cell) => fixed.includes(cell));
  return findRepairs(knownFigures({ system, printed: rows.flat() }), isFixed, maxChanges);
}

const apart = smallSystem(2, 3);
const crossed = smallSystem(3, 3, { columns: true });
const wide = smallSystem(3, 4, { columns: true });

describe('findRepairs: moved lines', () => {
  it('are one act instead of the changes that come to the same', () => {
    // 0, 0, 5 and their sum 5, moved to the left: two figures change.
    expect(
      find(wide, [
        [0, 5, 5, 0],
        [4, 2, 0, 6],
        [4, 2, 5, 11],
      ]),
    ).toEqual({
      repairs: [{ cells: [1, 3], values: [0, 5], act: 'row-shifted' }],
      undetermined: [],
      searched: 2,
      isComplete: true,
    });
  });

  it('are listed beside other changes, which come first', () => {
    expect(
      find(smallSystem(2, 3, { columns: true }), [
        [1, 1, 0],
        [1, 1, 0],
      ]).repairs,
    ).toEqual([
      { cells: [2, 5], values: [2, 2], act: null },
      { cells: [0, 2, 3, 5], values: [0, 1, 0, 1], act: 'columns-exchanged' },
      { cells: [1, 2, 4, 5], values: [0, 1, 0, 1], act: 'columns-exchanged' },
    ]);
  });

  it('are other changes where they fill a blank, even if they print the same', () => {
    expect(
      find(
        crossed,
        [
          [0, 0, null],
          [3, 0, 3],
          [null, 3, 0],
        ],
        { fixed: [0], maxChanges: 2 },
      ).repairs,
    ).toEqual([
      { cells: [1, 8], values: [3, 6], act: null },
      { cells: [6, 7, 8], values: [3, 0, 3], act: 'row-shifted' },
    ]);
  });

  it('are not sought where one wrong figure explains everything', () => {
    const system = smallSystem(3, 2, { columns: true });
    // 0 and its sum 0, moved to the left with a wrong end, would do as well.
    expect(
      find(
        system,
        [
          [0, 0],
          [0, 1],
          [0, null],
        ],
        { fixed: [2] },
      ).repairs,
    ).toEqual([{ cells: [3], values: [0], act: null }]);
  });

  it('are not sought where one more figure, though open, explains everything', () => {
    expect(
      find(
        smallSystem(2, 4),
        [
          [1, 2.5, 0, 0],
          [1, 0, 0, 1],
        ],
        { maxChanges: 1 },
      ),
    ).toEqual({
      repairs: [{ cells: [0, 1], values: [0, 0], act: null }],
      undetermined: [[3, 1]],
      searched: 1,
      isComplete: true,
    });
  });

  const shifted = [
    [5, 7, 14, 0],
    [0, 0, null, 0],
    [2, 5, null, 14],
  ];

  it('are found where no search by number of cells reaches them', () => {
    expect(find(wide, shifted, { maxChanges: 1 }).repairs).toEqual([
      { cells: [0, 1, 2, 3], values: [2, 5, 7, 14], act: 'row-shifted' },
    ]);
  });

  it('leave figures alone that are known to be right', () => {
    expect(find(wide, shifted, { maxChanges: 1, fixed: [5] }).repairs).toHaveLength(1);
    for (const fixed of [0, 1, 2, 3])
      expect(find(wide, shifted, { maxChanges: 1, fixed: [fixed] }).repairs).toEqual([]);
  });

  it('never make a figure less than nothing', () => {
    // Every balance holds for -1, 2, 3 and their sum 4 in the first row.
    expect(
      find(wide, [
        [2, 3, 4, 5],
        [1, 0, 0, 1],
        [0, 2, 3, 5],
      ]).repairs,
    ).toEqual([]);
    expect(
      find(wide, [
        [2, 3, 6, 5],
        [1, 0, 0, 1],
        [2, 2, 3, 7],
      ]).repairs,
    ).toEqual([{ cells: [0, 1, 2, 3], values: [1, 2, 3, 6], act: 'row-shifted' }]);
  });

  it('have to leave room for blanks', () => {
    expect(
      find(
        apart,
        [
          [null, 4, 0],
          [4, null, 3],
        ],
        { fixed: [4] },
      ),
    ).toEqual({
      repairs: [],
      undetermined: [
        [1, 3],
        [1, 5],
        [2, 3],
        [2, 5],
      ],
      searched: 2,
      isComplete: true,
    });
  });
});

describe('findRepairs: figures that are no counts', () => {
  it('are open where a blank is', () => {
    expect(
      find(apart, [
        [null, 2, -1],
        [3, 0, 3],
      ]),
    ).toEqual({
      repairs: [],
      undetermined: [[2]],
      searched: 3,
      isComplete: true,
    });
  });

  it('become what the balances determine', () => {
    expect(
      find(apart, [
        [1, 2, -1],
        [3, 0, 3],
      ]),
    ).toEqual({
      repairs: [{ cells: [2], values: [3], act: null }],
      undetermined: [],
      searched: 3,
      isComplete: true,
    });
  });

  it('are never repaired where they are said to be right', () => {
    expect(
      find(
        apart,
        [
          [1, 2, -1],
          [3, 0, 3],
        ],
        { fixed: [2], maxChanges: 2 },
      ),
    ).toEqual({
      repairs: [],
      undetermined: [],
      searched: 2,
      isComplete: true,
    });
  });
});
