import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createReport,
  type DisclosureReport,
  defineIndicator,
  indicatorsOf,
  type QuantityPath,
  setCell,
  standardIndicators,
} from '../../src/index.js';
import { arbitraryReport, zeroReport } from './support.js';

const report = createReport({
  year: 2024,
  agency: '某县',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 40, commercialEnterprise: 10 },
    carriedOver: { naturalPerson: 10 },
    outcomes: {
      granted: { naturalPerson: 20 },
      partiallyGranted: { naturalPerson: 5, commercialEnterprise: 5 },
      denied: { stateSecret: { naturalPerson: 1 }, administrativeInquiry: { commercialEnterprise: 3 } },
      unavailable: { notHeld: { naturalPerson: 8 } },
      notProcessed: { petition: { naturalPerson: 4 }, repeated: { naturalPerson: 2 } },
      other: { overdueCorrection: { naturalPerson: 2 } },
    },
    carriedForward: { naturalPerson: 10 },
  },
  disputes: {
    reconsideration: { upheld: 6, corrected: 2, otherResult: 2, pending: 90 },
    litigation: {
      direct: { upheld: 3, corrected: 1, pending: 5 },
      afterReconsideration: { upheld: 5, corrected: 0, otherResult: 1 },
    },
  },
});

const valuesOf = (subject: DisclosureReport) =>
  Object.fromEntries(indicatorsOf(subject).map(({ id, value }) => [id, value]));

describe('the indicators of a report', () => {
  it('are the rates that people quote', () => {
    expect(valuesOf(report)).toEqual({
      'requests/natural-person-share': 40 / 50,
      'requests/disclosure-rate': 30 / 50,
      'requests/denial-rate': 4 / 50,
      'requests/unavailable-rate': 8 / 50,
      'requests/not-processed-rate': 6 / 50,
      'requests/carry-forward-rate': 10 / 60,
      'requests/handled-to-received': 50 / 50,
      'disputes/reconsideration-corrected-rate': 2 / 10,
      'disputes/direct-litigation-corrected-rate': 1 / 4,
      'disputes/litigation-after-reconsideration-corrected-rate': 0,
      'disputes/litigation-corrected-rate': 1 / 10,
    });
  });

  it('name the cells that they are made of', () => {
    const indicators = Object.fromEntries(indicatorsOf(report).map((entry) => [entry.id, entry]));
    expect(indicators['requests/disclosure-rate']).toEqual({
      id: 'requests/disclosure-rate',
      label: '公开率',
      unit: 'ratio',
      numerator: ['requests.outcomes.granted.total', 'requests.outcomes.partiallyGranted.total'],
      denominator: ['requests.outcomes.total.total'],
      value: 0.6,
    });
    expect(indicators['requests/denial-rate']?.numerator).toHaveLength(8);
    expect(indicators['disputes/litigation-corrected-rate']?.numerator).toEqual([
      'disputes.litigation.direct.corrected',
      'disputes.litigation.afterReconsideration.corrected',
    ]);
    expect(indicatorsOf(report, { locale: 'en' })[1]?.label).toBe('Disclosure rate');
  });

  it('are unknown, never 0 or 100 %, where the denominator is 0', () => {
    expect(Object.values(valuesOf(zeroReport('某县'))).every((value) => value === null)).toBe(true);
  });

  it('are unknown where a figure is', () => {
    const blank = setCell(report, 'requests.outcomes.denied.stateSecret.total', null);
    expect(valuesOf(blank)).toMatchObject({ 'requests/denial-rate': null, 'requests/disclosure-rate': 0.6 });
  });

  it('lie between 0 and 1 in a balanced report, ratios of flows aside', () => {
    fc.assert(
      fc.property(arbitraryReport, (subject) => {
        for (const { id, value } of indicatorsOf(subject)) {
          if (value === null || id === 'requests/handled-to-received') continue;
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have ids that are there once, and labels in both languages', () => {
    const ids = standardIndicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { label } of standardIndicators) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[ -~]+$/u);
    }
  });
});

describe('an indicator of one’s own', () => {
  const feePerDecision = defineIndicator({
    id: 'local/fee-per-decision',
    label: { zh: '每件许可收费', en: 'Fee per licence' },
    unit: '万元/件',
    numerator: ['proactive.fees.amount'],
    denominator: ['proactive.licensing.decisions'],
  });

  it('follows the standard ones', () => {
    const priced = setCell(
      setCell(report, 'proactive.fees.amount', 12.5),
      'proactive.licensing.decisions',
      50,
    );
    const own = indicatorsOf(priced, { indicators: [feePerDecision] });
    expect(own).toHaveLength(standardIndicators.length + 1);
    expect(own.at(-1)).toEqual({
      id: 'local/fee-per-decision',
      label: '每件许可收费',
      unit: '万元/件',
      numerator: ['proactive.fees.amount'],
      denominator: ['proactive.licensing.decisions'],
      value: 0.25,
    });
    expect(indicatorsOf(priced)).toHaveLength(standardIndicators.length);
  });

  it('is unknown in an edition that does not count it', () => {
    const old = createReport({ year: 2020, agency: '某县', fill: 'zero' });
    expect(indicatorsOf(old, { indicators: [feePerDecision] }).at(-1)).toMatchObject({
      numerator: [],
      denominator: ['proactive.licensing.decisions'],
      value: null,
    });
    const licensed = setCell(old, 'proactive.licensing.decisions', 50);
    expect(indicatorsOf(licensed, { indicators: [feePerDecision] }).at(-1)?.value).toBeNull();
  });

  it('is refused with an id that is taken, or paths that no edition has', () => {
    const taken = { ...feePerDecision, id: 'requests/disclosure-rate' };
    expect(() => indicatorsOf(report, { indicators: [taken] })).toThrow('"requests/disclosure-rate"');
    const numerator = ['requests.outcomes.denied.totl' as QuantityPath];
    expect(() => defineIndicator({ ...feePerDecision, numerator })).toThrow('requests.outcomes.denied.totl');
    expect(() => defineIndicator({ ...feePerDecision, denominator: [] })).toThrow('denominator');
    expect(() => defineIndicator({ ...feePerDecision, id: '' })).toThrow('id');
  });
});
