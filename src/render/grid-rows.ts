import type { CellNode, TableNode, TableRow } from '../layout/table-nodes.js';

/** A cell where its row prints it, with the grid columns it covers. */
export interface PlacedCell {
  /** The cell. */
  readonly cell: CellNode;
  /** The first grid column that it covers, from 0. */
  readonly column: number;
}

/** A row with its cells placed; columns that a cell from above covers have none. */
export interface PlacedRow {
  /** The row as the layout has it. */
  readonly row: TableRow;
  /** Its cells from left to right. */
  readonly cells: readonly PlacedCell[];
}

/** The rows of a table, section by section, with the column that each cell begins in, for renderers without row spans of their own. */
export function placeRows(table: TableNode): readonly (readonly PlacedRow[])[] {
  return table.sections.map(({ rows }) => {
    // By grid column: how many further rows a cell from above still covers.
    const covered: number[] = table.columns.map(() => 0);
    return rows.map((row): PlacedRow => {
      let column = 0;
      const cells = row.cells.map((cell): PlacedCell => {
        while ((covered[column] ?? 0) > 0) column++;
        const placed = { cell, column };
        covered.fill(cell.rowSpan, column, column + cell.colSpan);
        column += cell.colSpan;
        return placed;
      });
      covered.forEach((rest, i) => {
        if (rest > 0) covered[i] = rest - 1;
      });
      return { row, cells };
    });
  });
}
