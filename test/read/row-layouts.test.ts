import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/form/table-spec.js';
import { isClosed, layoutsIfDoubled, layoutsOf, type TableHabits } from '../../src/read/layouts.js';
import { figureIn, laidIn } from '../../src/read/line.js';
import type { PrintedFigures } from '../../src/read/printed-rows.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const heading = '三、收到和处理政府信息公开申请情况';
const first = (rows: readonly PrintedFigures[]): PrintedFigures => {
  const [row] = rows;
  if (!row) throw new Error('no row was printed');
  return row;
};
/** A row of text with these cells behind its label. */
const inText = (cells: string): PrintedFigures =>
  first(stepsOf(textBlocks(heading, `予以公开 | ${cells} |`)).rows);
/** The same with one cell a line; blank ones are lines with a tab. */
const inLines = (...cells: string[]): PrintedFigures =>
  first(stepsOf(textBlocks(heading, '予以公开', ...cells.map((cell) => cell || '\t'))).rows);
const inPage = (...cells: string[]): PrintedFigures =>
  first(stepsOf(pageBlocks(`<p>${heading}</p>${drawn(['予以公开', ...cells])}`)).rows);

const none: TableHabits = { drawnColumns: null, isWhole: () => false, columnsAt: null, figuresLeft: null };
const whole: TableHabits = { ...none, isWhole: () => true };
const layouts = (row: PrintedFigures, width: number, habits: Partial<TableHabits> = {}): string[] =>
  layoutsOf(row, width, { ...none, ...habits }).map((layout) =>
    layout.map((at) => (at < 0 ? '_' : at)).join(' '),
  );

describe('the ways in which a row of text may stand in its columns', () => {
  it.each([
    // As many figures as columns.
    ['1 | 2 | 3', 3, {}, ['0 1 2']],
    ['1 |  | 2 | 3', 3, {}, ['0 2 3']],
    // Fewer: any may be the one that is missing.
    ['1 | 2', 3, {}, ['0 1 _', '0 _ 1', '_ 0 1'].reverse().toSorted()],
    ['1', 3, {}, ['0 _ _', '_ 0 _', '_ _ 0']],
    ['1 |  | 3', 3, {}, ['0 2 _', '0 _ 2', '_ 0 2']],
    ['1 |  | 3', 3, whole, ['0 1 2']],
    ['1 | 2 | ', 3, whole, ['0 1 2']],
    [' | 1 | 3', 3, whole, ['0 1 2']],
    ['1 | 3', 3, whole, ['0 1 _', '0 _ 1', '_ 0 1']],
    // More cells than columns.
    ['1 |  | 3 | ', 3, whole, ['0 2 _', '0 _ 2', '_ 0 2']],
    ['1 |  | 3 | ', 3, { ...whole, columnsAt: 'label' }, ['0 1 2']],
    [' | 1 |  | 3', 3, { ...whole, columnsAt: 'end' }, ['1 2 3']],
    [' | 1 |  | 3', 3, { ...whole, columnsAt: 'label' }, ['1 3 _', '1 _ 3', '_ 1 3']],
    ['1 |  |  | 3', 3, { ...whole, columnsAt: 'end' }, ['0 3 _', '0 _ 3', '_ 0 3']],
    // The first right behind the label and the last in the last column.
    ['1 |  | 3 | ', 3, { columnsAt: 'label' }, ['0 1 2']],
    ['1 |  | 3', 3, { columnsAt: 'label' }, ['0 1 2']],
    ['1 | 2 |  | ', 3, { columnsAt: 'label' }, ['0 1 _', '0 _ 1', '_ 0 1']],
    [' | 1 | 2 | ', 3, { columnsAt: 'label' }, ['1 2 _', '1 _ 2', '_ 1 2']],
    ['1 |  | 3 | ', 3, { columnsAt: 'end' }, ['0 2 _', '0 _ 2', '_ 0 2']],
    // More figures than columns.
    ['1 | 2 | 3 | 4', 3, {}, ['0 1 2', '0 1 3', '0 2 3', '1 2 3']],
    [
      '1 | 2 | 3 | 4 | 5',
      3,
      {},
      ['0 1 2', '0 1 3', '0 1 4', '0 2 3', '0 2 4', '0 3 4', '1 2 3', '1 2 4', '1 3 4', '2 3 4'],
    ],
    ['1 | 2 | 3 | 4 | 5 | 6', 3, {}, []],
    // Blank rows.
    [' |  | ', 3, {}, ['0 1 2']],
    [' | ', 3, {}, []],
    [' |  |  | ', 3, {}, []],
    [' |  |  | ', 3, whole, ['0 1 2']],
    [' | ', 3, whole, []],
    // Where the other rows have lost a column.
    ['1 | 2 | 3', 3, { figuresLeft: 2 }, []],
    ['1 | 2', 3, { figuresLeft: 2 }, ['0 1 _', '0 _ 1', '_ 0 1']],
    // With many columns only few may be missing.
    ['1 | 2 | 3 | 4 | 5', 8, {}, 56],
    ['1 | 2 | 3 | 4 | 5 | 6', 9, {}, 84],
    ['1 | 2 | 3 | 4 | 5', 9, {}, 0],
    ['1', 8, {}, 8],
  ] as [string, number, Partial<TableHabits>, string[] | number][])(
    '%s in %i, %j: %j',
    (cells, width, habits, expected) => {
      const ways = layouts(inText(cells), width, habits);
      if (typeof expected === 'number') expect(ways).toHaveLength(expected);
      else expect(ways.toSorted()).toEqual(expected.toSorted());
      expect(new Set(ways).size).toBe(ways.length);
    },
  );

  it('are none where a figure of lines with one cell each stands behind a gap', () => {
    expect(layouts(inLines('1', '2', '3'), 3)).toEqual(['0 1 2']);
    expect(layouts(inLines('1', '2', '', '3'), 3)).toEqual([]);
    expect(layouts(inLines('', '1', '2', '3', ''), 3)).toEqual(['1 2 3']);
    expect(layouts(inLines('1', '', '2', '', '3'), 3)).toEqual(['0 2 4']);
  });

  it('are those of blanks only on one line', () => {
    expect(layouts(inText(' |  | '), 3)).toEqual(['0 1 2']);
    expect(layouts(inLines('', '', ''), 3)).toEqual([]);
    const partly = first(stepsOf(textBlocks(heading, '| 予以公开 |  |', '\t', '\t')).rows);
    expect(partly.values).toHaveLength(3);
    expect(layouts(partly, 3)).toEqual([]);
    expect(layouts(inLines('', '', ''), 3, whole)).toEqual(['0 1 2']);
  });
});

describe('the ways in which a drawn row may stand in its columns', () => {
  it.each([
    [['1', '2', '3'], 3, {}, ['0 1 2']],
    [['1', '', '3'], 3, whole, ['0 1 2']],
    [['1', '', '3'], 3, {}, ['0 2 _', '0 _ 2', '_ 0 2']],
    [['1', '2', '3'], 3, { figuresLeft: 2 }, ['0 1 2']],
    // Under the columns that full rows use.
    [['', '1', '2', '3'], 3, { ...whole, drawnColumns: [2, 3, 4] }, ['1 2 3']],
    [['', '1', '', '3'], 3, { ...whole, drawnColumns: [2, 3, 4] }, ['1 2 3']],
    [['', '1', '', '3'], 3, { drawnColumns: [2, 3, 4] }, ['1 3 _', '1 _ 3', '_ 1 3']],
    [['', '1', '', '3'], 3, { ...whole, drawnColumns: [2, 3] }, ['1 3 _', '1 _ 3', '_ 1 3']],
    [['5', '1', '', '3'], 3, { ...whole, drawnColumns: [2, 3, 4] }, ['0 1 3']],
    [['5', '', '', '3'], 3, { ...whole, drawnColumns: [2, 3, 4] }, ['0 3 _', '0 _ 3', '_ 0 3']],
    [['1*2', '', '3'], 3, { ...whole, drawnColumns: [1, 2, 3] }, ['0 1 2']],
    [['1*2', '', '3', ''], 3, { ...whole, drawnColumns: [1, 2, 3] }, ['0 2 _', '0 _ 2', '_ 0 2']],
    [['*2', '', '3', ''], 3, { ...whole, drawnColumns: [1, 3, 4] }, ['0 1 2']],
    [['1', '', '', ''], 3, { ...whole, drawnColumns: [1, 3, 5] }, ['0 _ _', '_ 0 _', '_ _ 0']],
    [['1', '', '', '*2'], 3, { ...whole, drawnColumns: [1, 3, 5] }, ['0 2 3']],
    [['1', '', '*3'], 3, { ...whole, drawnColumns: [1, 2, 3] }, ['0 1 2']],
  ] as [string[], number, Partial<TableHabits>, string[]][])(
    '%j in %i, %j: %j',
    (cells, width, habits, expected) => {
      expect(layouts(inPage(...cells), width, habits).toSorted()).toEqual(expected.toSorted());
    },
  );
});

describe('the ways of a full row if a figure was printed twice and another lost', () => {
  const doubled = (row: PrintedFigures, width: number, zeros = false) =>
    layoutsIfDoubled(row, width, zeros).map((layout) => layout.map((at) => (at < 0 ? '_' : at)).join(' '));
  it.each([
    ['1 | 2 | 3', false, []],
    ['1 | 1 | 3', false, ['1 2 _', '1 _ 2', '_ 1 2']],
    ['3 | 1 | 1', false, ['0 2 _', '0 _ 2', '_ 0 2']],
    ['1 |  | 1 | 3', false, ['2 3 _', '2 _ 3', '_ 2 3']],
    ['1 | 1 | 1', false, ['1 2 _', '1 _ 2', '_ 1 2', '0 2 _', '0 _ 2', '_ 0 2']],
    ['0 | 0 | 3', false, []],
    ['0 | 0 | 3', true, ['1 2 _', '1 _ 2', '_ 1 2']],
    ['/ | / | 3', true, []],
    ['1 | / | 1', true, []],
    ['1 | 1', false, []],
  ] as [string, boolean, string[]][])('%s, zeros %s', (cells, zeros, expected) => {
    expect(doubled(inText(cells), 3, zeros).toSorted()).toEqual(expected.toSorted());
  });

  it('are none of a drawn row', () => {
    expect(doubled(inPage('1', '1', '3'), 3)).toEqual([]);
  });
});

describe('a row laid into its columns', () => {
  const { cells } = tableSpec('requests', '2021');
  const printed = inText('1 | 2? | / | 4');
  const line = { printed, targets: [cells[0] ?? null, null, cells[2] ?? null, cells[3] ?? null], units: [] };
  it('has in each column what is printed there', () => {
    expect(laidIn(line, [0, 1, 2, 3], 0)).toEqual({ token: printed.values[0], value: { value: 1 } });
    expect(laidIn(line, [0, 1, 2, 3], 1)).toEqual({ token: null, value: null });
    expect(laidIn(line, [1, 0, 2, 3], 0)).toEqual({
      token: printed.values[1],
      value: { value: null, unreadable: true },
    });
    expect(laidIn(line, [0, 1, -1, 3], 2)).toEqual({ token: null, value: null });
    expect(laidIn(line, [0], 3)).toEqual({ token: null, value: null });
    expect([0, 1, 2, 3, 4].map((column) => figureIn(line, [0, 1, 2, 3], column))).toEqual([
      1,
      null,
      null,
      4,
      null,
    ]);
  });

  it('may end with a pipe', () => {
    expect(isClosed(inText('1').values.at(-1))).toBe(true);
    expect(isClosed(inLines('1').values.at(-1))).toBe(false);
    expect(isClosed(undefined)).toBe(false);
  });
});
