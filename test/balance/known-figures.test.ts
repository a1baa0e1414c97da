import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../src/balance/change-set.js';
import {
  brokenAsPrinted,
  brokenBalances,
  changedValues,
  isPossible,
  knownFigures,
} from '../../src/balance/known-figures.js';
import { type LinearEquation, systemOfEquations } from '../../src/balance/linear-system.js';
import { roomBeside, roomWithout } from '../../src/balance/room.js';
import type { Cell } from '../../src/report/report.js';
import { smallSystem } from './small-system.js';

const system = smallSystem(3, 3, { columns: true });
const known = (...rows: Cell[][]) => knownFigures({ system, printed: rows.flat() });

const sound = known([1, 2, 3], [4, 5, 9], [5, 7, 12]);

describe('what is known of figures', () => {
  it('is all of them where all are counts', () => {
    expect(sound).toMatchObject({
      values: [1, 2, 3, 4, 5, 9, 5, 7, 12],
      impossible: [],
      hasBlanks: false,
      open: [],
    });
    expect(sound.checks).toBe(system);
  });

  it('is nothing of blanks, and of figures that are no counts', () => {
    const figures = known([1, null, 3], [-4, 5, 9], [5, 7.5, Number.NaN]);
    expect(figures.printed).toEqual([1, null, 3, -4, 5, 9, 5, 7.5, null]);
    expect(figures.values).toEqual([1, null, 3, null, 5, 9, 5, null, null]);
    expect(figures.impossible).toEqual([3, 7]);
    expect(figures.hasBlanks).toBe(true);
    expect(known([1, 2, 3], [-4, 5, 9], [5, 7, 12]).hasBlanks).toBe(false);
  });

  it('has the balances with unknown figures apart, and what follows of a single one of them', () => {
    const figures = known([1, null, 3], [4, 5, 9], [5, null, 12]);
    const balances = (equations: readonly LinearEquation[]) =>
      equations.map(({ ids }) => ids.join(' + ')).sort();
    expect(balances(figures.checks.equations)).toEqual([
      'column 0',
      'column 1 + row 0 + row 2',
      'column 2',
      'row 1',
    ]);
    expect(balances(figures.open)).toEqual(['column 1', 'row 0', 'row 0', 'row 2', 'row 2']);
  });

  it('changes with the changes, blanks among them', () => {
    const figures = known([1, null, 3], [4, 5, 9], [5, 7, 12]);
    const before = [...figures.values];
    expect(changedValues(figures, { cells: [0, 1], values: [8, 6] })).toEqual([8, 6, 3, 4, 5, 9, 5, 7, 12]);
    expect(figures.values).toEqual(before);
  });
});

describe('figures', () => {
  it.each<[string, boolean, string[], string[], Cell[][]]>([
    [
      'that add up',
      true,
      [],
      [],
      [
        [1, 2, 3],
        [4, 5, 9],
        [5, 7, 12],
      ],
    ],
    [
      'that leave room',
      true,
      [],
      [],
      [
        [1, null, 3],
        [4, 5, 9],
        [5, null, 12],
      ],
    ],
    [
      'that do not add up',
      false,
      ['row 0', 'column 2'],
      ['row 0', 'column 2'],
      [
        [1, 2, 4],
        [4, 5, 9],
        [5, 7, 12],
      ],
    ],
    [
      'that do not add up beside blanks, which are no part of it',
      false,
      ['row 1'],
      ['row 0', 'row 1', 'row 2', 'column 1'],
      [
        [1, null, 3],
        [4, 6, 9],
        [5, null, 12],
      ],
    ],
    [
      'that add up to what is no count',
      false,
      [],
      ['row 0'],
      [
        [-1, 2, 1],
        [4, 5, 9],
        [3, 7, 10],
      ],
    ],
    [
      'with dust of fractions',
      false,
      [],
      [],
      [
        [0.1, 0.2, 0.3],
        [0, 0, 0],
        [0.1, 0.2, 0.3],
      ],
    ],
    [
      'whose parts are more than a total, whatever the blank',
      false,
      [],
      ['row 0'],
      [
        [5, null, 3],
        [null, 5, null],
        [null, null, null],
      ],
    ],
    [
      'that contradict each other across balances with blanks',
      false,
      ['column 2'],
      ['row 0', 'row 2', 'column 1', 'column 2'],
      [
        [1, null, 3],
        [4, 5, 9],
        [5, null, 13],
      ],
    ],
  ])('%s', (_, possible, printed, all, rows) => {
    const figures = known(...rows);
    expect(isPossible(figures)).toBe(possible);
    expect(brokenAsPrinted(figures)).toEqual(printed);
    expect(brokenBalances(figures)).toEqual(all);
  });
});

describe('a contradiction of blanks', () => {
  const rows = smallSystem(3, 3);
  const contradicted = [5, null, 3];

  it('is named where the balances of known figures hold', () => {
    const figures = knownFigures({ system: rows, printed: [...contradicted, 4, 5, 9, 1, 1, 2] });
    expect(brokenBalances(figures)).toEqual(['row 0']);
  });

  it('is not named beside one that fails, since what fails is told first', () => {
    const figures = knownFigures({ system: rows, printed: [...contradicted, 4, 6, 9, 1, 1, 2] });
    expect(brokenBalances(figures)).toEqual(['row 1']);
  });
});

describe('balances that drive blanks up without end', () => {
  it('do not hold together', () => {
    const climbing = systemOfEquations(system.cells.slice(0, 3), [
      { ids: ['as printed'], cells: [0, 1, 2], coefficients: [1, -1, -1], constant: 0 },
      { ids: ['two more'], cells: [0, 1], coefficients: [1, -1], constant: -2 },
    ]);
    const figures = knownFigures({ system: climbing, printed: [null, null, 1] });
    expect(isPossible(figures)).toBe(false);
    expect(brokenBalances(figures)).toEqual(['as printed', 'two more']);
    expect(isPossible(knownFigures({ system: climbing, printed: [null, null, 2] }))).toBe(true);
  });
});

describe('room beside changes', () => {
  const nothing: ChangeSet = { cells: [], values: [] };

  it('is one where the figures are what they are', () => {
    expect(roomBeside(sound, nothing)).toEqual({ room: 'one', changes: nothing });
  });

  it('gives impossible figures what they must be, in the order of the form', () => {
    const figures = known([1, -2, 3], [4, 5, 9], [5, 7, 12]);
    expect(roomBeside(figures, nothing)).toEqual({ room: 'one', changes: { cells: [1], values: [2] } });
    expect(roomBeside(figures, { cells: [5], values: [9] })).toEqual({
      room: 'one',
      changes: { cells: [1, 5], values: [2, 9] },
    });
  });

  it('is many where an impossible figure stays open', () => {
    const figures = known([-1, null, 3], [null, 5, null], [null, 7, null]);
    expect(roomBeside(known([-1, null, 3], [null, null, null], [null, null, null]), nothing)).toEqual({
      room: 'many',
    });
    // The second column tells the blank, and that the rest.
    expect(roomBeside(figures, nothing)).toEqual({ room: 'one', changes: { cells: [0], values: [1] } });
  });

  it('is none where what does not change leaves none, and says which figures', () => {
    const figures = known([5, null, 3], [null, 5, null], [null, null, null]);
    expect(roomBeside(figures, nothing)).toEqual({ room: 'none', conflict: [0, 2] });
  });
});

describe('room without some figures', () => {
  it('is what the others make of them', () => {
    expect(roomWithout(known([1, 2, 4], [4, 5, 9], [5, 7, 12]), [2])).toEqual({
      room: 'one',
      changes: { cells: [2], values: [3] },
    });
  });

  it('is none where others contradict each other', () => {
    expect(roomWithout(known([1, 2, 4], [4, 5, 9], [5, 7, 12]), [0])).toEqual({
      room: 'none',
      conflict: [1, 2, 3, 6],
    });
  });

  it('is many where a whole cycle is free', () => {
    expect(roomWithout(sound, [0, 1, 3, 4])).toEqual({ room: 'many' });
  });

  it('leaves aside what does not hold without them', () => {
    expect(roomWithout(known([1, 2, 3], [4, 5, 9], [5, 7, 13]), [0, 1, 3, 4])).toEqual({ room: 'many' });
  });

  it('is found by elimination, where no single equation bounds them enough', () => {
    const together = systemOfEquations(system.cells.slice(0, 4), [
      { ids: ['sum'], cells: [0, 1, 2], coefficients: [1, 1, -1], constant: 0 },
      { ids: ['difference'], cells: [0, 1, 3], coefficients: [1, -1, -1], constant: 0 },
    ]);
    const figures = knownFigures({ system: together, printed: [1, 1, 10, 2] });
    expect(roomWithout(figures, [0, 1])).toEqual({ room: 'one', changes: { cells: [0, 1], values: [6, 4] } });
  });

  it('is found by what balances come to together, where no single one tells', () => {
    const together = systemOfEquations(system.cells.slice(0, 4), [
      { ids: ['all'], cells: [0, 1, 2, 3], coefficients: [1, 1, 1, -1], constant: 0 },
      { ids: ['two'], cells: [1, 2], coefficients: [1, 1], constant: -4 },
    ]);
    const figures = knownFigures({ system: together, printed: [7, null, null, 9] });
    expect(roomWithout(figures, [0])).toEqual({ room: 'one', changes: { cells: [0], values: [5] } });
  });
});
