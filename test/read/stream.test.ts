import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/document.js';
import { holdsForm } from '../../src/read/stream.js';
import type { Token } from '../../src/read/token.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

/** The cells of a document: `text row,column`, behind `#` where no table goes across. */
const tokensOf = (blocks: readonly SourceBlock[]): string[] =>
  stepsOf(blocks).stream.tokens.map(
    ({ text, place, barrier, heading }: Token) =>
      `${barrier ? `#${heading?.part ?? ''} ` : ''}${text} ${place.row},${place.column}`,
  );
const text = (...lines: string[]): string[] => tokensOf(textBlocks(...lines));

describe('the cells of a text', () => {
  it.each([
    [['规章 1 2 3'], []],
    [['行政许可'], ['行政许可 0,0']],
    [['行政许可 1'], ['行政许可 0,0', '1 0,1']],
    [
      ['甲', '行政许可', '1'],
      ['甲 0,0', '行政许可 1,0', '1 2,0'],
    ],
    [
      ['行政许可', '- 12345 -'],
      ['行政许可 0,0', '- 1,0', '12345 1,1', '- 1,2'],
    ],
    [
      ['行政许可', '', '1'],
      ['行政许可 0,0', '1 2,0'],
    ],
    [['| 行政许可 | 1 |'], ['行政许可 0,0', '1 0,1']],
    [
      ['甲。', '行政许可'],
      ['# 甲。 0,0', '行政许可 1,0'],
    ],
    [
      ['甲；乙', '行政许可'],
      ['# 甲；乙 0,0', '行政许可 1,0'],
    ],
    [
      ['甲'.repeat(60), '行政许可'],
      [`${'甲'.repeat(60)} 0,0`, '行政许可 1,0'],
    ],
    [
      ['甲'.repeat(61), '行政许可'],
      [`# ${'甲'.repeat(61)} 0,0`, '行政许可 1,0'],
    ],
    [
      ['部分公开（区分处理的；只计）', '1'],
      ['部分公开（区分处理的；只计） 0,0', '1 1,0'],
    ],
    [
      ['二、主动公开政府信息情况', '行政许可'],
      ['#proactive 二、主动公开政府信息情况 0,0', '行政许可 1,0'],
    ],
    // Furniture of pages.
    ...[
      '- 1 -',
      '— 12 —',
      '–3–',
      '第 3 页',
      '第3页 共5页',
      '3/5',
      ' 12 / 123 ',
      'Page 3',
      'page 12 of 20',
      '---1---',
    ].map((line): [string[], string[]] => [
      ['行政许可', line, '1'],
      ['行政许可 0,0', '1 1,0'],
    ]),
    ...['- 1', '3/5/7', '第三页', '1234/5', 'Page', '甲 3/5', `第3页${' '.repeat(27)}`].map(
      (line): [string[], string[]] => [
        ['行政许可', line],
        ['行政许可 0,0', `${line.trim()} 1,0`],
      ],
    ),
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    const shown = text(...lines);
    expect(shown.filter((one) => !one.startsWith(' ')).map((one) => one.replace(/^# #/u, '#'))).toEqual(
      expected,
    );
  });

  it('are those in reach of a label of the form', () => {
    const far = (before: number, behind: number) =>
      text(...Array(before).fill('甲'), '行政许可', ...Array(behind).fill('乙'));
    expect(far(80, 79)).toHaveLength(160);
    expect(far(100, 100)).toHaveLength(160);
    expect(far(100, 100)[0]).toBe('甲 0,0');
    expect(far(100, 100)[80]).toBe('行政许可 80,0');
    const twice = (between: number) => text('行政许可', ...Array(between).fill('甲'), '行政处罚', '乙');
    expect(twice(79)).toHaveLength(82);
    expect(twice(158)).toHaveLength(161);
    expect(twice(159)).toHaveLength(162);
    expect(twice(160)).toHaveLength(162);
    expect(twice(200)).toHaveLength(162);
    expect(text('行政许可', '行政处罚', '行政强制', ...Array(100).fill('甲'))).toHaveLength(82);
    expect(text(...Array(300).fill('甲'))).toEqual([]);
    expect(text('规章', '自然人', '总计', '其他')).toEqual([]);
    expect(text(`行政许可${'甲'.repeat(20_000)}`, '乙')).toEqual([]);
    expect(text(`行政许可${'甲'.repeat(19_996)}`, '乙')).toHaveLength(2);
  });

  it('are no more than a table has', () => {
    const row = (cells: number) => `行政许可${'|1'.repeat(cells - 1)}`;
    expect(text(row(200))).toHaveLength(200);
    expect(text(row(201))).toHaveLength(0);
    const many = text(...Array(310).fill(row(200)));
    expect(many.length).toBeGreaterThan(59_000);
    expect(many.length).toBeLessThan(60_500);
  });

  it('know where they stand', () => {
    const [label, first] = stepsOf(textBlocks('', '  行政许可  12')).stream.tokens;
    expect(label?.location).toEqual({ line: 2, column: 3, offset: 3 });
    expect(first?.location).toEqual({ line: 2, column: 9, offset: 9 });
    const places = (location: SourceBlock['location']) =>
      stepsOf([{ kind: 'line', text: '行政许可 12', location }]).stream.tokens.map((token) => token.location);
    expect(places({ page: 2 })).toStrictEqual([{ page: 2 }, { page: 2 }]);
    expect(places({ line: 1, offset: 10 })).toStrictEqual([
      { line: 1, offset: 10 },
      { line: 1, offset: 15 },
    ]);
    expect(places({ column: 3 })).toStrictEqual([{ column: 3 }, { column: 8 }]);
  });

  it('know whether they stand alone, in a row that pipes close, or in a drawn one', () => {
    const placesOf = (blocks: readonly SourceBlock[]) =>
      stepsOf(blocks).stream.tokens.map(({ place }) => place);
    const plain = {
      row: 0,
      column: 0,
      span: 1,
      drawn: false,
      gathered: false,
      alone: false,
      closed: undefined,
    };
    expect(placesOf(textBlocks('行政许可'))).toEqual([{ ...plain, alone: true }]);
    expect(placesOf(textBlocks('| 行政许可 | 1 |'))).toEqual([plain, { ...plain, column: 1, closed: true }]);
    expect(placesOf(textBlocks('| 行政许可 | 1'))).toEqual([plain, { ...plain, column: 1, closed: false }]);
    expect(placesOf(pageBlocks(drawn(['行政许可', '1*2'])))).toEqual([
      { ...plain, drawn: true },
      { ...plain, column: 1, span: 2, drawn: true },
      { ...plain, row: 1 },
    ]);
  });
});

describe('the grids of a page', () => {
  it.each([
    [drawn(['行政许可', '1']), ['行政许可 0,0', '1 0,1', '#  1,0'], 0],
    [drawn(['甲', '1']), ['#  1,0'], 1],
    [drawn(['规章', '1']), ['#  1,0'], 1],
    [drawn(['自然人', '1']), ['自然人 0,0', '1 0,1', '#  1,0'], 0],
    [
      drawn(['行政许可', '1']) + drawn(['行政处罚', '2']),
      ['行政许可 0,0', '1 0,1', '#  1,0', '行政处罚 2,0', '2 2,1', '#  3,0'],
      0,
    ],
    [
      drawn(['行政许可', '1'], ['行政处罚', '2']),
      ['行政许可 0,0', '1 0,1', '行政处罚 1,0', '2 1,1', '#  2,0'],
      0,
    ],
    // Figures right below the headings.
    [
      drawn(['结果维持', '结果纠正']) + drawn(['1', '2', '3', '4', '']) + drawn(['甲', '1']),
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '#  3,0', '#  5,0'],
      2,
    ],
    [
      drawn(['结果维持', '结果纠正']) + drawn(['1', '2', '3', '4', '5']),
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '1 2,0', '2 2,1', '3 2,2', '4 2,3', '5 2,4', '#  3,0'],
      0,
    ],
    [
      `${drawn(['结果维持', '结果纠正'])}<p> </p>${drawn(['1', '2', '3', '4', '5'])}`,
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '1 2,0', '2 2,1', '3 2,2', '4 2,3', '5 2,4', '#  3,0'],
      0,
    ],
    [
      `${drawn(['结果维持', '结果纠正'])}<p>甲</p>${drawn(['1', '2', '3', '4', '5'])}`,
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '#  3,0'],
      1,
    ],
    [
      drawn(['结果维持', '结果纠正']) + drawn(['1', '2', '3', '4', '5', '甲']),
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '#  3,0'],
      1,
    ],
    [
      drawn(['结果维持', '结果纠正']) + drawn(['甲', '乙']) + drawn(['1', '2', '3', '4', '5']),
      ['结果维持 0,0', '结果纠正 0,1', '#  1,0', '#  3,0', '#  5,0'],
      2,
    ],
    [drawn(['1', '2', '3', '4', '5']), ['#  1,0'], 1],
    [
      `<p>行政许可</p>${drawn(['行政处罚', '1'])}<p>2</p>`,
      ['行政许可 0,0', '行政处罚 1,0', '1 1,1', '#  2,0', '2 3,0'],
      0,
    ],
  ] as [string, string[], number][])('%s', (html, expected, foreign) => {
    expect(tokensOf(pageBlocks(html))).toEqual(expected);
    expect(stepsOf(pageBlocks(html)).stream.foreign).toHaveLength(foreign);
  });

  it('may follow one another in a text with blank lines between', () => {
    const heads = drawn(['结果维持', '结果纠正']);
    const figures = drawn(['1', '2', '3', '4', '5']);
    expect(text(heads, ' ', '', figures)).toHaveLength(9);
    expect(text(heads, '甲', figures)).toHaveLength(4);
  });

  it('are none of the form where they are too large', () => {
    const grid = (count: number): SourceBlock => ({
      kind: 'grid',
      geometry: 'rows',
      location: {},
      cells: Array.from({ length: count }, (_, i) => ({
        text: i === 0 ? '行政许可' : '1',
        row: i,
        column: 0,
        rowSpan: 1,
        colSpan: 1,
        location: {},
      })),
    });
    expect(stepsOf([grid(20_000)]).stream.tokens).toHaveLength(20_001);
    expect(stepsOf([grid(20_001)]).stream.tokens).toHaveLength(1);
    expect(stepsOf([grid(2)]).stream.tokens.map(({ place }) => place.drawn)).toEqual([false, false, false]);
  });
});

describe('a document that holds the form', () => {
  const lines = (...texts: string[]) => ({ kind: 'text' as const, blocks: textBlocks(...texts) });
  it.each([
    [['行政许可', '行政处罚', '行政强制', '予以公开', '部分公开'], true],
    [['行政许可', '行政处罚', '行政强制', '予以公开'], false],
    [Array(5).fill('甲行政许可乙'), true],
    [Array(5).fill('甲'), false],
    [Array(5).fill(`行政许可${'甲'.repeat(19_995)}`), true],
    [Array(5).fill(`行政许可${'甲'.repeat(19_996)}`), false],
  ])('prints several of its labels (%#)', (texts, holds) => {
    expect(holdsForm(lines(...texts))).toBe(holds);
  });

  it('may print them in a grid', () => {
    const page = pageBlocks(drawn(['行政许可', '行政处罚', '行政强制'], ['予以公开', '部分公开', '1']));
    expect(holdsForm({ kind: 'html', blocks: page })).toBe(true);
    expect(holdsForm({ kind: 'html', blocks: page.slice(1) })).toBe(false);
  });
});
