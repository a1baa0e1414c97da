import type { Edition } from '../form/editions.js';
import { type RowSpec, tableSpec } from '../form/table-spec.js';
import { balancesOf, brokenBalances } from './balances.js';
import { rowAt } from './label-target.js';
import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import { isUnnamed } from './resumed-rows.js';
import type { Token } from './token.js';

/** The rows of a table, and those of which nothing tells whether the figures behind their label are their own. */
export interface OrderedRows {
  readonly rows: readonly PrintedFigures[];
  readonly doubtful: ReadonlySet<PrintedFigures>;
  /** Rows of the form, by path, whose figures stand elsewhere than behind their label: their place follows from order and balances. */
  readonly placed: ReadonlySet<string>;
}

// A page number or the mark of a footnote may stand among the figures of a row.
const mostStray = 2;

/**
 * The rows of table three with the figures that belong to each. In text taken from a page by position a label of several lines stands
 * behind its figures, and what was taken column by column has labels and figures apart: there figures follow one another where a label
 * should stand between, and labels where figures should.
 *
 * Such rows count only where there are as many labels as runs of figures, both from the first to the last, and all balances hold.
 */
export function requestsInOrder(rows: readonly PrintedFigures[], edition: Edition): OrderedRows {
  const own = rows.filter(isLoose);
  const asPrinted = { rows, doubtful: new Set<PrintedFigures>(), placed: new Set<string>() };
  if (own.length === 0) return asPrinted;
  const specOf = ({ path }: PrintedFigures): RowSpec | undefined =>
    path === null ? undefined : rowAt('requests', path, edition);
  if (!isOutOfOrder(own, specOf) || isBalanced(rows, specOf, edition)) return asPrinted;
  const zipped = zippedRows(rows, specOf, edition);
  return zipped && isBalanced(zipped, specOf, edition)
    ? { ...asPrinted, rows: zipped, placed: new Set(zipped.flatMap((row) => movedPath(row, rows))) }
    : { ...asPrinted, doubtful: new Set(amongFaults(own, specOf)) };
}

/** The path of a row that was not printed so: of the form, with these figures behind its own label. */
function movedPath({ path, values }: PrintedFigures, printed: readonly PrintedFigures[]): string[] {
  const [first] = values;
  const isAsPrinted = printed.some((row) => row.path === path && figuresOf(row)[0] === first);
  return path === null || isAsPrinted ? [] : [path];
}

/**
 * The rows of table two of which nothing tells whether the figures behind their label are their own: there are figures without a label,
 * and labels without figures. No balance says which belong together.
 */
export function doubtfulInProactive(rows: readonly PrintedFigures[]): readonly PrintedFigures[] {
  const own = rows.filter(isLoose);
  const isBare = own.some((row) => row.path !== null && countOf(row) === 0);
  return isBare && own.some((row) => isUnnamed(row) && countOf(row) > 0) ? own : [];
}

type SpecOf = (row: PrintedFigures) => RowSpec | undefined;

function isLoose({ solid, drawn }: PrintedFigures): boolean {
  return !solid && !drawn;
}

function figuresOf({ values }: PrintedFigures): readonly Token[] {
  return values.filter(isPrinted);
}

function countOf({ values }: PrintedFigures): number {
  let count = 0;
  for (const value of values) if (isPrinted(value)) count++;
  return count;
}

function isOutOfOrder(rows: readonly PrintedFigures[], specOf: SpecOf): boolean {
  let [strays, runs, bare] = [0, 0, 0];
  rows.forEach((row, i) => {
    const count = countOf(row);
    const spec = specOf(row);
    if (!spec) {
      // A row with a name that the form does not have has figures of its own.
      if (count >= fewest && (row.path !== null || isUnnamed(row))) strays++;
    } else if (count === 0) {
      // Either half of a label may name its row.
      if (!isHalf(row, rows[i - 1], rows[i + 1])) bare++;
    } else if (count > spec.cells.length + mostStray) runs++;
  });
  return runs > 1 || (bare > 0 && strays + runs > 0);
}

// Of fewer figures without a label nothing tells what they are.
const fewest = 6;

/**
 * The rows of the form, from the first to the last, each with the run of figures that is as far down; `undefined` where there are not as
 * many of them, or where the labels are not in the order of the form.
 */
function zippedRows(
  rows: readonly PrintedFigures[],
  specOf: SpecOf,
  edition: Edition,
): PrintedFigures[] | undefined {
  const form = tableSpec('requests', edition).rows;
  const labels = rows.flatMap((row, i) => {
    const spec = specOf(row);
    return spec && !isHalf(row, rows[i - 1], rows[i + 1]) ? [{ row, place: form.indexOf(spec) }] : [];
  });
  if (labels.some(({ place }, i) => place <= (labels[i - 1]?.place ?? -1))) return undefined;
  const figures = rows.flatMap(figuresOf);
  let at = 0;
  const zipped = form.flatMap((spec, place) => {
    const values = figures.slice(at, at + spec.cells.length);
    at += spec.cells.length;
    // Of a row whose label was not recognised the figures stand for it.
    const label = labels.find((one) => one.place === place)?.row ?? rows[0];
    const [token] = values;
    if (!label || !token) return [];
    return [{ ...label, path: spec.path, values, solid: false, cells: label.labels + values.length }];
  });
  return at === figures.length ? zipped : undefined;
}

/** The rows from the first that is not as it should be to the last: those before and behind begin with a label and end with figures. */
function amongFaults(rows: readonly PrintedFigures[], specOf: SpecOf): readonly PrintedFigures[] {
  const isSound = (row: PrintedFigures): boolean => {
    const spec = specOf(row);
    const printed = figuresOf(row).map(({ figure }) =>
      figure.kind === 'figure' ? Number(figure.digits) : Number.NaN,
    );
    const total = printed.at(-1);
    return printed.length === spec?.cells.length && total !== undefined && sum(printed) === 2 * total;
  };
  const first = rows.findIndex((row) => !isSound(row));
  const last = rows.findLastIndex((row) => !isSound(row));
  return rows.slice(
    first < fewestSound ? 0 : first,
    rows.length - last > fewestSound ? last + 1 : rows.length,
  );
}

// One row that fits may do so by chance.
const fewestSound = 2;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function isHalf(
  row: PrintedFigures,
  before: PrintedFigures | undefined,
  next: PrintedFigures | undefined,
): boolean {
  return countOf(row) === 0 && (next?.path === row.path || before?.path === row.path);
}

/** Whether all balances hold with the figures as the rows have them, where a row without figures counts as zeros. */
function isBalanced(rows: readonly PrintedFigures[], specOf: SpecOf, edition: Edition): boolean {
  const balances = balancesOf('requests', edition);
  const figures: number[] = [];
  for (const { cells } of balances) for (const cell of cells) figures[cell] = 0;
  for (const row of rows) {
    const spec = specOf(row);
    const printed = figuresOf(row);
    if (!spec || printed.length === 0) continue;
    if (printed.length !== spec.cells.length) return false;
    for (const [at, { figure }] of printed.entries()) {
      const cell = spec.cells[at];
      if (!cell || figure.kind !== 'figure') return false;
      figures[cell.index] = Number(figure.digits);
    }
  }
  return brokenBalances(figures, balances).length === 0;
}
