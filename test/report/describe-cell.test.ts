import { describe, expect, it } from 'vitest';
import { editionKeys } from '../../src/form/editions.js';
import { partKeys } from '../../src/form/parts.js';
import { editionSpec } from '../../src/form/table-spec.js';
import { type CellPath, describeCell } from '../../src/index.js';
import { describeRow } from '../../src/report/describe-cell.js';
import { describePart } from '../../src/report/describe-part.js';

describe('describeCell', () => {
  it.each<[CellPath, string, string]>([
    [
      'requests.outcomes.denied.stateSecret.naturalPerson',
      '三、（三）不予公开 1.属于国家秘密 · 自然人',
      'III. (3) Not disclosed 1. State secrets · Natural persons',
    ],
    [
      'requests.outcomes.total.naturalPerson',
      '三、本年度办理结果（七）总计 · 自然人',
      'III. Outcomes this year (7) Total · Natural persons',
    ],
    [
      'requests.received.total',
      '一、本年新收政府信息公开申请数量 · 总计',
      'I. New requests received this year · Total',
    ],
    [
      'requests.carriedForward.otherOrganization',
      '四、结转下年度继续办理 · 其他',
      'IV. Carried forward to next year · Other organizations',
    ],
    ['proactive.rules.inForce', '规章 · 现行有效件数', 'Rules · In force'],
    [
      'disputes.litigation.direct.upheld',
      '行政诉讼 未经复议直接起诉 · 结果维持',
      'Administrative litigation Filed directly, without reconsideration · Upheld',
    ],
  ])('says what %s is', (path, zh, en) => {
    expect(describeCell(path)).toBe(zh);
    expect(describeCell(path, { locale: 'en' })).toBe(en);
  });

  it('names a cell that no edition has, and one that the edition lacks', () => {
    const message = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        return String(error);
      }
    };
    const cell = 'requests.outcomes.other.total';
    expect(message(() => describeCell(cell, { edition: '2021' }))).toContain(
      'expected a cell path of the form of 2021, such as requests.outcomes.',
    );
    expect(message(() => describeCell('requests.nowhere' as CellPath))).toContain(
      'expected a cell path of the form of 2019 or 2021, such as requests.',
    );
  });

  it('names rows without figures of their own in a sentence', () => {
    const rows = editionSpec('2021').flatMap((table) => table.rows);
    const row = rows.find(({ path }) => path === 'outcomes.denied.stateSecret');
    expect(row && describeRow(row)).toBe('三、（三）不予公开 1.属于国家秘密');
    expect(row && describeRow(row, 'en')).toBe('III. (3) Not disclosed 1. State secrets');
  });

  it('heads each part as the form does', () => {
    expect(partKeys.map((part) => describePart(part))).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
    expect(describePart('requests', 'en')).toMatch(/^III\. [A-Z]/u);
  });

  it('names a row as its edition numbers it', () => {
    expect(describeCell('requests.outcomes.other.total', { edition: '2019' })).toBe(
      '三、本年度办理结果（六）其他处理 · 总计',
    );
    expect(() => describeCell('requests.outcomes.other.total', { edition: '2021' })).toThrow(
      expect.objectContaining({ code: 'unknown-cell' }),
    );
  });

  it.each(editionKeys)('tells every cell of a table from every other (%s)', (edition) => {
    for (const table of editionSpec(edition)) {
      for (const locale of ['zh-CN', 'en'] as const) {
        const words = table.cells.map((cell) => describeCell(cell.path, { edition, locale }));
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });
});
