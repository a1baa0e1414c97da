import type { CellPath } from '../form/cell-path.js';
import type { CellSpec } from '../form/table-spec.js';
import { assertReport } from '../report/assert-report.js';
import { cellSpecAt, readCell } from '../report/cells.js';
import { DisclosureReportError } from '../report/error.js';
import { integerBetween, shown } from '../report/phrase.js';
import type { DisclosureReport } from '../report/report.js';
import { combineFaults, toFault } from './combine-faults.js';
import type { Diagnosis } from './diagnosis.js';
import { locateFault } from './locate-fault.js';
import { printedSystems } from './report-systems.js';

/** How far a diagnosis searches, and what it may take as given. */
export interface DiagnoseOptions {
  /** The largest number of cells to change in one table or group; 1 to 3. Default 3. */
  maxChanges?: number;
  /** Cells known to be right. */
  fixed?: readonly CellPath[];
  /**
   * Last year's report: its carried-forward figures are what this year's carried-over must be. They are taken for right; where the
   * carry-over itself was lost, its cells count among the changes, and with another mistake there may be too many of them.
   */
  previous?: DisclosureReport;
}

/**
 * Says which figures are wrong: all smallest sets of cells whose change, to non-negative whole numbers, restores every
 * balance, most plausible first.
 *
 * The tables are a code of minimum distance four: one to three wrong cells of table three always break a balance, and a
 * single one is identified with the figure that it must have had. Exact and deterministic; ties are kept, not broken.
 *
 * @throws {DisclosureReportError} `invalid-option` for `maxChanges` beyond 3, `unknown-cell` in `fixed`.
 *
 * @example
 * const { status, repairs } = diagnoseReport(report)
 * // 'located', [{ kind: 'digits-interchanged', changes: [{ cell: '…', from: 52, to: 25 }], resolves: [...], share: 1 }]
 */
export function diagnoseReport(report: DisclosureReport, options: DiagnoseOptions = {}): Diagnosis {
  const { maxChanges = 3, fixed = [], previous } = options;
  if (!Number.isInteger(maxChanges) || maxChanges < 1 || maxChanges > 3) {
    throw new DisclosureReportError({
      code: 'invalid-option',
      path: 'maxChanges',
      expected: integerBetween(1, 3),
      received: shown(String(maxChanges)),
    });
  }
  assertReport(report);
  if (previous !== undefined) assertReport(previous, 'options.previous');
  const fixedCells = new Set(fixed.map((path) => cellSpecAt(report, path)));
  const locateOptions = {
    maxChanges,
    isFixed: (cell: CellSpec) => fixedCells.has(cell),
    lastYear: (cell: CellSpec) => (previous ? readCell(previous, cell) : null),
  };
  const faults = printedSystems(report, previous).flatMap((system) => {
    const fault = locateFault(system, locateOptions);
    return fault ? [toFault(fault)] : [];
  });
  return combineFaults(faults, maxChanges);
}
