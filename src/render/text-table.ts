import type { CellNode, TableNode } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { type PlacedRow, placeRows } from './grid-rows.js';
import { cellText, drawLines, type Line, type LineCell } from './text-lines.js';

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
  return drawLines(
    lines.map(({ line }) => line),
    lineColumns,
    (i) => lines[i]?.heads === true && lines[i + 1]?.heads === false,
  );
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
