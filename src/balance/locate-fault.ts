import type { RepairKind } from '../finding/repair.js';
import type { CellSpec } from '../form/table-spec.js';
import { boundBlanks } from './bounds.js';
import { isConsistent } from './consistency.js';
import { eliminateBlanks } from './elimination.js';
import { explainChanges, oneAct } from './explain-changes.js';
import { lineMistakes } from './line-mistakes.js';
import { type LinearSystem, residual } from './linear-system.js';
import { type ChangeSet, smallestChanges } from './smallest-changes.js';
import type { WeighedChanges } from './weighed-changes.js';

export interface LocateOptions {
  readonly maxChanges: number;
  readonly isFixed: (cell: CellSpec) => boolean;
  readonly lastYear: (cell: CellSpec) => number | null;
}

/** What is wrong in one system of equations. */
export interface LocatedFault {
  /** Ids of the balances that do not hold. */
  readonly broken: readonly string[];
  readonly explanations: readonly WeighedChanges[];
  readonly searched: number;
}

/**
 * The smallest repairs of one system, or `null` where nothing contradicts anything.
 *
 * Blanks are unknowns that any repair must leave room for. A printed figure that is no count is an unknown too, but one
 * that must come out determined, since it is wrong for certain.
 */
export function locateFault(
  system: LinearSystem,
  printed: readonly (number | null)[],
  options: LocateOptions,
): LocatedFault | null {
  const impossible = printed.map((value) => value !== null && !(Number.isSafeInteger(value) && value >= 0));
  const values = printed.map((value, cell) => (impossible[cell] ? null : value));
  const blank = values.map((value) => value === null);
  const { checks } = eliminateBlanks(system, blank);
  const failing = checks.equations.filter((equation) => residual(equation, values) !== 0);
  const anyImpossible = impossible.includes(true);
  if (failing.length === 0 && !anyImpossible && isConsistent(system, values)) return null;

  const broken = [...new Set(failing.flatMap((equation) => equation.ids))];
  const explain = (set: ChangeSet, kind?: RepairKind): WeighedChanges[] => {
    const whole = completed(system, values, impossible, set);
    if (!whole) return [];
    const weighed = explainChanges(
      whole.cells.flatMap((cell, i) => {
        const spec = system.cells[cell];
        return spec ? [{ spec, from: printed[cell] ?? null, to: whole.values[i] ?? 0 }] : [];
      }),
      options.lastYear,
    );
    return kind && weighed.weight < oneAct ? [{ ...weighed, kind, weight: oneAct }] : [weighed];
  };

  const nothing: ChangeSet = { cells: [], values: [] };
  if (failing.length === 0 && anyImpossible) {
    const explanations = explain(nothing);
    if (explanations.length > 0) return { broken, explanations, searched: 0 };
  }
  const isFixed = system.cells.map(options.isFixed);
  const accept = (set: ChangeSet): boolean => completed(system, values, impossible, set) !== null;
  // Where only non-negativity is violated there is no broken equation to grow a set from.
  const { sets, searched } =
    failing.length > 0
      ? smallestChanges(checks, values, { maxChanges: options.maxChanges, isFixed, accept })
      : { sets: [], searched: 0 };
  const explanations = sets.flatMap((set) => explain(set));
  if (sets.length === 0 || searched >= 3) {
    for (const { kind, changes } of lineMistakes(system, values)) {
      if (changes.cells.some((cell) => isFixed[cell])) continue;
      if (accept(changes)) explanations.push(...explain(changes, kind));
    }
  }
  return { broken, explanations: likeliestOfEach(explanations), searched };
}

/** A set of changes with the values that impossible figures must then have had; `null` where it does not work out. */
function completed(
  system: LinearSystem,
  values: readonly (number | null)[],
  impossible: readonly boolean[],
  set: ChangeSet,
): ChangeSet | null {
  const changed = [...values];
  set.cells.forEach((cell, i) => {
    changed[cell] = set.values[i] ?? 0;
  });
  if (!isConsistent(system, changed)) return null;
  if (!impossible.includes(true)) return set;
  const { determined } = eliminateBlanks(
    system,
    changed.map((value) => value === null),
  );
  const bounds = boundBlanks(
    system,
    determined.map(({ equation }) => equation),
    changed,
  );
  const cells = [...set.cells];
  const amounts = [...set.values];
  for (const [cell, wrong] of impossible.entries()) {
    if (!wrong || changed[cell] !== null) continue;
    const bound = bounds?.get(cell);
    if (!bound || bound.low !== bound.high) return null;
    cells.push(cell);
    amounts.push(bound.low);
  }
  return { cells, values: amounts };
}

/** One explanation for each set of changes: the likeliest, where a set can be explained in two ways. */
function likeliestOfEach(explanations: readonly WeighedChanges[]): WeighedChanges[] {
  const best = new Map<string, WeighedChanges>();
  for (const explanation of explanations) {
    const key = explanation.changes.map(({ cell, to }) => `${cell}=${to}`).join();
    const known = best.get(key);
    if (!known || known.weight < explanation.weight) best.set(key, explanation);
  }
  return [...best.values()];
}
