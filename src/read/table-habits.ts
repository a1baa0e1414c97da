import type { ColumnOrder } from './column-order.js';
import { isPrinted, type TableHabits } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import type { Token } from './token.js';

// So many rows of one width show that all rows have it.
const fewestAlike = 10;
// A total left blank behind a figure and its like may look like a sum.
const fewestSums = 4;

/** What the rows of a table show together, whatever block they are in. */
export interface RowHabits {
  /** Whether a row has as many cells as other rows like it: then none of its cells was lost. */
  readonly isWhole: (row: PrintedFigures) => boolean;
}

/** What the rows of a block show together about where their figures stand. */
export function tableHabits(
  rows: readonly PrintedFigures[],
  columns: ColumnOrder['columns'],
  { isWhole }: RowHabits,
): TableHabits {
  return {
    drawnColumns: drawnColumnsOf(rows, columns.length),
    isWhole,
    columnsAt: columnsAt(rows, columns),
    figuresLeft: figuresLeft(rows, columns.length),
  };
}

function figuresLeft(rows: readonly PrintedFigures[], width: number): number | null {
  const figures = usual(
    rows.map(({ values }) => values.filter(isPrinted).length),
    0.6,
  );
  if (figures !== null && rows.length > 2) {
    return figures > 2 && (figures === width - 1 || figures === width - 2) ? figures : null;
  }
  // Of two rows of which one is short the other may be so too, and have a figure twice.
  const [short] = rows.filter(({ values, solid }) => solid && values.length < width);
  return short && rows.some(hasTwins) ? short.values.filter(isPrinted).length : null;
}

/** Whether a figure other than 0 stands beside its like. */
function hasTwins({ values }: PrintedFigures): boolean {
  return values.some(({ figure }, i) => {
    const next = values[i + 1]?.figure;
    return (
      figure.kind === 'figure' &&
      next?.kind === 'figure' &&
      figure.digits === next.digits &&
      figure.digits !== '0'
    );
  });
}

/**
 * Whether blank cells were dropped and the rows filled up at their ends: then the last figure of a row that ends blank is the sum of the
 * others, which only a total is.
 */
export function dropsBlanks(rows: readonly PrintedFigures[]): boolean {
  let [sums, others] = [0, 0];
  for (const { values } of rows) {
    const last = values.at(-1);
    const printed = values.filter(isPrinted);
    if (!last || isPrinted(last) || printed.length < 2) continue;
    const figures = printed.map((value) => exactFigure(value) ?? Number.NaN);
    const total = figures.at(-1) ?? 0;
    const isSum = total > 0 && figures.reduce((all, figure) => all + figure, 0) === 2 * total;
    if (isSum) sums++;
    else others++;
  }
  return sums >= fewestSums && sums > 4 * others;
}

/** The habits of the rows of a table; `widthOf` says how many columns the form has in a row. */
export function rowHabits(
  rows: readonly PrintedFigures[],
  widthOf: (row: PrintedFigures) => number | undefined,
): RowHabits {
  const all = rows.map((row): MeasuredRow => {
    const [width, depth] = [widthOf(row), depthOf(row)];
    return { row, width, depth, kind: `${row.labels} ${depth} ${width ?? 0}` };
  });
  const filled = all.filter(({ row }) => row.values.length > 0);
  let [known, long, bare] = [0, 0, 0];
  for (const { row, width } of filled) {
    if (width === undefined) continue;
    known++;
    if (row.values.length >= width) long++;
    if (row.values.length <= width) bare++;
  }
  // Where many rows are too short a whole column was lost: all rows have lost a cell alike.
  const isComplete = long * 5 >= known * 4;
  // Where no row has more cells than columns, spans leave no empty cells.
  const isBare = bare === known;
  const overall = usual(
    filled.map(({ row }) => row.cells),
    0.85,
  );
  // Labels further out span more columns, and leave as many more empty cells.
  const stepped = usual(
    filled.map(({ row, depth }) => row.values.length + depth),
    0.85,
  );
  // Rows alike: with as many labels and columns, at one depth of the outline.
  const alike = new Map<string, number[]>();
  for (const { row, kind } of filled) {
    const same = alike.get(kind);
    if (same) same.push(row.cells);
    else alike.set(kind, [row.cells]);
  }
  const expectedCells = new Map(
    [...alike].map(([kind, cells]) => [kind, cells.length > 1 ? usual(cells, 0.6) : overall]),
  );
  const isWhole = ({ row, width, depth, kind }: MeasuredRow): boolean => {
    if (!isComplete) return false;
    // Where one row ends and the next begins is told by labels alone: empty cells between may be either's.
    if (!row.solid) {
      const isUsual = row.cells === overall || row.values.length + depth === stepped;
      return filled.length >= fewestAlike && isUsual;
    }
    if (isBare && row.values.length === width) return true;
    const expected = expectedCells.get(kind);
    return row.cells === (expected === undefined ? overall : expected);
  };
  const whole = new Set(all.filter(isWhole).map(({ row }) => row));
  return { isWhole: (row) => whole.has(row) };
}

/** A row with how many columns the form has in it, its depth in the outline, and both with its labels as a key. */
interface MeasuredRow {
  readonly row: PrintedFigures;
  readonly width: number | undefined;
  readonly depth: number;
  readonly kind: string;
}

function depthOf({ path }: PrintedFigures): number {
  if (path === null) return 0;
  let depth = 1;
  for (let at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) depth++;
  return depth;
}

/** The number that at least this share of the numbers are. */
function usual(numbers: readonly number[], share: number): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const [number, count] of counts) if (count >= numbers.length * share) return number;
  return null;
}

function drawnColumnsOf(rows: readonly PrintedFigures[], width: number): readonly number[] | null {
  const full = rows
    .filter(({ drawn, values }) => drawn && values.filter(isPrinted).length === width)
    .map(({ values }) => values.filter(isPrinted).map(({ place }) => place.column));
  const [first] = full;
  if (!first) return null;
  const same = full.filter((columns) => columns.join() === first.join()).length;
  return same * 5 > full.length * 3 ? first : null;
}

function columnsAt(
  rows: readonly PrintedFigures[],
  columns: ColumnOrder['columns'],
): TableHabits['columnsAt'] {
  const width = columns.length;
  const printed = rows.map(({ values }) => values).filter((values) => values.some(isPrinted));
  const long = printed.filter((values) => values.length >= width);
  // Where many rows are too short a column is missing, and no row says where.
  if (long.length * 10 < printed.length * 9) return null;
  const ways = (['label', 'end'] as const).filter((way) => {
    const inside = long.every((values) => outside(values, from(values, width, way), width) === 0);
    return inside && isConfirmed(long, columns, way);
  });
  const [only, other] = ways;
  return only !== undefined && other === undefined ? only : null;
}

function from(values: readonly Token[], width: number, way: 'label' | 'end'): number {
  return way === 'label' ? 0 : values.length - width;
}

function outside(values: readonly Token[], start: number, width: number): number {
  return values.filter((value, at) => isPrinted(value) && (at < start || at >= start + width)).length;
}

/** Whether a longer row has a figure in every column, or the totals of longer rows are the sums of their figures. */
function isConfirmed(
  rows: readonly (readonly Token[])[],
  columns: ColumnOrder['columns'],
  way: 'label' | 'end',
): boolean {
  const width = columns.length;
  const total = columns.findIndex((column) => column?.column.sumOf);
  let confirming = 0;
  for (const values of rows) {
    if (values.length === width) continue;
    const start = from(values, width, way);
    const own = values.slice(start, start + width);
    if (own.every(isPrinted)) confirming++;
    const sum = total < 0 ? null : exactFigure(own[total]);
    if (sum === null || sum === 0) continue;
    const parts = own.filter((_, at) => at !== total && columns[at] !== null);
    if (parts.reduce((all, part) => all + (exactFigure(part) ?? 0), 0) !== sum) return false;
    confirming++;
  }
  return confirming > 0;
}

function exactFigure(token: Token | undefined): number | null {
  return token?.figure.kind === 'figure' ? Number(token.figure.digits) : null;
}
