import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/form/table-spec.js';
import type { PrintedFigures } from '../../src/read/printed-rows.js';
import { rowHabits, tableHabits } from '../../src/read/table-habits.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const heading = '三、收到和处理政府信息公开申请情况';
const flatLabels = ['予以公开', '部分公开'];
const labels = [
  '属于国家秘密',
  '保护第三方合法权益',
  '属于三类内部事务信息',
  '属于四类过程性信息',
  '属于行政执法案卷',
  '属于行政查询事项',
  '重复申请',
  '要求提供公开出版物',
  '信访举报投诉类申请',
  '无正当理由大量反复申请',
  '本机关不掌握相关政府信息',
  '没有现成信息需要另行制作',
];
/** Rows of text, each of these cells behind a label. */
const inText = (...cells: string[]): PrintedFigures[] =>
  stepsOf(textBlocks(heading, ...cells.map((own, i) => `${labels[i]} | ${own} |`))).rows;
const inPage = (...rows: string[][]): PrintedFigures[] =>
  stepsOf(pageBlocks(`<p>${heading}</p>${drawn(...rows.map((own, i) => [labels[i] ?? '', ...own]))}`)).rows;
/** The same with one cell a line; `_` is a line with a tab. */
const inLines = (...cells: string[]): PrintedFigures[] =>
  stepsOf(
    textBlocks(
      heading,
      ...cells.flatMap((own, i) => [
        labels[i] ?? '',
        ...own.split(' ').map((cell) => (cell === '_' ? '\t' : cell)),
      ]),
    ),
  ).rows;

/** Which of the rows are whole, as a row of 1 and 0, where the form has so many columns in each. */
const whole = (rows: readonly PrintedFigures[], width: number | undefined = 3): string => {
  const { isWhole } = rowHabits(rows, () => width);
  return rows.map((row) => (isWhole(row) ? '1' : '0')).join('');
};

describe('a row that has as many cells as the others', () => {
  it.each([
    [['1 | 2 | 3', '1 | 2 | 3'], '11'],
    [['1 | 2 | 3', '1 |  | 3'], '11'],
    [['1 | 2 | 3', '1 | 2'], '00'],
    [['1 | 2 | 3', '1 | 2 | 3', '1 | 2 | 3', '1 | 2 | 3', '1 | 2'], '11110'],
    [['1 | 2 | 3', '1 | 2 | 3', '1 | 2 | 3', '1 | 2'], '0000'],
    [['1 | 2', '1 | 2', '1 | 2'], '000'],
    // With more cells than columns, as many as the others of its kind.
    [['1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3'], '1110'],
    [['1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3', '1 | 2 | 3'], '0000'],
    [['1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3', '1 | 2 | 3'], '11100'],
    [['1 | 2 | 3 | 4'], '1'],
    [['1 | 2 | 3'], '1'],
    [['1 | 2'], '0'],
    [[], ''],
  ])('%j: %s', (cells, expected) => {
    expect(whole(inText(...cells))).toBe(expected);
  });

  it('is told by rows of its kind where labels stand at several depths', () => {
    const rows = (deep: string, flat: string, lone: string) =>
      stepsOf(
        textBlocks(
          heading,
          `一、本年新收政府信息公开申请数量 | ${lone} |`,
          ...flatLabels.map((label) => `${label} | ${flat} |`),
          ...labels.slice(0, 6).map((label) => `${label} | ${deep} |`),
        ),
      ).rows;
    // Of one row alone those of all others tell.
    expect(whole(rows('1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3 | 4'))).toBe('111111111');
    expect(whole(rows('1 | 2 | 3 | 4', '1 | 2 | 3 | 4', '1 | 2 | 3 | 4 | 5'))).toBe('011111111');
    expect(whole(rows('1 | 2 | 3 | 4', '1 | 2 | 3 | 4 | 5', '1 | 2 | 3'))).toBe('011111111');
    expect(whole(rows('1 | 2 | 3 | 4', '1 | 2 | 3 | 4 | 5', '1 | 2 | 3 | 4'))).toBe('011111111');
  });

  it('is not known of rows that the form has not', () => {
    const unknown = (rows: readonly PrintedFigures[]) => {
      const { isWhole } = rowHabits(rows, () => undefined);
      return rows.map(isWhole);
    };
    expect(unknown(inText('1 | 2 | 3', '1 | 2 | 3'))).toEqual([true, true]);
    expect(unknown(inText('1 | 2', '1 | 2', '1 | 2 | 3'))).toEqual([true, true, false]);
  });

  it('of lines with one cell each is known in ten rows', () => {
    const full = '1 2 3';
    expect(whole(inLines(...Array(9).fill(full)))).toBe('0'.repeat(9));
    expect(whole(inLines(...Array(10).fill(full)))).toBe('1'.repeat(10));
    expect(whole(inLines(...Array(10).fill(full), '1 _ 3'))).toBe('1'.repeat(11));
    expect(whole(inLines(...Array(10).fill(full), '1 3'))).toBe(`${'1'.repeat(10)}0`);
    expect(whole(inLines(...Array(8).fill(full), '1 3', '1 3'))).toBe('0'.repeat(10));
    expect(whole(inLines(...Array(6).fill(full), '1 3', '1 3', '1 3', '1 3'))).toBe('0'.repeat(10));
  });

  it('is so in a drawn table', () => {
    expect(whole(inPage(['1', '2', '3'], ['1', '', '3'], ['1', '2', '']))).toBe('111');
    expect(whole(inPage(['1', '2', '3'], ['1', '2', '3'], ['1', '2']))).toBe('000');
    expect(whole(inPage(...Array(5).fill(['1', '2', '3']), ['1', '2']))).toBe('111110');
  });
});

describe('what the rows of a block show together', () => {
  const [block] = tableSpec('requests', '2021').blocks;
  const total = block?.columns.find(({ column }) => column.sumOf) ?? null;
  const part = block?.columns[0] ?? null;
  /** Columns of which the last is the total, or none. */
  const columns = (width: number, hasTotal = true) =>
    Array.from({ length: width }, (_, i) => (hasTotal && i === width - 1 ? total : part));
  const habits = (rows: readonly PrintedFigures[], width: number, hasTotal = true) => {
    const { drawnColumns, columnsAt, figuresLeft } = tableHabits(rows, columns(width, hasTotal), {
      isWhole: () => false,
    });
    return { drawnColumns, columnsAt, figuresLeft };
  };

  it.each([
    [['1 | 2 | 4 | 8', '1 | 2 | 4 | 8', '1 | 2 | 4 | 8'], null],
    [['1 | 2 | 4', '1 | 2 | 4', '1 | 2 | 4', '1 | 2 | 3 | 6'], 3],
    [['1 | 2', '1 | 2', '1 | 2'], null],
    [['1 | 2 | 4', '1 | 2 | 4', '1 | 2', '1 | 2'], null],
    [['1 | 2 | 4', '1 | 2 | 4', '1 | 2 | 4', '1 | 2', '1 | 2'], 3],
    [['1 | 2 | 4', '1 | 2 | 4', '1 | 2 | 4'], 3],
    [['1 | 2 | 4 | 8 | 9', '1 | 2 | 4 | 8 | 9', '1 | 2 | 4 | 8 | 9'], null],
    // Of two rows, where one is short and a figure stands beside its like.
    [['1 | 2 | 4', '1 | 2 | 4'], null],
    [['1 | 1 | 4', '1 | 2 | 4 | 5'], 3],
    [['1 | 2 | 4', '1 | 1 | 4 | 5'], 3],
    [['1 | 2 | 1', '1 | 2 | 4 | 5'], null],
    [['0 | 0 | 4', '1 | 2 | 4 | 5'], null],
    [['/ | / | 4', '1 | 2 | 4 | 5'], null],
    [['1 | 1 | 4 | 6', '1 | 2 | 4 | 5'], null],
    [['1 | 1 |  | 2', '1 | 2 | 4 | 5'], null],
    [['1 |  | 1', '1 | 2 | 4 | 5'], null],
    [['1 | 1', '1 | 2 | 4 | 5'], 2],
  ])('how many figures are left of %j: %s', (cells, expected) => {
    expect(habits(inText(...cells), 4).figuresLeft).toBe(expected);
  });

  it('how many figures are left where two of five columns are lost, and not where three are', () => {
    const rows = inText('1 | 2 | 3', '1 | 2 | 3', '1 | 2 | 3');
    expect([3, 4, 5, 6].map((width) => habits(rows, width).figuresLeft)).toEqual([null, 3, 3, null]);
  });

  it.each([
    [['1 | 2 | 3', '1 | 2 | 3'], null],
    // One more cell than columns: figures that add up, or stand in every column, tell where they are.
    [['1 | 2 | 3 | ', '1 | 2 | 3 | '], 'label'],
    [[' | 1 | 2 | 3', ' | 1 | 2 | 3'], 'end'],
    [['1 |  | 1 | ', '2 |  | 2 | '], 'label'],
    [[' | 1 |  | 1', ' | 2 |  | 2'], 'end'],
    [['1 |  | 2 | ', '2 |  | 2 | '], null],
    [['1 |  |  | 1', '2 |  |  | 2'], null],
    [['1 |  |  | '], null],
    [['1 | 2 | 3 | ', ' | 1 | 2 | 3'], null],
    [['1 | 2 | 3 | ', '1 | 2 | 3 | ', '1'], null],
    [[...Array(9).fill('1 | 2 | 3 | '), '1'], 'label'],
    [[...Array(8).fill('1 | 2 | 3 | '), '1'], null],
    [['0 |  | 0 | ', '0 |  | 0 | '], null],
    [['1 | 2 | 9 | ', '1 | 2 | 3 | '], null],
    [['1 | 2 | / | ', '1 | 2 | / | '], 'label'],
    [[' |  |  | ', '1 | 2 | 3 | '], 'label'],
    [[' |  | ', '1 | 2 | 3 | '], 'label'],
  ] as [string[], string | null][])('where the columns stand in %j: %s', (cells, expected) => {
    expect(habits(inText(...cells), 3).columnsAt).toBe(expected);
  });

  it('where the columns stand where none of them is a total', () => {
    expect(habits(inText('1 | 2 | 9 | ', '1 | 2 | 9 | '), 3, false).columnsAt).toBe('label');
    expect(habits(inText('1 |  | 9 | ', '1 |  | 9 | '), 3, false).columnsAt).toBeNull();
  });

  it('which columns full rows use, as drawn', () => {
    const of = (...rows: string[][]) => habits(inPage(...rows), 3).drawnColumns;
    expect(of(['1', '2', '3'], ['1', '', '3'])).toEqual([1, 2, 3]);
    expect(of(['', '1', '2', '3'])).toEqual([2, 3, 4]);
    expect(of(['1*2', '2', '3'])).toEqual([1, 3, 4]);
    expect(of(['1', '', '3'])).toBeNull();
    expect(of(['1', '2', '3'], ['', '1', '2', '3'])).toBeNull();
    expect(of(['1', '2', '3'], ['1', '2', '3'], ['', '1', '2', '3'])).toEqual([1, 2, 3]);
    expect(of(['', '1', '2', '3'], ['1', '2', '3'], ['1', '2', '3'])).toBeNull();
    expect(
      of(['1', '2', '3'], ['1', '2', '3'], ['1', '2', '3'], ['', '1', '2', '3'], ['', '1', '2', '3']),
    ).toBeNull();
    expect(habits(inText('1 | 2 | 3'), 3).drawnColumns).toBeNull();
  });
});
