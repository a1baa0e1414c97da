import type { CellPath } from '../form/cell-path.js';
import { isRowGroup, type Rows, type TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import {
  type BlockSpec,
  type CellSpec,
  type RowSpec,
  type TableSpec,
  tableSpec,
} from '../form/table-spec.js';

/**
 * What an equation asserts.
 *
 * `row-total`: the total column is the sum of the other columns. `column-total`: a total row is the sum of its rows.
 * `identity`: the form's own balance, 一 + 二 = （七） + 四.
 */
export type EquationKind = 'row-total' | 'column-total' | 'identity';

/** One balance of the form: the sum of `left` equals the sum of `right`. In totals, `left` is the parts. */
export interface Equation {
  /** Table, kind, and the row or column it runs along, such as `requests row-total received`; unique in a report. */
  readonly id: string;
  readonly kind: EquationKind;
  readonly table: TableKey;
  readonly left: readonly CellSpec[];
  readonly right: readonly CellSpec[];
  /** The total, for the two kinds of total. */
  readonly total: CellSpec | null;
  /** All cells, left then right. */
  readonly cells: readonly CellPath[];
}

// Derived on first use, once for each table of an edition; the contents never change.
const derived = new Map<TableSpec, readonly Equation[]>();

/** The equations of one table: row totals, then column totals, then identities. */
export function equationsOf(table: TableKey, edition: Edition): readonly Equation[] {
  const spec = tableSpec(table, edition);
  let equations = derived.get(spec);
  if (!equations) {
    equations = spec.blocks.flatMap((block) => [
      ...block.rows.flatMap((row) => rowTotal(table, row)),
      ...columnTotals(table, block),
      ...identities(table, block),
    ]);
    derived.set(spec, equations);
  }
  return equations;
}

function rowTotal(table: TableKey, row: RowSpec): Equation[] {
  const total = row.cells.find((cell) => cell.column.column.sumOf);
  if (!total) return [];
  const parts = row.cells.filter((cell) => cell !== total);
  return [equation('row-total', table, row.path, parts, [total], total)];
}

function columnTotals(table: TableKey, block: BlockSpec): Equation[] {
  return block.rows
    .filter((row) => row.leaf.sumOf)
    .flatMap((totalRow) => {
      const siblings = new Set(siblingLeaves(block.block.rows, totalRow.path));
      const rows = block.rows.filter((row) => siblings.has(row.path));
      return totalRow.cells.map((total, i) =>
        equation(
          'column-total',
          table,
          `${totalRow.path}.${total.column.key}`,
          cellsAt(rows, i),
          [total],
          total,
        ),
      );
    });
}

function identities(table: TableKey, block: BlockSpec): Equation[] {
  return (block.block.identities ?? []).flatMap(({ left, right }) =>
    block.columns.map(({ key }, i) =>
      equation(
        'identity',
        table,
        key,
        cellsAt(rowsAt(block, left), i),
        cellsAt(rowsAt(block, right), i),
        null,
      ),
    ),
  );
}

function equation(
  kind: EquationKind,
  table: TableKey,
  along: string,
  left: readonly CellSpec[],
  right: readonly CellSpec[],
  total: CellSpec | null,
): Equation {
  const cells = [...left, ...right].map((cell) => cell.path);
  return { id: `${table} ${kind} ${along}`, kind, table, left, right, total, cells };
}

function cellsAt(rows: readonly RowSpec[], column: number): CellSpec[] {
  return rows.flatMap((row) => row.cells[column] ?? []);
}

function rowsAt(block: BlockSpec, paths: readonly string[]): RowSpec[] {
  return block.rows.filter((row) => paths.includes(row.path));
}

/** The paths of all leaves that stand below the parent of `path`, itself left out. */
function siblingLeaves(rows: Rows, path: string): string[] {
  const parent = path.split('.').slice(0, -1);
  let level = rows;
  for (const key of parent) {
    const group = level[key];
    if (!group || !isRowGroup(group)) return [];
    level = group.rows;
  }
  return leaves(level, parent).filter((leaf) => leaf !== path);
}

function leaves(rows: Rows, above: readonly string[]): string[] {
  return Object.entries(rows).flatMap(([key, row]) =>
    isRowGroup(row) ? leaves(row.rows, [...above, key]) : [[...above, key].join('.')],
  );
}
