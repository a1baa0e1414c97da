import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import { tableSpec } from '../form/table-spec.js';
import { addReading, type CellReadings } from './cell-reading.js';
import { doubtCutRows } from './cut-rows.js';
import { disputeLines } from './dispute-lines.js';
import { downTable, type MissingColumn } from './down-table.js';
import { rowAt } from './label-target.js';
import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import { readingsOf } from './readings-of.js';
import type { RowOfForm } from './row-of-form.js';
import { doubtfulInProactive, requestsInOrder } from './row-order.js';
import { type OpenLine, settleLines } from './settle.js';
import { editionOfTable, proactiveBlocks, requestsEdition } from './table-editions.js';
import { dropsBlanks, type RowHabits, rowHabits } from './table-habits.js';

/** What the printed tables say. */
export interface TablesRead {
  readonly editions: { readonly [K in TableKey]: Edition };
  /** Tables of which at least one row was recognised. */
  readonly found: ReadonlySet<TableKey>;
  readonly readings: CellReadings;
  readonly missingColumns: readonly MissingColumn[];
  /** Rows that the form does not have, or that no label names. */
  readonly unknownRows: readonly PrintedFigures[];
  /** Rows printed in the form of another edition than their table's. */
  readonly otherEdition: readonly PrintedFigures[];
  /** Rows of the form that are printed, with figures or without. */
  readonly printed: readonly RowOfForm[];
}

/** Reads the figures of the three tables off their printed rows. */
export function readTables(rows: readonly PrintedFigures[], fallback: Edition): TablesRead {
  const [two, three, four] = (['proactive', 'requests', 'disputes'] as const).map((table) => {
    const own = rows.filter((row) => row.table === table);
    return doubtCutRows(own, own.at(-1) === rows.at(-1));
  }) as [PrintedFigures[], PrintedFigures[], PrintedFigures[]];
  const blocks = proactiveBlocks(two);
  const editions = {
    proactive: editionOfTable(blocks, fallback),
    requests: requestsEdition(three) ?? fallback,
    disputes: fallback,
  };
  const inOrder = requestsInOrder(three, editions.requests);
  const doubtful = new Set([...inOrder.doubtful, ...doubtfulInProactive(two)]);
  const isGapless = dropsBlanks(inOrder.rows);
  const habitsOf = (table: TableKey, rowsOfTable: readonly PrintedFigures[], edition: Edition): RowHabits =>
    isGapless ? noRowWhole : habitsIn(table, rowsOfTable, edition);
  const requestsHabits = habitsOf('requests', inOrder.rows, editions.requests);
  const requests = downTable('requests', inOrder.rows, requestsHabits, editions.requests, editions.requests);
  const proactiveHabits = new Map<Edition, RowHabits>();
  const proactive = blocks.map((block) => {
    const edition = block.edition ?? editions.proactive;
    const habits = proactiveHabits.get(edition) ?? habitsOf('proactive', two, edition);
    proactiveHabits.set(edition, habits);
    return downTable('proactive', block.rows, habits, edition, editions.proactive);
  });
  const disputes = disputeLines(tableSpec('disputes', editions.disputes), four);
  const readings: CellReadings = new Map();
  const settle = (table: TableKey, lines: readonly OpenLine[]): void => {
    const told = lines.map((open) => (doubtful.has(open.line.printed) ? { ...open, layouts: [] } : open));
    const blankIsZero = leavesZerosBlank(told);
    const settled = settleLines(told, table, editions[table], blankIsZero);
    for (const [path, reading] of readingsOf(settled, table, editions[table], blankIsZero)) {
      const row = path.slice(table.length + 1, path.lastIndexOf('.'));
      const isPlaced = table === 'requests' && inOrder.placed.has(row) && reading.kind === 'figure';
      addReading(readings, path, isPlaced ? { ...reading, inferred: true } : reading);
    }
  };
  const whole = (lines: readonly OpenLine[]): readonly OpenLine[] =>
    requests.isColumnLost ? lines.map(doubtTwins) : lines;
  settle('proactive', whole(proactive.flatMap(({ lines }) => lines)));
  settle('requests', requests.lines);
  settle('disputes', whole(disputes));
  const down = [...proactive, requests];
  return {
    editions,
    found: new Set(
      rows.filter(({ path, table }) => path !== null || table === 'disputes').map(({ table }) => table),
    ),
    readings,
    missingColumns: down.flatMap(({ missing }) => missing),
    unknownRows: down.flatMap(({ unknown }) => unknown),
    otherEdition: blocks.flatMap(({ edition, rows: own }) =>
      edition !== null && edition !== editions.proactive
        ? own.filter(({ values }) => values.some(isPrinted))
        : [],
    ),
    printed: down.flatMap((table) => table.rows),
  };
}

const noRowWhole: RowHabits = { isWhole: () => false };

/** What the rows of a whole table show, read as those of an edition. */
function habitsIn(table: TableKey, rows: readonly PrintedFigures[], edition: Edition): RowHabits {
  return rowHabits(rows, ({ path }) =>
    path === null ? undefined : rowAt(table, path, edition)?.cells.length,
  );
}

/** In a text that has lost a column, a full row with twins may have lost a figure and have another twice. */
function doubtTwins(open: OpenLine): OpenLine {
  const { values, drawn } = open.line.printed;
  const digits = values
    .filter(isPrinted)
    .map(({ figure }) => (figure.kind === 'figure' ? figure.digits : ''));
  const hasTwins = digits.some((figure, i) => figure === digits[i + 1]);
  return drawn || !hasTwins || new Set(digits).size === 1 ? open : { ...open, layouts: [] };
}

/** Whether a table leaves cells empty where others print 0: then half of its rows are not full, and few figures are 0. */
function leavesZerosBlank(lines: readonly OpenLine[]): boolean {
  let [short, figures, zeros] = [0, 0, 0];
  for (const { line } of lines) {
    const printed = line.printed.values.filter(isPrinted);
    if (printed.length < line.targets.length) short++;
    figures += printed.length;
    for (const { figure } of printed) if (figure.kind === 'figure' && Number(figure.digits) === 0) zeros++;
  }
  return short * 2 >= lines.length && zeros * 5 <= figures;
}
