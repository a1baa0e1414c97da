import { beginsEntry, isFigure } from './chunk.js';
import type { PageCell, PageTable } from './page-table.js';

/** A cell of a table that may go over several pages, with the page on which it begins. */
export interface WholeCell extends PageCell {
  readonly page: number;
}

export interface WholeTable {
  readonly kind: 'table';
  readonly page: number;
  readonly lastPage: number;
  readonly cells: readonly WholeCell[];
  readonly rowCount: number;
  readonly box: PageTable['box'];
  readonly xs: readonly number[];
}

/** The part of a table that stands on one page. */
export function wholeTable({ cells, ...table }: PageTable, page: number): WholeTable {
  return { ...table, page, lastPage: page, cells: cells.map((cell) => ({ ...cell, page })) };
}

// Points; the columns of one table begin at the same place on every page.
const near = 3;

/** Whether a table at the head of a page goes on one at the foot of the page before: they are equally broad. */
export function continues(above: PageTable | WholeTable, below: PageTable): boolean {
  return (
    Math.abs(above.box.left - below.box.left) <= near && Math.abs(above.box.right - below.box.right) <= near
  );
}

/** A table and its continuation on the next page as one. */
export function joinTables(above: WholeTable, continuation: PageTable, page: number): WholeTable {
  const xs = merged(above.xs, continuation.xs);
  const upper = recolumned(above.cells, above.xs, xs);
  const repeated = repeatedHead(above, continuation);
  const lower = recolumned(
    continuation.cells.filter(({ row }) => row >= repeated).map((cell) => ({ ...cell, page })),
    continuation.xs,
    xs,
  ).map((cell) => ({ ...cell, row: cell.row - repeated }));
  const splitRow = isSplitRow(upper, lower, above.rowCount);
  const shift = above.rowCount - (splitRow ? 1 : 0);
  const cells = [...upper];
  for (const cell of lower) {
    const at =
      cell.row === 0 ? cells.findIndex((one) => endsAt(one, above.rowCount) && sameColumns(one, cell)) : -1;
    const partner = cells[at];
    if (partner && (splitRow || isSplitLabel(partner, cell))) {
      cells[at] = {
        ...partner,
        text: [partner.text, cell.text].filter((text) => text !== '').join('\n'),
        rowSpan: partner.rowSpan + cell.rowSpan - (splitRow ? 1 : 0),
      };
    } else {
      cells.push({ ...cell, row: cell.row + shift });
    }
  }
  const rowCount = shift + continuation.rowCount - repeated;
  return {
    ...above,
    lastPage: page,
    cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
    rowCount,
    xs,
  };
}

function merged(xs: readonly number[], more: readonly number[]): number[] {
  const result: number[] = [];
  for (const x of [...xs, ...more].sort((a, b) => a - b)) {
    if (x - (result.at(-1) ?? -Infinity) > near) result.push(x);
  }
  return result;
}

function recolumned(
  cells: readonly WholeCell[],
  from: readonly number[],
  to: readonly number[],
): WholeCell[] {
  const places = from.map((x) => {
    const distances = to.map((other) => Math.abs(other - x));
    return distances.indexOf(Math.min(...distances));
  });
  return cells.map((cell) => {
    const column = places[cell.column] ?? cell.column;
    const end = places[cell.column + cell.colSpan] ?? column + cell.colSpan;
    return { ...cell, column, colSpan: Math.max(1, end - column) };
  });
}

/** How many rows at the head of the continuation only repeat the head of the table. */
function repeatedHead(above: WholeTable, below: PageTable): number {
  const most = Math.min(above.rowCount, below.rowCount - 1, 5);
  const rowOf = (cells: readonly PageCell[], row: number): string =>
    JSON.stringify(cells.filter((cell) => cell.row === row).map(({ text }) => text.replace(/\s/gu, '')));
  let same = 0;
  while (same < most && rowOf(above.cells, same) === rowOf(below.cells, same)) same++;
  // A row of figures is never a head; nor is a head cut in the middle of a merged cell.
  const head = below.cells.filter(({ row }) => row < same);
  const isHead =
    head.every(({ text, row, rowSpan }) => !isFigure(text) && row + rowSpan <= same) &&
    head.some(({ text }) => text !== '');
  return isHead ? same : 0;
}

/**
 * Whether the page break goes through a row: the figures are in one half, and of the words the rest, or all, is in the other.
 *
 * The rest of words follows a full line, and has no numeral of its own.
 */
function isSplitRow(upper: readonly WholeCell[], lower: readonly WholeCell[], rowCount: number): boolean {
  const last = upper.filter((cell) => cell.row === rowCount - 1 && cell.rowSpan === 1);
  const first = lower.filter((cell) => cell.row === 0 && cell.rowSpan === 1);
  const halves = first.flatMap((below) => {
    const above = last.find((cell) => sameColumns(cell, below));
    return above ? [{ above, below }] : [];
  });
  if (halves.some(({ above, below }) => isFigure(above.text) && below.text !== '')) return false;
  if (halves.some(({ above, below }) => isFigure(below.text) && above.text !== '')) return false;
  const figuresAbove = last.some(({ text }) => isFigure(text));
  const figuresBelow = first.some(({ text }) => isFigure(text));
  const words = first.filter(({ text }) => text !== '' && !isFigure(text));
  if (figuresAbove && figuresBelow) return false;
  if (words.length === 0) return figuresBelow && last.some(({ text }) => text !== '');
  return words.every((word) => {
    const above = halves.find(({ below }) => below === word)?.above;
    return above?.full === true && !beginsEntry(word.text);
  });
}

/** Whether a merged cell goes over the page break. */
function isSplitLabel(above: WholeCell, below: WholeCell): boolean {
  if (above.rowSpan + below.rowSpan < 3 || isFigure(above.text) || isFigure(below.text)) return false;
  return below.text === '' ? above.text !== '' : !beginsEntry(below.text) && above.text !== '';
}

function endsAt({ row, rowSpan }: WholeCell, rowCount: number): boolean {
  return row + rowSpan === rowCount;
}

function sameColumns(one: WholeCell, two: WholeCell): boolean {
  return one.column === two.column && one.colSpan === two.colSpan;
}
