import type { SourceLocation } from '../finding/source.js';
import type { GridCell } from './document.js';

/** Where a cell of a table begins, and how far it reaches by its own account. */
export interface NewCell {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly location: SourceLocation;
}

// The form's largest table has 28 rows of 10 columns; what goes far beyond is no table of the form, and hostile spans are cut.
const mostSpannedRows = 200;
const mostColumns = 120;
const mostCells = 20_000;

/**
 * Puts the cells of a table, given row by row, into their columns: a cell goes into the first column that no span from above
 * covers.
 */
export interface GridBuilder {
  startRow(): void;
  /** Places a cell and returns what sets its text; `undefined` where the table has grown out of all bounds. */
  startCell(cell: NewCell): ((text: string) => void) | undefined;
  /** The cells so far, with their spans cut to the table. */
  cells(): GridCell[];
  readonly size: number;
}

type OpenCell = { -readonly [K in keyof GridCell]: GridCell[K] };

export function createGridBuilder(): GridBuilder {
  const cells: OpenCell[] = [];
  // For each column, how many rows a span from above still covers.
  let covered: number[] = [];
  let row = -1;
  let column = 0;

  return {
    startRow() {
      if (row >= 0) covered = covered.map((rows) => Math.max(0, rows - 1));
      row++;
      column = 0;
    },
    startCell({ rowSpan, colSpan, location }) {
      if (row < 0) row = 0;
      while ((covered[column] ?? 0) > 0) column++;
      if (cells.length >= mostCells || column >= mostColumns) return undefined;
      const width = Math.min(clamp(colSpan, mostColumns), mostColumns - column);
      const height = clamp(rowSpan, mostSpannedRows);
      const cell: OpenCell = { text: '', row, column, rowSpan: height, colSpan: width, location };
      cells.push(cell);
      for (let at = column; at < column + width; at++) covered[at] = Math.max(covered[at] ?? 0, height);
      column += width;
      return (text) => {
        cell.text = text;
      };
    },
    cells() {
      const rows = row + 1;
      return cells.map((cell) =>
        cell.row + cell.rowSpan > rows ? { ...cell, rowSpan: rows - cell.row } : cell,
      );
    },
    get size() {
      return cells.length;
    },
  };
}

function clamp(span: number, most: number): number {
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}
