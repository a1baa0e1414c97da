import type { CellPath } from '../form/cell-path.js';
import { assertReport } from '../report/assert-report.js';
import { setCell } from '../report/cells.js';
import type { DisclosureReport } from '../report/report.js';
import { boundTrace, idsOf } from './bound-trace.js';
import { boundBlanks } from './bounds.js';
import { knownFigures } from './known-figures.js';
import { residual } from './linear-system.js';
import { type PrintedSystem, printedSystems } from './report-systems.js';

/** A blank cell whose figure the balances determine. */
export interface DeducedCell {
  /** The cell that was blank. */
  cell: CellPath;
  /** The one figure that it can have. */
  value: number;
  /** The balances it follows from, by id. */
  from: string[];
}

/** A blank cell that the balances confine without determining it; both ends included. */
export interface ConfinedCell {
  /** The blank cell. */
  cell: CellPath;
  /** The least figure it can have. */
  low: number;
  /** `null` where nothing limits it. */
  high: number | null;
  /** The balances that confine it, by id. */
  from: string[];
}

/** What follows from a report's blanks. */
export interface Deduction<R extends DisclosureReport = DisclosureReport> {
  /** The report with the determined blanks filled in. */
  report: R;
  /** The determined blanks, in the order of the form. */
  deduced: DeducedCell[];
  /** Blanks of which only a range follows. */
  confined: ConfinedCell[];
  /** Blanks about which nothing is deduced, since printed figures that bear on them contradict each other. */
  contradicted: CellPath[];
}

/**
 * Fills the blanks that the balances and non-negativity determine, each with the balances that it follows from.
 *
 * Nothing printed is overwritten. Nothing is deduced from figures that contradict each other: mend them first, see
 * `diagnoseReport`. A blank that must be zero, since the printed parts already make up the total, is deduced as zero.
 *
 * @example
 * // 自然人 3, 商业企业 blank, the other organizations 0, 总计 5
 * deduceBlanks(report).deduced[0] // { cell: 'requests.received.commercialEnterprise', value: 2, from: [...] }
 */
export function deduceBlanks<R extends DisclosureReport>(report: R): Deduction<R> {
  assertReport(report);
  const result: Deduction<R> = { report, deduced: [], confined: [], contradicted: [] };
  for (const printed of printedSystems(report)) deduceSystem(printed, result);
  for (const { cell, value } of result.deduced) {
    // The cell is one of this report's own.
    result.report = setCell(result.report, cell as Parameters<typeof setCell<R>>[1], value);
  }
  return result;
}

function deduceSystem(printed: PrintedSystem, into: Deduction): void {
  if (!printed.printed.includes(null)) return;
  const { system, values, impossible, checks, open } = knownFigures(printed);
  const trace = boundTrace();
  const isSound =
    impossible.length === 0 && checks.equations.every((equation) => residual(equation, values) === 0);
  const bounds = isSound ? boundBlanks(open, values, trace) : null;
  system.cells.forEach(({ path: cell }, i) => {
    if (printed.printed[i] !== null) return;
    if (!bounds) {
      into.contradicted.push(cell);
      return;
    }
    const low = bounds.low[i] ?? 0;
    const high = bounds.high[i] ?? Number.POSITIVE_INFINITY;
    const from = idsOf(trace.reasons(i));
    if (low === high) into.deduced.push({ cell, value: low, from });
    else if (from.length > 0) {
      into.confined.push({ cell, low, high: Number.isFinite(high) ? high : null, from });
    }
  });
}
