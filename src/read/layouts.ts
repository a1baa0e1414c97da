import type { Layout } from './line.js';
import type { Token } from './token.js';

/** What the other rows of a table show about where its figures stand. */
export interface TableHabits {
  /** The columns, as drawn, that rows with a figure in every column use. */
  readonly drawnColumns: readonly number[] | null;
  /** Figures begin right behind the labels, so that empty cells at the end are what spans left. */
  readonly startsAtLabel: boolean;
}

// Beyond two lost or doubled figures a row says nothing certain; 15 columns with three lost have 455 layouts.
const mostMissing = 3;
const mostExtra = 2;

export function isPrinted({ figure }: Token): boolean {
  return figure.kind !== 'empty';
}

/**
 * Every way in which the values of a row can stand in `width` columns, in their order. One way where the row shows it; none where
 * nothing can be told.
 */
export function layoutsOf(
  values: readonly Token[],
  width: number,
  drawn: boolean,
  habits: TableHabits,
): readonly Layout[] {
  const printed = indices(values, isPrinted);
  if (printed.length === 0) return values.length >= width ? [range(0, width)] : [];
  if (drawn && values.length === width) return [range(0, width)];
  if (printed.length === width) return [printed];
  if (printed.length > width) return withoutExtra(printed, width);
  const aligned = drawn ? alignedLayout(values, width, habits) : undefined;
  if (aligned) return [aligned];
  if (values.length >= width) {
    const windows = windowsOf(values, printed, width, habits);
    if (windows.length > 0) return windows;
  }
  return withGaps(printed, width);
}

/** By the columns that full rows use; a cell over two of them belongs to neither. */
function alignedLayout(
  values: readonly Token[],
  width: number,
  { drawnColumns }: TableHabits,
): Layout | undefined {
  if (drawnColumns?.length !== width) return undefined;
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

/** Runs of `width` cells that hold every printed value: the cells outside are what spans left. */
function windowsOf(
  values: readonly Token[],
  printed: readonly number[],
  width: number,
  { startsAtLabel }: TableHabits,
): Layout[] {
  const first = printed[0] ?? 0;
  const last = printed.at(-1) ?? 0;
  const windows: Layout[] = [];
  for (let from = Math.max(0, last - width + 1); from <= Math.min(first, values.length - width); from++) {
    windows.push(range(from, from + width));
  }
  if (startsAtLabel) return windows.filter((layout) => layout[0] === 0);
  return windows;
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

/** Every choice of `count` of the numbers below `size`, in order. */
function choose(size: number, count: number): number[][] {
  if (count === 0) return [[]];
  if (size < count) return [];
  return [...choose(size - 1, count), ...choose(size - 1, count - 1).map((chosen) => [...chosen, size - 1])];
}

function indices<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (holds(item) ? [i] : []));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
