import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkOf, createReport, type DisclosureReport } from '../../src/index.js';

/** A county that disclosed so many of a hundred requests; `null` had none. */
function county(agency: string, disclosed: number | null): DisclosureReport {
  const outcomes =
    disclosed === null
      ? {}
      : {
          granted: { naturalPerson: disclosed },
          unavailable: { notHeld: { naturalPerson: 100 - disclosed } },
        };
  return createReport({ year: 2024, agency, fill: 'zero', requests: { outcomes } });
}

const rateOf = (report: DisclosureReport, peers: DisclosureReport[]) =>
  benchmarkOf(report, peers).indicators.find(({ id }) => id === 'requests/disclosure-rate');

describe('a benchmark', () => {
  const peers = [county('乙', 20), county('丙', 60), county('丁', 60), county('戊', 80), county('己', null)];

  it('has rank, percentile and quartiles', () => {
    expect(rateOf(county('甲', 40), peers)).toEqual({
      id: 'requests/disclosure-rate',
      label: '公开率',
      unit: 'ratio',
      value: 0.4,
      rank: 4,
      ties: 0,
      of: 5,
      unknown: 1,
      percentile: 0.3,
      quartiles: { min: 0.2, q1: 0.4, median: 0.6, q3: 0.6, max: 0.8 },
    });
  });

  it('gives equal values one rank', () => {
    expect(rateOf(county('甲', 60), peers)).toMatchObject({ rank: 2, ties: 2, of: 5, percentile: 0.5 });
  });

  it('interpolates quartiles', () => {
    expect(rateOf(county('甲', 0), [county('乙', 100)])?.quartiles).toEqual({
      min: 0,
      q1: 0.25,
      median: 0.5,
      q3: 0.75,
      max: 1,
    });
  });

  it('ranks nothing where the own value is unknown', () => {
    expect(rateOf(county('甲', null), peers)).toMatchObject({
      value: null,
      rank: null,
      ties: 0,
      of: 4,
      percentile: null,
      quartiles: { min: 0.2, median: 0.6, max: 0.8 },
    });
  });

  it('has no quartiles where nobody’s value is known', () => {
    expect(rateOf(county('甲', null), [county('乙', null)])).toMatchObject({
      of: 0,
      unknown: 1,
      quartiles: null,
    });
  });

  it('counts the report once, among its peers or not', () => {
    const own = county('甲', 40);
    const copy = structuredClone(own);
    expect(benchmarkOf(own, [...peers, own, copy])).toEqual(benchmarkOf(own, peers));
    expect(benchmarkOf(own, peers)).toMatchObject({ report: { agency: '甲', year: 2024 }, peers: 5 });
  });

  it('tells agencies of one name apart by their codes, and years', () => {
    const own = { ...county('甲', 40), agency: { name: '甲', code: '1' } };
    const namesake = { ...county('甲', 50), agency: { name: '甲', code: '2' } };
    const lastYear = { ...county('甲', 50), year: 2023 };
    expect(benchmarkOf(own, [namesake, lastYear, county('甲', 50)]).peers).toBe(2);
    const unnamed = { ...county('甲', 40), agency: { name: null } };
    expect(benchmarkOf(unnamed, [structuredClone(unnamed)]).peers).toBe(1);
  });

  it('has ranks that agree with sorting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 }), (shares) => {
        const reports = shares.map((share, i) => county(`第${i}县`, share));
        const descending = [...shares].sort((a, b) => b - a);
        reports.forEach((report, i) => {
          const standing = rateOf(report, reports);
          const share = shares[i] ?? Number.NaN;
          expect(standing?.rank).toBe(descending.indexOf(share) + 1);
          expect(standing?.of).toBe(shares.length);
          const below = shares.filter((other) => other < share).length;
          const equal = shares.filter((other) => other === share).length;
          expect(standing?.percentile).toBeCloseTo((below + equal / 2) / shares.length, 12);
        });
      }),
      { numRuns: 30 },
    );
  });
});
