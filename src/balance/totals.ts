import type { CellPath } from '../form/cell-path.js';
import { tableKeys } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { assertOneOf } from '../report/assert-option.js';
import { editionOf } from '../report/assert-report.js';
import { readCell, setCell } from '../report/cells.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { type Equation, equationsOf } from './equation.js';
import { exactSum } from './exact-sum.js';

/** The equations that a report's tables must satisfy, each table in its own edition. */
export function equationsOfReport(report: DisclosureReport): readonly Equation[] {
  return tableKeys.flatMap((table) =>
    equationsOf(table, editionOf(report, table === 'proactive' ? table : 'requests')),
  );
}

/** Totals by their cell path; `null` where a part of the sum is unknown. */
export type Totals = { [path in CellPath]?: Cell };

/**
 * Every total of a report, calculated from its detail cells alone; printed totals are not looked at.
 *
 * A sum with an unknown part is `null`. Decimals are added exactly.
 *
 * @example
 * calculateTotals(report)['requests.received.total'] // 58
 */
export function calculateTotals(report: DisclosureReport): Totals {
  const defining = new Map<CellSpec, Equation>();
  for (const equation of equationsOfReport(report)) {
    // The grand total of table three is both a row's and a column's; either way it is the sum of the same details.
    if (equation.total && !defining.has(equation.total)) defining.set(equation.total, equation);
  }
  const totals: Totals = {};
  const totalOr = (cell: CellSpec): Cell => {
    const equation = defining.get(cell);
    if (!equation) return readCell(report, cell);
    const known = totals[cell.path];
    if (known !== undefined) return known;
    const value = exactSum(equation.left.map(totalOr));
    totals[cell.path] = value;
    return value;
  };
  for (const total of defining.keys()) totalOr(total);
  return totals;
}

/** Which totals to calculate. */
export interface TotalsOptions {
  /** `blank`: only those that are not printed. All where not given. */
  readonly only?: 'blank' | undefined;
  /**
   * What becomes of a total of which a part is unknown: `keep`, as where not given, leaves it as it is printed; `blank` empties it, as a
   * form needs where a clerk took the part away.
   */
  readonly unknown?: 'keep' | 'blank' | undefined;
}

/**
 * A report with its totals calculated from its detail cells.
 *
 * @throws {DisclosureReportError} `invalid-option` for an option that is none.
 *
 * @example
 * withTotals(report)                       // every total recalculated
 * withTotals(report, { only: 'blank' })    // only those not printed
 * withTotals(report, { unknown: 'blank' }) // a total with an unknown part is unknown too
 */
export function withTotals<R extends DisclosureReport>(report: R, options: TotalsOptions = {}): R {
  const { only, unknown = 'keep' } = options;
  assertOneOf('options.only', only, ['blank']);
  assertOneOf('options.unknown', unknown, ['keep', 'blank']);
  const totals = calculateTotals(report);
  let result = report;
  for (const cell of equationsOfReport(report).flatMap((equation) => equation.total ?? [])) {
    const value = totals[cell.path] ?? null;
    const printed = readCell(report, cell);
    if (value === printed || (value === null && unknown === 'keep')) continue;
    if (only === 'blank' && printed !== null) continue;
    // The cell is one of this report's own.
    result = setCell(result, cell.path as Parameters<typeof setCell<R>>[1], value);
  }
  return result;
}
