import { editionKeys } from '../form/editions.js';
import { tableSpec } from '../form/table-spec.js';
import { rowAt } from './label-target.js';
import type { Token } from './token.js';

/** A label and the cells behind it, the empty ones among them. */
interface SpacedRow {
  /** Where the label stands among the lines, and the line behind the last figure. */
  readonly from: number;
  readonly to: number;
  readonly label: Token;
  readonly cells: readonly Token[];
  /** Empty cells at its end or empty lines before a heading: which of both they are only the row's width tells. */
  readonly atEnd: number;
}

// A layout that a few rows have by chance is none.
const fewestRows = 6;
const fewestCells = 5;
// No row of the form is longer, however blank.
const mostEmptyCells = 15;

/**
 * Lines with one cell each and an empty line between any two, where an empty cell is one or two empty lines more: as rows that keep
 * their empty cells. Lines stay as they are where nearly all rows do not come to the same number of cells.
 */
export function spacedRows(lines: readonly Token[][]): Token[][] {
  for (const linesToACell of [1, 2]) {
    const rows = rowsIn(lines, linesToACell);
    if (rows.length < fewestRows) continue;
    const wide = rows.filter(({ cells }) => cells.length >= fewestCells);
    const width = commonest(wide.map(({ cells }) => cells.length));
    const alike = wide.filter(({ cells }) => cells.length === width);
    const hasBlanks = alike.some(({ cells }) => cells.some(isEmpty));
    if (!hasBlanks || alike.length < fewestRows || alike.length * 10 < wide.length * 9) continue;
    return gathered(
      lines,
      rows.flatMap((row) => filledUp(row, [...(width === undefined ? [] : [width]), ...widthsOf(row.label)])),
    );
  }
  return [...lines];
}

function rowsIn(lines: readonly Token[][], linesToACell: number): SpacedRow[] {
  const rows: SpacedRow[] = [];
  let row: OpenRow | undefined;
  let last: Token | undefined;
  let lastAt = -1;
  lines.forEach((line, at) => {
    const token = line[0];
    if (!token) return;
    const isCell = line.length === 1 && !token.barrier;
    const isFigure = isCell && token.figure.kind !== 'word';
    if (row && last) {
      const blanks = emptyLines(last, token) / linesToACell;
      if (isCell && isCount(blanks)) {
        if (blanks > 0) row.cells.push(...emptyCells(last, blanks));
        if (isFigure) row.cells.push(token);
        else rows.push(rowTo(lastAt + 1, row, 0));
      } else {
        if (!isCell) rows.push(rowTo(lastAt + 1, row, Math.max(0, Math.floor(blanks))));
        row = undefined;
      }
    }
    if (!isFigure) row = isCell ? { from: at, label: token, cells: [] } : undefined;
    last = isCell ? token : undefined;
    lastAt = at;
  });
  return rows;
}

interface OpenRow {
  readonly from: number;
  readonly label: Token;
  readonly cells: Token[];
}

function rowTo(to: number, { from, label, cells }: OpenRow, atEnd: number): SpacedRow {
  return { from, to, label, cells, atEnd };
}

/** How many empty lines stand between two lines beyond the one between any two; of documents without lines too few for any. */
function emptyLines({ location: { line: from } }: Token, { location: { line: to } }: Token): number {
  return from === undefined || to === undefined ? -1 : to - from - 2;
}

function isCount(blanks: number): boolean {
  return Number.isInteger(blanks) && blanks >= 0 && blanks <= mostEmptyCells;
}

function emptyCells(before: Token, count: number): Token[] {
  const nothing = { figure: { kind: 'empty' }, label: undefined, match: undefined } as const;
  return Array.from({ length: count }, () => ({ ...before, ...nothing, text: '' }));
}

/** The row with as many of the empty cells at its end as make up one of the widths; nothing where none does. */
function filledUp(row: SpacedRow, widths: readonly number[]): SpacedRow[] {
  const { cells, atEnd } = row;
  const width = widths.find((each) => cells.length <= each && each <= cells.length + atEnd);
  const last = cells.at(-1) ?? row.label;
  return width === undefined
    ? []
    : [{ ...row, cells: [...cells, ...emptyCells(last, width - cells.length)] }];
}

function isEmpty({ figure }: Token): boolean {
  return figure.kind === 'empty';
}

function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** How many cells the form has behind a label; behind the last heading of table four stand all of its figures. */
function widthsOf({ match }: Token): number[] {
  return (match?.words ?? []).flatMap(({ target }) => {
    if (target.kind === 'column' && target.table === 'disputes')
      return tableSpec('disputes', '2021').cells.length;
    if (target.kind !== 'row') return [];
    return editionKeys.map((edition) => rowAt(target.table, target.path, edition)?.cells.length ?? 0);
  });
}

/** The lines with those of each row as one. */
function gathered(lines: readonly Token[][], rows: readonly SpacedRow[]): Token[][] {
  const result: Token[][] = [];
  let at = 0;
  for (const { from, to, label, cells } of rows) {
    result.push(...lines.slice(at, from));
    const { row } = label.place;
    result.push(
      [label, ...cells].map((token, column) => ({
        ...token,
        place: { ...token.place, row, column, gathered: true },
      })),
    );
    at = to;
  }
  return [...result, ...lines.slice(at)];
}
