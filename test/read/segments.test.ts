import { describe, expect, it } from 'vitest';
import { drawn, pageBlocks, segmentLine, stepsOf, textBlocks } from '../support/reading-steps.js';

const text = (...lines: string[]): string[] => stepsOf(textBlocks(...lines)).segments.map(segmentLine);
const page = (...rows: string[][]): string[] => stepsOf(pageBlocks(drawn(...rows))).segments.map(segmentLine);

describe('labels with their figures, of lines', () => {
  it.each([
    // One cell a line.
    [['行政许可', '1', '2'], ['行政许可: 1 2']],
    [
      ['行政许可', '1', '行政处罚', '2'],
      ['行政许可: 1', '行政处罚: 2'],
    ],
    [['自然人', '总计', '行政许可', '1'], ['自然人 + 总计 + 行政许可: 1']],
    [['行政许可', '行政处罚'], ['行政许可 + 行政处罚: ']],
    [['行政许可', '甲', '1'], ['行政许可 + 甲: 1']],
    [
      ['1', '行政许可'],
      [': 1', '行政许可: '],
    ],
    [
      ['行政许可', '\t', '\t', '行政处罚', '1'],
      ['行政许可: _ _', '行政处罚: 1'],
    ],
    [['自然人', '\t', '\t', '行政处罚', '1'], ['自然人 + 行政处罚: 1']],
    [
      ['行政许可', '\t', '甲', '1'],
      ['行政许可: _', '甲: 1'],
    ],
    [['\t', '行政许可', '1', '\t'], ['行政许可: 1 _']],
    // Rows.
    [
      ['行政许可 1 2', '行政处罚 3 4'],
      ['行政许可: 1 2 [1/3]', '行政处罚: 3 4 [1/3]'],
    ],
    [['| 行政许可 | 1 | 2 |'], ['行政许可: 1 2 [1/3]']],
    [['| 行政许可 | 1 |  | 2 |'], ['行政许可: 1 _ 2 [1/4]']],
    [['| 行政许可 |  | 1 | 2 |'], ['行政许可: _ 1 2 [1/4]']],
    [['|  | 行政许可 | 1 |'], ['行政许可: 1 [1/3]']],
    [['| 行政许可 |  |  |'], ['行政许可: _ _']],
    [
      ['| 行政许可 |  |  |', '| 行政处罚 | 1 |'],
      ['行政许可: _ _', '行政处罚: 1 [1/2]'],
    ],
    [['| 自然人 |  | 商业企业 |  |', '| 行政处罚 | 1 |'], ['自然人 + 商业企业 + 行政处罚: 1 [1/2]']],
    [
      ['| 自然人 |  | 总计 |  |', '| 行政处罚 | 1 |'],
      ['自然人 + 总计: _', '行政处罚: 1 [1/2]'],
    ],
    [['（一）予以公开 | 1 | （二）部分公开 | 2 |'], ['（一）予以公开: 1 [1/2]', '（二）部分公开: 2 [1/2]']],
    [['行政许可 | 1 | 甲 | 2 |'], ['行政许可: 1 甲 2 [1/4]']],
    [['行政许可 | 1 | 自然人 | 2 |'], ['行政许可: 1 [1/2]', '自然人: 2 [1/2]']],
    [['行政许可 | 甲 | 1 | 2 |'], ['行政许可 + 甲: 1 2 [2/4]']],
    [['行政许可 | / | 甲 | 2 |'], ['行政许可: / 甲 2 [1/4]']],
    // Figures below their labels.
    [['行政许可', '1 2 3', '4 5 6'], ['行政许可: 1 2 3 4 5 6']],
    [
      ['行政许可', '1 2 3', '4'],
      ['行政许可: 1 2 3', ': 4'],
    ],
    [
      ['行政许可', '4', '1 2 3'],
      ['行政许可: 4', ': 1 2 3'],
    ],
    [['行政许可', '4', '5', '6'], ['行政许可: 4 5 6']],
    [['行政许可', '4', '\t', '5'], ['行政许可: 4 _ 5']],
    [
      ['行政许可 1 2', '3 4'],
      ['行政许可: 1 2 [1/3]', ': 3 4'],
    ],
    // Labels broken over lines.
    [['行政规范', '性文件', '1'], ['行政规范性文件: 1']],
    [['属于国家', '秘密', '1'], ['属于国家秘密: 1']],
    // Between headings and prose.
    [['二、主动公开政府信息情况', '行政许可', '1'], ['#proactive 行政许可: 1']],
    [
      ['行政许可', '1', '三、收到和处理政府信息公开申请情况', '予以公开'],
      ['行政许可: 1', '#requests 予以公开: '],
    ],
    [['甲。', '行政许可', '1'], ['# 行政许可: 1']],
    [
      ['二、主动公开政府信息情况', '甲。', '行政许可'],
      ['#proactive : ', '# 行政许可: '],
    ],
    [
      ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '行政许可'],
      ['#proactive : ', '#requests 行政许可: '],
    ],
    [
      ['行政许可', '甲。', '1'],
      ['行政许可: ', '# : 1'],
    ],
    [
      ['行政许可', '甲。'],
      ['行政许可: ', '# : '],
    ],
    [
      ['行政许可', '1', '甲。', '\t'],
      ['行政许可: 1', '# : _'],
    ],
  ] as [string[], string[]][])('%j', (lines, expected) => {
    expect(text(...lines)).toEqual(expected);
  });
});

describe('labels with their figures, of a drawn table', () => {
  const end = '# : ';
  it.each([
    [[['行政许可', '1', '2']], ['行政许可: 1 2 [1/3]', end]],
    [[['行政许可', '1', '', '2']], ['行政许可: 1 _ 2 [1/4]', end]],
    [[['行政许可', '', '1', '2']], ['行政许可: _ 1 2 [1/4]', end]],
    [[['', '行政许可', '1']], ['行政许可: 1 [1/3]', end]],
    [[['行政许可', '', '']], ['行政许可: _ _ [1/3]', end]],
    [[['行政许可', '行政处罚', '1']], ['行政许可 + 行政处罚: 1 [2/3]', end]],
    [[['行政许可', '甲', '1']], ['行政许可 + 甲: 1 [2/3]', end]],
    [[['行政许可', '1', '甲', '2']], ['行政许可: 1 甲 2 [1/4]', end]],
    [[['行政许可', '1', '自然人', '2']], ['行政许可: 1 自然人 2 [1/4]', end]],
    [[['行政许可', '1', '行政处罚', '2']], ['行政许可: 1 [1/2]', '行政处罚: 2 [1/2]', end]],
    [[['行政许可', '1', '', '行政处罚', '2']], ['行政许可: 1 _ [1/3]', '行政处罚: 2 [1/2]', end]],
    [
      [
        ['行政许可', '1'],
        ['2', '3'],
      ],
      ['行政许可: 1 [1/2]', ': 2 3 [0/2]', end],
    ],
    [
      [
        ['行政许可', '1'],
        ['', ''],
      ],
      ['行政许可: 1 [1/2]', end],
    ],
    [
      [
        ['行政许可', '1'],
        ['', '', '', '', ''],
      ],
      ['行政许可: 1 [1/2]', ': _ _ _ _ _ [0/5]', end],
    ],
    [
      [
        ['行政许可', '1'],
        ['', '', '', ''],
      ],
      ['行政许可: 1 [1/2]', end],
    ],
    [
      [
        ['自然人', '总计'],
        ['行政许可', '1'],
      ],
      ['自然人 + 总计:  [2/2]', '行政许可: 1 [1/2]', end],
    ],
    // A numeral in a cell of its own.
    [[['一', '本年新收政府信息公开申请数量', '1']], ['一 + 本年新收政府信息公开申请数量: 1 [2/3]', end]],
    [[['（一）', '予以公开', '1']], ['（一）予以公开: 1 [2/3]', end]],
    [[['3.', '予以公开', '1']], ['3.予以公开: 1 [2/3]', end]],
    [[['三、', '甲', '行政许可', '1']], ['三、 + 甲 + 行政许可: 1 [3/4]', end]],
    [[['三甲', '予以公开', '1']], ['三甲 + 予以公开: 1 [2/3]', end]],
    [[['三十一', '予以公开', '1']], ['三十一 + 予以公开: 1 [2/3]', end]],
    [[['予以公开', '三、', '1']], ['予以公开 + 三、: 1 [2/3]', end]],
  ] as [string[][], string[]][])('%j', (rows, expected) => {
    expect(page(...rows)).toEqual(expected);
  });

  it.each([
    [[['1', '行政许可', '2']], [': 1 [0/1]', '行政许可: 2 [1/2]', end]],
    [[['行政许可', '1', '甲', '行政处罚', '', '2']], ['行政许可: 1 甲 [1/3]', '行政处罚: _ 2 [1/3]', end]],
    [
      [['行政许可', '1', '行政处罚', '行政强制', '2']],
      ['行政许可: 1 [1/2]', '行政处罚 + 行政强制: 2 [2/3]', end],
    ],
    [[['行政许可', '', '1', '', '甲']], ['行政许可: 1 _ 甲 [1/5]', end]],
  ] as [string[][], string[]][])('of several rows in one: %j', (rows, expected) => {
    expect(page(...rows)).toEqual(expected);
  });

  it('begin anew where lines went before', () => {
    const segmentsIn = (html: string) => stepsOf(pageBlocks(html)).segments.map(segmentLine);
    expect(segmentsIn(`<p>行政许可</p><p>1</p>${drawn(['行政处罚', '2'])}<p>3</p>`)).toEqual([
      '行政许可: 1',
      '行政处罚: 2 [1/2]',
      '# : 3',
    ]);
    expect(segmentsIn(`<p>行政许可</p>${drawn(['行政处罚', '2'])}`)).toEqual([
      '行政许可: ',
      '行政处罚: 2 [1/2]',
      end,
    ]);
  });

  it('say what of a row is known', () => {
    const flags = (blocks: ReturnType<typeof textBlocks>) =>
      stepsOf(blocks).segments.map((one) => [one.drawn, one.solid, one.cells, one.labelCells]);
    expect(flags(pageBlocks(drawn(['行政处罚', '2'])))).toEqual([
      [true, true, 2, 1],
      [false, false, null, null],
    ]);
    expect(flags(textBlocks('行政许可 1 2'))).toEqual([[false, true, 3, 1]]);
    expect(flags(textBlocks('行政许可', '1'))).toEqual([[false, false, null, null]]);
  });
});

describe('rows that are counted', () => {
  const rows = ['行政许可', '行政处罚', '行政强制', '予以公开', '部分公开', '无法提供'];
  const counted = (numbers: readonly (string | number)[]) =>
    page(...rows.map((label, i) => [String(numbers[i]), label, '7', '8']));
  const plain = [...rows.map((label) => `${label}: 7 8 [1/3]`), '# : '];

  it.each([[[1, 2, 3, 4, 5, 6]], [[0, 1, 2, 3, 4, 5]], [[1, 2, 3, 1, 2, 3]], [[1, 1, 2, 3, 4, 5]]])(
    'by %j are read without their numbers',
    (numbers) => {
      expect(counted(numbers)).toEqual(plain);
    },
  );

  it.each([
    [[1, 2, 3, 4, 5, 7]],
    [[2, 3, 4, 5, 6, 7]],
    [[1, 3, 5, 7, 9, 11]],
    [['1件', '2件', '3件', '4件', '5件', '6件']],
    [['+1', '+2', '+3', '+4', '+5', '+6']],
    [['1.5', '2.5', '3.5', '4.5', '5.5', '6.5']],
    [[1001, 1002, 1003, 1004, 1005, 1006]],
  ])('are not counted by %j', (numbers) => {
    expect(counted(numbers)).not.toEqual(plain);
  });

  it('are so where others have no number, or one goes on', () => {
    expect(counted([1, 2, 3, 4, 5, ''])).not.toEqual(plain);
    const mixed = page(['', '自然人'], ...rows.map((label, i) => [String(i + 1), label, '7', '8']), [
      '7',
      '7',
      '8',
    ]);
    expect(mixed).toEqual(['自然人:  [1/2]', ...plain.slice(0, -1), ': 7 8 [0/2]', '# : ']);
    const five = rows.slice(1).map((label, i) => [String(i + 1), label, '7', '8']);
    expect(page(...five)[0]).toBe(': 1 [0/1]');
    const many = [...rows, ...rows];
    const wrongAt = (wrong: number) =>
      page(...many.map((label, i) => [String(i === wrong ? 99 : i + 1), label, '7', '8']));
    expect(wrongAt(11)[0]).toBe('行政许可: 7 8 [1/3]');
    const restarted = page(...many.map((label, i) => [String(i + 1), label, '7', '8']), ['1', '5', '6']);
    expect(restarted.at(-2)).toBe(': 1 5 6 [0/3]');
    expect(restarted[0]).toBe('行政许可: 7 8 [1/3]');
    expect(page(...many.map((label, i) => [String(i + 1), label, '7', '8']), ['13', '5', '6']).at(-2)).toBe(
      ': 5 6 [0/2]',
    );
    expect(wrongAt(5)[0]).not.toBe('行政许可: 7 8 [1/3]');
  });
});
