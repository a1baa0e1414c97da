import { describe, expect, it } from 'vitest';
import { createReport, getQuantity, type QuantityPath, setCell } from '../../src/index.js';

const report = createReport({
  year: 2024,
  edition: '2021',
  agency: '某县财政局',
  fill: 'zero',
  requests: {
    outcomes: { denied: { stateSecret: { naturalPerson: 2 }, thirdPartyRights: { naturalPerson: 1 } } },
  },
  disputes: { litigation: { direct: { upheld: 1 }, afterReconsideration: { pending: 3 } } },
});

describe('what a report counts of a quantity', () => {
  it.each<[QuantityPath, number]>([
    ['requests.outcomes.denied.naturalPerson', 3],
    ['requests.outcomes.denied.stateSecret.naturalPerson', 2],
    ['disputes.litigation.total', 4],
    ['disputes.litigation.upheld', 1],
    ['requests.received.total', 0],
  ])('%s is %i', (path, value) => {
    expect(getQuantity(report, path)).toBe(value);
  });

  it('is unknown where a figure of it is', () => {
    const blank = setCell(report, 'disputes.litigation.direct.upheld', null);
    expect(getQuantity(blank, 'disputes.litigation.upheld')).toBeNull();
    expect(getQuantity(blank, 'disputes.litigation.pending')).toBe(3);
  });

  it('is one that the edition of the report has', () => {
    expect(() => getQuantity(report, 'proactive.procurement.amount')).toThrow(
      expect.objectContaining({ code: 'unknown-cell', path: 'proactive.procurement.amount' }),
    );
    expect(() => Reflect.apply(getQuantity, undefined, [report, 7])).toThrow(
      expect.objectContaining({ code: 'unknown-cell' }),
    );
  });
});
