import type { Cell } from '../report/report.js';
import { isCount } from './count.js';
import { type LinearSystem, residual } from './linear-system.js';
import { solveSupport } from './support.js';

/** New values for some cells of a system, by cell index, in ascending order of cell. */
export interface ChangeSet {
  readonly cells: readonly number[];
  readonly values: readonly number[];
}

/**
 * What unknown figures have to say on changes: there is room for them; there is, but they leave open what the changed
 * figures must be; or there is none, as long as no cell of `conflict` changes.
 */
export type Verdict =
  | { readonly room: 'one'; readonly changes: ChangeSet }
  | { readonly room: 'many' }
  | { readonly room: 'none'; readonly conflict: readonly number[] };

export interface SearchOptions {
  readonly maxChanges: number;
  /** Cells that may not change. */
  readonly isFixed: readonly boolean[];
  /** Of changes that satisfy the equations. */
  readonly judge: (changes: ChangeSet) => Verdict;
  /** Of cells whose new figures the equations leave open: as if they were unknown. */
  readonly relax: (cells: readonly number[]) => Verdict;
}

export interface SearchResult {
  /** All sets of the smallest size that does; empty where there is none up to `searched`. */
  readonly sets: readonly ChangeSet[];
  /** Sets of that size that can do, but to figures that unknown ones leave open. */
  readonly undetermined: readonly (readonly number[])[];
  /** How many cells the sets change; where there is none, the largest size tried. */
  readonly size: number;
  /** The largest size for which all sets were searched. */
  readonly searched: number;
}

// A table without blanks takes a few hundred steps. Where blanks leave little to go by, the search is given up.
const mostSteps = 30_000;
const stepsOfVerdict = 100;

/**
 * All smallest sets of cells whose change, to counts, satisfies every equation of a system and leaves room for what is
 * unknown.
 *
 * Exact: sizes are searched one after the other, each in full. A set is grown from what one of its cells must be in: a
 * broken equation that no cell of it touches yet, a sound equation that a single cell of it would break, or cells that
 * contradict each other by what they leave to the unknown ones. (Fellegi and Holt 1976 state the task; the signature of a
 * cell, two or three equations, keeps the tree small.)
 */
export function smallestChanges(
  system: LinearSystem,
  values: readonly Cell[],
  options: SearchOptions,
): SearchResult {
  const residuals = system.equations.map((equation) => residual(equation, values));
  const broken = residuals.filter((distance) => distance !== 0).length;
  const byWidth = system.equations
    .map((equation, e) => ({ e, width: equation.cells.length }))
    .sort((a, b) => a.width - b.width)
    .map(({ e }) => e);
  const shared = {
    system,
    values,
    residuals,
    options,
    byWidth,
    reach: system.memberships.reduce((most, equations) => Math.max(most, equations.length), 0),
    conflicts: [],
    budget: { steps: mostSteps },
  };
  for (let size = 1; size <= options.maxChanges; size++) {
    const touches = system.equations.map(() => 0);
    const search: Search = { ...shared, size, touches, visited: new Set(), sets: [], undetermined: [] };
    grow(search, [], broken);
    if (search.budget.steps < 0) return { sets: [], undetermined: [], size, searched: size - 1 };
    if (search.sets.length > 0 || search.undetermined.length > 0) {
      return {
        sets: search.sets.sort((a, b) => compareCells(a.cells, b.cells)),
        undetermined: search.undetermined.sort(compareCells),
        size,
        searched: size,
      };
    }
  }
  return { sets: [], undetermined: [], size: options.maxChanges, searched: options.maxChanges };
}

interface Search {
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
  readonly budget: { steps: number };
  readonly sets: ChangeSet[];
  readonly undetermined: (readonly number[])[];
}

/** `open`: how many equations need a further cell of the set. */
function grow(search: Search, support: readonly number[], open: number): void {
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
    const memberships = system.memberships[cell] ?? [];
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
    const cells = system.equations[narrowest]?.cells ?? [];
    return conflict && conflict.length < cells.length ? conflict : cells;
  }
  if (conflict) return conflict;
  // What the set comes to by itself is ruled out. Further cells change it through an equation that it touches, or else
  // leave it as it is and must resolve the conflict that rules it out.
  const cells = new Set<number>();
  for (const cell of support) {
    for (const e of system.memberships[cell] ?? []) {
      for (const other of system.equations[e]?.cells ?? []) cells.add(other);
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

function compareCells(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
