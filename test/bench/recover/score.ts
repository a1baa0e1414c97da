import { equationsOf } from '../../../src/balance/equation.js';
import type { Repair } from '../../../src/finding/repair.js';
import type { CellSpec } from '../../../src/form/table-spec.js';
import { type DisclosureReport, deduceBlanks, diagnoseReport } from '../../../src/index.js';
import { readCell } from '../../../src/report/cells.js';
import { requestCells } from './operators.js';
import { scholtusCorrections } from './scholtus.js';

/** The first answer is taken as an answer only where it is at least this plausible among the repairs found. */
export const answerShare = 0.9;

/** What became of one spoilt report. Baselines take blanks as zero. */
export interface Outcome {
  readonly detected: boolean;
  /** Located as the only repair, and that the true one. */
  readonly unique: boolean;
  readonly truthAmong: boolean;
  readonly answer: 'right' | 'wrong' | 'abstained';
  readonly firstIsTrue: boolean;
  readonly ties: number;
  readonly listing: { readonly cells: number; readonly holdsTruth: boolean };
  readonly scholtus: 'right' | 'wrong' | 'partial' | 'none';
  readonly blanks: number;
  readonly deduced: number;
  readonly deducedWrongly: number;
  readonly diagnoseMs: number;
  readonly deduceMs: number;
}

export function judge(
  truth: DisclosureReport,
  spoilt: DisclosureReport,
  previous: DisclosureReport | null,
): Outcome {
  const cells = requestCells(truth);
  const wrong = cells.filter((cell) => {
    const printed = readCell(spoilt, cell);
    return printed !== null && printed !== readCell(truth, cell);
  });
  const [diagnosis, diagnoseMs] = timed(() => diagnoseReport(spoilt, previous ? { previous } : {}));
  const [{ report: filled, deduced }, deduceMs] = timed(() => deduceBlanks(spoilt));

  const isTrue = (repair: Repair): boolean => restores(truth, wrong, repair);
  const [first] = diagnosis.repairs;
  const firstIsTrue = first !== undefined && isTrue(first);
  const answers = first !== undefined && first.share >= answerShare;
  return {
    detected: diagnosis.status !== 'balanced',
    unique: diagnosis.status === 'located' && firstIsTrue,
    truthAmong: diagnosis.repairs.some(isTrue),
    answer: answers ? (firstIsTrue ? 'right' : 'wrong') : 'abstained',
    firstIsTrue,
    ties: diagnosis.ties,
    listing: listedCells(spoilt, wrong),
    scholtus: wrong.length > 0 ? judgeScholtus(truth, spoilt, wrong) : 'none',
    blanks: cells.filter((cell) => readCell(spoilt, cell) === null).length,
    deduced: deduced.length,
    deducedWrongly: cells.filter(
      (cell) =>
        readCell(spoilt, cell) === null && ![null, readCell(truth, cell)].includes(readCell(filled, cell)),
    ).length,
    diagnoseMs,
    deduceMs,
  };
}

/** A result and the milliseconds it took: the least of three runs, since other programs share the machine. */
function timed<T>(run: () => T): [T, number] {
  let least = Number.POSITIVE_INFINITY;
  let result = run();
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    result = run();
    least = Math.min(least, performance.now() - started);
  }
  return [result, least];
}

/** Whether a repair gives every wrong cell its true figure and no cell a false one. */
function restores(truth: DisclosureReport, wrong: readonly CellSpec[], repair: Repair): boolean {
  const changes = new Map(repair.changes.map(({ cell, to }) => [cell, to]));
  for (const cell of wrong) if (changes.get(cell.path) !== readCell(truth, cell)) return false;
  return requestCells(truth).every(
    (cell) => !changes.has(cell.path) || changes.get(cell.path) === readCell(truth, cell),
  );
}

/** Baseline: every cell of every violated balance. */
function listedCells(spoilt: DisclosureReport, wrong: readonly CellSpec[]): Outcome['listing'] {
  const listed = new Set<CellSpec>();
  for (const { left, right } of equationsOf('requests', spoilt.requests.edition)) {
    let difference = 0;
    for (const cell of left) difference += readCell(spoilt, cell) ?? 0;
    for (const cell of right) difference -= readCell(spoilt, cell) ?? 0;
    if (difference !== 0) for (const cell of [...left, ...right]) listed.add(cell);
  }
  return { cells: listed.size, holdsTruth: wrong.every((cell) => listed.has(cell)) };
}

function judgeScholtus(
  truth: DisclosureReport,
  spoilt: DisclosureReport,
  wrong: readonly CellSpec[],
): Outcome['scholtus'] {
  const corrections = scholtusCorrections(spoilt);
  if (corrections.length === 0) return 'none';
  if (corrections.some(({ cell, to }) => readCell(truth, cell) !== to)) return 'wrong';
  return corrections.length === wrong.length ? 'right' : 'partial';
}
