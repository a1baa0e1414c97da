import type { CellSpec } from '../form/table-spec.js';
import { type CellValue, cellValue } from './cell-value.js';
import type { PrintedFigures } from './printed-rows.js';
import type { Token } from './token.js';

/** A printed row of figures, and the cells of the form that its columns are. */
export interface Line {
  readonly printed: PrintedFigures;
  /** In the order of the printed columns; `null` for a column that the form does not have. */
  readonly targets: readonly (CellSpec | null)[];
  /** The unit that each column's heading names. */
  readonly units: readonly (string | undefined)[];
}

/** A way to lay the values of a line into its columns: for each column the index of its value, −1 where it has none. */
export type Layout = readonly number[];

/** What may stand in a column: a figure, something that is none, or nothing that the document shows. */
export type Laid =
  | { readonly token: Token; readonly value: CellValue }
  | { readonly token: null; readonly value: null };

/** A column without a value. */
export const nothing: Laid = { token: null, value: null };

/** What a layout puts into a column of a line. */
export function laidIn(line: Line, layout: Layout, column: number): Laid {
  const target = line.targets[column];
  const token = line.printed.values[layout[column] ?? -1];
  if (!target || !token) return nothing;
  return { token, value: cellValue(token.figure, target.column.column, line.units[column]) };
}

/** The figure that a layout puts into a column; `null` where there is none. */
export function figureIn(line: Line, layout: Layout, column: number): number | null {
  return laidIn(line, layout, column).value?.value ?? null;
}
