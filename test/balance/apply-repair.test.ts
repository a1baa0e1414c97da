import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type CellRepair,
  diagnoseReport,
  getCell,
  type Repair,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const report = balancedReport(50, { requests: 150 });
const cell = 'requests.outcomes.granted.naturalPerson';
const truth = getCell(report, cell) ?? 0;
const spoilt = setCell(report, cell, truth + 7);

function repairOf(...changes: CellRepair[]): Repair {
  return { changes, kind: 'other-figure', resolves: [], share: 1 };
}

describe('applyRepair', () => {
  it('carries a repair out and logs each change with its reason', () => {
    const [repair] = diagnoseReport(spoilt).repairs;
    if (!repair) throw new Error('one wrong cell is located');
    const { report: mended, log } = applyRepair(spoilt, repair);
    expect(mended).toEqual(report);
    expect(log).toEqual([{ cell, from: truth + 7, to: truth, reason: repair.kind }]);
  });

  it('changes nothing in place', () => {
    const before = structuredClone(spoilt);
    applyRepair(spoilt, repairOf({ cell, from: truth + 7, to: truth }));
    expect(spoilt).toEqual(before);
  });

  it('refuses a repair that was found for other figures', () => {
    expect(() => applyRepair(report, repairOf({ cell, from: truth + 7, to: truth }))).toThrowError(
      expect.objectContaining({
        name: 'DisclosureReportError',
        code: 'conflicting-repair',
        path: cell,
        received: String(truth),
      }),
    );
  });

  it('refuses a repair that breaks a balance', () => {
    expect(() => applyRepair(report, repairOf({ cell, from: truth, to: truth + 1 }))).toThrowError(
      /breaks "requests row-total outcomes\.granted"/,
    );
  });

  it('refuses a repair that leaves no room for a blank', () => {
    const blank = 'requests.outcomes.granted.commercialEnterprise';
    const total = getCell(report, 'requests.outcomes.granted.total') ?? 0;
    const open = setCell(report, blank, null);
    expect(() => applyRepair(open, repairOf({ cell, from: truth, to: total + 1 }))).toThrowError(
      expect.objectContaining({ code: 'conflicting-repair' }),
    );
  });

  it('lets a balance stay broken that is broken already', () => {
    const other = 'disputes.reconsideration.total';
    const twice = setCell(spoilt, other, (getCell(report, other) ?? 0) + 1);
    const { report: mended } = applyRepair(twice, repairOf({ cell, from: truth + 7, to: truth }));
    expect(getCell(mended, cell)).toBe(truth);
    expect(getCell(mended, other)).toBe(getCell(twice, other));
  });

  it.each([-1, 2.5, 1e13])('refuses %d, which is no count', (to) => {
    expect(() => applyRepair(spoilt, repairOf({ cell, from: truth + 7, to }))).toThrowError(
      expect.objectContaining({ code: 'conflicting-repair', received: String(to) }),
    );
  });

  it('refuses a cell that the report does not have', () => {
    const nowhere = { cell: 'requests.outcomes.granted.nobody', from: 1, to: 2 };
    // A repair out of a file can name anything.
    expect(() => applyRepair(report, repairOf(nowhere as unknown as CellRepair))).toThrowError(
      expect.objectContaining({ code: 'unknown-cell' }),
    );
  });
});
