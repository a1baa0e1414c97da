import type { ColumnHead } from '../form/declaration.js';
import type { BlockSpec, ColumnSpec } from '../form/table-spec.js';
import { unitOfHead } from './cell-value.js';
import { isPrinted } from './layouts.js';
import { isLabelPiece } from './match-label.js';
import type { PrintedFigures, PrintedHead } from './printed-rows.js';

/** The columns of a printed table, from left to right. */
export interface ColumnOrder {
  /** `null` for a column that the form does not have. */
  readonly columns: readonly (ColumnSpec | null)[];
  /** The unit that each heading names. */
  readonly units: readonly (string | undefined)[];
  /** Columns of the form that the table does not print. */
  readonly missing: readonly ColumnSpec[];
}

interface Head {
  readonly column: ColumnSpec | null;
  readonly head: PrintedHead;
}

/**
 * The order of the columns over some rows of a block.
 *
 * Headings are often damaged while the figures are whole, so the form's own order stands unless the headings name another one
 * and the rows have as many figures as that.
 */
export function columnOrder(block: BlockSpec, rows: readonly PrintedFigures[]): ColumnOrder {
  const heads = headsOver(block, rows);
  const own = block.columns.map((column) => heads.find((head) => head.column === column)?.head);
  const inForm: ColumnOrder = {
    columns: block.columns,
    units: own.map((head) => head && unitOfHead(head.text)),
    missing: [],
  };
  const named = heads.filter(({ column }) => column !== null);
  const distinct = new Set(named.map(({ column }) => column));
  if (!isOneHeader(named) || distinct.size < named.length) return inForm;
  if (!isInOrder(block, named) && !(standSideBySide(named) && showOrder(block, rows, named))) return inForm;
  const width = usualWidth(rows);
  if (distinct.size === block.columns.length) {
    if (heads.length === named.length || width === named.length) return orderOf(named, []);
    return width === heads.length ? orderOf(heads, []) : inForm;
  }
  const missing = block.columns.filter((column) => !distinct.has(column));
  // In text a heading may be lost with one column and the figures with another; drawn headings stand over their figures.
  const isUnder = rows.length > 1 && rows.every((row) => standsUnder(row, heads));
  return isUnder && width === heads.length && width !== block.columns.length
    ? orderOf(heads, missing)
    : inForm;
}

/** Headings on lines of their own may have changed places; those in one row have not. */
function isOneHeader(heads: readonly Head[]): boolean {
  const rows = heads.filter(({ head }) => !head.token.place.gathered).map(({ head }) => head.token.place.row);
  return rows.length > 0 && (heads.length === 1 || new Set(rows).size < rows.length);
}

/** Whether every heading has another one beside it in its row: only such headings tell an order other than the form's. */
function standSideBySide(heads: readonly Head[]): boolean {
  const rows = heads.map(({ head }) => head.token.place.row);
  return rows.every((row) => rows.filter((other) => other === row).length > 1);
}

/**
 * Whether headings show the order of their columns: in one row they do; in two rows only with the heading between, which says over
 * which columns the lower row stands.
 */
function showOrder({ block }: BlockSpec, rows: readonly PrintedFigures[], named: readonly Head[]): boolean {
  if (new Set(named.map(({ head }) => head.token.place.row)).size === 1) return true;
  const groups = keysUnder(block.heads ?? []);
  return rows.some(({ heads }) =>
    heads.some(
      ({ target, token }) =>
        target?.kind === 'head' &&
        groups.has(target.zh) &&
        // On a line of its own it stands higher than its neighbours, and says nothing of where they stand.
        named.some(({ head }) => head.token.place.row === token.place.row),
    ),
  );
}

function orderOf(heads: readonly Head[], missing: readonly ColumnSpec[]): ColumnOrder {
  return {
    columns: heads.map(({ column }) => column),
    units: heads.map(({ head }) => unitOfHead(head.text)),
    missing,
  };
}

/** How many figures most rows have; 0 where there is no such number. */
export function usualWidth(rows: readonly PrintedFigures[]): number {
  const counts = new Map<number, number>();
  for (const { values, drawn } of rows) {
    const width = drawn ? values.length : values.filter(isPrinted).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  for (const [width, count] of counts) if (count * 5 > rows.length * 3) return width;
  return 0;
}

/** The headings over single columns, from left to right, as the most complete header has them. */
function headsOver(block: BlockSpec, rows: readonly PrintedFigures[]): Head[] {
  let best: Head[] = [];
  for (const heads of new Set(rows.map((row) => row.heads))) {
    const found = leafHeads(block, heads);
    if (found.filter(({ column }) => column).length > best.filter(({ column }) => column).length)
      best = found;
  }
  return best;
}

function leafHeads(block: BlockSpec, heads: readonly PrintedHead[]): Head[] {
  const drawn = heads.every(({ token }) => token.place.drawn);
  const leaves = heads.flatMap((head): Head[] => {
    const { target } = head;
    if (!target) return isForeign(head) ? [{ column: null, head }] : [];
    if (target.kind !== 'column') return [];
    const column = block.columns.find(({ key }) => key === target.key);
    return column ? [{ column, head }] : [];
  });
  const read = underHeads(block, heads, leaves);
  if (!drawn || isInOrder(block, read)) return read;
  const places = leaves.map(({ head }) => head.token.place.column);
  if (new Set(places).size < places.length) return read;
  // Spans that are wrong put headings into wrong columns: the drawn order counts only where reading gives none of the form's.
  return leaves.toSorted((a, b) => a.head.token.place.column - b.head.token.place.column);
}

function isInOrder({ columns }: BlockSpec, heads: readonly Head[]): boolean {
  let last = -1;
  for (const { column } of heads) {
    if (!column) continue;
    const at = columns.indexOf(column);
    if (at <= last) return false;
    last = at;
  }
  return true;
}

/** Whether every cell of a drawn row stands under one of the headings, in their order. */
function standsUnder({ drawn, values }: PrintedFigures, heads: readonly Head[]): boolean {
  return (
    drawn &&
    values.length === heads.length &&
    values.every(({ place }, i) => place.column === heads[i]?.head.token.place.column)
  );
}

function isForeign({ text, token }: PrintedHead): boolean {
  const { label } = token;
  return text.length <= 12 && label !== undefined && label.core.length > 1 && !isLabelPiece(label);
}

/**
 * Headings in two rows are read row by row: those that stand under a heading over several columns come behind all of the upper
 * row. They are put where that heading stands.
 */
function underHeads(block: BlockSpec, heads: readonly PrintedHead[], leaves: readonly Head[]): Head[] {
  const lower = keysUnder(block.block.heads ?? []);
  const at = heads.findIndex(({ target }) => target?.kind === 'head' && lower.has(target.zh));
  const over = heads[at]?.target;
  const keys = over?.kind === 'head' ? lower.get(over.zh) : undefined;
  if (!keys) return [...leaves];
  // The lower row begins with the first of its columns; whatever follows stands in it too.
  const start = leaves.findIndex(({ column }) => column && keys.includes(column.key));
  if (start < 0) return [...leaves];
  const lowerRow = leaves.slice(start).filter(({ column }) => !column || keys.includes(column.key));
  const upperRow = leaves.filter((leaf) => !lowerRow.includes(leaf));
  const before = upperRow.filter(({ head }) => heads.indexOf(head) < at);
  const after = upperRow.filter(({ head }) => heads.indexOf(head) >= at);
  return [...before, ...lowerRow, ...after];
}

/** For each heading that stands right over columns, and not over further headings, the keys of those columns. */
function keysUnder(heads: readonly ColumnHead[]): Map<string, readonly string[]> {
  const under = new Map<string, readonly string[]>();
  const visit = (level: readonly ColumnHead[]): void => {
    for (const head of level) {
      const inner = head.over.filter((part) => typeof part !== 'string');
      if (inner.length === 0)
        under.set(
          head.zh,
          head.over.filter((part) => typeof part === 'string'),
        );
      visit(inner);
    }
  };
  visit(heads);
  return under;
}
