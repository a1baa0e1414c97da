import type { RepairKind } from '../finding/repair.js';
import type { CellSpec } from '../form/table-spec.js';
import { type Equation, equationsOf } from './equation.js';

/** A change on a declared cell. */
export interface SpecifiedChange {
  readonly spec: CellSpec;
  /** The printed figure; `null` for a blank. */
  readonly from: number | null;
  readonly to: number;
}

/** Two neighbours that hold each other's figures, or `null`. */
export function explainSwap(changes: readonly SpecifiedChange[]): RepairKind | null {
  const [a, b, ...more] = changes;
  if (!a || !b || more.length > 0 || a.from !== b.to || b.from !== a.to) return null;
  if (a.spec.row === b.spec.row) return Math.abs(a.spec.index - b.spec.index) === 1 ? 'swapped-across' : null;
  if (a.spec.column.key !== b.spec.column.key) return null;
  const { rows } = a.spec.row.block;
  return Math.abs(rows.indexOf(a.spec.row) - rows.indexOf(b.spec.row)) === 1 ? 'swapped-down' : null;
}

/** The part of a total that was wrong before the total was calculated from it, or `null` where two changes are not that. */
export function partSummedInto(changes: readonly SpecifiedChange[]): SpecifiedChange | null {
  const [a, b, ...more] = changes;
  if (!a || !b || more.length > 0 || a.from === null || b.from === null) return null;
  if (a.to - a.from !== b.to - b.from) return null;
  if (isTotalOf(a.spec, b.spec)) return b;
  return isTotalOf(b.spec, a.spec) ? a : null;
}

function isTotalOf(total: CellSpec, part: CellSpec): boolean {
  return totalsWith(total).some(({ left }) => left.includes(part));
}

/** Whether the form makes this cell a sum. */
export function isTotal(spec: CellSpec): boolean {
  return totalsWith(spec).length > 0;
}

/** The equations that make a cell the sum of others. */
function totalsWith(spec: CellSpec): Equation[] {
  return equationsOf(spec.table, spec.edition).filter(({ total }) => total === spec);
}
