import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type CellRepair,
  cellPaths,
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
        expected: `the figure ${truth + 7} that the repair was found for`,
        received: String(truth),
      }),
    );
  });

  it('refuses a repair that breaks a balance', () => {
    expect(() => applyRepair(report, repairOf({ cell, from: truth, to: truth + 1 }))).toThrowError(
      expect.objectContaining({
        code: 'conflicting-repair',
        path: cell,
        expected: 'a repair that breaks no balance',
        received: 'one that breaks "requests row-total outcomes.granted"',
      }),
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

  it('refuses a repair that leaves no room for a blank, where that alone is wrong', () => {
    const group = 'disputes.reconsideration';
    const open = setCell(
      setCell(setCell(report, `${group}.total`, 5), `${group}.upheld`, 3),
      `${group}.pending`,
      null,
    );
    const few = setCell(setCell(open, `${group}.corrected`, 0), `${group}.otherResult`, 0);
    const repair = (to: number) => repairOf({ cell: `${group}.upheld`, from: 3, to });
    expect(getCell(applyRepair(few, repair(5)).report, `${group}.upheld`)).toBe(5);
    expect(() => applyRepair(few, repair(6))).toThrowError(
      expect.objectContaining({
        path: `${group}.upheld`,
        received: `one that breaks "disputes row-total reconsideration"`,
      }),
    );
  });

  it('refuses a repair that breaks another balance where one is broken already', () => {
    const other = 'requests.outcomes.partiallyGranted.naturalPerson';
    const figure = getCell(report, other) ?? 0;
    expect(() => applyRepair(spoilt, repairOf({ cell: other, from: figure, to: figure + 1 }))).toThrowError(
      expect.objectContaining({ received: 'one that breaks "requests row-total outcomes.partiallyGranted"' }),
    );
  });

  it('takes amounts of money as they are, which are no counts', () => {
    const fees = cellPaths(report).find((path) => path.startsWith('proactive.') && path.endsWith('amount'));
    if (!fees) throw new Error('table two has an amount');
    const { report: mended, log } = applyRepair(
      setCell(report, fees, 3),
      repairOf({ cell: fees, from: 3, to: 2.5 }),
    );
    expect(getCell(mended, fees)).toBe(2.5);
    expect(log).toEqual([{ cell: fees, from: 3, to: 2.5, reason: 'other-figure' }]);
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
      expect.objectContaining({
        code: 'conflicting-repair',
        path: cell,
        expected: 'a repair to whole numbers from zero up',
        received: String(to),
      }),
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
