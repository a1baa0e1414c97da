import { beginsEntry, type Chunk, middleOf } from './chunk.js';
import { type Box, boxAround } from './glyph.js';

/** A row of a table without lines: the lines of its label, and what stands in its columns. */
export interface AlignedRow {
  readonly label: readonly Chunk[];
  readonly figures: readonly Chunk[];
}

/**
 * Puts labels to figures.
 *
 * A label may wrap, with the figures beside any of its lines. Lines drawn between rows decide; otherwise the numerals of the labels do. A
 * label with a numeral and no figures of its own is a row of blanks.
 *
 * @param lines The figures, line by line from top to bottom.
 * @param labels The lines of labels, from top to bottom.
 * @param rulings Where lines are drawn across, from top to bottom.
 */
export function alignedRows(
  lines: readonly (readonly Chunk[])[],
  labels: readonly Chunk[],
  rulings: readonly number[],
): AlignedRow[] {
  const groups = staggeredGroups(lines);
  const height = heightOf(lines.flat());
  const rows: { label: Chunk[]; figures: Chunk[] }[] = [];
  groups.forEach((figures, i) => {
    const box = boxAround(figures);
    const before = groups[i - 1];
    const row = { label: [] as Chunk[], figures };
    if (!before) {
      row.label.push(...labelAbove(box, labels, rulings, height));
    } else {
      const between = labels.filter(
        (label) =>
          middleOf(label) > middleOf(boxAround(before)) + 0.3 * height &&
          middleOf(label) <= middleOf(box) + 0.3 * height,
      );
      const [upper, lower] = [boxAround(before), box];
      const pieces = cut(between, upper, lower, rulings);
      const above = rows.at(-1);
      // A label somewhat below its figures looks like that of a row of blanks.
      if (above?.label.length === 0 && pieces[0]?.length === 0 && pieces.length > 2) pieces.shift();
      above?.label.push(...(pieces.shift() ?? []));
      row.label.push(...(pieces.pop() ?? []));
      const isBlank = (label: readonly Chunk[]): boolean =>
        label.every((chunk) =>
          [upper, lower].every((one) => Math.abs(middleOf(chunk) - middleOf(one)) > 0.9 * height),
        );
      rows.push(...pieces.filter(isBlank).map((label) => ({ label, figures: [] })));
    }
    rows.push(row);
  });
  const last = rows.at(-1);
  if (last) last.label.push(...labelBelow(boxAround(last.figures), labels, rulings, height));
  return withoutUnlabelled(rows, height);
}

/** Lines of figures closer together than lines are set belong to one row, in whose cells figures wrap. */
function staggeredGroups(lines: readonly (readonly Chunk[])[]): Chunk[][] {
  const groups: Chunk[][] = [];
  let last = -Infinity;
  for (const line of lines) {
    const middle = middleOf(boxAround(line));
    const group = groups.at(-1);
    if (group && middle - last < 0.9 * heightOf(line)) group.push(...line);
    else groups.push([...line]);
    last = middle;
  }
  return groups;
}

function heightOf(chunks: readonly Chunk[]): number {
  const heights = chunks.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

/** The labels between two rows of figures: what ends the upper row's, rows of blanks, and what begins the lower row's. */
function cut(between: readonly Chunk[], upper: Box, lower: Box, rulings: readonly number[]): Chunk[][] {
  const drawn = rulings.filter((y) => y > middleOf(upper) && y < middleOf(lower));
  const starts =
    drawn.length > 0
      ? drawn.map((y) => between.findIndex((label) => middleOf(label) > y))
      : between.flatMap((label, i) => (beginsEntry(label.text) ? [i] : []));
  if (starts.length === 0) {
    const half = (middleOf(upper) + middleOf(lower)) / 2;
    starts.push(between.findIndex((label) => middleOf(label) > half));
  }
  const cuts = [0, ...starts.map((at) => (at < 0 ? between.length : at)), between.length];
  return cuts.slice(1).map((end, i) => between.slice(cuts[i], end));
}

/** The label above the first row and beside it: no further up than lines follow each other. */
function labelAbove(
  figures: Box,
  labels: readonly Chunk[],
  rulings: readonly number[],
  height: number,
): Chunk[] {
  const above = labels.filter((label) => middleOf(label) <= middleOf(figures) + 0.3 * height);
  const ruling = rulings.filter((y) => y < middleOf(figures)).at(-1);
  if (ruling !== undefined) return above.filter((label) => middleOf(label) > ruling);
  const chain: Chunk[] = [];
  let { top } = figures;
  for (const label of above.toReversed()) {
    if (top - label.bottom > 0.6 * height) break;
    chain.unshift(label);
    if (beginsEntry(label.text)) return chain;
    ({ top } = label);
  }
  return chain.filter((label) => middleOf(figures) - middleOf(label) < 0.9 * height);
}

/** The rest of the label of the last row: no further down than lines follow each other. */
function labelBelow(
  figures: Box,
  labels: readonly Chunk[],
  rulings: readonly number[],
  height: number,
): Chunk[] {
  const ruling = rulings.find((y) => y > middleOf(figures));
  const below = labels.filter((label) => middleOf(label) > middleOf(figures) + 0.3 * height);
  if (ruling !== undefined) return below.filter((label) => middleOf(label) < ruling);
  const chain: Chunk[] = [];
  let { bottom } = figures;
  for (const label of below) {
    if (label.top - bottom > 0.6 * height || beginsEntry(label.text)) break;
    chain.push(label);
    ({ bottom } = label);
  }
  return chain;
}

/**
 * Figures without a label, or beside the rest of one, are what wraps in the row next to them; put into the same cells they read as no
 * figure. Those that stand next to no row are none of the table's.
 */
function withoutUnlabelled(
  rows: readonly { label: Chunk[]; figures: Chunk[] }[],
  height: number,
): AlignedRow[] {
  const most = Math.max(...rows.map(({ figures }) => figures.length));
  const areNumbered =
    rows.filter(({ label: [first] }) => first && beginsEntry(first.text)).length > rows.length / 2;
  const isRest = ({ label: [first], figures }: AlignedRow): boolean =>
    first === undefined ||
    (areNumbered && !beginsEntry(first.text) && figures.length > 0 && figures.length <= most / 2);
  const whole = rows.filter((row) => !isRest(row));
  for (const row of rows.filter(isRest)) {
    const distances = whole.map(({ figures }) =>
      figures.length > 0
        ? Math.abs(middleOf(boxAround(figures)) - middleOf(boxAround(row.figures)))
        : Infinity,
    );
    const least = Math.min(...distances);
    const beside = whole[distances.indexOf(least)];
    if (!beside || least >= 1.8 * height) continue;
    beside.figures.push(...row.figures);
    beside.label.push(...row.label);
  }
  return whole;
}
