import type { CellNode, TableNode } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { type PlacedRow, placeRows } from './grid-rows.js';
import type { Line, LineCell } from './text-lines.js';

/** A table as lines, for renderers without row spans. */
export interface Outline {
  /** How many columns the lines have. */
  readonly columns: number;
  readonly lines: readonly OutlineLine[];
}

export interface OutlineLine {
  readonly line: Line;
  /** Whether it is a line of labels alone. */
  readonly heads: boolean;
}

/**
 * A table of the form as lines in which every figure stands in a column of its own.
 *
 * All row labels share the first column, indented by their level; a label over several rows has a line of its own, with empty
 * figures.
 * So a blank figure cannot be taken for an empty column of labels when it is read back.
 *
 * @param indent What stands before a label for each level.
 */
export function outlineTable(table: TableNode, indent: string, render: Render<string>): Outline {
  const labelColumns = table.columns.filter((column) => column !== 'figure').length;
  const lines = placeRows(table)
    .flat()
    .flatMap((row) =>
      linesOf(row, labelColumns, table.columns.length, indent, render).map((line) => ({
        line,
        heads: row.row.heads,
      })),
    );
  return { columns: table.columns.length - Math.max(0, labelColumns - 1), lines };
}

function linesOf(
  { row, cells }: PlacedRow,
  labelColumns: number,
  columns: number,
  indent: string,
  render: Render<string>,
): readonly Line[] {
  const shift = Math.max(0, labelColumns - 1);
  const figures = cells
    .filter(({ column }) => column >= labelColumns)
    .map(
      ({ cell, column }): LineCell => ({
        text: render(cell),
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
  if (labels.length === 0) return [[labelCell('', 1), ...figures]];
  return labels.map(({ cell, column }, i) => {
    const rest = i === labels.length - 1 ? figures : blanks();
    const text = (row.heads ? '' : indent.repeat(column)) + render(cell);
    return [labelCell(text, spanOf(cell, labelColumns)), ...rest];
  });
}

/** A label covers the one label column, and beyond it what it covers of the figures, as the title of a block does. */
function spanOf(cell: CellNode, labelColumns: number): number {
  return Math.max(1, cell.colSpan - labelColumns + 1);
}

function labelCell(text: string, span: number): LineCell {
  return { text, column: 0, span, align: 'start' };
}
