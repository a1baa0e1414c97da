import { type LinearEquation, type LinearSystem, systemOfEquations } from './linear-system.js';

/** What is left of a system once its blank cells have been eliminated as unknowns. */
export interface Elimination {
  /** Equations over printed cells alone: what the printed figures must satisfy whatever the blanks are. */
  readonly checks: LinearSystem;
  /** Equations with exactly one blank, which thereby determine it. */
  readonly determining: readonly LinearEquation[];
}

/**
 * Gauss–Jordan elimination of the blank cells, on integers.
 *
 * Every equation that comes out is a whole-number combination of balances of the form, and names them. Balances without a
 * blank come out as they are.
 */
export function eliminateBlanks(system: LinearSystem, isBlank: readonly boolean[]): Elimination {
  if (!isBlank.includes(true)) return { checks: system, determining: [] };
  const width = system.cells.length;
  const rows = system.equations.map((equation) => denseRow(equation, width));
  let pivots = 0;
  for (const [blank, isUnknown] of isBlank.entries()) {
    if (!isUnknown) continue;
    const found = shortestWith(rows, pivots, blank);
    const pivot = rows[found];
    if (!pivot) continue;
    rows[found] = rows[pivots] ?? pivot;
    rows[pivots] = pivot;
    for (const row of rows) {
      if (row !== pivot && row.coefficients[blank] !== 0) subtract(row, pivot, blank);
    }
    pivots++;
  }
  const checks: LinearEquation[] = [];
  const determining: LinearEquation[] = [];
  for (const row of rows) {
    const equation = sparse(row);
    const open = equation.cells.reduce((count, cell) => count + (isBlank[cell] ? 1 : 0), 0);
    if (open === 0 && equation.cells.length > 0) checks.push(equation);
    if (open === 1) determining.push(equation);
  }
  return { checks: systemOfEquations(system.cells, checks), determining };
}

interface DenseRow {
  readonly coefficients: number[];
  constant: number;
  readonly ids: Set<string>;
}

function denseRow(equation: LinearEquation, width: number): DenseRow {
  const coefficients = new Array<number>(width).fill(0);
  equation.cells.forEach((cell, i) => {
    coefficients[cell] = equation.coefficients[i] ?? 0;
  });
  return { coefficients, constant: equation.constant, ids: new Set(equation.ids) };
}

/** The row from `first` on that has this column and the fewest others: it makes the others longer the least. */
function shortestWith(rows: readonly DenseRow[], first: number, column: number): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  rows.forEach(({ coefficients }, i) => {
    if (i < first || !coefficients[column]) return;
    let length = 0;
    for (const coefficient of coefficients) if (coefficient !== 0) length++;
    if (length < shortest) {
      shortest = length;
      found = i;
    }
  });
  return found;
}

/** Clears `column` of `row` by whole multiples of both rows, then divides by what all entries share. */
function subtract(row: DenseRow, pivot: DenseRow, column: number): void {
  const a = row.coefficients[column] ?? 0;
  const b = pivot.coefficients[column] ?? 1;
  const shared = gcd(Math.abs(a), Math.abs(b));
  const rowFactor = b / shared;
  const pivotFactor = a / shared;
  let largest = 0;
  for (let i = 0; i < row.coefficients.length; i++) {
    const value = (row.coefficients[i] ?? 0) * rowFactor - (pivot.coefficients[i] ?? 0) * pivotFactor;
    row.coefficients[i] = value;
    if (value > largest || -value > largest) largest = Math.abs(value);
  }
  row.constant = row.constant * rowFactor - pivot.constant * pivotFactor;
  for (const id of pivot.ids) row.ids.add(id);
  if (largest > 1) divideByShared(row);
}

function divideByShared(row: DenseRow): void {
  let divisor = Math.abs(row.constant);
  for (const coefficient of row.coefficients) divisor = gcd(divisor, Math.abs(coefficient));
  if (divisor <= 1) return;
  row.constant /= divisor;
  for (let i = 0; i < row.coefficients.length; i++)
    row.coefficients[i] = (row.coefficients[i] ?? 0) / divisor;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function sparse(row: DenseRow): LinearEquation {
  const cells: number[] = [];
  const coefficients: number[] = [];
  row.coefficients.forEach((value, cell) => {
    if (value === 0) return;
    cells.push(cell);
    coefficients.push(value);
  });
  return { ids: [...row.ids].sort(), cells, coefficients, constant: row.constant };
}
