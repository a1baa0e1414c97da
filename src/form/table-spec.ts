import type { CellPath } from './cell-path.js';
import type { Block, Column, Label, RowLeaf, Rows, TableKey } from './declaration.js';
import { isRowGroup } from './declaration.js';
import { type Edition, type Editions, editionKeys, editions, tableKeys } from './editions.js';
import { type Numeral, numeralAt } from './numerals.js';

/** A row label in its place: the label, its numeral, and the group it stands in. */
export interface RowHeading {
  readonly label: Label;
  readonly numeral: Numeral | null;
  readonly parent: RowHeading | null;
}

/** A row of figures, with its cells in column order. */
export interface RowSpec extends RowHeading {
  readonly key: string;
  /** Path below the table, such as `outcomes.denied.stateSecret`. */
  readonly path: string;
  readonly leaf: RowLeaf;
  readonly block: BlockSpec;
  readonly cells: readonly CellSpec[];
}

export interface ColumnSpec {
  readonly key: string;
  readonly column: Column;
}

/** One figure of the form and everything the declaration says of it. */
export interface CellSpec {
  readonly path: CellPath;
  /** The path split at its dots. */
  readonly keys: readonly string[];
  readonly table: TableKey;
  readonly edition: Edition;
  readonly row: RowSpec;
  readonly column: ColumnSpec;
  /** Position among the cells of the table, from 0. */
  readonly index: number;
}

export interface BlockSpec {
  readonly block: Block;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/** A table of one edition, flattened: what the declaration says, in the order of the form. */
export interface TableSpec {
  readonly table: TableKey;
  readonly edition: Edition;
  readonly blocks: readonly BlockSpec[];
  readonly rows: readonly RowSpec[];
  readonly cells: readonly CellSpec[];
}

// Filled on first use, so that importing the package costs nothing; the contents never change.
const specs: Partial<Record<Edition, Partial<Record<TableKey, TableSpec>>>> = {};

/** The flattened declaration of one table; the same object on every call. */
export function tableSpec(table: TableKey, edition: Edition): TableSpec {
  const known = specs[edition]?.[table];
  if (known) return known;
  const spec = flatten(table, edition);
  specs[edition] = { ...specs[edition], [table]: spec };
  return spec;
}

/** The three tables of one edition. */
export function editionSpec(edition: Edition): readonly TableSpec[] {
  return tableKeys.map((table) => tableSpec(table, edition));
}

function flatten(table: TableKey, edition: Edition): TableSpec {
  const declaration: Editions[Edition]['tables'][TableKey] = editions[edition].tables[table];
  const cells: CellSpec[] = [];
  const blocks = declaration.blocks.map((block: Block) => {
    const columns = Object.entries(block.columns).map(([key, column]) => ({ key, column }));
    const rows: RowSpec[] = [];
    const spec: BlockSpec = { block, columns, rows };

    const visit = (level: Rows, parent: RowHeading | null, prefix: string, depth: number): void => {
      Object.entries(level).forEach(([key, row], index) => {
        const numeral = declaration.numbered ? numeralAt(depth, index) : null;
        const path = prefix === '' ? key : `${prefix}.${key}`;
        if (isRowGroup(row)) {
          visit(row.rows, { label: row, numeral, parent }, path, depth + 1);
          return;
        }
        const rowCells: CellSpec[] = [];
        const rowSpec: RowSpec = {
          key,
          path,
          leaf: row,
          label: row,
          numeral,
          parent,
          block: spec,
          cells: rowCells,
        };
        rows.push(rowSpec);
        for (const column of columns) {
          const cellPath = `${table}.${path}.${column.key}`;
          const cell: CellSpec = {
            // The type CellPath is computed from the same declaration by the same rule.
            path: cellPath as CellPath,
            keys: cellPath.split('.'),
            table,
            edition,
            row: rowSpec,
            column,
            index: cells.length,
          };
          rowCells.push(cell);
          cells.push(cell);
        }
      });
    };
    visit(block.rows, null, '', 0);
    return spec;
  });
  return { table, edition, blocks, rows: blocks.flatMap((block) => block.rows), cells };
}

const cellsByPath = new Map<Edition, Map<string, CellSpec>>();

/** The cell of an edition with this path, or `undefined` where the edition has none. */
export function findCell(path: string, edition: Edition): CellSpec | undefined {
  let index = cellsByPath.get(edition);
  if (!index) {
    index = new Map(editionSpec(edition).flatMap((spec) => spec.cells.map((cell) => [cell.path, cell])));
    cellsByPath.set(edition, index);
  }
  return index.get(path);
}

/** The cell with this path in the newest edition that has it. */
export function findCellInAnyEdition(path: string): CellSpec | undefined {
  for (let i = editionKeys.length - 1; i >= 0; i--) {
    const edition = editionKeys[i];
    const cell = edition && findCell(path, edition);
    if (cell) return cell;
  }
  return undefined;
}
