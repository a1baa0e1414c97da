import type { Cell } from '../report/report.js';
import { isCount } from './count.js';
import { type LinearSystem, residual } from './linear-system.js';
import { solveSupport } from './support.js';

/** New values for some cells of a system, by cell index, in ascending order of cell. */
export interface ChangeSet {
  readonly cells: readonly number[];
  readonly values: readonly number[];
}

/** What blanks have to say on changes that satisfy the equations: room for them, no room, or not enough said. */
export type Verdict = 'possible' | 'impossible' | 'undetermined';

export interface SearchOptions {
  readonly maxChanges: number;
  /** Cells that may not change. */
  readonly isFixed: readonly boolean[];
  readonly judge: (changes: ChangeSet) => Verdict;
  /** Whether some figures of these cells satisfy everything, where the equations leave more than one choice. */
  readonly hasRoom: (cells: readonly number[]) => boolean;
}

export interface SearchResult {
  /** All sets of the smallest size that restores every equation; empty where there is none up to `searched`. */
  readonly sets: readonly ChangeSet[];
  /** Sets of that size that can restore every equation, but to figures that blanks leave open. */
  readonly undetermined: readonly (readonly number[])[];
  /** The largest size for which all sets were searched. */
  readonly searched: number;
}

/**
 * All smallest sets of cells whose change, to counts, restores every equation of a system.
 *
 * Exact: sizes are searched one after the other, each in full. A set is grown from a broken equation that no cell of it
 * touches yet, or from a sound equation that a single cell of it would break: one of that equation's cells must be in the
 * set. (Fellegi and Holt 1976 state the task; the signature of a cell, two or three equations, keeps the tree small.)
 */
export function smallestChanges(
  system: LinearSystem,
  values: readonly Cell[],
  options: SearchOptions,
): SearchResult {
  const residuals = system.equations.map((equation) => residual(equation, values));
  const byWidth = system.equations
    .map((equation, e) => ({ e, width: equation.cells.length }))
    .sort((a, b) => a.width - b.width)
    .map(({ e }) => e);
  const reach = system.memberships.reduce((most, equations) => Math.max(most, equations.length), 0);
  let searched = options.maxChanges;
  for (let size = 1; size <= options.maxChanges; size++) {
    const search: Search = {
      system,
      values,
      residuals,
      options,
      size,
      byWidth,
      reach,
      touches: system.equations.map(() => 0),
      visited: new Set(),
      sets: [],
      undetermined: [],
      refused: false,
    };
    grow(search, [], residuals.filter((distance) => distance !== 0).length);
    if (search.sets.length > 0 || search.undetermined.length > 0) {
      return {
        sets: search.sets.sort((a, b) => compareCells(a.cells, b.cells)),
        undetermined: search.undetermined.sort(compareCells),
        searched: Math.min(searched, size),
      };
    }
    // A set that blanks refuse may do together with cells that share no equation with it; such are not searched.
    if (search.refused) searched = Math.min(searched, size);
  }
  return { sets: [], undetermined: [], searched };
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
  readonly sets: ChangeSet[];
  readonly undetermined: (readonly number[])[];
  refused: boolean;
}

/** `open`: how many equations need a further cell of the set. */
function grow(search: Search, support: readonly number[], open: number): void {
  const { system, touches, size, visited } = search;
  const left = size - support.length - 1;
  for (const cell of candidates(search, support, open)) {
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
    else if (left === 0 && stillOpen === 0) solve(search, next);
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

/** Cells one of which must join the set. */
function candidates(search: Search, support: readonly number[], open: number): readonly number[] {
  const { system, byWidth } = search;
  if (open > 0) {
    const narrowest = byWidth.find((e) => isOpen(search, e));
    return narrowest === undefined ? [] : (system.equations[narrowest]?.cells ?? []);
  }
  // What contradicts among the equations that the set touches can only be mended by a cell of one of them.
  const cells = new Set<number>();
  for (const cell of support) {
    for (const e of system.memberships[cell] ?? []) {
      for (const other of system.equations[e]?.cells ?? []) cells.add(other);
    }
  }
  return [...cells];
}

function solve(search: Search, support: readonly number[]): void {
  const { system, values, residuals, options } = search;
  const deltas = solveSupport(system, residuals, support);
  if (deltas === 'none') return;
  if (deltas === 'many') {
    if (options.hasRoom(support)) search.undetermined.push(support);
    return;
  }
  const changed = support.map((cell, i) => (values[cell] ?? 0) + (deltas[i] ?? 0));
  if (deltas.includes(0) || !changed.every(isCount)) return;
  const verdict = options.judge({ cells: support, values: changed });
  if (verdict === 'possible') search.sets.push({ cells: support, values: changed });
  else if (verdict === 'undetermined') search.undetermined.push(support);
  else search.refused = true;
}

function compareCells(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
