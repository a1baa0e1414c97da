import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/read/read-tables.js';
import { stepsOf, textBlocks } from '../support/reading-steps.js';
import { headings, labels } from '../support/table-readings.js';

const { granted } = labels;

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
