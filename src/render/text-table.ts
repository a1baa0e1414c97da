import type { CellNode, TableNode } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { displayWidth, pad } from './display-width.js';
import { type PlacedRow, placeRows } from './grid-rows.js';
import { singleLine } from './single-line.js';

/** A cell of a line: its text, and the columns of the line that it covers. */
interface LineCell {
  readonly text: string;
  readonly column: number;
  readonly span: number;
  readonly align: 'start' | 'end';
}

type Line = readonly LineCell[];

const separator = ' | ';

/**
 * A table as lines with pipes.
 *
 * All row labels share the first column, indented by their level; a label over several rows has a line of its own, with empty
 * figures. A rule stands below header rows.
 */
export function textTable(table: TableNode, render: Render<string>): string {
  const labelColumns = table.columns.filter((column) => column !== 'figure').length;
  const rows = placeRows(table).flat();
  const lines = rows.flatMap((row) => {
    const drawn = linesOf(row, labelColumns, table.columns.length, render);
    return drawn.map((line) => ({ line, heads: row.row.heads }));
  });
  const lineColumns = table.columns.length - Math.max(0, labelColumns - 1);
  const widths = columnWidths(
    lines.map(({ line }) => line),
    lineColumns,
  );
  const rule = `|-${widths.map((width) => '-'.repeat(width)).join('-|-')}-|`;
  return lines
    .flatMap(({ line, heads }, i) => {
      const drawn = drawLine(line, widths);
      return heads && lines[i + 1]?.heads === false ? [drawn, rule] : [drawn];
    })
    .join('\n');
}

function linesOf(
  { row, cells }: PlacedRow,
  labelColumns: number,
  columns: number,
  render: Render<string>,
): readonly Line[] {
  const shift = Math.max(0, labelColumns - 1);
  const figures = cells
    .filter(({ column }) => column >= labelColumns)
    .map(
      ({ cell, column }): LineCell => ({
        text: cellText(render(cell)),
        column: column - shift,
        span: cell.colSpan,
        align: cell.kind === 'figure' ? 'end' : 'start',
      }),
    );
  const labels = cells.filter(({ column }) => column < labelColumns);
  if (labelColumns === 0) return [figures];
  const blanks = (): LineCell[] =>
    Array.from({ length: columns - labelColumns }, (_, i) => ({
      text: '',
      column: i + 1,
      span: 1,
      align: 'end',
    }));
  if (labels.length === 0) return [[labelCell('', 0, 1), ...figures]];
  return labels.map(({ cell, column }, i) => {
    const rest = i === labels.length - 1 ? figures : blanks();
    const indent = row.heads ? 0 : column;
    return [labelCell(cellText(render(cell)), indent, spanOf(cell, labelColumns)), ...rest];
  });
}

/** A label covers the one label column, and beyond it what it covers of the figures, as the title of a block does. */
function spanOf(cell: CellNode, labelColumns: number): number {
  return Math.max(1, cell.colSpan - labelColumns + 1);
}

function labelCell(text: string, level: number, span: number): LineCell {
  return { text: '  '.repeat(level) + text, column: 0, span, align: 'start' };
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

/** A pipe in a cell would end it. */
function cellText(text: string): string {
  return singleLine(text).replaceAll('|', '｜');
}
