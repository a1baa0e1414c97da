import type { CellSpec, RowSpec, TableSpec } from './table-spec.js';

/** The cells of a row whose figures go on from year to year. */
export interface StockRow {
  readonly row: RowSpec;
  readonly at: 'end' | 'start';
  readonly stock: CellSpec;
  readonly adds: CellSpec;
  /** Where the form states additions net, there is none. */
  readonly takes: CellSpec | undefined;
}

/** The rows of a table whose figures go on from year to year, in the order of the form. */
export function stockRows({ rows }: TableSpec): StockRow[] {
  return rows.flatMap((row) => {
    const declared = row.block.block.stock;
    if (!declared) return [];
    const cellOf = (key: string | undefined): CellSpec | undefined =>
      row.cells.find(({ column }) => column.key === key);
    const stock = cellOf(declared.of);
    const adds = cellOf(declared.adds);
    return stock && adds ? [{ row, at: declared.at, stock, adds, takes: cellOf(declared.takes) }] : [];
  });
}
