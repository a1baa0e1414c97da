import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equationsOfReport } from '../../src/balance/totals.js';
import { calculateTotals, createReport, getCell, setCell, withTotals } from '../../src/index.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';

const blank = createReport({ year: 2024, agency: '某县人民政府' });

describe('calculateTotals', () => {
  it('has every total of the form, and only those', () => {
    const totals = Object.keys(calculateTotals(blank));
    // 25 row totals, seven column totals of which one is a row's as well, and three in table four.
    expect(totals).toHaveLength(25 + 7 - 1 + 3);
    expect(Object.values(calculateTotals(blank)).every((value) => value === null)).toBe(true);
  });

  it('adds up details and looks at no printed total', () => {
    let report = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero' });
    report = setCell(report, 'requests.outcomes.granted.naturalPerson', 3);
    report = setCell(report, 'requests.outcomes.granted.otherOrganization', 4);
    report = setCell(report, 'requests.outcomes.granted.total', 99);
    report = setCell(report, 'requests.outcomes.total.naturalPerson', 99);
    const totals = calculateTotals(report);
    expect(totals['requests.outcomes.granted.total']).toBe(7);
    expect(totals['requests.outcomes.total.naturalPerson']).toBe(3);
    expect(totals['requests.outcomes.total.total']).toBe(7);
  });

  it('leaves a sum with an unknown part unknown, and all sums that rest on it', () => {
    const report = setCell(balancedReport(3), 'requests.outcomes.granted.naturalPerson', null);
    const totals = calculateTotals(report);
    expect(totals['requests.outcomes.granted.total']).toBeNull();
    expect(totals['requests.outcomes.total.naturalPerson']).toBeNull();
    expect(totals['requests.outcomes.total.total']).toBeNull();
    expect(totals['requests.outcomes.total.commercialEnterprise']).toBe(
      getCell(report, 'requests.outcomes.total.commercialEnterprise'),
    );
    expect(totals['requests.received.total']).toBe(getCell(report, 'requests.received.total'));
  });

  it('calculates the totals that a balanced report prints', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, (report) => {
        for (const { total } of equationsOfReport(report)) {
          if (total) expect(calculateTotals(report)[total.path]).toBe(getCell(report, total.path));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('withTotals', () => {
  it('keeps or empties a total of which a part is unknown', () => {
    const zero = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero' });
    const taken = setCell(
      withTotals(setCell(zero, 'requests.received.naturalPerson', 3)),
      'requests.received.naturalPerson',
      null,
    );
    const total = (report: typeof zero) => getCell(report, 'requests.received.total');
    expect(total(withTotals(taken))).toBe(3);
    expect(total(withTotals(taken, { unknown: 'keep' }))).toBe(3);
    expect(total(withTotals(taken, { unknown: 'blank' }))).toBeNull();
    expect(total(withTotals(taken, { unknown: 'blank', only: 'blank' }))).toBe(3);
  });

  it.each([
    [{ only: 'blanks' }, 'options.only', "'blank'"],
    [{ unknown: 'zero' }, 'options.unknown', "'keep' or 'blank'"],
  ])('takes no other option: %j', (options, path, expected) => {
    expect(() => Reflect.apply(withTotals, undefined, [blank, options])).toThrow(
      expect.objectContaining({ code: 'invalid-option', path, expected }),
    );
  });

  const misprinted = setCell(balancedReport(5), 'requests.received.total', 1);

  it('recalculates printed totals', () => {
    expect(withTotals(misprinted)).toEqual(balancedReport(5));
  });

  it('keeps printed totals where only blanks are asked for', () => {
    const report = setCell(misprinted, 'requests.carriedOver.total', null);
    expect(withTotals(report, { only: 'blank' })).toEqual(misprinted);
  });

  it('leaves a total with an unknown part as it is printed', () => {
    const report = setCell(balancedReport(5), 'requests.received.naturalPerson', null);
    expect(withTotals(report)).toEqual(report);
  });

  it('changes nothing in place', () => {
    const before = structuredClone(misprinted);
    withTotals(misprinted);
    expect(misprinted).toEqual(before);
  });
});

describe('a report whose totals are right', () => {
  it('stays the very same', () => {
    const report = balancedReport(1);
    expect(withTotals(report)).toBe(report);
    expect(withTotals(blank)).toBe(blank);
  });
});
