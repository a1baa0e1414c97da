import type { Repair } from '../finding/repair.js';
import type { CellPath } from '../form/cell-path.js';
import type { CellSpec } from '../form/table-spec.js';
import { cellSpecAt, readCell } from '../report/cells.js';
import { DisclosureReportError } from '../report/error.js';
import type { DisclosureReport } from '../report/report.js';
import { type LocatedFault, locateFault } from './locate-fault.js';
import { printedSystems } from './report-systems.js';

export interface DiagnoseOptions {
  /** The largest number of cells to change in one table or group; 1 to 3. Default 3. */
  maxChanges?: number;
  /** Cells known to be right. */
  fixed?: readonly CellPath[];
  /** Last year's report: its carried-forward figures are what this year's carried-over must be. */
  previous?: DisclosureReport;
}

/**
 * `balanced`: nothing contradicts anything. `located`: exactly one smallest repair. `ambiguous`: several, all listed; or such
 * as blanks leave open, or that rest on blanks being zero. `unexplained`: none with so few changes.
 */
export type DiagnosisStatus = 'balanced' | 'located' | 'ambiguous' | 'unexplained';

/** The diagnosis of figures that hang together: table three, or one group of table four. */
export interface Fault {
  status: Exclude<DiagnosisStatus, 'balanced'>;
  /** Ids of the balances that do not hold. */
  broken: string[];
  /** All smallest repairs, most plausible first; equally plausible ones in the order of the form. */
  repairs: Repair[];
  /** Smallest sets of cells that may be wrong instead, while blanks leave open what figures they had. */
  undetermined: CellPath[][];
  searched: number;
}

export interface Diagnosis {
  status: DiagnosisStatus;
  /** Repairs of the whole report, each made of one repair of every fault; most plausible first, at most 1,000. */
  repairs: Repair[];
  /** How many such repairs there are. */
  ties: number;
  /** The largest number of changed cells in a table or group up to which all sets were searched. */
  searched: number;
  /** The independent faults one by one, in the order of the form. */
  faults: Fault[];
}

const mostRepairs = 1000;

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
      expected: 'an integer from 1 to 3',
      received: String(maxChanges),
    });
  }
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
  return combine(faults, maxChanges);
}

function toFault({ broken, explanations, undetermined, searched }: LocatedFault): Fault {
  const heaviest = Math.max(...explanations.map(({ weight }) => weight));
  const shares = explanations.map(({ weight }) => Math.exp(weight - heaviest));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const repairs = explanations
    .map(
      ({ changes, kind, assumes }, i): Repair => ({
        changes: [...changes],
        kind,
        resolves: [...broken],
        share: (shares[i] ?? 0) / whole,
        ...(assumes ? { assumes } : {}),
      }),
    )
    // A stable sort: equally plausible repairs keep the order of the form.
    .sort((a, b) => b.share - a.share);
  const open = undetermined.map((cells) => cells.map((cell) => cell.path));
  return { status: faultStatus(repairs, open), broken: [...broken], repairs, undetermined: open, searched };
}

function faultStatus(repairs: readonly Repair[], undetermined: readonly CellPath[][]): Fault['status'] {
  if (repairs.length + undetermined.length === 0) return 'unexplained';
  const isProven = repairs.length === 1 && undetermined.length === 0 && !repairs[0]?.assumes;
  return isProven ? 'located' : 'ambiguous';
}

function combine(faults: Fault[], maxChanges: number): Diagnosis {
  if (faults.length === 0) {
    return { status: 'balanced', repairs: [], ties: 0, searched: maxChanges, faults };
  }
  const ties = faults.reduce((product, fault) => product * fault.repairs.length, 1);
  const searched = Math.min(...faults.map((fault) => fault.searched));
  const worst =
    faults
      .map((fault) => fault.status)
      .sort(byCertainty)
      .at(-1) ?? 'unexplained';
  let repairs: Repair[] = [{ changes: [], kind: 'several', resolves: [], share: 1 }];
  for (const fault of ties === 0 ? [] : faults) {
    repairs = repairs
      .flatMap((repair) => fault.repairs.map((next) => joined(repair, next)))
      .sort((a, b) => b.share - a.share)
      .slice(0, mostRepairs);
  }
  return { status: worst, repairs: ties === 0 ? [] : repairs, ties, searched, faults };
}

const certainty: readonly DiagnosisStatus[] = ['balanced', 'located', 'ambiguous', 'unexplained'];

function byCertainty(a: DiagnosisStatus, b: DiagnosisStatus): number {
  return certainty.indexOf(a) - certainty.indexOf(b);
}

function joined(a: Repair, b: Repair): Repair {
  return {
    changes: [...a.changes, ...b.changes],
    kind: a.changes.length === 0 ? b.kind : 'several',
    resolves: [...a.resolves, ...b.resolves],
    share: a.share * b.share,
    ...((a.assumes ?? b.assumes) ? { assumes: 'blank-is-zero' } : {}),
  };
}
