import type { CellRepair, Repair, RepairKind } from '../finding/repair.js';
import { cellSpecAt, readCell, setCell } from '../report/cells.js';
import { DisclosureReportError } from '../report/error.js';
import type { DisclosureReport } from '../report/report.js';
import type { Equation } from './equation.js';
import { equationsOfReport } from './totals.js';

/** One line of the log of a repair. */
export interface RepairLogEntry extends CellRepair {
  reason: RepairKind;
}

export interface Repaired<R extends DisclosureReport = DisclosureReport> {
  report: R;
  log: RepairLogEntry[];
}

/**
 * A report with a repair carried out, and the log of what was changed. The report given is untouched.
 *
 * @throws {DisclosureReportError} `conflicting-repair` where the report no longer holds the figures that the repair was
 * found for, or where carrying it out would break a balance that holds; `unknown-cell`, `invalid-value` as `setCell`.
 *
 * @example
 * const [repair] = diagnoseReport(report).repairs
 * if (repair) applyRepair(report, repair).log // [{ cell, from: 52, to: 25, reason: 'digits-interchanged' }]
 */
export function applyRepair<R extends DisclosureReport>(report: R, repair: Repair): Repaired<R> {
  const log: RepairLogEntry[] = [];
  let repaired = report;
  for (const { cell, from, to } of repair.changes) {
    const printed = readCell(report, cellSpecAt(report, cell));
    if (printed !== from) {
      throw new DisclosureReportError({
        code: 'conflicting-repair',
        path: cell,
        expected: `the figure ${from} that the repair was found for`,
        received: String(printed),
      });
    }
    // cellSpecAt has made sure that the cell is one of this report's own.
    repaired = setCell(repaired, cell as Parameters<typeof setCell<R>>[1], to);
    log.push({ cell, from, to, reason: repair.kind });
  }
  for (const equation of equationsOfReport(report)) {
    if (isBroken(repaired, equation) && !isBroken(report, equation)) {
      throw new DisclosureReportError({
        code: 'conflicting-repair',
        path: repair.changes[0]?.cell ?? 'changes',
        expected: 'a repair that breaks no balance',
        received: `one that breaks "${equation.id}"`,
      });
    }
  }
  return { report: repaired, log };
}

function isBroken(report: DisclosureReport, equation: Equation): boolean {
  let difference = 0;
  for (const cell of equation.left) {
    const value = readCell(report, cell);
    if (value === null) return false;
    difference += value;
  }
  for (const cell of equation.right) {
    const value = readCell(report, cell);
    if (value === null) return false;
    difference -= value;
  }
  return difference !== 0;
}
