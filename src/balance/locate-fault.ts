import type { CellSpec } from '../form/table-spec.js';
import type { ChangeSet } from './change-set.js';
import { explainChanges } from './explain-changes.js';
import { findRepairs } from './find-repairs.js';
import {
  brokenBalances,
  changedValues,
  isPossible,
  type KnownFigures,
  knownFigures,
} from './known-figures.js';
import { residual } from './linear-system.js';
import type { PrintedSystem } from './report-systems.js';
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
  /** Sets of cells that may be wrong, whose figures blanks leave open. */
  readonly undetermined: readonly (readonly CellSpec[])[];
  readonly searched: number;
  /** Whether the explanations are all there are: the search was not given up, and rests on nothing but balances. */
  readonly isComplete: boolean;
}

// Printed tables leave blank what is zero far more often than what is not.
const blanksAreZero = Math.log(0.9);
const blanksAreOther = Math.log(0.1);

/**
 * The smallest repairs of one system, or `null` where nothing contradicts anything.
 *
 * Blanks are unknowns that any repair must leave room for. A printed figure that is no count is an unknown too, but one
 * that must come out determined, since it is wrong for certain. Where the blanks leave open what is wrong, repairs are also
 * sought with every blank taken as zero, and say so.
 */
export function locateFault(printed: PrintedSystem, options: LocateOptions): LocatedFault | null {
  const figures = knownFigures(printed);
  if (isPossible(figures)) return null;
  const isFixed = figures.system.cells.map(options.isFixed);
  const found = findRepairs(figures, isFixed, options.maxChanges);
  const weigh = (changes: ChangeSet, act: WeighedChanges['kind'] | null): WeighedChanges => {
    const weighed = explainChanges(specified(figures, changes), act, options.lastYear);
    if (!figures.hasBlanks) return weighed;
    const weight = weighed.weight + (holdsWithZeros(figures, changes) ? blanksAreZero : blanksAreOther);
    return { ...weighed, weight };
  };
  let explanations = found.repairs.map((repair) => weigh(repair, repair.act));
  if (figures.hasBlanks && (explanations.length === 0 || found.undetermined.length > 0)) {
    const zeros = findRepairs(withZeros(figures), isFixed, options.maxChanges);
    const assuming = zeros.repairs.map((repair) => ({
      ...weigh(repair, repair.act),
      assumes: 'blank-is-zero' as const,
    }));
    explanations = [
      ...explanations,
      ...assuming.filter((one) => !explanations.some((other) => isSame(one, other))),
    ];
  }
  return {
    broken: brokenBalances(figures),
    explanations,
    undetermined: found.undetermined.map((cells) =>
      cells.flatMap((cell) => figures.system.cells[cell] ?? []),
    ),
    searched: found.searched,
    isComplete: found.isComplete && explanations.every(({ assumes }) => assumes === undefined),
  };
}

function specified({ system, printed }: KnownFigures, { cells, values }: ChangeSet) {
  return cells.flatMap((cell, i) => {
    const spec = system.cells[cell];
    return spec ? [{ spec, from: printed[cell] ?? null, to: values[i] ?? 0 }] : [];
  });
}

function withZeros({ system, printed }: KnownFigures): KnownFigures {
  return knownFigures({ system, printed: printed.map((value) => value ?? 0) });
}

/** Whether every balance holds after the changes where blanks are zero. */
function holdsWithZeros(figures: KnownFigures, changes: ChangeSet): boolean {
  const values = changedValues(figures, changes);
  return figures.system.equations.every((equation) => residual(equation, values) === 0);
}

function isSame(one: WeighedChanges, other: WeighedChanges): boolean {
  const printedChanges = ({ changes }: WeighedChanges): string =>
    changes.flatMap(({ cell, from, to }) => (from === null ? [] : [`${cell}=${to}`])).join();
  return printedChanges(one) === printedChanges(other);
}
