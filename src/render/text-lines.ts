import { displayWidth, pad } from './display-width.js';
import { singleLine } from './single-line.js';

/** A cell of a line: its text, and the columns of the line that it covers. */
export interface LineCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly align: 'start' | 'end';
}

/** A line of a table. */
export type Line = readonly LineCell[];

const separator = ' | ';

/**
 * Lines with pipes, their columns as wide as their widest cell; a line of dashes follows each line that `ruled` names.
 */
export function drawLines(
  lines: readonly Line[],
  columns: number,
  ruled: (index: number) => boolean,
): string {
  const widths = columnWidths(lines, columns);
  const rule = `|-${widths.map((width) => '-'.repeat(width)).join('-|-')}-|`;
  return lines
    .flatMap((line, i) => (ruled(i) ? [drawLine(line, widths), rule] : [drawLine(line, widths)]))
    .join('\n');
}

/** A table without spans as lines, its first row the header. */
export function drawSimple(
  rows: readonly (readonly string[])[],
  aligns: readonly LineCell['align'][],
): string {
  const lines = rows.map((row) =>
    row.map(
      (text, column): LineCell => ({
        text: cellText(text),
        column,
        span: 1,
        align: aligns[column] ?? 'start',
      }),
    ),
  );
  return drawLines(lines, aligns.length, (i) => i === 0);
}

/** A text as a cell of a line: a pipe in it would end it. */
export function cellText(text: string): string {
  return singleLine(text).replaceAll('|', '｜');
}

function columnWidths(lines: readonly Line[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => 1);
  const bySpan = lines.flat().sort((a, b) => a.span - b.span);
  for (const { text, column, span } of bySpan) {
    const last = column + span - 1;
    const room = spanWidth(widths, column, span);
    const missing = displayWidth(text) - room;
    if (missing > 0) widths[last] = (widths[last] ?? 1) + missing;
  }
  return widths;
}

function spanWidth(widths: readonly number[], column: number, span: number): number {
  const inner = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  return inner + (span - 1) * separator.length;
}

/** Columns that a cell from above covers are filled with blanks, so that every line has all its columns. */
function drawLine(line: Line, widths: readonly number[]): string {
  const drawn: string[] = [];
  let column = 0;
  const blank = (): void => {
    drawn.push(' '.repeat(widths[column] ?? 0));
    column++;
  };
  for (const cell of line) {
    while (column < cell.column) blank();
    drawn.push(pad(cell.text, spanWidth(widths, cell.column, cell.span), cell.align));
    column = cell.column + cell.span;
  }
  while (column < widths.length) blank();
  return `| ${drawn.join(separator)} |`;
}
