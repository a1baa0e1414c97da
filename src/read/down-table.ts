import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import { type CellSpec, type ColumnSpec, findCell, type RowSpec, tableSpec } from '../form/table-spec.js';
import { blockLines } from './down-lines.js';
import { rowAt } from './label-target.js';
import { preferredRows } from './preferred-rows.js';
import type { PrintedFigures } from './printed-rows.js';
import type { RowOfForm } from './row-of-form.js';
import type { OpenLine } from './settle.js';
import type { RowHabits } from './table-habits.js';
import type { Token } from './token.js';

/** A column of the form that a printed table does not have. */
export interface MissingColumn {
  readonly table: TableKey;
  readonly column: ColumnSpec;
  readonly cells: readonly CellPath[];
}

/** What the rows of a table that is printed row by row are. */
export interface DownTable {
  readonly lines: readonly OpenLine[];
  readonly rows: readonly RowOfForm[];
  /** Rows that the form does not have, or that no label names. */
  readonly unknown: readonly PrintedFigures[];
  readonly missing: readonly MissingColumn[];
  /** Its rows are short alike: a column was lost. */
  readonly isColumnLost: boolean;
}

/** Whether something is printed that a figure could be: pieces of headings alone are no row. */
function isMeant({ figure }: Token): boolean {
  return figure.kind !== 'empty' && figure.kind !== 'word';
}

/**
 * Tells the rows of table two or three, or of a part of it, and where their figures may stand.
 *
 * `edition` is the form that they follow, `own` the edition of the whole table: where they differ only cells that both editions have
 * get figures. `habits` are those of the whole table.
 */
export function downTable(
  table: 'proactive' | 'requests',
  rows: readonly PrintedFigures[],
  habits: RowHabits,
  edition: Edition,
  own: Edition,
): DownTable {
  const known: RowOfForm[] = [];
  const unknown: PrintedFigures[] = [];
  for (const printed of rows) {
    const row = printed.path === null ? undefined : rowAt(table, printed.path, edition);
    if (row) known.push({ printed, row });
    else if (printed.values.some(isMeant)) unknown.push(printed);
  }
  const { preferred, refused } = preferredRows(known);
  const targetOf = (row: RowSpec, column: ColumnSpec): CellSpec | null =>
    (edition === own
      ? row.cells[row.block.columns.indexOf(column)]
      : findCell(`${table}.${row.path}.${column.key}`, own)) ?? null;
  const blocks = tableSpec(table, edition).blocks.flatMap((block) => {
    const inBlock = preferred.filter(({ row }) => row.block === block);
    return inBlock.length === 0 ? [] : [{ block, ...blockLines(block, inBlock, habits, targetOf) }];
  });
  return {
    lines: blocks.flatMap(({ lines }) => lines),
    rows: preferred,
    unknown: [...unknown, ...refused],
    missing: blocks.flatMap(({ block, missing }) =>
      missing.map((column) => ({
        table,
        column,
        cells: block.rows.flatMap((row) => targetOf(row, column)?.path ?? []),
      })),
    ),
    isColumnLost: blocks.some(({ isColumnLost }) => isColumnLost),
  };
}
