import type { Token } from './token.js';

// Fewer rows that count up do so by chance.
const fewestRows = 6;
const fewestColumns = 4;

/**
 * The rows of a document without the numbers that count them: a column of 1, 2, 3 … before the labels, or a row of them above the
 * columns, which a page, a spreadsheet or a program put there.
 */
export function withoutSerials(printed: readonly Token[][]): readonly Token[][] {
  const rows = printed.filter((row) => !countsColumns(row));
  const numbered = rows.flatMap((row) => {
    const number = serialOf(row);
    return number === null ? [] : [{ row, number }];
  });
  const counting = numbered.filter(({ row, number }, i) => {
    const before = numbered[i - 1]?.number;
    // Every table may begin again; a row of nothing but figures only goes on.
    return (number <= 1 && row.some(isWord)) || (before !== undefined && number === before + 1);
  });
  const labelled = counting.filter(({ row }) => row.some(isWord));
  if (labelled.length < fewestRows || counting.length * 10 < numbered.length * 9) return rows;
  const serials = new Set(counting.map(({ row }) => row));
  return rows.map((row) => (serials.has(row) ? row.slice(1) : row));
}

/** Whether a row counts the columns, from 0 or 1: no row of the form that is so long can, since its last figure is a sum. */
function countsColumns(row: readonly Token[]): boolean {
  let next: number | undefined;
  let count = 0;
  for (const { figure } of row) {
    if (figure.kind === 'empty') continue;
    if (figure.kind !== 'figure' || figure.sign !== undefined || figure.unit !== undefined) return false;
    const number = Number(figure.digits);
    if (next === undefined ? number > 1 : number !== next) return false;
    next = number + 1;
    count++;
  }
  return count >= fewestColumns;
}

/** The figure at the very beginning of a row of several cells. */
function serialOf(row: readonly Token[]): number | null {
  const [first] = row;
  if (first?.figure.kind !== 'figure' || first.figure.unit !== undefined || first.figure.sign !== undefined)
    return null;
  if (row.filter(({ figure }) => figure.kind !== 'empty').length < 2) return null;
  return /^\d{1,3}$/u.test(first.figure.digits) ? Number(first.figure.digits) : null;
}

function isWord({ figure }: Token): boolean {
  return figure.kind === 'word';
}
