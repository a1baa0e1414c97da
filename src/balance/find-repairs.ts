import type { RepairKind } from '../finding/repair.js';
import type { ChangeSet } from './change-set.js';
import { isCount } from './count.js';
import type { KnownFigures } from './known-figures.js';
import { changesOf, lineMistakes } from './line-mistakes.js';
import { residual } from './linear-system.js';
import { roomBeside, roomWithout } from './room.js';
import { type SearchResult, smallestChanges } from './smallest-changes.js';

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
  /** Whether nothing smaller and nothing else of that size was left out. */
  readonly isComplete: boolean;
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
    return { repairs: [], undetermined: [], searched: maxChanges, isComplete: true };
  }
  const found = smallestRepairs(figures, isFixed, maxChanges);
  const repairs = found.sets.map((set): FoundRepair => ({ ...set, act: null }));
  const isFound = found.sets.length + found.undetermined.length > 0;
  // One wrong figure is a simpler mistake than a moved line, two are not.
  if (!isFound || found.size > 1) {
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
    isComplete: found.searched >= found.size,
  };
}

function smallestRepairs(
  figures: KnownFigures,
  isFixed: readonly boolean[],
  maxChanges: number,
): SearchResult {
  const { checks, values } = figures;
  if (checks.equations.every((equation) => residual(equation, values) === 0)) {
    const verdict = roomBeside(figures, nothing);
    if (verdict.room === 'one')
      return { sets: [verdict.changes], undetermined: [], size: 0, searched: maxChanges };
    if (verdict.room === 'many') return { sets: [], undetermined: [[]], size: 0, searched: maxChanges };
  }
  return smallestChanges(checks, values, {
    maxChanges,
    isFixed,
    judge: (changes) => roomBeside(figures, changes),
    relax: (cells) => roomWithout(figures, cells),
  });
}

function actsThatRepair(figures: KnownFigures, isFixed: readonly boolean[]): FoundRepair[] {
  const { system, checks, values } = figures;
  const tried = [...values];
  const repairs: FoundRepair[] = [];
  for (const mistake of lineMistakes(system, values)) {
    mistake.cells.forEach((cell, i) => {
      tried[cell] = mistake.intended[i] ?? null;
    });
    const mends = checks.equations.every((equation) => residual(equation, tried) === 0);
    for (const cell of mistake.cells) tried[cell] = values[cell] ?? null;
    if (!mends) continue;
    const changes = changesOf(mistake, values);
    if (changes.cells.some((cell) => isFixed[cell]) || !changes.values.every(isCount)) continue;
    const verdict = roomBeside(figures, changes);
    if (verdict.room === 'one') repairs.push({ ...verdict.changes, act: mistake.kind });
  }
  return repairs;
}

/** Whether two repairs give every printed figure the same value. */
function agree({ values }: KnownFigures, one: ChangeSet, other: ChangeSet): boolean {
  const printedChanges = ({ cells, values: to }: ChangeSet): string =>
    cells.flatMap((cell, i) => (values[cell] === null ? [] : [`${cell}=${to[i]}`])).join();
  return printedChanges(one) === printedChanges(other);
}
