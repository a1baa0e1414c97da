import { describe, expect, it } from 'vitest';
import { inPage, inText, labels } from '../support/table-readings.js';

const { carriedOver, granted, partial, received } = labels;

describe('the cells of table three', () => {
  it.each([
    // Full rows are read as they stand, right or wrong.
    [[`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`], ['outcomes.granted: 1 2 3 4 5 6 21']],
    [[`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 22 |`], ['outcomes.granted: 1 2 3 4 5 6 22']],
    [[`${granted} | 1 | / | 3 | 4? | (5) | 0 | 21 |`], ['outcomes.granted: 1 - 3 ? 5 0 21']],
    [[`${granted} | 1 |  | 3 | 4 | 5 | 6 | 19 |`], ['outcomes.granted: 1 - 3 4 5 6 19']],
    // Of a row that has lost a figure the balances tell where, and what.
    [[`${granted} | 1 | 2 | 3 | 4 | 5 | 21 |`], ['outcomes.granted: ! ! ! ! ! ! !']],
    [[granted, '1', '2', '3', '4', '5', '6', '21'], ['outcomes.granted: 1 2 3 4 5 6 21']],
    [[granted, '1', '2', '3', '4', '5', '21'], ['outcomes.granted: ! ! ! ! ! ! !']],
    [[granted, '0', '0', '0', '0', '0', '0'], ['outcomes.granted: ~0 ~0 ~0 ~0 ~0 ~0 ~0']],
    [[granted, '1', '2', '3', '4'], ['outcomes.granted: ! ! ! ! ! ! !']],
    [[granted, '1', '2', '3', '4', '5', '6', '21', '9'], ['outcomes.granted: 1 2 3 4 5 6 21']],
    [[granted, '9', '1', '2', '3', '4', '5', '6', '21'], ['outcomes.granted: 1 2 3 4 5 6 21']],
    [
      [granted, '1', '2', '3', '4', '5', '6', '21', '9', partial, '1', '2', '3', '4', '5', '6', '21'],
      ['outcomes.granted: ~1 ~2 ~3 ~4 ~5 ~6 ~21', 'outcomes.partiallyGranted: 1 2 3 4 5 6 21'],
    ],
    [[granted, '1', '2', '3', '4', '5', '6', '22', '9'], ['outcomes.granted: ! ! ! ! ! ! !']],
    // A figure that is broken is what it seems where a balance says so.
    [[`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 2 1 |`], ['outcomes.granted: 1 2 3 4 5 6 ~21']],
    [[`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 2 2 |`], ['outcomes.granted: 1 2 3 4 5 6 ?']],
    [[`${granted} | 1 1 | 2 | 3 | 4 | 5 | 6 | 31 |`], ['outcomes.granted: ~11 2 3 4 5 6 31']],
    [[`${granted} | 1 1 | 2 2 | 3 | 4 | 5 | 6 | 51 |`], ['outcomes.granted: ? ? 3 4 5 6 51']],
    // A row without figures.
    [[`${granted} |  |  |  |  |  |  |  |`], ['outcomes.granted: - - - - - - -']],
    [
      [granted, partial, '1', '2', '3', '4', '5', '6', '21'],
      ['outcomes.granted: ! ! ! ! ! ! !', 'outcomes.partiallyGranted: 1 2 3 4 5 6 21'],
    ],
    // The same row twice.
    [
      [`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`, `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`],
      ['outcomes.granted: 1 2 3 4 5 6 21'],
    ],
    [
      [`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`, `${granted} | 2 | 2 | 3 | 4 | 5 | 6 | 22 |`],
      ['outcomes.granted: x 2 3 4 5 6 x'],
    ],
    [
      [`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`, `${granted} | 1 | / | 3? | 4 | 5 | 6 | 21 |`],
      ['outcomes.granted: 1 2 3 4 5 6 21'],
    ],
    [
      [`${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`, '予以公升 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |'],
      ['outcomes.granted: 1 2 3 4 5 6 21'],
    ],
    [
      ['予以公升 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |', `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`],
      ['outcomes.granted: 1 2 3 4 5 6 21'],
    ],
    [
      ['予以公升 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |', `${granted} |  |  |  |  |  |  |  |`],
      ['outcomes.granted: - - - - - - -'],
    ],
    [
      ['予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |', '予以公开 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |'],
      ['outcomes.granted: x 2 3 4 5 6 x'],
    ],
    [['本年新收政府信息公开申请数目 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'], ['received: 1 2 3 4 5 6 21']],
    [
      [
        '本年新收政府信息公开申请数目 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
        '本年新收政府信息公开申请数日 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |',
      ],
      ['received: x 2 3 4 5 6 x'],
    ],
    // The total of the outcomes.
    [
      [
        `（七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`,
        '三、本年度办理结果',
        '总计 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |',
      ],
      ['outcomes.total: 1 2 3 4 5 6 21'],
    ],
    [
      ['三、本年度办理结果', '总计 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |', '总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'],
      ['outcomes.total: 1 2 3 4 5 6 21'],
    ],
    [
      [
        '三、本年度办理结果',
        '总计 | 2 | 2 | 3 | 4 | 5 | 6 | 22 |',
        '（七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
        '总计 | 3 | 2 | 3 | 4 | 5 | 6 | 23 |',
      ],
      ['outcomes.total: 1 2 3 4 5 6 21'],
    ],
    // What the form has not.
    [
      ['甲乙丙丁 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |', `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`],
      ['outcomes.granted: 1 2 3 4 5 6 21'],
    ],
    [['（三）不予公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'], []],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(inText('requests', ...lines)).toEqual(expected);
  });

  it('of a row that has a figure twice, and does not add up, are read as they stand where no cell was lost', () => {
    const rows = (end: string) =>
      [
        `${granted} | 1 | 1 | 3 | 4 | 5 | 6 | 21`,
        `${partial} | 1 | 2 | 3 | 4 | 5 | 6 | 21`,
        `${received} | 1 | 2 | 3 | 4 | 5 | 6 | 21`,
        `${carriedOver} | 1 | 2 | 3 | 4 | 5 | 6 | 21`,
      ].map((line) => line + end);
    const own = (...lines: string[]) => inText('requests', ...lines).find((line) => line.includes('granted'));
    expect(own(...rows(' |'))).toBe('outcomes.granted: 1 1 3 4 5 6 21');
    expect(own(...rows(''))).toBe('outcomes.granted: ! ! ! ! ! ! !');
    const [first = '', ...rest] = rows(' |');
    expect(own(first.replace('| 6 |', '| 6 |  |'), ...rest)).not.toBe('outcomes.granted: 1 1 3 4 5 6 21');
    expect(own(first, ...rest.map((line) => `${line}  |`))).not.toBe('outcomes.granted: 1 1 3 4 5 6 21');
  });

  const others = ['7', '0', '0', '0', '0', '0', '7'];
  it('of a row that lost a figure are told by the rows beside it', () => {
    // New, carried over, total and carried forward: in every column the first two are the last two.
    const lines = (over: readonly string[]) => [
      received,
      ...'12 1 0 0 0 0 13'.split(' '),
      carriedOver,
      ...over,
      '（七）总计',
      ...'13 1 0 0 0 0 14'.split(' '),
      '四、结转下年度继续办理',
      ...'2 1 0 0 0 0 3'.split(' '),
    ];
    expect(inText('requests', ...lines(['3', '1', '0', '0', '0', '0', '4']))[1]).toBe(
      'carriedOver: 3 1 0 0 0 0 4',
    );
    expect(inText('requests', ...lines(['1', '0', '0', '0', '0', '4']))[1]).toBe(
      'carriedOver: ~3 ~1 ~0 ~0 ~0 ~0 ~4',
    );
    expect(inText('requests', ...lines(['3', '1', '0', '0', '0', '0']))[1]).toBe(
      'carriedOver: ~3 ~1 ~0 ~0 ~0 ~0 ~4',
    );
    expect(inText('requests', ...lines(['3', '1', '0', '0', '0', '4']))[1]).toBe(
      'carriedOver: ~3 ~1 ~0 ~0 ~0 ~0 ~4',
    );
    expect(inText('requests', ...lines(['3', '1', '0', '0', '4']))[1]).toMatch(/^carriedOver: ~3 ~1 .*~4$/u);
    expect(inText('requests', ...lines(['3', '1', '4']))[1]).toBe('carriedOver: ! ! ! ! ! ! !');
    expect(inText('requests', ...lines(['5', '1', '0', '0', '0', '0', '6']))[1]).toBe(
      'carriedOver: 5 1 0 0 0 0 6',
    );
    expect(inText('requests', ...lines(others))[1]).toBe(`carriedOver: ${others.join(' ')}`);
  });

  it('that are torn are what all balances say that they belong to', () => {
    const rows = (torn: string, over: string) =>
      inText(
        'requests',
        `${received} | 12 | 1 | 0 | 0 | 0 | 0 | ${torn} |`,
        `${carriedOver} | 3 | 1 | 0 | 0 | 0 | 0 | ${over} |`,
        '（七）总计 | 13 | 1 | 0 | 0 | 0 | 0 | 14 |',
        '四、结转下年度继续办理 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |',
      )[0]
        ?.split(' ')
        .at(-1);
    expect(rows('1 3', '4')).toBe('~13');
    expect(rows('1 3', '5')).toBe('?');
    expect(rows('1 2', '5')).toBe('?');
    expect(rows('1 4', '4')).toBe('?');
  });

  it('of a row that lost a figure are not those of the next, which changed places with its label', () => {
    const each = (...cells: string[]) => [...cells.map((cell) => `${cell} |`), '|'];
    const rows = [
      ...each(granted, '1', '0', '1', '3', '2', '68'),
      '7 |',
      ...each(partial, '0', '0', '0', '0', '0', '7'),
    ];
    const read = inText('requests', ...rows);
    expect(read[0]).toBe('outcomes.granted: ! ! ! ! ! ! !');
    expect(read[1]).not.toMatch(/\b7 [^!]/u);
  });

  it('that are blank for zero are in no column that figures alone would tell', () => {
    const blank = [
      received,
      '12',
      '1',
      '13',
      carriedOver,
      '3',
      '1',
      '4',
      granted,
      '9',
      '1',
      '10',
      partial,
      '4',
      '4',
      '（七）总计',
      '13',
      '1',
      '14',
      '四、结转下年度继续办理',
      '2',
      '1',
      '3',
    ];
    expect(inText('requests', ...blank)).toEqual([
      'received: ! ! ! ! ! ! !',
      'carriedOver: ! ! ! ! ! ! !',
      'outcomes.granted: ! ! ! ! ! ! !',
      'outcomes.partiallyGranted: ! ! ! ! ! ! !',
      'outcomes.total: ! ! ! ! ! ! !',
      'carriedForward: ! ! ! ! ! ! !',
    ]);
  });

  it('may be drawn', () => {
    expect(inPage('requests', [granted, '1', '2', '3', '4', '5', '6', '21'])).toEqual([
      'outcomes.granted: 1 2 3 4 5 6 21',
    ]);
    expect(inPage('requests', [granted, '1', '2', '3', '4', '5', '21'])).toEqual([
      'outcomes.granted: ! ! ! ! ! ! !',
    ]);
    expect(
      inPage(
        'requests',
        [granted, '1', '1', '3', '4', '5', '6', '21'],
        [partial, '1', '2', '3', '4', '5', '6', '21'],
      ),
    ).toEqual(['outcomes.granted: 1 1 3 4 5 6 21', 'outcomes.partiallyGranted: 1 2 3 4 5 6 21']);
  });
});
