import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiff, createReport, diffReports, setCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { arbitraryReport } from './support.js';

describe('applying a difference', () => {
  it('gives the current report back, whatever the editions', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (previous, current) => {
        const diff = JSON.parse(JSON.stringify(diffReports(previous, current)));
        expect(applyDiff(previous, diff)).toStrictEqual(current);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the previous report as it was', () => {
    const previous = balancedReport(1);
    const before = structuredClone(previous);
    applyDiff(previous, diffReports(previous, balancedReport(2)));
    expect(previous).toEqual(before);
  });

  const previous = createReport({ year: 2023, agency: '甲县', fill: 'zero', overview: ['一。', '二。'] });
  const current = createReport({
    year: 2024,
    agency: '甲县',
    fill: 'zero',
    overview: ['一。', '三。'],
    requests: { received: { naturalPerson: 2 } },
  });
  const diff = diffReports(previous, current);

  it.each([
    [
      'another figure',
      setCell(previous, 'requests.received.naturalPerson', 1),
      'requests.received.naturalPerson',
    ],
    ['another year', { ...previous, year: 2022 }, 'year'],
    ['another sentence', { ...previous, overview: { blocks: [] } }, 'overview.blocks.0'],
    ['another edition', balancedReport(1, { edition: '2019', year: 2023, agency: '甲县' }), 'requests'],
  ])('is refused for a report with %s', (_, other, path) => {
    expect(() => applyDiff(other, diff)).toThrow(path);
    expect(() => applyDiff(other, diff)).toThrow(expect.objectContaining({ code: 'invalid-report' }));
  });

  it('is refused for a diff of which a field of the header was what cannot be written down', () => {
    const whole = JSON.parse(JSON.stringify(diffReports(previous, current)));
    const odd = { ...whole, header: [{ field: 'year', from: 2023n, to: 2024 }] };
    expect(() => applyDiff(previous, odd)).toThrow(expect.objectContaining({ code: 'invalid-report' }));
  });

  it('is refused for a diff that left the prose out', () => {
    const partial = diffReports(previous, current, { narrative: false });
    expect(partial).toMatchObject({ narrative: [], narrativeOmitted: true });
    expect(() => applyDiff(previous, partial)).toThrow('diff.narrative');
  });

  it('is refused for a diff that lacks figures of a new edition', () => {
    const next = balancedReport(3, { year: 2024, agency: '甲县' });
    const last = balancedReport(4, { year: 2020, agency: '甲县', edition: '2019' });
    const whole = diffReports(last, next);
    expect(() => applyDiff(last, { ...whole, bridged: [] })).toThrow(
      'requests.outcomes.other.overdueCorrection.naturalPerson',
    );
    expect(() => applyDiff(last, { ...whole, incomparable: [] })).toThrow('proactive.rules.issued');
  });
});
