import type { CellSpec } from '../form/table-spec.js';
import type { Cell } from '../report/report.js';
import type { Equation, EquationKind } from './equation.js';

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

/**
 * The equations as independent systems: two equations are in one system where a chain of shared cells joins them. Table
 * three is one system, each group of table four another.
 *
 * Cells and equations come in the order of the form, whatever the order given, so that no result depends on it.
 */
export function linearSystems(equations: readonly Equation[]): LinearSystem[] {
  const groupOf = new Map<CellSpec, Equation[]>();
  const groups = new Set<Equation[]>();
  for (const equation of [...equations].sort(inFormOrder)) {
    const touched = new Set<Equation[]>();
    for (const cell of cellsOf(equation)) {
      const group = groupOf.get(cell);
      if (group) touched.add(group);
    }
    const merged = [...[...touched].flat(), equation];
    for (const group of touched) groups.delete(group);
    groups.add(merged);
    for (const each of merged) for (const cell of cellsOf(each)) groupOf.set(cell, merged);
  }
  return [...groups].map((group) => linearSystem(group.sort(inFormOrder)));
}

const kindOrder: readonly EquationKind[] = ['row-total', 'column-total', 'identity'];

function inFormOrder(a: Equation, b: Equation): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || (a.left[0]?.index ?? 0) - (b.left[0]?.index ?? 0)
  );
}

function cellsOf({ left, right }: Equation): CellSpec[] {
  return [...left, ...right];
}

function linearSystem(equations: readonly Equation[]): LinearSystem {
  // Each row has its total, and these come first: the cells follow each other as in the form.
  const cells = [...new Set(equations.flatMap(cellsOf))];
  const indexOf = new Map(cells.map((cell, i) => [cell, i]));
  return systemOfEquations(
    cells,
    equations.map((equation) => ({
      ids: [equation.id],
      cells: cellsOf(equation).map((cell) => indexOf.get(cell) ?? -1),
      coefficients: [...equation.left.map(() => 1), ...equation.right.map(() => -1)],
      constant: 0,
    })),
  );
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
export function residual(equation: LinearEquation, values: readonly Cell[]): number {
  const { cells, coefficients } = equation;
  let sum = equation.constant;
  for (let i = 0; i < cells.length; i++) sum += (coefficients[i] ?? 0) * (values[cells[i] ?? -1] ?? 0);
  return sum;
}
