import type { Box } from './glyph.js';
import { edgesOf, type Ruling, type Rulings } from './rulings.js';

/** A cell that lines enclose; rows and columns count from 0. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
}

/** A table that is drawn with lines. */
export interface RuledTable {
  readonly box: Box;
  /** In reading order; no two overlap, together they fill the table. */
  readonly cells: readonly RuledCell[];
  /** Where the columns and the rows begin, and where the last ones end. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

// A line that ends this far from another still meets it.
const reach = 3;
// Rows and columns are broader than this; what is narrower lies between the lines of a double border.
const narrowest = 4;
const mostRulings = 4000;
const mostFields = 40_000;
const mostGrounds = 3000;
// A border counts as drawn between two fields where lines cover this share of it.
const covered = 0.6;

/** The tables that the lines of a page draw, from top to bottom. */
export function ruledTables({ horizontal, vertical }: Rulings): RuledTable[] {
  if (horizontal.length + vertical.length > mostRulings) return [];
  return components(horizontal, vertical)
    .flatMap(({ rows, columns }) => tableOf(rows, columns) ?? [])
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/**
 * The tables whose cells are told apart by the ground that each of them has, where no lines are drawn.
 *
 * Grounds may also be stripes or marked words; so every cell must be the ground of its own. Grounds below each other are those of
 * the lines of a paragraph, which word processors draw one by one; so there must be several columns.
 */
export function shadedTables(grounds: readonly Box[], ruled: readonly RuledTable[]): RuledTable[] {
  if (grounds.length > mostGrounds) return [];
  const free = grounds.filter((ground) => !ruled.some(({ box }) => overlaps(box, ground)));
  const cells = free.filter((ground) => !isGroundOfOthers(ground, free));
  return ruledTables(edgesOf(cells)).filter(
    (table) =>
      table.xs.length > 2 &&
      table.ys.length > 2 &&
      table.cells.every(({ box }) => cells.some((ground) => isAlike(ground, box))),
  );
}

function overlaps(one: Box, two: Box): boolean {
  return (
    one.left < two.right - reach &&
    one.right > two.left + reach &&
    one.top < two.bottom - reach &&
    one.bottom > two.top + reach
  );
}

function isGroundOfOthers(ground: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) => other !== ground && overlaps(ground, other) && areaOf(other) < 0.9 * areaOf(ground),
  );
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function isAlike(one: Box, two: Box): boolean {
  return [one.left - two.left, one.right - two.right, one.top - two.top, one.bottom - two.bottom].every(
    (difference) => Math.abs(difference) <= narrowest,
  );
}

interface Component {
  readonly rows: Ruling[];
  readonly columns: Ruling[];
}

/** Groups of lines that meet. */
function components(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Component[] {
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i);
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (meets(h, v)) unite(parents, i, horizontal.length + j);
    });
  });
  const groups = new Map<number, Component>();
  parents.forEach((_, i) => {
    const root = find(parents, i);
    const group = groups.get(root) ?? { rows: [], columns: [] };
    groups.set(root, group);
    const [h, v] = [horizontal[i], vertical[i - horizontal.length]];
    if (h) group.rows.push(h);
    else if (v) group.columns.push(v);
  });
  return [...groups.values()];
}

function meets(h: Ruling, v: Ruling): boolean {
  return h.at >= v.from - reach && h.at <= v.to + reach && v.at >= h.from - reach && v.at <= h.to + reach;
}

function find(parents: number[], i: number): number {
  let at = i;
  while (parents[at] !== at) {
    const above = parents[parents[at] ?? at] ?? at;
    parents[at] = above;
    at = above;
  }
  return at;
}

function unite(parents: number[], i: number, j: number): void {
  parents[find(parents, i)] = find(parents, j);
}

function tableOf(rows: readonly Ruling[], columns: readonly Ruling[]): RuledTable | null {
  if (rows.length === 0 || columns.length === 0) return null;
  // Tables without outer borders end where their lines end.
  const ys = positions([...rows.map(({ at }) => at), ...extremes(columns)]);
  const xs = positions([...columns.map(({ at }) => at), ...extremes(rows)]);
  const [width, height] = [xs.length - 1, ys.length - 1];
  if (width < 1 || height < 1 || width * height < 2 || width * height > mostFields) return null;
  const below = bordersOf(rows, ys, xs);
  const right = bordersOf(columns, xs, ys);
  const parents = Array.from({ length: width * height }, (_, i) => i);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x + 1 < width && !right(x + 1, y)) unite(parents, y * width + x, y * width + x + 1);
      if (y + 1 < height && !below(y + 1, x)) unite(parents, y * width + x, (y + 1) * width + x);
    }
  }
  const cells = rectangles(parents, width, height).map(
    ({ row, column, rowSpan, colSpan }): RuledCell => ({
      row,
      column,
      rowSpan,
      colSpan,
      box: {
        left: xs[column] ?? 0,
        right: xs[column + colSpan] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rowSpan] ?? 0,
      },
    }),
  );
  if (cells.length < 2) return null;
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  return { box, cells, xs, ys };
}

function extremes(lines: readonly Ruling[]): number[] {
  return [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

/** Distinct positions in ascending order. */
function positions(values: readonly number[]): number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (result.at(-1) ?? -Infinity) > narrowest) result.push(value);
  }
  return result;
}

/** Tells whether lines at the `i`-th position cover the `j`-th stretch across. */
function bordersOf(
  lines: readonly Ruling[],
  at: readonly number[],
  across: readonly number[],
): (i: number, j: number) => boolean {
  const covers = at.map((position) => {
    const here = lines.filter((line) => line.at >= position - 0.01 && line.at - position <= narrowest);
    return across.slice(1).map((end, j) => {
      const start = across[j] ?? end;
      const length = here.reduce(
        (sum, line) => sum + Math.max(0, Math.min(line.to, end) - Math.max(line.from, start)),
        0,
      );
      return length >= covered * (end - start);
    });
  });
  return (i, j) => covers[i]?.[j] ?? false;
}

/** Cuts connected fields into rectangles; where lines are complete, each group of fields is one. */
function rectangles(
  parents: number[],
  width: number,
  height: number,
): Pick<RuledCell, 'row' | 'column' | 'rowSpan' | 'colSpan'>[] {
  const taken = new Array<boolean>(width * height).fill(false);
  const result: Pick<RuledCell, 'row' | 'column' | 'rowSpan' | 'colSpan'>[] = [];
  const isFree = (root: number, x: number, y: number): boolean =>
    x < width && y < height && !taken[y * width + x] && find(parents, y * width + x) === root;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken[row * width + column]) continue;
      const root = find(parents, row * width + column);
      let colSpan = 1;
      while (isFree(root, column + colSpan, row)) colSpan++;
      let rowSpan = 1;
      const fits = (y: number): boolean => {
        for (let x = column; x < column + colSpan; x++) if (!isFree(root, x, y)) return false;
        return true;
      };
      while (fits(row + rowSpan)) rowSpan++;
      for (let y = row; y < row + rowSpan; y++)
        taken.fill(true, y * width + column, y * width + column + colSpan);
      result.push({ row, column, rowSpan, colSpan });
    }
  }
  return result;
}
