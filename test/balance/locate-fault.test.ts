import { describe, expect, it } from 'vitest';
import type { LinearSystem } from '../../src/balance/linear-system.js';
import { type LocatedFault, locateFault } from '../../src/balance/locate-fault.js';
import type { Cell } from '../../src/report/report.js';
import { smallSystem } from './small-system.js';

function locate(
  system: LinearSystem,
  rows: readonly (readonly Cell[])[],
  { fixed = [] as number[], maxChanges = 3 } = {},
): LocatedFault | null {
  return locateFault(
    { system, printed: rows.flat() },
    { maxChanges, isFixed: (cell) => fixed.includes(system.cells.indexOf(cell)), lastYear: () => null },
  );
}

/** What a fault comes to, cells by their position: `3: 5 > 2`. */
function outcome(system: LinearSystem, rows: readonly (readonly Cell[])[], options = {}) {
  const fault = locate(system, rows, options);
  const at = (path: string): number => system.cells.findIndex((cell) => cell.path === path);
  return {
    explanations: fault?.explanations.map(({ changes, assumes }) => ({
      changes: changes.map(({ cell, from, to }) => `${at(cell)}: ${from} > ${to}`),
      ...(assumes ? { assumes } : {}),
    })),
    undetermined: fault?.undetermined.map((cells) => cells.map(({ path }) => at(path))),
    isComplete: fault?.isComplete,
  };
}

const apart = smallSystem(2, 4);

describe('locateFault: what blanks say of an explanation', () => {
  const rows = smallSystem(3, 3);
  const weightOf = (system: LinearSystem, figures: readonly (readonly Cell[])[], fixed: number[]) =>
    locate(system, figures, { fixed })?.explanations.map(({ weight }) => weight)[0] ?? Number.NaN;

  it('nine of ten blanks mean zero', () => {
    const printed = weightOf(
      rows,
      [
        [0, 0, 0],
        [5, 0, 5],
        [4, 0, 2],
      ],
      [8],
    );
    const blank = weightOf(
      rows,
      [
        [null, 0, null],
        [5, 0, 5],
        [4, 0, 2],
      ],
      [8],
    );
    expect(blank - printed).toBeCloseTo(Math.log(0.9), 9);
  });

  it('one of ten means another figure, where one balance says so', () => {
    const square = smallSystem(2, 2, { columns: true });
    const printed = weightOf(
      square,
      [
        [4, 4],
        [-1, 4],
      ],
      [],
    );
    const blank = weightOf(
      square,
      [
        [4, 4],
        [-1, null],
      ],
      [],
    );
    expect(blank - printed).toBeCloseTo(Math.log(0.1), 9);
  });
});

describe('locateFault: blanks taken as zero', () => {
  it('is not done where the balances tell without', () => {
    expect(
      outcome(
        smallSystem(3, 4, { columns: true }),
        [
          [0, 0, 1, 1],
          [0, 0, 1, 1],
          [0, null, null, 0],
        ],
        {
          fixed: [0],
          maxChanges: 1,
        },
      ),
    ).toEqual({ explanations: [{ changes: ['11: 0 > 2'] }], undetermined: [], isComplete: true });
  });

  it('is done where nothing is found without, and says so', () => {
    expect(
      outcome(
        smallSystem(2, 4, { columns: true }),
        [
          [0, 3, null, 0],
          [3, 0, 0, 3],
        ],
        { maxChanges: 2 },
      ),
    ).toEqual({
      explanations: [{ changes: ['0: 0 > 3', '1: 3 > 0', '3: 0 > 3'], assumes: 'blank-is-zero' }],
      undetermined: [],
      isComplete: false,
    });
  });

  it('is done where nothing but open figures is found, and may give a blank a figure', () => {
    expect(
      outcome(
        apart,
        [
          [0, null, 0, -1],
          [null, 0, 2, 5],
        ],
        { fixed: [5], maxChanges: 2 },
      ),
    ).toEqual({
      explanations: [
        { changes: ['3: -1 > 0', '4: null > 3'], assumes: 'blank-is-zero' },
        { changes: ['3: -1 > 0', '6: 2 > 5'], assumes: 'blank-is-zero' },
        { changes: ['3: -1 > 0', '7: 5 > 2'], assumes: 'blank-is-zero' },
      ],
      undetermined: [[3]],
      isComplete: false,
    });
  });

  it('adds to what is found without', () => {
    expect(
      outcome(apart, [
        [0, 0, 0, 0],
        [6, 0, null, 0],
      ]),
    ).toEqual({
      explanations: [{ changes: ['4: 6 > 0'] }, { changes: ['7: 0 > 6'], assumes: 'blank-is-zero' }],
      undetermined: [[7]],
      isComplete: false,
    });
    expect(
      outcome(apart, [
        [0, 2.5, 3, 0],
        [6, null, 0, null],
      ]),
    ).toEqual({
      explanations: [
        { changes: ['1: 2.5 > 0', '2: 3 > 0'] },
        { changes: ['1: 2.5 > 0', '2: 3 > 0', '4: 6 > 0'], assumes: 'blank-is-zero' },
      ],
      undetermined: [[3, 1]],
      isComplete: false,
    });
  });

  it('does not repeat what is found without', () => {
    expect(
      outcome(apart, [
        [0, 0, 0, 0],
        [4, 2.5, null, 0],
      ]),
    ).toEqual({
      explanations: [{ changes: ['4: 4 > 0', '5: 2.5 > 0'] }],
      undetermined: [[7, 5]],
      isComplete: true,
    });
  });
});

describe('locateFault', () => {
  it('is complete where all was searched and nothing found', () => {
    expect(
      outcome(
        smallSystem(3, 2, { columns: true }),
        [
          [1, 1],
          [0, 2],
          [1, 4],
        ],
        { maxChanges: 1 },
      ),
    ).toEqual({ explanations: [], undetermined: [], isComplete: true });
  });

  it('is nothing where nothing contradicts anything', () => {
    expect(
      locate(apart, [
        [1, null, 3, 6],
        [0, 0, 0, 0],
      ]),
    ).toBeNull();
  });
});
