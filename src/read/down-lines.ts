import type { BlockSpec, ColumnSpec, RowSpec } from '../form/table-spec.js';
import { columnOrder } from './column-order.js';
import { extraColumnOrder } from './extra-columns.js';
import { isPrinted, layoutsOf, type TableHabits } from './layouts.js';
import type { Line } from './line.js';
import type { PrintedFigures } from './printed-rows.js';
import type { OpenLine } from './settle.js';

/** A printed row together with the row of the form that it is. */
export interface RowOfForm {
  readonly printed: PrintedFigures;
  readonly row: RowSpec;
}

export interface BlockLines {
  readonly lines: readonly OpenLine[];
  /** Columns of the form that the printed table does not have. */
  readonly missing: readonly ColumnSpec[];
}

/** The rows of one printed block with the ways in which their figures may stand in its columns. */
export function blockLines(
  block: BlockSpec,
  rows: readonly RowOfForm[],
  targetOf: (row: RowSpec, column: ColumnSpec) => Line['targets'][number],
): BlockLines {
  const printed = rows.map((row) => row.printed);
  const order = extraColumnOrder(block, rows) ?? columnOrder(block, printed);
  const width = order.columns.length;
  const habits = habitsOf(printed, width);
  const lines = rows.map(
    ({ printed: one, row }): OpenLine => ({
      line: {
        printed: one,
        targets: order.columns.map((column) => (column ? targetOf(row, column) : null)),
        units: order.units,
      },
      layouts: layoutsOf(one.values, width, one.drawn, habits),
    }),
  );
  return { lines, missing: order.missing };
}

function habitsOf(rows: readonly PrintedFigures[], width: number): TableHabits {
  const full = rows.filter(({ values }) => values.filter(isPrinted).length === width);
  const drawn = full.filter((row) => row.drawn).map(columnsOf);
  const [first] = drawn;
  const same = first ? drawn.filter((columns) => columns.join() === first.join()).length : 0;
  return {
    drawnColumns: first && same * 5 > drawn.length * 3 ? first : null,
    startsAtLabel: rows.some(startsAtWideLabel),
  };
}

function columnsOf({ values }: PrintedFigures): number[] {
  return values.filter(isPrinted).map(({ place }) => place.column);
}

/**
 * Whether the label of a row spans columns and its first figure stands right behind it: then what spans leave comes at the end of rows.
 * Only rows of the outermost level are labelled over all columns of labels.
 */
function startsAtWideLabel({ path, values, drawn }: PrintedFigures): boolean {
  const [first] = values;
  return !drawn && path !== null && !path.includes('.') && first !== undefined && isPrinted(first);
}
