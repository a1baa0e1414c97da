import type { Layout } from './line.js';
import type { PrintedFigures } from './printed-rows.js';
import type { Token } from './token.js';

/** What the other rows of a table show about where its figures stand. */
export interface TableHabits {
  /** The columns, as drawn, that rows with a figure in every column use. */
  readonly drawnColumns: readonly number[] | null;
  /** Whether a row has as many cells as other rows like it: then none of its cells was lost. */
  readonly isWhole: (row: PrintedFigures) => boolean;
  /**
   * Where the columns stand among more cells than there are columns: right behind the label, so that empty cells at the end are what
   * spans left, or at the end of the row. `null` where the rows do not show it.
   */
  readonly columnsAt: 'label' | 'end' | null;
  /** How many figures most rows have where that is one or two less than there are columns: a column was lost. */
  readonly figuresLeft: number | null;
}

// Beyond two lost or doubled figures a row says nothing certain; 15 columns with three lost have 455 layouts.
const mostMissing = 3;
const mostExtra = 2;

export function isPrinted({ figure }: Token): boolean {
  return figure.kind !== 'empty';
}

/** Whether the last cell of a row has a pipe behind it: figures between blanks may have moved, or be one figure, broken. */
export function isClosed(last: Token | undefined): boolean {
  return last?.place.closed === true;
}

/**
 * Every way in which the values of a row can stand in `width` columns, in their order. One way where the row shows it; none where
 * nothing can be told.
 */
export function layoutsOf(row: PrintedFigures, width: number, habits: TableHabits): readonly Layout[] {
  const { values, drawn } = row;
  const printed = indices(values, isPrinted);
  // Empty cells among as many cells as there are columns may be what spans left, with a figure lost.
  const isFull = printed.length === width || habits.isWhole(row);
  if (drawn && values.length === width && isFull) return [range(0, width)];
  if (printed.length === 0) {
    // As many empty cells in the row as there are columns: printed blank.
    const isBlank =
      values.length === width
        ? isOneLine(row) || habits.isWhole(row)
        : values.length > width && habits.isWhole(row);
    return isBlank ? [range(0, width)] : [];
  }
  // Where the other rows have lost a column, a row with more figures has something that is none of its own.
  if (!drawn && habits.figuresLeft !== null && printed.length > habits.figuresLeft) return [];
  // Of lines with one cell each, a figure behind a gap may be that of the next row, and one of this row was lost.
  if (printed.length === width) return row.solid || isEven(printed) ? [printed] : [];
  if (printed.length > width) return withoutExtra(printed, width);
  const aligned = drawn && isFull ? alignedLayout(values, width, habits) : undefined;
  if (aligned) return [aligned];
  const isWhole = habits.isWhole(row) || isAnchored(values, printed, width, habits);
  const window = values.length >= width && isWhole ? windowOf(values, printed, width, habits) : undefined;
  return window ? [window] : withGaps(printed, width);
}

/** Whether the gaps between numbers are all the same. */
function isEven(numbers: readonly number[]): boolean {
  const gaps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  return gaps.every((gap) => gap === gaps[0]);
}

/** Whether the label and all cells of a row were printed on one line. */
function isOneLine({ values, token }: PrintedFigures): boolean {
  return values.every(({ place }) => place.row === token.place.row);
}

/** By the columns that full rows use; a cell over two of them belongs to neither. */
function alignedLayout(
  values: readonly Token[],
  width: number,
  { drawnColumns }: TableHabits,
): Layout | undefined {
  if (drawnColumns?.length !== width) return undefined;
  // A row that ends before the last column has lost a cell, and nothing shows which: those behind it moved up.
  const end = Math.max(...values.map(({ place }) => place.column + place.span));
  if (end <= (drawnColumns.at(-1) ?? 0)) return undefined;
  const layout: number[] = new Array(width).fill(-1);
  for (const [i, value] of values.entries()) {
    const { column, span } = value.place;
    const under = indices(drawnColumns, (at) => at >= column && at < column + span);
    const [only, second] = under;
    if (only === undefined || second !== undefined) {
      if (isPrinted(value)) return undefined;
      continue;
    }
    if (layout[only] !== -1) return undefined;
    layout[only] = i;
  }
  return layout;
}

/** The run of `width` cells that are the columns; `undefined` where that is not known, or a figure stands outside. */
function windowOf(
  values: readonly Token[],
  printed: readonly number[],
  width: number,
  { columnsAt }: TableHabits,
): Layout | undefined {
  if (values.length > width && columnsAt === null) return undefined;
  const from = columnsAt === 'end' ? values.length - width : 0;
  const window = range(from, from + width);
  return printed.every((at) => window.includes(at)) ? window : undefined;
}

/** Whether the first figure stands right behind the label and the last in the last column: then no cell between was lost. */
function isAnchored(
  values: readonly Token[],
  printed: readonly number[],
  width: number,
  { columnsAt }: TableHabits,
): boolean {
  return columnsAt === 'label' && values.length >= width && printed[0] === 0 && printed.at(-1) === width - 1;
}

/** Ways to lay fewer values into more columns, in order. */
function withGaps(printed: readonly number[], width: number): Layout[] {
  const missing = width - printed.length;
  // With seven columns every way can be looked at; with fifteen only those with few gaps.
  if (width > 8 && missing > mostMissing) return [];
  return choose(width, missing).map((gaps) => {
    let next = 0;
    return range(0, width).map((column) => (gaps.includes(column) ? -1 : (printed[next++] ?? -1)));
  });
}

/** Ways to leave out values of which there are too many. */
function withoutExtra(printed: readonly number[], width: number): Layout[] {
  const extra = printed.length - width;
  if (extra > mostExtra) return [];
  return choose(printed.length, extra).map((left) => printed.filter((_, i) => !left.includes(i)));
}

/** The ways to lay a full row if one of its figures was printed twice and another was lost. */
export function layoutsIfDoubled(
  { values, drawn }: PrintedFigures,
  width: number,
  zerosToo: boolean,
): readonly Layout[] {
  const printed = indices(values, isPrinted);
  if (drawn || printed.length !== width) return [];
  return printed.flatMap((at, i) => {
    const figure = values[at]?.figure;
    const next = values[printed[i + 1] ?? -1]?.figure;
    if (figure?.kind !== 'figure' || next?.kind !== 'figure' || figure.digits !== next.digits) return [];
    if (!zerosToo && Number(figure.digits) === 0) return [];
    return withGaps(
      printed.filter((other) => other !== at),
      width,
    );
  });
}

/** Every choice of `count` of the numbers below `size`, in order. */
function choose(size: number, count: number): number[][] {
  if (count === 0) return [[]];
  if (size < count) return [];
  return [...choose(size - 1, count), ...choose(size - 1, count - 1).map((chosen) => [...chosen, size - 1])];
}

function indices<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  const found: number[] = [];
  items.forEach((item, i) => {
    if (holds(item)) found.push(i);
  });
  return found;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
