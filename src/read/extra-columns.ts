import type { BlockSpec } from '../form/table-spec.js';
import { type ColumnOrder, columnOrder, usualWidth } from './column-order.js';
import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import type { RowOfForm } from './row-of-form.js';

// A subtotal of 法人或其他组织, and a column of remarks.
const mostExtra = 2;

/**
 * The order of columns of a table that prints more columns than the form and does not head them recognisably: the columns are
 * those of the form with which the total of every row is the sum of the others. `undefined` where the headings tell the columns, or
 * where the totals do not.
 */
export function extraColumnOrder(block: BlockSpec, rows: readonly RowOfForm[]): ColumnOrder | undefined {
  const printed = rows.map((row) => row.printed);
  const width = usualWidth(printed);
  const filled = usedColumns(printed, width);
  const count = block.columns.length;
  const total = block.columns.findIndex(({ column }) => column.sumOf);
  // A column that is empty in every row keeps others apart, and a blank in it is none of the form's.
  if (total < 0 || filled.length <= count || width > count + mostExtra) return undefined;
  const byHeads = columnOrder(block, printed);
  if (byHeads.columns.length === width) return undefined;
  const figures = printed.flatMap(({ values, drawn }) => {
    const cells = drawn ? values : values.filter(isPrinted);
    if (cells.length !== width) return [];
    return [cells.map(({ figure }) => (figure.kind === 'figure' ? Number(figure.digits) : 0))];
  });
  const fitting = selections(filled, count).filter((selection) =>
    figures.every((row) => {
      const parts = selection.reduce((sum, at, i) => (i === total ? sum : sum + (row[at] ?? 0)), 0);
      return parts === row[selection[total] ?? -1];
    }),
  );
  const [first] = fitting;
  const same = fitting.every((selection) =>
    figures.every((row) => selection.every((at, i) => row[at] === row[first?.[i] ?? -1])),
  );
  if (!first || !same) return undefined;
  const columns = Array.from({ length: width }, (_, at) => block.columns[first.indexOf(at)] ?? null);
  return { columns, units: columns.map(() => undefined), missing: [] };
}

/** The positions in which any row of `width` cells prints something. */
function usedColumns(rows: readonly PrintedFigures[], width: number): number[] {
  const long = rows
    .map(({ values, drawn }) => (drawn ? values : values.filter(isPrinted)))
    .filter((cells) => cells.length === width);
  return Array.from({ length: width }, (_, at) => at).filter((at) =>
    long.some((cells) => {
      const cell = cells[at];
      return cell !== undefined && isPrinted(cell);
    }),
  );
}

/** Every choice of `count` of the positions, in order. */
function selections(positions: readonly number[], count: number): number[][] {
  const last = positions.at(-1);
  if (count === 0) return [[]];
  if (last === undefined || positions.length < count) return [];
  const rest = positions.slice(0, -1);
  return [...selections(rest, count), ...selections(rest, count - 1).map((chosen) => [...chosen, last])];
}
