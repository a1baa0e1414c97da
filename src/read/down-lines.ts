import type { BlockSpec, ColumnSpec, RowSpec } from '../form/table-spec.js';
import { columnOrder } from './column-order.js';
import { extraColumnOrder } from './extra-columns.js';
import { isClosed, layoutsOf } from './layouts.js';
import type { Line } from './line.js';
import type { RowOfForm } from './row-of-form.js';
import type { OpenLine } from './settle.js';
import { type RowHabits, tableHabits } from './table-habits.js';

export interface BlockLines {
  readonly lines: readonly OpenLine[];
  /** Columns of the form that the printed table does not have. */
  readonly missing: readonly ColumnSpec[];
  /** Its rows are short alike: a column was lost. */
  readonly isColumnLost: boolean;
}

/** The rows of one printed block with the ways in which their figures may stand in its columns. */
export function blockLines(
  block: BlockSpec,
  rows: readonly RowOfForm[],
  habits: RowHabits,
  targetOf: (row: RowSpec, column: ColumnSpec) => Line['targets'][number],
): BlockLines {
  const printed = rows.map((row) => row.printed);
  const order = extraColumnOrder(block, rows) ?? columnOrder(block, printed);
  const width = order.columns.length;
  const own = tableHabits(printed, order.columns, habits);
  const lines = rows.map(
    ({ printed: one, row }): OpenLine => ({
      line: {
        printed: one,
        targets: order.columns.map((column) => (column ? targetOf(row, column) : null)),
        units: order.units,
      },
      layouts: layoutsOf(one, width, own),
      isWhole: one.values.length === width && isClosed(one.values.at(-1)) && own.isWhole(one),
    }),
  );
  return { lines, missing: order.missing, isColumnLost: own.figuresLeft !== null };
}
