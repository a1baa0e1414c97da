import type { CellSpec, RowSpec } from '../../../src/form/table-spec.js';
import { type DisclosureReport, setCell } from '../../../src/index.js';
import { figure, mistyped, type Operator, pick, type Random, requestCells } from './operators.js';
import { mistype } from './typing.js';

function rowsOf(report: DisclosureReport): RowSpec[] {
  return [...new Set(requestCells(report).map((cell) => cell.row))];
}

function exchange(report: DisclosureReport, one: CellSpec, other: CellSpec): DisclosureReport | null {
  const a = figure(report, one);
  const b = figure(report, other);
  return a === b ? null : setCell(setCell(report, one.path, b), other.path, a);
}

function swapAcross(report: DisclosureReport, random: Random): DisclosureReport | null {
  const one = pick(requestCells(report), random);
  const other = one.row.cells[one.row.cells.indexOf(one) + 1];
  return other ? exchange(report, one, other) : null;
}

function swapDown(report: DisclosureReport, random: Random): DisclosureReport | null {
  const one = pick(requestCells(report), random);
  const { rows } = one.row.block;
  const other = rows[rows.indexOf(one.row) + 1]?.cells[one.row.cells.indexOf(one)];
  return other ? exchange(report, one, other) : null;
}

/** A wrong figure that the total of its row, or of its column, was calculated from. */
function leafAndTotal(report: DisclosureReport, random: Random): DisclosureReport | null {
  const leaf = pick(requestCells(report), random);
  if (leaf.column.column.sumOf || leaf.row.leaf.sumOf) return null;
  const totalRow = leaf.row.block.rows.find((row) => row.leaf.sumOf);
  const ofRow = leaf.row.cells.find((cell) => cell.column.column.sumOf);
  const ofColumn = leaf.row.path.startsWith('outcomes.')
    ? totalRow?.cells[leaf.row.cells.indexOf(leaf)]
    : undefined;
  const total = random() < 0.5 ? ofRow : ofColumn;
  if (!total) return null;
  const wrong = mistype(figure(report, leaf), random);
  const apart = wrong - figure(report, leaf);
  return setCell(setCell(report, leaf.path, wrong), total.path, figure(report, total) + apart);
}

/** A row whose figures stand one column further; the place that was left is blank, the last figure is lost. */
function shiftRow(gap: number | null): Operator['apply'] {
  return (report, random) => {
    const { cells } = pick(rowsOf(report), random);
    const printed = cells.map((cell) => figure(report, cell));
    const shifted = random() < 0.5 ? [gap, ...printed.slice(0, -1)] : [...printed.slice(1), gap];
    // A row of zeros, shifted, is the same row but for the gap.
    if (shifted.every((value, i) => (value ?? 0) === printed[i])) return null;
    return cells.reduce((spoilt, cell, i) => setCell(spoilt, cell.path, shifted[i] ?? null), report);
  };
}

function exchangeRows(report: DisclosureReport, random: Random): DisclosureReport | null {
  const rows = rowsOf(report);
  const one = pick(rows, random);
  const other = pick(rows, random);
  let spoilt = report;
  one.cells.forEach((cell, i) => {
    const opposite = other.cells[i];
    if (!opposite) return;
    spoilt = setCell(spoilt, cell.path, figure(report, opposite));
    spoilt = setCell(spoilt, opposite.path, figure(report, cell));
  });
  return one.cells.some((cell) => figure(report, cell) !== figure(spoilt, cell)) ? spoilt : null;
}

function someBlank(
  report: DisclosureReport,
  isBlank: (cell: CellSpec) => boolean,
  random: Random,
): DisclosureReport | null {
  const cells = requestCells(report);
  const blank = cells.filter(isBlank);
  const printed = cells.filter((cell) => !blank.includes(cell));
  const spoilt = mistyped(report, [pick(printed, random)], random);
  return spoilt && blank.reduce((result, cell) => setCell(result, cell.path, null), spoilt);
}

/** Mistakes that move or recalculate several figures at once. */
export const actOperators: readonly Operator[] = [
  { name: 'neighbours swapped across', typed: 0, wrong: 2, apply: swapAcross },
  { name: 'neighbours swapped down', typed: 0, wrong: 2, apply: swapDown },
  { name: 'leaf and its total', typed: 0, wrong: 2, apply: leafAndTotal },
  { name: 'row shifted, blank left', typed: 0, wrong: null, apply: shiftRow(null) },
  { name: 'row shifted, zero left', typed: 0, wrong: null, apply: shiftRow(0) },
  { name: 'rows exchanged', typed: 0, wrong: null, apply: exchangeRows },
  { name: 'rows exchanged, with previous', typed: 0, wrong: null, withPrevious: true, apply: exchangeRows },
  {
    name: 'ten blanks and one cell',
    typed: 0,
    wrong: null,
    apply: (report, random) => {
      const cells = requestCells(report);
      const blank = new Set(Array.from({ length: 10 }, () => pick(cells, random)));
      return someBlank(report, (cell) => blank.has(cell), random);
    },
  },
  {
    name: 'zeros blank and one cell',
    typed: 0,
    wrong: null,
    apply: (report, random) => someBlank(report, (cell) => figure(report, cell) === 0, random),
  },
];
