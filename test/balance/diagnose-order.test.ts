import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equationsOf } from '../../src/balance/equation.js';
import { linearSystems } from '../../src/balance/linear-system.js';
import { locateFault } from '../../src/balance/locate-fault.js';
import { type CellPath, deduceBlanks, diagnoseReport, getCell, setCell } from '../../src/index.js';
import { cellSpecs, readCell } from '../../src/report/cells.js';
import { arbitraryBalancedReport } from '../support/arbitrary-report.js';

/** A report with up to three wrong cells and some blanks, in tables three and four. */
const spoilt = fc
  .record({
    truth: arbitraryBalancedReport,
    wrong: fc.uniqueArray(fc.nat({ max: 175 }), { minLength: 1, maxLength: 3 }),
    blanks: fc.uniqueArray(fc.nat({ max: 175 }), { maxLength: 12 }),
    by: fc.integer({ min: 1, max: 99 }),
  })
  .map(({ truth, wrong, blanks, by }) => {
    const cells = cellSpecs(truth).filter((cell) => cell.table !== 'proactive');
    const at = (i: number): CellPath => cells[i]?.path ?? 'requests.received.total';
    const wronged = wrong.reduce(
      (report, i) => setCell(report, at(i), (getCell(report, at(i)) ?? 0) + by),
      truth,
    );
    return blanks.reduce((report, i) => setCell(report, at(i), null), wronged);
  });

/** The same data with the keys of every object the other way round. */
function keysReversed<T>(node: T): T {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  // The copy has the keys and values of the original.
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, keysReversed(value)]),
  ) as T;
}

describe('diagnoseReport and deduceBlanks', () => {
  it('give the same results whatever the order of the keys', () => {
    fc.assert(
      fc.property(spoilt, (report) => {
        const turned = keysReversed(report);
        expect(Object.keys(turned.requests)).not.toEqual(Object.keys(report.requests));
        expect(diagnoseReport(turned)).toEqual(diagnoseReport(report));
        expect(deduceBlanks(turned)).toEqual(deduceBlanks(report));
      }),
      { numRuns: 60 },
    );
  });

  it('give the same results whatever the order of the equations', () => {
    const options = { maxChanges: 3, isFixed: () => false, lastYear: () => null };
    fc.assert(
      fc.property(spoilt, fc.infiniteStream(fc.nat()), (report, random) => {
        const equations = equationsOf('requests', report.requests.edition);
        const shuffled = equations
          .map((equation) => ({ equation, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ equation }) => equation);
        const diagnoses = [equations, shuffled].map((each) =>
          linearSystems(each).map((system) =>
            locateFault({ system, printed: system.cells.map((cell) => readCell(report, cell)) }, options),
          ),
        );
        expect(diagnoses[1]).toEqual(diagnoses[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('give the same results twice', () => {
    fc.assert(
      fc.property(spoilt, (report) => {
        expect(diagnoseReport(structuredClone(report))).toEqual(diagnoseReport(report));
      }),
      { numRuns: 20 },
    );
  });
});
