import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type CellPath,
  type DisclosureReport,
  diagnoseReport,
  getCell,
  setCell,
} from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import { arbitraryBalancedReport, balancedReport, seededRandom } from '../support/arbitrary-report.js';

function tableThree(report: DisclosureReport): CellPath[] {
  return cellSpecs(report)
    .filter((cell) => cell.table === 'requests')
    .map((cell) => cell.path);
}

/** Another count: one off, lost, times ten, or any other. */
function otherFigures(figure: number, random: () => number): number[] {
  return [figure + 1, figure - 1, 0, figure * 10, Math.floor(random() * 5000)].filter(
    (other) => other >= 0 && other !== figure,
  );
}

describe('diagnoseReport: nothing wrong', () => {
  it('says so of every balanced report', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, (report) => {
        expect(diagnoseReport(report)).toEqual({
          status: 'balanced',
          repairs: [],
          ties: 0,
          searched: 3,
          faults: [],
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('diagnoseReport: one wrong cell of table three', () => {
  const reports = [0, 15, 150, 3000].flatMap((requests, i) => [
    { name: `2021, about ${requests} requests`, report: balancedReport(i + 1, { requests }), cells: 175 },
    {
      name: `2019, about ${requests} requests`,
      report: balancedReport(i + 11, { requests, edition: '2019', year: 2020 }),
      cells: 161,
    },
  ]);

  it.each(reports)('is located exactly, whichever cell it is: $name', ({ report, cells }) => {
    const random = seededRandom(7);
    const paths = tableThree(report);
    expect(paths).toHaveLength(cells);
    for (const path of paths) {
      const truth = getCell(report, path) ?? 0;
      for (const wrong of otherFigures(truth, random)) {
        const { status, repairs, ties, faults } = diagnoseReport(setCell(report, path, wrong));
        expect({ path, wrong, status, ties, changes: repairs[0]?.changes }).toEqual({
          path,
          wrong,
          status: 'located',
          ties: 1,
          changes: [{ cell: path, from: wrong, to: truth }],
        });
        expect(repairs[0]?.share).toBe(1);
        expect(faults).toHaveLength(1);
      }
    }
  });

  it('names the balances that the repair restores', () => {
    const report = setCell(balancedReport(2), 'requests.outcomes.granted.naturalPerson', 9999);
    expect(diagnoseReport(report).repairs[0]?.resolves).toEqual([
      'requests row-total outcomes.granted',
      'requests column-total outcomes.total.naturalPerson',
    ]);
    const total = setCell(balancedReport(2), 'requests.outcomes.total.naturalPerson', 9999);
    expect(diagnoseReport(total).repairs[0]?.resolves).toEqual([
      'requests row-total outcomes.total',
      'requests column-total outcomes.total.naturalPerson',
      'requests identity naturalPerson',
    ]);
  });

  it.each([
    [25, 52, 'digits-interchanged'],
    [25, 255, 'digit-added'],
    [25, 250, 'times-ten'],
    [25, 2, 'digit-omitted'],
    [250, 25, 'tenth'],
    [25, 65, 'digit-replaced'],
    [25, 0, 'lost-to-zero'],
    [25, 318, 'other-figure'],
  ] as const)('says how %i came to be printed as %i', (truth, wrong, kind) => {
    const cell = 'requests.outcomes.notProcessed.repeated.naturalPerson';
    const spoilt = setCell(withFigure(truth), cell, wrong);
    expect(diagnoseReport(spoilt).repairs).toMatchObject([
      { kind, changes: [{ cell, from: wrong, to: truth }] },
    ]);
  });

  it('says that a total was not recalculated', () => {
    const spoilt = setCell(withFigure(25), 'requests.outcomes.notProcessed.repeated.total', 381);
    expect(diagnoseReport(spoilt).repairs[0]?.kind).toBe('total-not-recalculated');
  });

  it('says that a figure is that of last year', () => {
    const previous = setCell(withFigure(25), 'requests.outcomes.granted.naturalPerson', 318);
    const spoilt = setCell(balancedReport(4), 'requests.outcomes.granted.naturalPerson', 318);
    expect(diagnoseReport(spoilt, { previous: carriedLike(previous, spoilt) }).repairs[0]?.kind).toBe(
      'previous-year',
    );
  });

  it('is mended by the repair', () => {
    const report = balancedReport(9);
    for (const path of tableThree(report)) {
      const spoilt = setCell(report, path, (getCell(report, path) ?? 0) + 7);
      const [repair] = diagnoseReport(spoilt).repairs;
      expect(repair && applyRepair(spoilt, repair).report).toEqual(report);
    }
  });
});

/** A balanced report with this many repeated requests of natural persons. */
function withFigure(figure: number): DisclosureReport {
  const row = 'requests.outcomes.notProcessed.repeated';
  const report = balancedReport(4, { requests: 150 });
  const apart = figure - (getCell(report, `${row}.naturalPerson`) ?? 0);
  const cells: CellPath[] = [
    `${row}.naturalPerson`,
    `${row}.total`,
    'requests.outcomes.total.naturalPerson',
    'requests.outcomes.total.total',
    'requests.received.naturalPerson',
    'requests.received.total',
  ];
  return cells.reduce((result, cell) => setCell(result, cell, (getCell(result, cell) ?? 0) + apart), report);
}

/** `previous`, carrying forward what `report` carries over. */
function carriedLike(previous: DisclosureReport, report: DisclosureReport): DisclosureReport {
  return { ...previous, requests: { ...previous.requests, carriedForward: report.requests.carriedOver } };
}
