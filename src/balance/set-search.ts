import type { Cell } from '../report/report.js';
import type { ChangeSet, Verdict } from './change-set.js';
import { isCount } from './count.js';
import { cellsWithin, equationsWith, type LinearSystem } from './linear-system.js';
import { solveSupport } from './support.js';

export interface SearchOptions {
  /** Cells that may not change. */
  readonly isFixed: readonly boolean[];
  /** Of changes that satisfy the equations. */
  readonly judge: (changes: ChangeSet) => Verdict;
  /** Of cells whose new figures the equations leave open: as if they were unknown. */
  readonly relax: (cells: readonly number[]) => Verdict;
}

/** What a verdict costs, in steps. */
const stepsOfVerdict = 100;

/** A search for all sets of one size, under way. */
export interface Search {
  readonly system: LinearSystem;
  readonly values: readonly Cell[];
  readonly residuals: readonly number[];
  readonly options: SearchOptions;
  readonly size: number;
  /** The equations, narrowest first. */
  readonly byWidth: readonly number[];
  /** The most equations that one cell is in. */
  readonly reach: number;
  /** For each equation, how many cells of the set that is being grown it has. */
  readonly touches: number[];
  /** Sets that have been grown already, in whatever order they came about. */
  readonly visited: Set<number>;
  /** Sets of cells of which every set that does has one, whatever else it has. */
  readonly conflicts: (readonly number[])[];
  /** How many steps more may be taken. */
  readonly budget: { steps: number };
  readonly sets: ChangeSet[];
  readonly undetermined: (readonly number[])[];
}

/**
 * Grows a set in all ways to the size sought. `open`: how many equations need a further cell of it.
 *
 * A further cell is taken from what it must be in: a broken equation that no cell of the set touches yet, a sound equation
 * that a single cell of it would break, or cells that contradict each other by what they leave to the unknown ones.
 */
export function grow(search: Search, support: readonly number[], open: number): void {
  const { system, touches, size, visited, budget } = search;
  const left = size - support.length - 1;
  for (const cell of candidates(search, support, open)) {
    if (--budget.steps < 0) return;
    if (!mayChange(search, cell) || support.includes(cell)) continue;
    const next = [...support, cell].sort((a, b) => a - b);
    // Sets of different size have different keys: no digit of them is zero.
    const key = next.reduce((sum, each) => sum * (system.cells.length + 1) + each + 1, 0);
    if (visited.has(key)) continue;
    visited.add(key);
    const memberships = equationsWith(system, cell);
    let stillOpen = open;
    for (const e of memberships) {
      if (isOpen(search, e)) stillOpen--;
      touches[e] = (touches[e] ?? 0) + 1;
      if (isOpen(search, e)) stillOpen++;
    }
    // A cell touches few equations: a set that cannot reach all open ones any more is not worth growing.
    if (left > 0 && stillOpen <= search.reach * left) grow(search, next, stillOpen);
    else if (left === 0 && stillOpen === 0 && !missed(search, next)) finish(search, next);
    for (const e of memberships) touches[e] = (touches[e] ?? 0) - 1;
  }
}

/** Whether an equation needs a further cell: it is broken and untouched, or sound and touched by a single cell. */
function isOpen({ touches, residuals }: Search, e: number): boolean {
  return residuals[e] === 0 ? touches[e] === 1 : touches[e] === 0;
}

function mayChange({ values, options }: Search, cell: number): boolean {
  return (values[cell] ?? null) !== null && !options.isFixed[cell];
}

/** The shortest known conflict that the set has no cell of. */
function missed({ conflicts }: Search, support: readonly number[]): readonly number[] | undefined {
  let shortest: readonly number[] | undefined;
  for (const conflict of conflicts) {
    if (shortest && shortest.length <= conflict.length) continue;
    if (!conflict.some((cell) => support.includes(cell))) shortest = conflict;
  }
  return shortest;
}

/** Cells one of which must join the set. */
function candidates(search: Search, support: readonly number[], open: number): readonly number[] {
  const { system, byWidth } = search;
  const conflict = missed(search, support);
  if (open > 0) {
    const narrowest = byWidth.find((e) => isOpen(search, e)) ?? -1;
    const cells = cellsWithin(system, narrowest);
    return conflict && conflict.length < cells.length ? conflict : cells;
  }
  if (conflict) return conflict;
  // What the set comes to by itself is ruled out. Further cells change it through an equation that it touches, or else
  // leave it as it is and must resolve the conflict that rules it out.
  const cells = new Set<number>();
  for (const cell of support) {
    for (const e of equationsWith(system, cell)) {
      for (const other of cellsWithin(system, e)) cells.add(other);
    }
  }
  const verdict = assess(search, support);
  if (verdict?.room === 'none') for (const cell of verdict.conflict) cells.add(cell);
  return [...cells];
}

function finish(search: Search, support: readonly number[]): void {
  const verdict = assess(search, support);
  if (verdict?.room === 'one') search.sets.push(verdict.changes);
  else if (verdict?.room === 'many') search.undetermined.push(support);
}

/** The verdict on a set that leaves no equation open; `null` where no counts satisfy the equations, or fewer cells do. */
function assess(search: Search, support: readonly number[]): Verdict | null {
  const { system, values, residuals, options, budget, conflicts } = search;
  const deltas = solveSupport(system, residuals, support);
  if (deltas === 'none') return null;
  let verdict: Verdict;
  if (deltas === 'many') {
    verdict = options.relax(support);
    if (verdict.room === 'one') {
      const { cells, values: to } = verdict.changes;
      if (cells.some((cell, i) => to[i] === values[cell])) return null;
    }
  } else {
    const changed = support.map((cell, i) => (values[cell] ?? 0) + (deltas[i] ?? 0));
    if (deltas.includes(0) || !changed.every(isCount)) return null;
    verdict = options.judge({ cells: support, values: changed });
  }
  budget.steps -= stepsOfVerdict;
  if (verdict.room !== 'none') return verdict;
  const { conflict } = verdict;
  // A conflict that none of the new figures is part of is there whatever these are.
  if (!conflict.some((cell) => support.includes(cell))) conflicts.push(conflict);
  return verdict;
}
