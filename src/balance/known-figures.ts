import type { Cell } from '../report/report.js';
import { boundTrace, idsOf } from './bound-trace.js';
import { boundBlanks } from './bounds.js';
import type { ChangeSet } from './change-set.js';
import { isCount } from './count.js';
import { eliminateBlanks } from './elimination.js';
import { type LinearEquation, type LinearSystem, residual } from './linear-system.js';
import type { PrintedSystem } from './report-systems.js';

/** The figures of a system as far as they can be right, and what they have to satisfy. */
export interface KnownFigures {
  readonly system: LinearSystem;
  readonly printed: readonly Cell[];
  /** `null` for blanks, and for printed figures that are no counts. */
  readonly values: readonly Cell[];
  /** Cells whose printed figure is no count, and so wrong for certain. */
  readonly impossible: readonly number[];
  readonly hasBlanks: boolean;
  /** Equations over known figures alone. */
  readonly checks: LinearSystem;
  /** Equations that unknown figures are in. */
  readonly open: readonly LinearEquation[];
}

export function knownFigures({ system, printed: cells }: PrintedSystem): KnownFigures {
  const printed = cells.map((value) => (Number.isFinite(value) ? value : null));
  const values = printed.map((value) => (value !== null && isCount(value) ? value : null));
  const impossible = printed.flatMap((value, cell) => (value !== values[cell] ? [cell] : []));
  const isBlank = values.map((value) => value === null);
  const { checks, determining } = eliminateBlanks(system, isBlank);
  const open = system.equations.filter((equation) => equation.cells.some((cell) => isBlank[cell]));
  return {
    system,
    printed,
    values,
    impossible,
    hasBlanks: printed.includes(null),
    checks,
    open: [...open, ...determining],
  };
}

/** The values with some of them changed; changed blanks become known. */
export function changedValues({ values }: KnownFigures, changes: ChangeSet): Cell[] {
  const changed = [...values];
  changes.cells.forEach((cell, i) => {
    changed[cell] = changes.values[i] ?? 0;
  });
  return changed;
}

/** Whether nothing contradicts anything: every printed figure is a count, and blanks have room. */
export function isPossible(figures: KnownFigures): boolean {
  const { impossible, checks, open, values } = figures;
  return (
    impossible.length === 0 &&
    checks.equations.every((equation) => residual(equation, values) === 0) &&
    boundBlanks(open, values) !== null
  );
}

/** The balances all of whose cells are printed and that do not hold, by id in the order of the form. */
export function brokenAsPrinted({ system, printed }: KnownFigures): string[] {
  return (
    system.equations
      .filter((equation) => equation.cells.every((cell) => printed[cell] !== null))
      // Fractions leave dust, which is far smaller than any fault that a reader could see.
      .filter((equation) => Math.abs(residual(equation, printed)) > 1e-6)
      .flatMap((equation) => equation.ids)
  );
}

/** The balances that do not hold, or together leave no room for the blanks; by id in the order of the form. */
export function brokenBalances(figures: KnownFigures): string[] {
  const { system, values, checks, open } = figures;
  const failing = checks.equations.filter((equation) => residual(equation, values) !== 0);
  const ids = new Set([...brokenAsPrinted(figures), ...failing.flatMap((equation) => equation.ids)]);
  if (failing.length === 0) {
    const trace = boundTrace();
    if (!boundBlanks(open, values, trace)) for (const id of idsOf(trace.contradiction())) ids.add(id);
  }
  const order = system.equations.flatMap((equation) => equation.ids);
  return order.filter((id) => ids.has(id));
}
