import { type LinearEquation, type LinearSystem, systemOfEquations } from './linear-system.js';

/** What is left of a system once its blank cells have been eliminated as unknowns. */
export interface Elimination {
  /** Equations over printed cells alone: what the printed figures must satisfy whatever the blanks are. */
  readonly checks: LinearSystem;
  /** Equations with exactly one blank: each determines it. */
  readonly determined: readonly { readonly blank: number; readonly equation: LinearEquation }[];
}

/**
 * Gauss–Jordan elimination of the blank cells, on integers.
 *
 * Every equation that comes out is a whole-number combination of balances of the form, and names them.
 */
export function eliminateBlanks(system: LinearSystem, isBlank: readonly boolean[]): Elimination {
  if (!isBlank.includes(true)) return { checks: system, determined: [] };
  const rows = system.equations.map((equation) => denseRow(equation, system.cells.length));
  const blanks = isBlank.flatMap((blank, cell) => (blank ? [cell] : []));
  let pivots = 0;
  for (const blank of blanks) {
    const found = rows.findIndex((row, i) => i >= pivots && row.coefficients[blank] !== 0);
    const pivot = rows[found];
    if (!pivot) continue;
    [rows[found], rows[pivots]] = [rows[pivots] ?? pivot, pivot];
    rows.forEach((row, i) => {
      if (i !== pivots && row.coefficients[blank] !== 0) subtract(row, pivot, blank);
    });
    pivots++;
  }
  const checks: LinearEquation[] = [];
  const determined: { blank: number; equation: LinearEquation }[] = [];
  for (const row of rows) {
    const equation = sparse(row);
    const open = equation.cells.filter((cell) => isBlank[cell]);
    if (open.length === 0 && equation.cells.length > 0) checks.push(equation);
    if (open.length === 1 && open[0] !== undefined) determined.push({ blank: open[0], equation });
  }
  return { checks: systemOfEquations(system.cells, checks), determined };
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

/** Clears `column` of `row` by whole multiples of both rows, then divides by what all entries share. */
function subtract(row: DenseRow, pivot: DenseRow, column: number): void {
  const a = row.coefficients[column] ?? 0;
  const b = pivot.coefficients[column] ?? 1;
  const shared = gcd(Math.abs(a), Math.abs(b));
  const rowFactor = b / shared;
  const pivotFactor = a / shared;
  let divisor = 0;
  for (let i = 0; i < row.coefficients.length; i++) {
    const value = (row.coefficients[i] ?? 0) * rowFactor - (pivot.coefficients[i] ?? 0) * pivotFactor;
    row.coefficients[i] = value;
    if (value !== 0) divisor = gcd(divisor, Math.abs(value));
  }
  row.constant = row.constant * rowFactor - pivot.constant * pivotFactor;
  for (const id of pivot.ids) row.ids.add(id);
  if (divisor > 1 && row.constant % divisor === 0) {
    for (let i = 0; i < row.coefficients.length; i++) {
      row.coefficients[i] = (row.coefficients[i] ?? 0) / divisor;
    }
    row.constant /= divisor;
  }
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
