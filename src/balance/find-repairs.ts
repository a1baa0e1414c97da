import type { RepairKind } from '../finding/repair.js';
import { isCount } from './count.js';
import { boundsFor, changedValues, type KnownFigures } from './known-figures.js';
import { changesOf, lineMistakes } from './line-mistakes.js';
import { residual } from './linear-system.js';
import { loneSuspects } from './lone-suspects.js';
import { type ChangeSet, type SearchResult, smallestChanges, type Verdict } from './smallest-changes.js';

/** Changes that make the figures of a system possible. */
export interface FoundRepair extends ChangeSet {
  /** What moved the figures, where it was one act. */
  readonly act: RepairKind | null;
}

export interface FoundRepairs {
  readonly repairs: readonly FoundRepair[];
  /** Sets of cells of the same size whose figures the blanks leave open. */
  readonly undetermined: readonly (readonly number[])[];
  readonly searched: number;
}

const nothing: ChangeSet = { cells: [], values: [] };

/**
 * All smallest repairs of figures that contradict each other, and every move of a whole line that repairs them.
 *
 * Figures that are no counts are part of every repair, with what they must have been.
 */
export function findRepairs(
  figures: KnownFigures,
  isFixed: readonly boolean[],
  maxChanges: number,
): FoundRepairs {
  // A figure that is no count cannot stay, whatever the caller knows of it.
  if (figures.impossible.some((cell) => isFixed[cell])) {
    return { repairs: [], undetermined: [], searched: maxChanges };
  }
  const found = smallestRepairs(figures, isFixed, maxChanges);
  const repairs = found.sets.map((set): FoundRepair => ({ ...completed(figures, set), act: null }));
  const size = found.sets[0]?.cells.length ?? found.undetermined[0]?.length;
  // One wrong figure is a simpler mistake than a moved line, two are not.
  if (size === undefined || size > 1) {
    for (const act of actsThatRepair(figures, isFixed)) {
      const same = repairs.findIndex((repair) => agree(figures, repair, act));
      if (same < 0) repairs.push(act);
      else repairs[same] = act;
    }
  }
  return {
    repairs,
    undetermined: found.undetermined.map((cells) => [...cells, ...figures.impossible]),
    searched: found.searched,
  };
}

function smallestRepairs(
  figures: KnownFigures,
  isFixed: readonly boolean[],
  maxChanges: number,
): SearchResult {
  if (figures.checks.equations.some((equation) => residual(equation, figures.values) !== 0)) {
    return smallestChanges(figures.checks, figures.values, {
      maxChanges,
      isFixed,
      judge: (changes) => judge(figures, changes),
      hasRoom: (cells) => {
        const values = figures.values.map((value, cell) => (cells.includes(cell) ? null : value));
        return boundsFor(figures, values) !== null;
      },
    });
  }
  const verdict = judge(figures, nothing);
  if (verdict === 'possible') return { sets: [nothing], undetermined: [], searched: maxChanges };
  if (verdict === 'undetermined') return { sets: [], undetermined: [[]], searched: maxChanges };
  // There is no broken equation to grow larger sets from.
  return { ...loneSuspects(figures, isFixed), searched: 1 };
}

/** Whether the unknown figures have room beside the changes, and those that are no counts are determined. */
function judge(figures: KnownFigures, changes: ChangeSet): Verdict {
  const bounds = boundsFor(figures, changedValues(figures, changes));
  if (!bounds) return 'impossible';
  return figures.impossible.every((cell) => bounds.low[cell] === bounds.high[cell])
    ? 'possible'
    : 'undetermined';
}

/** The changes with what the figures that are no counts must have been. */
function completed(figures: KnownFigures, set: ChangeSet): ChangeSet {
  if (figures.impossible.length === 0) return set;
  const changed = changedValues(figures, set);
  const bounds = boundsFor(figures, changed);
  const cells = [...new Set([...set.cells, ...figures.impossible])].sort((a, b) => a - b);
  return { cells, values: cells.map((cell) => changed[cell] ?? bounds?.low[cell] ?? 0) };
}

function actsThatRepair(figures: KnownFigures, isFixed: readonly boolean[]): FoundRepair[] {
  const { system, checks, values } = figures;
  const broken = checks.equations.filter((equation) => residual(equation, values) !== 0);
  const tried = [...values];
  const repairs: FoundRepair[] = [];
  for (const mistake of lineMistakes(system, values)) {
    mistake.cells.forEach((cell, i) => {
      tried[cell] = mistake.intended[i] ?? null;
    });
    // Most moves leave a balance broken that is broken now.
    const mends = broken.every((equation) => residual(equation, tried) === 0);
    for (const cell of mistake.cells) tried[cell] = values[cell] ?? null;
    if (!mends) continue;
    const changes = changesOf(mistake, values);
    if (changes.cells.some((cell) => isFixed[cell]) || !changes.values.every(isCount)) continue;
    if (changes.cells.length > 0 && judge(figures, changes) === 'possible') {
      repairs.push({ ...completed(figures, changes), act: mistake.kind });
    }
  }
  return repairs;
}

/** Whether two repairs give every printed figure the same value. */
function agree({ values }: KnownFigures, one: ChangeSet, other: ChangeSet): boolean {
  const printedChanges = ({ cells, values: to }: ChangeSet): string =>
    cells.flatMap((cell, i) => (values[cell] === null ? [] : [`${cell}=${to[i]}`])).join();
  return printedChanges(one) === printedChanges(other);
}
