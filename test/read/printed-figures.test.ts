import { describe, expect, it } from 'vitest';
import { type CellPath, createReport, getCell } from '../../src/index.js';
import { oneTable } from '../support/one-table.js';

const report2021 = createReport({ year: 2024, agency: '某县林业局', fill: 'zero' });
const report2019 = createReport({ year: 2020, agency: '某县林业局', fill: 'zero' });

/** What a cell is read as that prints this text, in a row of text and in a page, and what is said of it. */
function readAs(path: CellPath, text: string, report = report2021) {
  const print = (figure: number | null, cell: string) => (cell === path ? text : String(figure));
  const table = oneTable(report, path.startsWith('proactive.') ? 'proactive' : 'requests', { print });
  const read = [table.text(), table.page()].map((result) => {
    const of = result.findings.filter(({ cells }) => cells.includes(path)).map(({ rule }) => rule);
    return [getCell(result.report, path), ...of];
  });
  expect(read[1]).toEqual(read[0]);
  return read[0];
}

const count = 'requests.received.naturalPerson';
const amount = 'proactive.fees.amount';
const change = 'proactive.licensing.change';
const yuan = 'proactive.procurement.amount';

describe('a count', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    [' 12 ', 12],
    ['12件', 12],
    ['12 件', 12],
    ['12 件次', 12],
    ['12人次', 12],
    ['+12', 12],
    ['(12)', 12],
    ['（12）', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['12.0', 12],
    ['零', 0],
    ['〇', 0],
    ['123456789012345', 123456789012345],
  ])('printed as %j is %d', (text, value) => {
    expect(readAs(count, text)).toEqual([value]);
  });

  it.each(['-3', '−3', '‐3'])('printed as %j is below zero, as printed', (text) => {
    expect(readAs(count, text)).toEqual([-3]);
  });

  it.each([
    '—3',
    '–3',
    '增3',
    '减3',
    '增加3',
    '↑3',
    '012',
    '1,23',
    '12,3456',
    '3.4.5',
    '12?',
    '约12',
    '12余',
    '约12件',
    '12人以上',
    '约12部',
    '部12',
    '增3减2',
    '增约3',
  ])('printed as %j is unreadable, and named', (text) => {
    expect(readAs(count, text)).toEqual([null, 'read/unreadable']);
  });

  it.each(['12元', '12万元', '(12', '12)', '(-12)', '1234567890123456789', '三五', '近千', '12万'])(
    'printed as %j is no count, and named',
    (text) => {
      const [value, ...rules] = readAs(count, text) ?? [];
      expect(value).toBeNull();
      expect(rules).not.toEqual([]);
    },
  );

  it.each(['', '/', '—', '无', '\u200b'])('printed as %j is a blank', (text) => {
    expect(readAs(count, text)?.[0]).toBeNull();
  });
});

describe('a change', () => {
  it.each([
    ['-8', -8],
    ['—8', -8],
    ['–8', -8],
    ['减8', -8],
    ['减少8', -8],
    ['↓8', -8],
    ['增8', 8],
    ['增加8', 8],
    ['↑8', 8],
    ['+8', 8],
    ['-0', 0],
  ])('printed as %j is %d', (text, value) => {
    expect(readAs(change, text, report2019)).toEqual([value]);
  });

  it('in brackets could mean either', () => {
    expect(readAs(change, '(8)', report2019)).toEqual([null, 'read/unreadable']);
  });
});

describe('an amount', () => {
  it.each([
    ['52.15', 52.15],
    ['.5', 0.5],
    ['0.5', 0.5],
    ['1,234.5', 1234.5],
    ['52.15万元', 52.15],
  ])('printed as %j is %d in the unit of its heading', (text, value) => {
    expect(readAs(amount, text)).toEqual([value]);
  });

  it.each([
    ['521500元', 52.15],
    ['0.5亿元', 5000],
    ['3千元', 0.3],
    ['2百万元', 200],
    ['1.5元', 0.00015],
  ])('printed as %j is %d, and the change of unit is named', (text, value) => {
    expect(readAs(amount, text)).toEqual([value, 'read/unit']);
  });

  it.each(['52.155元', '(52)', '减52', '12件', '52.15万'])('printed as %j is none, and named', (text) => {
    const [value, ...rules] = readAs(amount, text) ?? [];
    expect(value).toBeNull();
    expect(rules).not.toEqual([]);
  });

  it('in yuan under a heading without a unit is named, unless it is nothing', () => {
    expect(readAs(yuan, '251000', report2019)).toEqual([251_000, 'read/unit']);
    expect(readAs(yuan, '251000元', report2019)).toEqual([251_000]);
    expect(readAs(yuan, '25.1万元', report2019)).toEqual([251_000, 'read/unit']);
    expect(readAs(yuan, '0', report2019)).toEqual([0]);
  });
});
