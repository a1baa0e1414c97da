import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import { type CellSpec, type ColumnSpec, findCell, type RowSpec, tableSpec } from '../form/table-spec.js';
import { addReading, type CellReadings } from './cell-reading.js';
import { doubtCutRows } from './cut-rows.js';
import { disputeLines } from './dispute-lines.js';
import { blockLines, type RowOfForm } from './down-lines.js';
import { rowAt } from './label-target.js';
import { isPrinted } from './layouts.js';
import { preferredRows } from './preferred-rows.js';
import type { PrintedFigures } from './printed-rows.js';
import { readingsOf } from './readings-of.js';
import { type OpenLine, settleLines } from './settle.js';
import { editionOfTable, proactiveBlocks, requestsEdition } from './table-editions.js';
import { rowHabits } from './table-habits.js';

/** What the printed tables say. */
export interface TablesRead {
  readonly editions: { readonly [K in TableKey]: Edition };
  /** Tables of which at least one row was recognised. */
  readonly found: ReadonlySet<TableKey>;
  readonly readings: CellReadings;
  /** Columns of the form that a printed table lacks. */
  readonly missingColumns: readonly {
    readonly table: TableKey;
    readonly column: ColumnSpec;
    readonly cells: readonly CellPath[];
  }[];
  /** Rows that the form does not have, or that no label names. */
  readonly unknownRows: readonly PrintedFigures[];
  /** Rows printed in the form of another edition than their table's. */
  readonly otherEdition: readonly PrintedFigures[];
  /** Rows of the form that are printed, with figures or without. */
  readonly printed: readonly { readonly printed: PrintedFigures; readonly row: RowSpec }[];
}

/** Reads the figures of the three tables off their printed rows. */
export function readTables(rows: readonly PrintedFigures[], fallback: Edition): TablesRead {
  const of = (table: TableKey): PrintedFigures[] => {
    const own = rows.filter((row) => row.table === table);
    return doubtCutRows(own, own.at(-1) === rows.at(-1));
  };
  const proactive = proactiveBlocks(of('proactive'));
  const editions = {
    proactive: editionOfTable(proactive, fallback),
    requests: requestsEdition(of('requests')) ?? fallback,
    disputes: fallback,
  };
  const readings: CellReadings = new Map();
  const missingColumns: TablesRead['missingColumns'][number][] = [];
  const unknownRows: PrintedFigures[] = [];
  const otherEdition: PrintedFigures[] = [];
  const printed: RowOfForm[] = [];

  const down = (
    table: 'proactive' | 'requests',
    edition: Edition,
    own: readonly PrintedFigures[],
  ): OpenLine[] => {
    const known: RowOfForm[] = [];
    const habits = rowHabits(of(table), ({ path }) =>
      path === null ? undefined : rowAt(table, path, edition)?.cells.length,
    );
    for (const one of own) {
      const row = one.path === null ? undefined : rowAt(table, one.path, edition);
      if (row) known.push({ printed: one, row });
      else if (one.values.some(isPrinted)) unknownRows.push(one);
    }
    const { preferred, refused } = preferredRows(known);
    unknownRows.push(...refused);
    printed.push(...preferred);
    const lines: OpenLine[] = [];
    for (const block of tableSpec(table, edition).blocks) {
      const inBlock = preferred.filter(({ row }) => row.block === block);
      if (inBlock.length === 0) continue;
      const { lines: found, missing } = blockLines(block, inBlock, habits, (row, column) =>
        targetOf(table, editions[table], row, column),
      );
      lines.push(...found);
      for (const column of missing) {
        const cells = block.rows.flatMap((row) => targetOf(table, editions[table], row, column)?.path ?? []);
        missingColumns.push({ table, column, cells });
      }
    }
    return lines;
  };

  const settle = (table: TableKey, lines: readonly OpenLine[]): void => {
    const blankIsZero = leavesZerosBlank(lines);
    const settled = settleLines(lines, table, editions[table], blankIsZero);
    for (const [path, reading] of readingsOf(settled, table, editions[table], blankIsZero)) {
      addReading(readings, path, reading);
    }
  };

  const proactiveLines = proactive.flatMap((block) => {
    const edition = block.edition ?? editions.proactive;
    const isOther = edition !== editions.proactive;
    if (isOther) otherEdition.push(...block.rows.filter(({ values }) => values.some(isPrinted)));
    return down('proactive', edition, block.rows);
  });
  settle('proactive', proactiveLines);
  settle('requests', down('requests', editions.requests, of('requests')));
  settle('disputes', disputeLines(tableSpec('disputes', editions.disputes), of('disputes')));
  return {
    editions,
    found: new Set(
      rows.filter(({ path, table }) => path !== null || table === 'disputes').map(({ table }) => table),
    ),
    readings,
    missingColumns,
    unknownRows,
    otherEdition,
    printed,
  };
}

/** The cell of the report's edition; the other edition has some of its cells under the same path. */
function targetOf(table: TableKey, edition: Edition, row: RowSpec, column: ColumnSpec): CellSpec | null {
  return findCell(`${table}.${row.path}.${column.key}`, edition) ?? null;
}

/** Whether a table leaves cells empty where others print 0: then half of its rows are not full, and few figures are 0. */
function leavesZerosBlank(lines: readonly OpenLine[]): boolean {
  const short = lines.filter(
    ({ line }) => line.printed.values.filter(isPrinted).length < line.targets.length,
  );
  const figures = lines.flatMap(({ line }) => line.printed.values.filter(isPrinted));
  const zeros = figures.filter(({ figure }) => figure.kind === 'figure' && Number(figure.digits) === 0);
  return short.length * 2 >= lines.length && zeros.length * 5 <= figures.length;
}
