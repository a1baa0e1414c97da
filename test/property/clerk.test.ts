import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellPaths, createReport, type DisclosureReport, getCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { clerkActs, type Desk, expectSame } from './clerk-commands.js';
import type { Paper } from './clerk-model.js';
import { deepFreeze } from './deep-freeze.js';

const beginnings: DisclosureReport[] = [
  createReport({ year: 2024, agency: '某县' }),
  createReport({ year: 2020, agency: '某县', fill: 'zero' }),
  balancedReport(1),
  balancedReport(2, { edition: '2019', year: 2020 }),
  balancedReport(3, { proactiveEdition: '2019' }),
];

it('a clerk who edits, undoes, adds up, fills in, saves and errs has the figures that are on paper', () => {
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), clerkActs, (beginning, acts) => {
      const begin = () => {
        const report = deepFreeze(structuredClone(beginning));
        const model: Paper = {
          cells: new Map(cellPaths(report).map((path) => [path, getCell(report, path)])),
          past: [],
        };
        const real: Desk = { report, past: [] };
        return { model, real };
      };
      let ended: { model: Paper; real: Desk } | undefined;
      fc.modelRun(() => {
        ended = begin();
        return ended;
      }, acts);
      // Back to the beginning, sheet by sheet: no report that was put aside has changed.
      const { model, real } = ended ?? begin();
      real.past.forEach((report, i) => {
        expectSame({ cells: model.past[i] ?? new Map(), past: [] }, { report, past: [] });
      });
      if (real.past[0]) expect(real.past[0]).toStrictEqual(beginning);
    }),
    { numRuns: 150 },
  );
});
