import type { FlowItem, FlowLine } from './flow.js';
import type { WholeTable } from './join-tables.js';
import { textOf } from './text-line.js';

/** Lines that are one paragraph, or one title. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly heading: boolean;
  readonly lines: readonly FlowLine[];
}

/** Joins the lines of running text into paragraphs, by how full they are and how far they are indented. */
export function paragraphsOf(flow: readonly FlowItem[]): (Paragraph | WholeTable)[] {
  const column = columnOf(flow);
  const result: (Paragraph | WholeTable)[] = [];
  let lines: FlowLine[] = [];
  const flush = (): void => {
    if (lines.length > 0) result.push(paragraph(lines, column));
    lines = [];
  };
  for (const item of flow) {
    const last = lines.at(-1);
    if (item.kind === 'table' || (last && !goesOn(last, item, column))) flush();
    if (item.kind === 'table') result.push(item);
    else lines.push(item);
  }
  flush();
  return result;
}

/** Where running text begins and ends, and how it is set. */
interface Column {
  readonly left: number;
  readonly right: number;
  /** From line to line, as a multiple of the size. */
  readonly leading: number;
  /** The largest size that whole lines of text are set in. */
  readonly largest: number;
}

function columnOf(flow: readonly FlowItem[]): Column {
  const lines = flow.flatMap((item) => (item.kind === 'line' ? [item] : []));
  const long = lines.filter(({ glyphs }) => glyphs.length >= 15);
  const measured = long.length > 0 ? long : lines;
  const leadings = measured.flatMap((line, i) => {
    const next = measured[i + 1];
    const isNext = next && next.page === line.page && Math.abs(next.size - line.size) < 0.1 * line.size;
    const leading = isNext ? (next.baseline - line.baseline) / line.size : 0;
    return leading > 0 && leading < 4 ? [leading] : [];
  });
  return {
    left: quantile(
      measured.map(({ left }) => left),
      0.1,
    ),
    right: quantile(
      measured.map(({ right }) => right),
      0.8,
    ),
    leading: quantile(leadings, 0.5) || 1.5,
    largest: Math.max(0, ...lines.filter(({ glyphs }) => glyphs.length >= 24).map(({ size }) => size)),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function goesOn(line: FlowLine, next: FlowLine, column: Column): boolean {
  const samePage = line.page === next.page;
  if (Math.abs(line.size - next.size) > 0.1 * line.size || beginsEntry(next.text)) return false;
  if (hasColumns(line) || hasColumns(next)) return false;
  if (isLarge(line, column)) return samePage && next.baseline - line.baseline < 2.5 * line.size;
  if (samePage && next.baseline - line.baseline > 1.35 * column.leading * line.size) return false;
  const isFull = line.right > column.right - 2 * line.size;
  const isIndented = next.left > column.left + 1.2 * next.size;
  return isFull && !isIndented && (samePage || next.page === line.page + 1);
}

/** Figures or heads of columns side by side are no running text. */
function hasColumns({ glyphs }: FlowLine): boolean {
  const gaps = glyphs.filter((glyph, i) => glyph.left - (glyphs[i - 1]?.right ?? glyph.left) > glyph.size);
  return gaps.length > 1;
}

/** The lines of a title are centred, and each as full as it happens to be. */
function isLarge({ size }: FlowLine, column: Column): boolean {
  return column.largest > 0 && size > 1.2 * column.largest;
}

function beginsEntry(text: string): boolean {
  return /^\s*(?:[一二三四五六七八九十]{1,3}\s*[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|[㈠-㈩])/u.test(
    text,
  );
}

function paragraph(lines: readonly FlowLine[], column: Column): Paragraph {
  const [first] = lines;
  return {
    kind: 'paragraph',
    text: lines.reduce((text, line) => join(text, textOf(line.glyphs)), ''),
    heading: first !== undefined && isLarge(first, column),
    lines,
  };
}

/** A line break within Latin words stands for a space, within Chinese or a number for nothing. */
function join(before: string, after: string): string {
  return before + (/[a-z,.;]$/iu.test(before) && /^[a-z]/iu.test(after) ? ' ' : '') + after;
}
