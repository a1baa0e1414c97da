import type { CellSpec } from '../form/table-spec.js';
import type { Equation } from './equation.js';

/** An equation over cells by index: Σ coefficient · value + constant = 0. */
export interface LinearEquation {
  /** The balances of the form that it is made of; one, until blanks have been eliminated. */
  readonly ids: readonly string[];
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly constant: number;
}

/** Equations that hang together, and the cells they are about. */
export interface LinearSystem {
  readonly cells: readonly CellSpec[];
  readonly equations: readonly LinearEquation[];
  /** For each cell, the equations it is in. */
  readonly memberships: readonly (readonly number[])[];
}

/** A cell that something outside the report says the value of, such as last year's carried-forward. */
export interface KnownValue {
  readonly id: string;
  readonly cell: CellSpec;
  readonly value: number;
}

/**
 * The equations as independent systems: two equations are in one system where a chain of shared cells joins them. Table
 * three is one system, each group of table four another.
 */
export function linearSystems(
  equations: readonly Equation[],
  knownValues: readonly KnownValue[] = [],
): LinearSystem[] {
  const systemOf = new Map<CellSpec, Equation[]>();
  const groups = new Set<Equation[]>();
  for (const equation of equations) {
    const touched = new Set<Equation[]>();
    const members = [...equation.left, ...equation.right];
    for (const cell of members) {
      const group = systemOf.get(cell);
      if (group) touched.add(group);
    }
    const merged = [...[...touched].flat(), equation];
    for (const group of touched) groups.delete(group);
    groups.add(merged);
    for (const each of merged) {
      for (const cell of [...each.left, ...each.right]) systemOf.set(cell, merged);
    }
  }
  return [...groups].map((group) => {
    const own = new Set(group);
    return linearSystem(
      equations.filter((equation) => own.has(equation)),
      knownValues,
    );
  });
}

function linearSystem(equations: readonly Equation[], knownValues: readonly KnownValue[]): LinearSystem {
  // Order of the form, whatever the order of the equations, so that results never depend on it.
  const cells = [...new Set(equations.flatMap((equation) => [...equation.left, ...equation.right]))].sort(
    (a, b) => a.index - b.index,
  );
  const indexOf = new Map(cells.map((cell, i) => [cell, i]));
  const place = (cell: CellSpec): number => indexOf.get(cell) ?? -1;
  const linear: LinearEquation[] = equations.map((equation) => ({
    ids: [equation.id],
    cells: [...equation.left, ...equation.right].map(place),
    coefficients: [...equation.left.map(() => 1), ...equation.right.map(() => -1)],
    constant: 0,
  }));
  for (const { id, cell, value } of knownValues) {
    if (indexOf.has(cell))
      linear.push({ ids: [id], cells: [place(cell)], coefficients: [1], constant: -value });
  }
  return systemOfEquations(cells, linear);
}

/** A system of these equations. */
export function systemOfEquations(
  cells: readonly CellSpec[],
  equations: readonly LinearEquation[],
): LinearSystem {
  const memberships: number[][] = cells.map(() => []);
  equations.forEach((equation, e) => {
    for (const cell of equation.cells) memberships[cell]?.push(e);
  });
  return { cells, equations, memberships };
}

/** How far an equation is from holding, with these values; blanks count as nothing. */
export function residual(equation: LinearEquation, values: readonly (number | null)[]): number {
  let sum = equation.constant;
  equation.cells.forEach((cell, i) => {
    sum += (equation.coefficients[i] ?? 0) * (values[cell] ?? 0);
  });
  return sum;
}
