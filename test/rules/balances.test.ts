import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equationsOfReport } from '../../src/balance/totals.js';
import {
  type CellPath,
  cellPaths,
  type DisclosureReport,
  getCell,
  rules,
  setCell,
  validateReport,
} from '../../src/index.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';

const sums = ['requests/row-total', 'requests/outcome-total', 'requests/balance', 'disputes/total'];
const onlySums = Object.fromEntries(
  rules.filter(({ id }) => !sums.includes(id)).map(({ id }) => [id, 'off'] as const),
);

const brokenSums = (report: DisclosureReport) => validateReport(report, { rules: onlySums }).findings;

/** The paths of tables three and four: those with balances. */
const balancedPaths = (report: DisclosureReport): CellPath[] =>
  cellPaths(report).filter((path) => !path.startsWith('proactive.'));

describe('balances', () => {
  it('hold in every balanced report', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, (report) => {
        const { findings, checked } = validateReport(report, { rules: onlySums });
        expect(findings).toEqual([]);
        expect(checked.undecided).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('break, by name, at whatever cell another count is put', () => {
    const shift = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 999_999 }));
    fc.assert(
      fc.property(arbitraryBalancedReport, shift, fc.boolean(), (report, by, down) => {
        for (const path of balancedPaths(report)) {
          const value = getCell(report, path) ?? 0;
          const other = down && value >= by ? value - by : value + by;
          const naming = brokenSums(setCell(report, path, other)).filter(({ cells }) => cells.includes(path));
          expect(naming.length, path).toBeGreaterThan(0);
          expect(naming.every(({ severity }) => severity === 'error')).toBe(true);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('are broken by exactly the equations that contain the wrong cell', () => {
    const report = balancedReport(41);
    const equations = equationsOfReport(report);
    for (const path of balancedPaths(report)) {
      const broken = brokenSums(setCell(report, path, (getCell(report, path) ?? 0) + 1));
      const containing = equations.filter(({ cells }) => cells.includes(path));
      const asSets = (lists: readonly (readonly CellPath[])[]) =>
        lists.map((cells) => [...cells].sort().join()).sort();
      expect(asSets(broken.map(({ cells }) => cells)), path).toEqual(
        asSets(containing.map(({ cells }) => cells)),
      );
    }
  });
});
