import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calculateTotals,
  cellPaths,
  createReport,
  type DisclosureReport,
  getCell,
  setCell,
  validateReport,
  withTotals,
} from '../../src/index.js';
import { arbitraryBalancedReport, seededRandom } from '../support/arbitrary-report.js';

const totalRules = ['requests/row-total', 'requests/outcome-total', 'disputes/total'];

/** Any figures at all in tables three and four, totals included; `blankShare` of them blank. */
function scrawled(seed: number, edition: '2019' | '2021', blankShare: number): DisclosureReport {
  const random = seededRandom(seed);
  let report: DisclosureReport = createReport({ year: edition === '2019' ? 2020 : 2024, agency: '某县' });
  for (const path of cellPaths(report)) {
    if (path.startsWith('proactive.')) continue;
    report = setCell(report, path, random() < blankShare ? null : Math.floor(random() ** 3 * 5000));
  }
  return report;
}

const scrawl = (blankShare: number) =>
  fc
    .tuple(fc.nat(), fc.constantFrom('2019' as const, '2021' as const))
    .map(([seed, edition]) => scrawled(seed, edition, blankShare));

describe('withTotals', () => {
  it('leaves validateReport no total to object to, whatever the details', () => {
    fc.assert(
      fc.property(scrawl(0), (report) => {
        const rules = validateReport(withTotals(report)).findings.map(({ rule }) => rule);
        expect(rules.filter((rule) => totalRules.includes(rule))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves only such totals as an unknown detail keeps from being calculated', () => {
    fc.assert(
      fc.property(scrawl(0.05), (report) => {
        const settled = withTotals(report);
        const unknown = new Set(
          Object.entries(calculateTotals(settled)).flatMap(([path, value]) => (value === null ? [path] : [])),
        );
        for (const { rule, cells } of validateReport(settled).findings) {
          if (totalRules.includes(rule))
            expect(
              cells.some((cell) => unknown.has(cell)),
              rule,
            ).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('restores every sum and balance of details that are in balance', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, fc.nat(), (balanced, seed) => {
        const random = seededRandom(seed);
        let spoilt = balanced;
        for (const path of Object.keys(calculateTotals(balanced)) as (keyof ReturnType<
          typeof calculateTotals
        >)[]) {
          if (random() < 0.4)
            spoilt = setCell(spoilt, path, random() < 0.3 ? null : Math.floor(random() * 1e4));
        }
        const settled = withTotals(spoilt);
        expect(settled).toEqual(balanced);
        for (const { rule } of validateReport(settled).findings) {
          expect([...totalRules, 'requests/balance']).not.toContain(rule);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing the second time, and no detail the first', () => {
    fc.assert(
      fc.property(scrawl(0.1), fc.constantFrom({}, { only: 'blank' as const }), (report, options) => {
        const once = withTotals(report, options);
        expect(withTotals(once, options)).toBe(once);
        const totals = calculateTotals(report);
        for (const path of cellPaths(report)) {
          if (!Object.hasOwn(totals, path)) expect(getCell(once, path)).toBe(getCell(report, path));
        }
      }),
      { numRuns: 30 },
    );
  });
});
