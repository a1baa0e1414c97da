import type { Cell } from '../report/report.js';
import type { ChangeSet } from './change-set.js';
import { type LinearSystem, residual } from './linear-system.js';
import { grow, type Search, type SearchOptions } from './set-search.js';

export interface SmallestOptions extends SearchOptions {
  readonly maxChanges: number;
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

/**
 * All smallest sets of cells whose change, to counts, satisfies every equation of a system and leaves room for what is
 * unknown.
 *
 * Exact: sizes are searched one after the other, each in full. Fellegi and Holt (1976) state the task; the signature of a
 * cell, two or three equations, keeps the tree small.
 */
export function smallestChanges(
  system: LinearSystem,
  values: readonly Cell[],
  options: SmallestOptions,
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

function compareCells(a: readonly number[], b: readonly number[]): number {
  for (const [i, cell] of a.entries()) {
    const difference = cell - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
