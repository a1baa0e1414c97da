import { type LinearSystem, residual } from './linear-system.js';
import { solveSupport } from './support.js';

/** New values for some cells of a system, by cell index, in ascending order of cell. */
export interface ChangeSet {
  readonly cells: readonly number[];
  readonly values: readonly number[];
}

export interface SearchOptions {
  readonly maxChanges: number;
  /** Cells that may not change. */
  readonly isFixed: readonly boolean[];
  /** A last say on a set of changes that satisfies the equations, where blanks bear on it too. */
  readonly accept: (changes: ChangeSet) => boolean;
}

export interface SearchResult {
  /** All sets of the smallest size that restores every equation; empty where there is none up to `searched`. */
  readonly sets: readonly ChangeSet[];
  /** The largest size for which all sets were searched. */
  readonly searched: number;
}

/**
 * All smallest sets of cells whose change, to non-negative whole numbers, restores every equation of a system.
 *
 * Exact: sizes are searched one after the other, each in full. A set is grown from a broken equation that no cell of it
 * touches yet, or from a sound equation that a single cell of it would break: one of that equation's cells must be in the
 * set. (Fellegi and Holt 1976 state the task; the signature of a cell, two or three equations, keeps the tree small.)
 */
export function smallestChanges(
  system: LinearSystem,
  values: readonly (number | null)[],
  options: SearchOptions,
): SearchResult {
  const residuals = system.equations.map((equation) => residual(equation, values));
  const reach = Math.max(...system.memberships.map((equations) => equations.length));
  for (let size = 1; size <= options.maxChanges; size++) {
    const found = new Map<string, ChangeSet>();
    grow({ system, values, residuals, options, size, reach, found, visited: new Set() }, []);
    if (found.size > 0) {
      const sets = [...found.values()].sort((a, b) => compareCells(a.cells, b.cells));
      return { sets, searched: size };
    }
  }
  return { sets: [], searched: options.maxChanges };
}

interface Search {
  readonly system: LinearSystem;
  readonly values: readonly (number | null)[];
  readonly residuals: readonly number[];
  readonly options: SearchOptions;
  readonly size: number;
  /** The most equations that one cell is in. */
  readonly reach: number;
  readonly found: Map<string, ChangeSet>;
  /** Sets of cells that have been grown already, in whatever order they came about. */
  readonly visited: Set<string>;
}

function grow(search: Search, support: readonly number[]): void {
  const { system, residuals, size } = search;
  if (support.length === size) {
    solve(search, support);
    return;
  }
  const open = openEquations(system, residuals, support);
  // A cell touches few equations: a set that cannot reach all open ones any more is not worth growing.
  if (open.length > search.reach * (size - support.length)) return;
  const last = size - support.length === 1;
  const narrowest = open[0];
  const candidates =
    narrowest === undefined ? neighbours(system, support) : (system.equations[narrowest]?.cells ?? []);
  for (const cell of candidates) {
    if (!mayChange(search, cell) || support.includes(cell)) continue;
    const memberships = system.memberships[cell] ?? [];
    if (last && !open.every((equation) => memberships.includes(equation))) continue;
    const next = [...support, cell].sort((a, b) => a - b);
    const key = next.join();
    if (search.visited.has(key)) continue;
    search.visited.add(key);
    grow(search, next);
  }
}

function mayChange({ values, options }: Search, cell: number): boolean {
  return values[cell] !== null && values[cell] !== undefined && !options.isFixed[cell];
}

/** Equations that need a further cell of the set, narrowest first. */
function openEquations(
  system: LinearSystem,
  residuals: readonly number[],
  support: readonly number[],
): number[] {
  const touches = new Map<number, number>();
  for (const cell of support) {
    for (const equation of system.memberships[cell] ?? []) {
      touches.set(equation, (touches.get(equation) ?? 0) + 1);
    }
  }
  const open: number[] = [];
  residuals.forEach((distance, equation) => {
    const count = touches.get(equation) ?? 0;
    if (distance !== 0 ? count === 0 : count === 1) open.push(equation);
  });
  const width = (equation: number): number => system.equations[equation]?.cells.length ?? 0;
  return open.sort((a, b) => width(a) - width(b) || a - b);
}

/** Cells of all equations that the set touches: an inconsistency among these can only be mended by one of them. */
function neighbours(system: LinearSystem, support: readonly number[]): number[] {
  const cells = new Set<number>();
  for (const cell of support) {
    for (const equation of system.memberships[cell] ?? []) {
      for (const other of system.equations[equation]?.cells ?? []) cells.add(other);
    }
  }
  return [...cells].sort((a, b) => a - b);
}

function solve(search: Search, support: readonly number[]): void {
  const deltas = solveSupport(search.system, search.residuals, support);
  if (!deltas) return;
  const values: number[] = [];
  for (let i = 0; i < support.length; i++) {
    const cell = support[i] ?? -1;
    const delta = deltas[i] ?? 0;
    const value = (search.values[cell] ?? 0) + delta;
    if (delta === 0 || value < 0 || !Number.isSafeInteger(value)) return;
    values.push(value);
  }
  const changes: ChangeSet = { cells: support, values };
  if (search.options.accept(changes)) search.found.set(support.join(), changes);
}

function compareCells(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
