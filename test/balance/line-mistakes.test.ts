import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../src/balance/equation.js';
import { changesOf, type LineMistake, lineMistakes } from '../../src/balance/line-mistakes.js';
import { type LinearSystem, linearSystems, systemOfEquations } from '../../src/balance/linear-system.js';
import { type CellSpec, tableSpec } from '../../src/form/table-spec.js';
import type { Cell } from '../../src/report/report.js';

const { rows } = tableSpec('requests', '2021');

/** The last columns of the first rows of table three; the very last one is the total. */
function corner(height: number, width: number): CellSpec[] {
  return rows.slice(0, height).flatMap(({ cells }) => cells.slice(-width));
}

function systemOf(cells: readonly CellSpec[]): LinearSystem {
  return systemOfEquations(cells, []);
}

function mistakes(cells: readonly CellSpec[], values: readonly Cell[]): LineMistake[] {
  return [...lineMistakes(systemOf(cells), values)];
}

describe('lineMistakes', () => {
  it('undoes a shift of each row either way, and every exchange of two rows or two columns once', () => {
    expect(mistakes(corner(2, 3), [1, 2, 7, 4, 5, 9])).toEqual([
      { kind: 'row-shifted', cells: [0, 1, 2], intended: [2, 7, 9] },
      { kind: 'row-shifted', cells: [0, 1, 2], intended: [1, 1, 2] },
      { kind: 'row-shifted', cells: [3, 4, 5], intended: [5, 9, 14] },
      { kind: 'row-shifted', cells: [3, 4, 5], intended: [1, 4, 5] },
      { kind: 'rows-exchanged', cells: [0, 1, 2, 3, 4, 5], intended: [4, 5, 9, 1, 2, 7] },
      { kind: 'columns-exchanged', cells: [0, 3, 1, 4], intended: [2, 5, 1, 4] },
      { kind: 'columns-exchanged', cells: [0, 3, 2, 5], intended: [7, 9, 1, 4] },
      { kind: 'columns-exchanged', cells: [1, 4, 2, 5], intended: [7, 9, 2, 5] },
    ]);
  });

  it('knows from the total of a shifted row which figure fell off its end', () => {
    const shifts = mistakes(corner(2, 4), [2, 3, 9, 0, 0, 4, 2, 3]).filter(
      ({ kind }) => kind === 'row-shifted',
    );
    expect(shifts.map(({ intended }) => intended)).toEqual([
      [3, 9, 0, 12],
      [4, 2, 3, 9],
      [4, 2, 3, 9],
      [-2, 0, 4, 2],
    ]);
  });

  it('exchanges each pair of rows once', () => {
    const exchanges = mistakes(corner(3, 2), [1, 1, 2, 2, 3, 3]).filter(
      ({ kind }) => kind === 'rows-exchanged',
    );
    expect(exchanges.map(({ cells }) => cells)).toEqual([
      [0, 1, 2, 3],
      [0, 1, 4, 5],
      [2, 3, 4, 5],
    ]);
  });

  it('leaves lines with a blank alone, but for the cell that a shift emptied', () => {
    expect(mistakes(corner(2, 3), [null, 2, 7, 4, null, 9])).toEqual([
      { kind: 'row-shifted', cells: [0, 1, 2], intended: [2, 7, 9] },
    ]);
    expect(mistakes(corner(2, 3), [3, 2, null, null, null, 9])).toEqual([
      { kind: 'row-shifted', cells: [0, 1, 2], intended: [-1, 3, 2] },
    ]);
  });

  it('has nothing to say of a single row: every shift fits where one equation is all there is', () => {
    for (const system of linearSystems(equationsOf('disputes', '2021'))) {
      expect([...lineMistakes(system, [1, 2, 3, 4, 5])]).toEqual([]);
    }
  });

  it('shifts no row that does not end in its total', () => {
    const parts = rows.slice(0, 2).flatMap(({ cells }) => cells.slice(0, 2));
    expect(mistakes(parts, [1, 2, 3, 4]).map(({ kind }) => kind)).toEqual([
      'rows-exchanged',
      'columns-exchanged',
    ]);
    const totalFirst = rows.slice(0, 2).flatMap(({ cells }) => [...cells.slice(-1), ...cells.slice(0, 1)]);
    expect(mistakes(totalFirst, [1, 2, 3, 4]).map(({ kind }) => kind)).toEqual([
      'rows-exchanged',
      'columns-exchanged',
    ]);
  });

  it('exchanges no lines of different length', () => {
    const ragged = rows.slice(0, 2).flatMap(({ cells }, row) => cells.slice(0, row + 1));
    expect(mistakes(ragged, [1, 2, 3])).toEqual([]);
  });
});

describe('changesOf', () => {
  it('has what differs from the printed figures, in the order of the form', () => {
    const mistake: LineMistake = { kind: 'columns-exchanged', cells: [2, 5, 0, 3], intended: [7, 9, 1, 4] };
    expect(changesOf(mistake, [2, 0, 7, 4, 0, null])).toEqual({ cells: [0, 5], values: [1, 9] });
  });

  it('orders by position, not by figures', () => {
    const mistake: LineMistake = { kind: 'rows-exchanged', cells: [10, 9, 2], intended: [1, 2, 3] };
    expect(changesOf(mistake, [])).toEqual({ cells: [2, 9, 10], values: [3, 2, 1] });
  });
});
