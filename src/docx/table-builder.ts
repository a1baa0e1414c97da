import type { Cell, Flow, Row, Table } from './tree.js';

/** Collects tables from their elements as a walk over the document meets them. */
export interface TableBuilder {
  /** Notes an element of a table; gives the flow of a cell that opened. */
  open(name: string, attribute: (name: string) => string | undefined, into: Flow): Flow | undefined;
  /** Notes the end of an element; tells whether a cell closed. */
  close(name: string): boolean;
  /** Leaves the open row out. */
  dropRow(): void;
}

interface OpenTable {
  readonly rows: Row[];
  row?: OpenRow | undefined;
}

interface OpenRow {
  readonly cells: Cell[];
  before: number;
  dropped: boolean;
  cell?: OpenCell | undefined;
}

interface OpenCell {
  readonly flow: Flow;
  span: number;
  continues: boolean;
  /** Merged with the cell to its left, in the old way. */
  joinsLeft: boolean;
  deleted: boolean;
}

// Word draws at most 63 columns.
const mostColumns = 63;

/** A builder for all tables of one document. */
export function openTables(): TableBuilder {
  const open: OpenTable[] = [];
  let count = 0;
  return {
    open(name, attribute, into) {
      if (name === 'w:tbl') {
        const rows: Row[] = [];
        into.items.push({ kind: 'table', ordinal: ++count, rows } satisfies Table);
        open.push({ rows });
      }
      const table = open.at(-1);
      if (!table) return;
      if (name === 'w:tr') table.row = { cells: [], before: 0, dropped: false };
      const { row } = table;
      if (name === 'w:tc' && row) {
        row.cell = {
          flow: { items: [] },
          span: 1,
          continues: false,
          joinsLeft: false,
          deleted: false,
        };
        return row.cell.flow;
      }
      if (row) readProperty(name, attribute('w:val'), row);
      return;
    },
    close(name) {
      const table = open.at(-1);
      if (name === 'w:tbl') open.pop();
      if (name === 'w:tr' && table?.row) {
        if (!table.row.dropped) table.rows.push({ cells: table.row.cells });
        table.row = undefined;
      }
      if (name !== 'w:tc' || !table?.row?.cell) return false;
      place(table.row, table.row.cell);
      table.row.cell = undefined;
      return true;
    },
    dropRow() {
      const row = open.at(-1)?.row;
      if (row) row.dropped = true;
    },
  };
}

function readProperty(name: string, value: string | undefined, row: OpenRow): void {
  const { cell } = row;
  if (name === 'w:gridBefore') row.before = columns(value, 0);
  if (!cell) return;
  if (name === 'w:gridSpan') cell.span = columns(value, 1);
  if (name === 'w:vMerge') cell.continues = value !== 'restart';
  if (name === 'w:hMerge') cell.joinsLeft = value !== 'restart';
  if (name === 'w:cellDel') cell.deleted = true;
}

function columns(value: string | undefined, least: number): number {
  const n = Number(value);
  return Number.isInteger(n) ? Math.min(Math.max(n, least), mostColumns) : least;
}

function place(row: OpenRow, { flow, span, continues, joinsLeft, deleted }: OpenCell): void {
  if (deleted) return;
  const left = row.cells.at(-1);
  if (left && joinsLeft) {
    row.cells[row.cells.length - 1] = { ...left, span: left.span + span };
    return;
  }
  const column = left ? left.column + left.span : row.before;
  row.cells.push({ ordinal: row.cells.length + 1, column, span, continues, flow });
}
