import { describe, expect, it } from 'vitest';
import type { TableKey } from '../../src/form/declaration.js';
import { tableSpec } from '../../src/form/table-spec.js';
import type { CellReading } from '../../src/read/cell-reading.js';
import type { SourceBlock } from '../../src/read/document.js';
import { readTables } from '../../src/read/read-tables.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';

const headings = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
} as const;

/** A cell as its figure, behind `~` where it follows from balances alone; `-` blank, `?` unreadable, `!` not placed, `x` twice. */
const shown = (reading: CellReading | undefined): string => {
  if (!reading) return '.';
  if (reading.kind === 'figure') return `${reading.inferred ? '~' : ''}${reading.value}`;
  return { blank: '-', unreadable: '?', unplaced: '!', conflict: 'x' }[reading.kind];
};
/** The rows of a table of which any cell was printed, as `path: cells`. */
function readingsOf(
  table: TableKey,
  blocks: readonly SourceBlock[],
  fallback: '2019' | '2021' = '2021',
): string[] {
  const { readings, editions } = readTables(stepsOf(blocks).rows, fallback);
  return tableSpec(table, editions[table])
    .rows.filter(({ cells }) => cells.some(({ path }) => readings.has(path)))
    .map(({ path, cells }) => `${path}: ${cells.map((cell) => shown(readings.get(cell.path))).join(' ')}`);
}
const inText = (table: TableKey, ...lines: string[]): string[] =>
  readingsOf(table, textBlocks(headings[table], ...lines));
const inPage = (table: TableKey, ...rows: string[][]): string[] =>
  readingsOf(table, pageBlocks(`<p>${headings[table]}</p>${drawn(...rows)}`));

const granted = '（一）予以公开';
const partial = '（二）部分公开';
const received = '一、本年新收政府信息公开申请数量';
const carriedOver = '二、上年结转政府信息公开申请数量';

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

describe('the cells of table two', () => {
  it.each([
    [
      ['规章 | 1 | 2 | 3 |', '行政规范性文件 | 4 | 5 | 6 |'],
      ['rules: 1 2 3', 'normativeDocuments: 4 5 6'],
    ],
    [
      ['规章', '1', '2', '行政规范性文件', '4', '5', '6'],
      ['rules: ! ! !', 'normativeDocuments: 4 5 6'],
    ],
    [
      ['行政许可 | 7 |', '行政处罚 | 8 |', '行政强制 |  |'],
      ['licensing: 7', 'penalties: 8', 'compulsion: -'],
    ],
    [['行政许可 | 7 | 8 |'], ['licensing: !']],
    [['行政事业性收费 | 1.5 |'], ['fees: 1.5']],
    [['本年收费金额（元）', '行政事业性收费 | 15000 |'], ['fees: 1.5']],
    // The form of 2019.
    [
      [
        '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
        '规章 | 1 | 2 | 3 |',
        '规范性文件 | 4 | 5 | 6 |',
      ],
      ['rules: 1 2 3', 'normativeDocuments: 4 5 6'],
    ],
    [
      [
        '规章 | 1 | 2 | 3 |',
        '行政许可 | 1 | 2 | 3 |',
        '其他对外管理服务事项 | 1 | -2 | 3 |',
        '行政处罚 | 1 | 2 | 3 |',
      ],
      ['rules: 1 2 3', 'licensing: 1 2 3', 'otherServices: 1 -2 3', 'penalties: 1 2 3'],
    ],
    [
      ['行政许可 | 1 | 2 | 3 |', '行政处罚 | 4 |', '行政强制 | 5 |'],
      ['licensing: !', 'penalties: 4', 'compulsion: 5'],
    ],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(inText('proactive', ...lines)).toEqual(expected);
  });

  it('of a block in the form of another edition are those that both have', () => {
    const lines = [
      '本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '规章 | 1 | 2 | 3 |',
      '信息内容 | 本年处理决定数量 |',
      '行政许可 | 4 |',
      '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
      '行政处罚 | 5 | 6 | 7 |',
      '行政强制 | 8 | 9 | 10 |',
    ];
    const { editions, otherEdition, readings } = readTables(
      stepsOf(textBlocks(headings.proactive, ...lines)).rows,
      '2021',
    );
    expect(editions.proactive).toBe('2021');
    expect(otherEdition.map(({ label }) => label)).toEqual(['行政处罚', '行政强制']);
    expect([...readings].map(([path, reading]) => `${path} ${shown(reading)}`)).toEqual([
      'proactive.rules.issued 1',
      'proactive.rules.repealed 2',
      'proactive.rules.inForce 3',
      'proactive.licensing.decisions 4',
      'proactive.penalties.decisions 7',
      'proactive.compulsion.decisions 10',
    ]);
  });

  it('of a column that is not printed are missing', () => {
    const rows = [
      ['信息内容', '本年制发件数', '现行有效件数'],
      ['规章', '1', '2'],
      ['行政规范性文件', '3', '4'],
    ];
    const { missingColumns, readings } = readTables(
      stepsOf(pageBlocks(`<p>${headings.proactive}</p>${drawn(...rows)}`)).rows,
      '2021',
    );
    expect(missingColumns.map(({ table, column, cells }) => [table, column.key, cells])).toEqual([
      ['proactive', 'repealed', ['proactive.rules.repealed', 'proactive.normativeDocuments.repealed']],
    ]);
    expect([...readings].map(([path, reading]) => `${path} ${shown(reading)}`)).toEqual([
      'proactive.rules.issued 1',
      'proactive.rules.inForce 2',
      'proactive.normativeDocuments.issued 3',
      'proactive.normativeDocuments.inForce 4',
    ]);
  });
});

describe('the edition of a table', () => {
  const editionsOf = (fallback: '2019' | '2021', ...lines: string[]) => {
    const { proactive, requests, disputes } = readTables(
      stepsOf(textBlocks(...lines)).rows,
      fallback,
    ).editions;
    return [proactive, requests, disputes].join(' ');
  };
  const { proactive, requests } = headings;
  it.each([
    ['2021', [], '2021 2021 2021'],
    ['2019', [], '2019 2019 2019'],
    ['2021', [proactive, '本年新制作数量 | 本年新公开数量 |', '规章 | 1 | 2 | 3 |'], '2019 2021 2021'],
    ['2019', [proactive, '本年制发件数 | 本年废止件数 |', '规章 | 1 | 2 | 3 |'], '2021 2019 2019'],
    ['2021', [proactive, '本年新制作数量 | 本年废止件数 |', '规章 | 1 | 2 | 3 |'], '2021 2021 2021'],
    [
      '2021',
      [proactive, '本年新制作数量 | 本年新公开数量 | 本年废止件数 |', '规章 | 1 | 2 | 3 |'],
      '2019 2021 2021',
    ],
    ['2021', [proactive, '规章 | 1 | 2 | 3 |'], '2021 2021 2021'],
    ['2021', [proactive, '行政许可 | 1 | 2 | 3 |', '行政处罚 | 1 | 2 | 3 |'], '2019 2021 2021'],
    ['2019', [proactive, '行政许可 | 1 |', '行政处罚 | 1 |'], '2021 2019 2019'],
    ['2021', [proactive, '行政许可 | 1 | 2 | 3 |', '行政处罚 | 1 |'], '2021 2021 2021'],
    ['2019', [proactive, '行政许可 | 1 | 2 | 3 |', '行政处罚 | 1 |'], '2019 2019 2019'],
    ['2021', [proactive, '行政许可 |  |  |  |', '行政处罚 | 1 | 2 |'], '2021 2021 2021'],
    ['2021', [proactive, '政府集中采购 | 1 | 2 |'], '2019 2021 2021'],
    [
      '2021',
      [
        proactive,
        '本年新制作数量 |',
        '规章 | 1 | 2 | 3 |',
        '信息内容 | 本年处理决定数量 |',
        '行政许可 | 1 |',
        '信息内容 | 本年处理决定数量 |',
        '行政处罚 | 1 |',
      ],
      '2021 2021 2021',
    ],
    [
      '2019',
      [
        proactive,
        '本年新制作数量 |',
        '规章 | 1 | 2 | 3 |',
        '信息内容 | 本年处理决定数量 |',
        '行政许可 | 1 |',
        '信息内容 | 本年处理决定数量 |',
        '行政处罚 | 1 |',
      ],
      '2021 2019 2019',
    ],
    ['2021', [requests, '（六）其他处理 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'], '2021 2019 2021'],
    [
      '2019',
      [requests, '（六）其他处理', '1.申请人无正当理由逾期不补正 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |'],
      '2019 2021 2019',
    ],
    ['2021', [requests, '（六）其他处理 |  |  |  |  |  |  |  |'], '2021 2021 2021'],
    [
      '2019',
      [
        requests,
        '（六）其他处理 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
        '1.申请人无正当理由逾期不补正 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
      ],
      '2019 2019 2019',
    ],
    ['2021', [requests, `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`], '2021 2021 2021'],
    ['2019', [requests, `${granted} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`], '2019 2019 2019'],
  ] as ['2019' | '2021', string[], string][])(
    'where the report is of %s: %j',
    (fallback, lines, expected) => {
      expect(editionsOf(fallback, ...lines)).toBe(expected);
    },
  );
});

describe('the cells of table four', () => {
  const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  const groups = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const path = (at: number): string =>
    ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'][at] ?? '';
  const all = (...cells: string[]) => cells.map((own, at) => `${path(at)}: ${own}`);
  const row = '1 | 2 | 3 | 4 | 10';
  it.each([
    [
      [groups.join(' | '), Array(3).fill(results).join(' | '), `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`],
      all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0'),
    ],
    [[`${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`, '结果维持'], all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0')],
    [
      [Array(3).fill(results).join(' | '), `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`],
      all('1 2 3 4 10', '1 2 3 4 10', '0 0 0 0 0'),
    ],
    [
      [
        groups.toReversed().join(' | '),
        Array(3).fill(results).join(' | '),
        `${row} | ${row} | 0 | 0 | 0 | 0 | 0 |`,
      ],
      [],
    ],
    [
      [
        Array(3).fill('结果纠正 | 结果维持 | 其他结果 | 尚未审结 | 总计').join(' | '),
        `${row} | ${row} | ${row} |`,
      ],
      [],
    ],
    [[Array(3).fill(results).join(' | '), `${row} | ${row} |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    // A row or a small table for each group.
    [[`行政复议 | ${row} |`], ['reconsideration: 1 2 3 4 10']],
    [['行政复议 | 1 | 2 | 3 | 10 |'], ['reconsideration: ! ! ! ! !']],
    [[`行政复议 | ${row} | 5 | 6 |`], ['reconsideration: ~1 ~2 ~3 ~4 ~10']],
    [[`行政复议 | ${row} | 5 | 6 | 7 |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    [['行政复议', results, `${row} |`], ['reconsideration: 1 2 3 4 10']],
    [
      ['行政复议', results, `${row} |`, '行政诉讼', '未经复议直接起诉', results, `${row} |`],
      ['reconsideration: 1 2 3 4 10', 'litigation.direct: 1 2 3 4 10'],
    ],
    [
      [
        '行政诉讼',
        '未经复议直接起诉 | 复议后起诉',
        `${results} | ${results}`,
        `${row} | 5 | 6 | 7 | 8 | 26 |`,
      ],
      ['litigation.direct: 1 2 3 4 10', 'litigation.afterReconsideration: 5 6 7 8 26'],
    ],
    [['行政诉讼', results, `${row} |`], all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !')],
    // A row for each result.
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 | 9 |',
        '尚未审结 | 0 | 0 | 0 |',
        '总计 | 12 | 15 | 18 |',
      ],
      all('1 4 7 0 12', '2 5 8 0 15', '3 6 9 0 18'),
    ],
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 | 9 |',
        '尚未审结 | 0 | 0 | 0 |',
      ],
      all('1 4 7 0 .', '2 5 8 0 .', '3 6 9 0 .'),
    ],
    [
      ['结果维持 | 1 | 2 | 3 |', '结果纠正 | 4 | 5 | 6 |', '其他结果 | 7 | 8 | 9 |'],
      all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'),
    ],
    [
      [
        '结果维持 | 1 | 2 | 3 |',
        '结果纠正 | 4 | 5 | 6 |',
        '其他结果 | 7 | 8 |',
        '尚未审结 | 0 | 0 | 0 |',
        '总计 | 12 | 15 | 18 |',
      ],
      all('1 4 . 0 12', '2 5 . 0 15', '3 6 . 0 18'),
    ],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(inText('disputes', ...lines)).toEqual(expected);
  });

  it('keep their blanks where each cell has a line of its own and empty lines set rows apart', () => {
    const figures = ['1', '2', '3', '4', '5', '6', '21', ''];
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '予以公开',
      '部分公开',
      '属于国家秘密',
      '重复申请',
    ].flatMap((label) => [label, ...figures]);
    const own = (cells: string) => [
      headings.requests,
      '',
      ...rows,
      headings.disputes,
      '',
      ...Array(3).fill(results.split(' | ')).flat(),
      ...cells.split(' ').map((cell) => (cell === '_' ? '\t' : cell)),
      '',
    ];
    const read = (cells: string) => readingsOf('disputes', textBlocks(...own(cells)));
    expect(read('1 _ _ _ 1 _ _ _ _ _ 2 _ _ _ 2')).toEqual(all('1 - - - 1', '- - - - -', '2 - - - 2'));
    expect(read('1 _ _ _ 1 _ _ _ _ _ 2 _ _ 2')).toEqual(all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'));
    expect(read('1 0 0 0 1 0 0 0 0 0 2 0 0 0 2')).toEqual(all('1 0 0 0 1', '0 0 0 0 0', '2 0 0 0 2'));
  });

  it('with another twice are read as they stand where every figure is under its heading', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const cells = '| 1 | 1 | 3 | 4 | 8 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    const rows = (...lines: string[]) => inText('disputes', ...lines)[0];
    expect(rows(head, cells)).toBe('reconsideration: 1 1 3 4 8');
    const doubt = 'reconsideration: ! ! ! ! ~8';
    expect(rows(head, cells.slice(0, -2))).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(head.slice(0, -2), cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(`| ${results} |`, cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(rows(`| ${'甲乙丙丁 | '.repeat(1)}${Array(3).fill(results).join(' | ')} |`, cells)).not.toBe(
      'reconsideration: 1 1 3 4 8',
    );
    expect(rows(head.replace('| 结果维持 |', '|'), cells)).not.toBe('reconsideration: 1 1 3 4 8');
    expect(
      rows(
        '结果纠正 | 结果维持 | 其他结果 |',
        cells.replace('| 1 | 1 |', '| 1 | 2 |').replace(' 8 ', ' 10 '),
      ),
    ).toBe('reconsideration: 1 2 3 4 10');
    expect(doubt).toContain('!');
  });

  it('with blanks are in no column where they do not stand under the headings', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const blanks = '|  |  |  |  |  |  |  |  |  |  |';
    const lost = all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !');
    expect(inText('disputes', head, `| 甲乙丙丁 | 1 |  |  |  | 1 ${blanks}`)).toEqual(lost);
    expect(inText('disputes', head, '| 1 | 0 |  |  | 1 |', blanks)).not.toEqual(
      all('1 0 - - 1', '- - - - -', '- - - - -'),
    );
    const under = (second: string) =>
      inText('disputes', `| ${results} |`, second, `| 1 |  |  |  | 1 ${blanks}`);
    expect(under(`|  |  |  |  |  | ${results} | ${results} |`)).toEqual(
      all('1 - - - 1', '- - - - -', '- - - - -'),
    );
    expect(under(`| ${results} | ${results} |`)).toEqual(lost);
    expect(under(`|  |  |  |  |  |  |  |  |  |  | ${results} |`)).toEqual(lost);
  });

  it('with blanks under the row of headings are those of their columns', () => {
    const head = `| ${Array(3).fill(results).join(' | ')} |`;
    const cells = '| 1 |  |  |  | 1 |  |  |  |  |  |  |  |  |  |  |';
    expect(inText('disputes', head, cells)).toEqual(all('1 - - - 1', '- - - - -', '- - - - -'));
    expect(inText('disputes', head, cells.replace('|  |', '|'))).toEqual(
      all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'),
    );
    expect(inText('disputes', `| ${results} |`, cells)).toEqual(all('! ! ! ! !', '! ! ! ! !', '! ! ! ! !'));
  });
});

describe('what the rows of a document are', () => {
  const tablesOf = (...lines: string[]) => readTables(stepsOf(textBlocks(...lines)).rows, '2021');
  const full = '1 | 2 | 3 | 4 | 5 | 6 | 21 |';
  it('is told row by row', () => {
    const { found, unknownRows, printed } = tablesOf(
      headings.requests,
      `${granted} | ${full}`,
      `予以公升 | ${full.replace('1', '9')}`,
      partial,
      '1.属于国家秘密',
      '甲乙丙丁 | 1 | 2 |',
      '甲乙丙丁 |  |  |',
      '（三）不予公开 | 1 | 2 |',
      headings.disputes,
      '结果维持 | 结果纠正',
      '1 | 2',
    );
    expect([...found]).toEqual(['requests', 'disputes']);
    expect(unknownRows.map(({ label }) => label)).toEqual(['甲乙丙丁', '（三）不予公开', '予以公升']);
    expect(printed.map(({ printed: { label }, row }) => `${label} ${row.path}`)).toEqual([
      '（一）予以公开 outcomes.granted',
      '（二）部分公开 outcomes.partiallyGranted',
    ]);
    expect([...tablesOf(headings.requests, `甲乙丙丁 | 予以公开甲乙丙 | 1 |`).found]).toEqual([]);
  });

  it('that have another twice are in doubt where table three has lost a column', () => {
    const six = '1 | 2 | 3 | 4 | 5 | 21 |';
    const rules = (cells: string, requests = six) => {
      const { readings } = tablesOf(
        headings.proactive,
        `规章 | ${cells} |`,
        '行政许可 | 1 |',
        headings.requests,
        ...[received, carriedOver, granted, partial].map((label) => `${label} | ${requests}`),
      );
      return ['issued', 'repealed', 'inForce']
        .map((key) => shown([...readings].find(([path]) => path === `proactive.rules.${key}`)?.[1]))
        .join(' ');
    };
    expect(rules('1 | 2 | 3')).toBe('1 2 3');
    expect(rules('1 | 1 | 3')).toBe('! ! !');
    expect(rules('3 | 1 | 1')).toBe('! ! !');
    expect(rules('1 | 3 | 1')).toBe('1 3 1');
    expect(rules('1 | 1 | 1')).toBe('1 1 1');
    expect(rules('/ | / | 1')).toBe('! ! !');
    expect(rules('1 | 1 | 3', full.slice(0, -2))).toBe('1 1 3');
    const page = pageBlocks(
      `<p>${headings.proactive}</p>${drawn(['规章', '1', '1', '3'], ['行政许可', '1'])}<p>${headings.requests}</p>${drawn(...[received, carriedOver, granted, partial].map((label) => [label, '1', '2', '3', '4', '5', '21']))}`,
    );
    expect(readingsOf('proactive', page)[0]).toBe('rules: 1 1 3');
  });

  it('leave zeros blank where half of them are short and few of their figures are 0', () => {
    const blank = (cells: string) => `${cells} |  |  |  |  |  | ${cells} |`;
    const denied = [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ];
    const over = (...more: string[]) =>
      inText(
        'requests',
        `${received} | ${blank('5')}`,
        carriedOver,
        '3',
        '3',
        `${granted} | ${blank('6')}`,
        `${partial} | ${blank('')}`,
        '（三）不予公开',
        ...more,
        `（七）总计 | ${blank('6')}`,
        `四、结转下年度继续办理 | ${blank('2')}`,
      ).find((line) => line.startsWith('carriedOver'));
    const rows = (count: number, cells: string) =>
      denied.slice(0, count).map((label) => `${label} | ${cells}`);
    expect(over(...rows(2, blank('')))).toBe('carriedOver: ~3 ! ! ! ! ! ~3');
    expect(over(...rows(2, '0 | 0 | 0 | 0 | 0 | 0 | 0 |'))).toBe('carriedOver: ! ! ! ! ! ! !');
    expect(over(...rows(2, '0 |  |  |  |  |  |  |'))).toBe('carriedOver: ~3 ! ! ! ! ! ~3');
    expect(over(...rows(6, '0 | 0 | 0 | 0 | 0 | 0 | 0 |').map((line) => line.replaceAll('0', '2')))).toBe(
      'carriedOver: ! ! ! ! ! ! !',
    );
  });

  it('of which a label stands between two tables belong to one', () => {
    const mixed = tablesOf(
      headings.proactive,
      '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      headings.requests,
      '（六）其他处理',
      `1.申请人无正当理由逾期不补正 | ${full}`,
    );
    expect(mixed.editions).toEqual({ proactive: '2019', requests: '2021', disputes: '2021' });
    expect(mixed.readings.size).toBe(10);
  });
});

describe('the last figure of a row that breaks off', () => {
  const row = (label: string) => `| ${label} | 1 | 2 | 3 | 4 | 5 | 6 | 21 |`;
  const five = [received, carriedOver, granted, partial].map(row);
  const last = (...lines: string[]) => inText('requests', ...lines).map((line) => line.split(' ').at(-1));
  it.each([
    [[...five], ['21', '21', '21', '21']],
    [
      [...five.slice(0, 3), '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'],
      ['21', '21', '21', '2'],
    ],
    [
      [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'],
      ['21', '21', '21', '21', '?'],
    ],
    [
      [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 21'],
      ['21', '21', '21', '21', '~21'],
    ],
    [
      [five[0] ?? '', '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2', ...five.slice(1)],
      ['21', '21', '21', '21', '?'],
    ],
  ] as [string[], string[]][])('%j: %j', (lines, expected) => {
    expect(last(...lines)).toEqual(expected);
  });

  it('is in doubt among others that have each a pipe', () => {
    const each = (label: string, ...cells: string[]) => [label, ...cells].map((cell) => `${cell} |`);
    const rows = ['四、结转下年度继续办理', received, carriedOver, granted].flatMap((label) =>
      each(label, '1', '2', '3', '4', '5', '6', '21'),
    );
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6', '21')).at(-2)).toBe('21');
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6'), '21').at(-2)).toBe('~21');
    expect(last(...rows, ...each(partial, '1', '2', '3', '4', '5', '6'), '22').at(-2)).toBe('?');
    const three = rows.slice(0, 24);
    expect(last(...three, ...each(partial, '1', '2', '3', '4', '5', '6'), '22').at(-2)).toBe('22');
  });

  it('is followed by a blank where a pipe closes a row that none closes elsewhere', () => {
    const open = [received, carriedOver, granted].map((label) => `${label} | 1 | 2 | 3 | 4 | 5 | 6 | 21`);
    expect(inText('requests', ...open, `${partial} | 1 | 2 | 3 | 4 | 5 |  |`)[3]).toBe(
      'outcomes.partiallyGranted: 1 2 3 4 5 - -',
    );
    expect(
      inText('requests', ...open.map((line) => `${line} |`), `${partial} | 1 | 2 | 3 | 4 | 5 |  |`)[3],
    ).not.toMatch(/- -$/u);
    expect(inText('requests', ...open, `${partial} |  |  |  |  |  |  |`)[3]).toBe(
      'outcomes.partiallyGranted: - - - - - - -',
    );
  });

  it('may be the last row of a table that something follows', () => {
    const trimmed = [...five, '| 四、结转下年度继续办理 | 1 | 2 | 3 | 4 | 5 | 6 | 2'];
    expect(last(...trimmed, headings.disputes, '行政复议 | 1 | 2 | 3 | 4 | 10 |').at(-1)).toBe('2');
  });
});
