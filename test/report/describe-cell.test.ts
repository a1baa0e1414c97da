import { describe, expect, it } from 'vitest';
import { editionKeys } from '../../src/form/editions.js';
import { editionSpec } from '../../src/form/table-spec.js';
import { type CellPath, describeCell } from '../../src/index.js';

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
