import { type Box, boxAround, type Glyph } from './glyph.js';
import type { PageLine } from './page-layout.js';
import type { PageCell, PageTable } from './page-table.js';
import type { Ruling } from './rulings.js';
import { textOf } from './text-line.js';

/** Characters without a wide gap between them: what would be a cell if there were lines. */
interface Chunk extends Box {
  readonly text: string;
  readonly isFigure: boolean;
}

interface ChunkedLine {
  readonly line: PageLine;
  readonly chunks: readonly Chunk[];
  readonly figures: readonly Chunk[];
}

interface Column {
  left: number;
  right: number;
}

/** Lines of figures that stand in the same columns. */
interface Run {
  readonly anchors: number[];
  readonly columns: Column[];
}

// A table of fewer columns is as plain as text: there is nothing to lose between label and figures.
const fewestFigures = 3;
// Labels may wrap over this many lines between two rows of figures.
const mostLinesBetween = 6;

/**
 * Finds tables that no lines enclose, by figures that stand below each other.
 *
 * Where a blank cell is, only the columns tell; and where a label wraps over several lines, the figures stand beside any of them. A line
 * that is drawn between two rows decides; otherwise the numerals of the labels do.
 */
export function alignedTables(
  lines: readonly PageLine[],
  separators: readonly Ruling[],
): (PageLine | PageTable)[] {
  const chunked = lines.map(chunkedLine);
  const taken = new Set<number>();
  const tables = runsOf(chunked).flatMap((run) => {
    const table = tableOf(run, chunked, separators);
    for (const at of table.lines) taken.add(at);
    return [table.table];
  });
  return [...lines.filter((_, i) => !taken.has(i)), ...tables];
}

function chunkedLine(line: PageLine): ChunkedLine {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !isApart(last, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  const chunks = groups.map((glyphs): Chunk => {
    const text = textOf(glyphs);
    return { ...boxAround(glyphs), text, isFigure: /^[\d.,，/—–-]+$/u.test(text) };
  });
  return { line, chunks, figures: chunks.filter(({ isFigure }) => isFigure) };
}

function isApart(left: Glyph, right: Glyph): boolean {
  const areFigures = /\d/u.test(left.text) && /\d/u.test(right.text);
  return right.left - left.right > (areFigures ? 0.4 : 0.9) * Math.max(left.size, right.size);
}

function runsOf(lines: readonly ChunkedLine[]): Run[] {
  const runs: Run[] = [];
  lines.forEach(({ figures }, i) => {
    if (figures.length < fewestFigures) return;
    const run = runs.at(-1);
    const last = run?.anchors.at(-1);
    const follows =
      last !== undefined &&
      i - last <= mostLinesBetween &&
      !lines.slice(last, i).some((line) => isHead(line, run));
    const fits = run && follows && widened(run.columns, figures);
    if (run && fits) {
      run.anchors.push(i);
      run.columns.splice(0, run.columns.length, ...fits);
    } else {
      runs.push({ anchors: [i], columns: figures.map(({ left, right }) => ({ left, right })) });
    }
  });
  return runs.filter(({ anchors }) => anchors.length > 1);
}

/** Words above figures are the head of another table. */
function isHead({ chunks }: ChunkedLine, run: Run | undefined): boolean {
  const left = run?.columns[0]?.left ?? Infinity;
  return chunks.some((chunk) => !chunk.isFigure && chunk.right > left + 1);
}

/** The columns, as wide as further figures need them; `null` where these stand across columns. */
function widened(columns: readonly Column[], figures: readonly Chunk[]): Column[] | null {
  const result = columns.map((column) => ({ ...column }));
  for (const figure of figures) {
    const touched = result.filter(({ left, right }) => figure.left < right && figure.right > left);
    const [column] = touched;
    if (touched.length > 1) return null;
    if (column) {
      column.left = Math.min(column.left, figure.left);
      column.right = Math.max(column.right, figure.right);
    } else {
      result.push({ left: figure.left, right: figure.right });
    }
  }
  return result.sort((a, b) => a.left - b.left);
}

function tableOf(
  { anchors, columns }: Run,
  lines: readonly ChunkedLine[],
  separators: readonly Ruling[],
): { table: PageTable; lines: number[] } {
  const left = columns[0]?.left ?? 0;
  const first = Math.max(0, (anchors[0] ?? 0) - mostLinesBetween);
  const end = Math.min(lines.length, (anchors.at(-1) ?? 0) + mostLinesBetween + 1);
  const nearby = lines.slice(first, end);
  const labels = labelsOf(nearby, left);
  const rulings = separators.filter(({ from, to }) => from < left && to > (columns.at(-1)?.left ?? left));
  const boundaries = boundariesOf(
    anchors.map((at) => boxAround(lines[at]?.figures ?? [])),
    labels,
    rulings.map(({ at }) => at),
  );
  const rowOf = (box: Box): number => {
    const y = middleOf(box);
    return y < (boundaries[0] ?? 0)
      ? -1
      : boundaries.findIndex((_, i) => y < (boundaries[i + 1] ?? -Infinity));
  };
  const cells: PageCell[] = anchors.flatMap((at, row): PageCell[] => {
    const printed = (lines[at]?.chunks ?? []).filter(({ right }) => right > left);
    const label = labels.filter((chunk) => rowOf(chunk) === row);
    const box = boxAround([...label, ...printed]);
    const labelBox = label.length > 0 ? boxAround(label) : { ...box, right: left };
    return [
      { ...cellAt(row, 0), box: labelBox, text: label.map(({ text }) => text).join('\n') },
      ...columns.map((column, i): PageCell => {
        const here = printed.filter((chunk) => nearest(columns, chunk) === column);
        const cellBox = { ...column, top: box.top, bottom: box.bottom };
        return { ...cellAt(row, i + 1), box: cellBox, text: here.map(({ text }) => text).join(' | ') };
      }),
    ];
  });
  const used = new Set<Chunk>([
    ...labels.filter((chunk) => rowOf(chunk) >= 0),
    ...anchors.flatMap((at) => lines[at]?.figures ?? []),
  ]);
  return {
    table: {
      kind: 'table',
      box: boxAround(cells.map(({ box }) => box)),
      cells,
      rowCount: anchors.length,
      xs: [],
    },
    // What is left of a line beside the labels is the piece of a label that covers several rows.
    lines: nearby.flatMap(({ chunks }, i) => (chunks.some((chunk) => used.has(chunk)) ? [first + i] : [])),
  };
}

/** The column in which a figure stands, or next to which; two in one column are none that can be read. */
function nearest(columns: readonly Column[], { left, right }: Box): Column | undefined {
  const middle = (left + right) / 2;
  const distances = columns.map((column) => Math.abs(middle - (column.left + column.right) / 2));
  return columns[distances.indexOf(Math.min(...distances))];
}

function cellAt(row: number, column: number): Omit<PageCell, 'box' | 'text'> {
  return { row, column, rowSpan: 1, colSpan: 1, full: false };
}

/** The labels next to the figures; those of merged cells further left are pieces that say nothing of a row. */
function labelsOf(lines: readonly ChunkedLine[], figuresLeft: number): Chunk[] {
  const beside = lines.map(({ chunks }) =>
    chunks.filter(({ right, isFigure }) => right <= figuresLeft + 1 && !isFigure),
  );
  const innermost = beside.flatMap((chunks) => chunks.slice(-1));
  // Most labels stand in the innermost column.
  const from = innermost.map(({ left }) => left).sort((a, b) => a - b)[innermost.length >> 1] ?? 0;
  return innermost.filter(({ right, top, bottom }) => right > from + 0.5 * (bottom - top));
}

/** Where rows begin, and where the last one ends. */
function boundariesOf(
  anchors: readonly Box[],
  labels: readonly Chunk[],
  rulings: readonly number[],
): number[] {
  const boundaries = anchors.map((anchor, i) => {
    const before = anchors[i - 1];
    const ruled = rulings.filter((y) => y < anchor.top + 2 && (!before || y > before.bottom - 2)).at(-1);
    if (ruled !== undefined) return ruled;
    const own = before ? entryBetween(before, anchor, labels) : entryAbove(anchor, labels);
    if (own) return own.top - 1;
    return before ? (before.bottom + anchor.top) / 2 : anchor.top - 1;
  });
  const last = anchors.at(-1);
  return [...boundaries, last ? endBelow(last, labels, rulings) : 0];
}

function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** Of the labels between two rows of figures, the one with which the lower row begins. */
function entryBetween(upper: Box, lower: Box, labels: readonly Chunk[]): Chunk | undefined {
  return labels.find(
    (label) => label.top > middleOf(upper) && label.top < middleOf(lower) && beginsEntry(label.text),
  );
}

/** The label with which the first row begins: no further up than lines follow each other. */
function entryAbove(anchor: Box, labels: readonly Chunk[]): Chunk | undefined {
  let { top } = anchor;
  for (const chunk of labels.filter(({ top: y }) => y < middleOf(anchor)).toReversed()) {
    if (top - chunk.bottom > 0.6 * (chunk.bottom - chunk.top)) return undefined;
    if (beginsEntry(chunk.text)) return chunk;
    ({ top } = chunk);
  }
  return undefined;
}

function endBelow(last: Box, labels: readonly Chunk[], rulings: readonly number[]): number {
  const ruled = rulings.find((y) => y > last.bottom - 2);
  if (ruled !== undefined) return ruled;
  let end = last.bottom;
  for (const { text, top, bottom } of labels) {
    if (top < middleOf(last)) continue;
    if (beginsEntry(text) || top - end > 0.6 * (last.bottom - last.top)) break;
    end = bottom;
  }
  return end + 1;
}

function beginsEntry(text: string): boolean {
  return /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}\s*[)）、.．]|[㈠-㈩])/u.test(text);
}
