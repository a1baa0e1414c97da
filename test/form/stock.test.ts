import { describe, expect, it } from 'vitest';
import { stockRows } from '../../src/form/stock.js';
import { tableSpec } from '../../src/form/table-spec.js';

describe('rows whose figures go on from year to year', () => {
  it('are the documents in force in the form of 2021', () => {
    const rows = stockRows(tableSpec('proactive', '2021'));
    expect(rows.map(({ at, stock, adds, takes }) => [at, stock.path, adds.path, takes?.path])).toEqual([
      ['end', 'proactive.rules.inForce', 'proactive.rules.issued', 'proactive.rules.repealed'],
      [
        'end',
        'proactive.normativeDocuments.inForce',
        'proactive.normativeDocuments.issued',
        'proactive.normativeDocuments.repealed',
      ],
    ]);
  });

  it('are the items in that of 2019, as the year before left them', () => {
    const rows = stockRows(tableSpec('proactive', '2019'));
    expect(rows.map(({ row }) => row.path)).toEqual([
      'licensing',
      'otherServices',
      'penalties',
      'compulsion',
      'fees',
    ]);
    for (const { row, at, stock, adds, takes } of rows) {
      expect([at, stock.path, adds.path, takes]).toEqual([
        'start',
        `proactive.${row.path}.previousItems`,
        `proactive.${row.path}.change`,
        undefined,
      ]);
    }
  });

  it('are none in tables three and four', () => {
    for (const edition of ['2019', '2021'] as const) {
      expect(stockRows(tableSpec('requests', edition))).toEqual([]);
      expect(stockRows(tableSpec('disputes', edition))).toEqual([]);
    }
  });
});
