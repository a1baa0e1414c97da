import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/read/read-tables.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';
import { headings, inText, shown } from '../support/table-readings.js';

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
