import type { LinearSystem } from './linear-system.js';

/**
 * The amounts by which the cells of a set must change so that every equation holds, or `null` where no whole amounts do.
 *
 * An equation with one undecided cell decides it. Any three cells of the form's tables leave such an equation at every
 * step, since their columns in the system are independent; a set that leaves none is no smallest one.
 */
export function solveSupport(
  system: LinearSystem,
  residuals: readonly number[],
  support: readonly number[],
): number[] | null {
  const touched: number[] = [];
  for (const cell of support) {
    for (const equation of system.memberships[cell] ?? []) {
      if (!touched.includes(equation)) touched.push(equation);
    }
  }
  const rest = touched.map((equation) => -(residuals[equation] ?? 0));
  const deltas = support.map(() => 0);
  const undecided = support.map(() => true);
  for (let decided = 0; decided < support.length; decided++) {
    if (!decideOne(system, support, touched, rest, deltas, undecided)) return null;
  }
  return rest.every((amount) => amount === 0) ? deltas : null;
}

function decideOne(
  system: LinearSystem,
  support: readonly number[],
  touched: readonly number[],
  rest: number[],
  deltas: number[],
  undecided: boolean[],
): boolean {
  for (let e = 0; e < touched.length; e++) {
    let only = -1;
    let count = 0;
    for (let i = 0; i < support.length; i++) {
      if (undecided[i] && coefficientOf(system, touched[e], support[i]) !== 0) {
        only = i;
        count++;
      }
    }
    if (count !== 1) continue;
    const delta = (rest[e] ?? 0) / coefficientOf(system, touched[e], support[only]);
    if (!Number.isInteger(delta)) return false;
    deltas[only] = delta;
    undecided[only] = false;
    for (let other = 0; other < touched.length; other++) {
      rest[other] = (rest[other] ?? 0) - coefficientOf(system, touched[other], support[only]) * delta;
    }
    return true;
  }
  return false;
}

function coefficientOf(system: LinearSystem, e: number | undefined, cell: number | undefined): number {
  const equation = e === undefined ? undefined : system.equations[e];
  if (!equation || cell === undefined) return 0;
  const place = equation.cells.indexOf(cell);
  return place < 0 ? 0 : (equation.coefficients[place] ?? 0);
}
