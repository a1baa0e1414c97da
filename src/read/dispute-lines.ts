import type { CellSpec, TableSpec } from '../form/table-spec.js';
import { isClosed, isPrinted, layoutsOf } from './layouts.js';
import type { PrintedFigures, PrintedHead } from './printed-rows.js';
import type { OpenLine } from './settle.js';

const noHabits = { drawnColumns: null, isWhole: () => false, columnsAt: null, figuresLeft: null };

/**
 * The lines of table four. The form prints its fifteen figures across, under two rows of headings; published reports also print a
 * row or a small table for each group, or a row for each result.
 */
export function disputeLines(spec: TableSpec, printed: readonly PrintedFigures[]): OpenLine[] {
  const byResult = resultRows(spec, printed);
  if (byResult.length > 0) return byResult;
  return printed.flatMap((row): OpenLine[] => {
    const targets = targetsOf(spec, row);
    if (!targets) return [];
    const underHeads = standsUnderHeads(row, spec);
    const keepsCells = underHeads || keepsEmptyCells(row, targets.length);
    const layouts = layoutsOf(row, targets.length, { ...noHabits, isWhole: () => keepsCells });
    const isWhole = underHeads && isClosed(row.heads.at(-1)?.token) && isClosed(row.values.at(-1));
    return [{ line: { printed: row, targets, units: [] }, layouts, isWhole }];
  });
}

/** Whether the cells of a row stand where the row of headings above it has them: then none of them was lost. */
function standsUnderHeads({ values, heads }: PrintedFigures, { cells, blocks }: TableSpec): boolean {
  const row = values[0]?.place.row;
  if (values.length !== cells.length) return false;
  if (values.some(({ place }, i) => place.row !== row || place.column !== i || place.gathered)) return false;
  const results = heads.filter(({ target }) => target?.kind === 'column');
  const lastRow = results.at(-1)?.token.place.row;
  const inLastRow = results.filter(({ token }) => token.place.row === lastRow);
  return (
    inLastRow.length > (blocks[0]?.columns.length ?? 0) &&
    // Headings without the empty cells before them stand further left than their figures.
    inLastRow.at(-1)?.token.place.column === cells.length - 1 &&
    inLastRow.every(({ target, token }) => {
      const { column } = cells[token.place.column] ?? {};
      return target?.kind === 'column' && column?.key === target.key;
    })
  );
}

/** Whether a row put together from lines has a line for every cell, the empty ones among them. */
function keepsEmptyCells({ values }: PrintedFigures, width: number): boolean {
  return (
    values.length === width &&
    values.every(({ place }) => place.gathered) &&
    values.some((value) => !isPrinted(value))
  );
}

function targetsOf(spec: TableSpec, row: PrintedFigures): readonly CellSpec[] | undefined {
  const width = row.drawn ? row.values.length : row.values.filter(isPrinted).length;
  const groups = row.path === null ? headedGroups(spec, row.heads) : [row.path];
  const cells = groups.flatMap((path) => spec.rows.find((one) => one.path === path)?.cells ?? []);
  if (cells.length > 0 && width <= cells.length + 2 && width < spec.cells.length) return cells;
  return isFormOrder(spec, row.heads) ? spec.cells : undefined;
}

/** The groups that stand over their results, in the order of the form, where the table is printed as several. */
function headedGroups(spec: TableSpec, heads: readonly PrintedHead[]): readonly string[] {
  const groups = leafGroups(spec, heads);
  const results = heads.filter(({ target }) => target?.kind === 'column');
  const columns = spec.blocks[0]?.columns.length ?? 0;
  return results.length === groups.length * columns && isFormOrder(spec, heads) ? groups : [];
}

function leafGroups(spec: TableSpec, heads: readonly PrintedHead[]): string[] {
  return heads.flatMap(({ target }) =>
    target?.kind === 'row' && spec.rows.some(({ path }) => path === target.path) ? [target.path] : [],
  );
}

/** Whether the groups and results are headed in the order of the form, as far as they are headed at all. */
function isFormOrder(spec: TableSpec, heads: readonly PrintedHead[]): boolean {
  const order = spec.rows.map(({ path }) => path);
  const groups = [...new Set(leafGroups(spec, heads))].map((path) => order.indexOf(path));
  const keys = spec.blocks[0]?.columns.map(({ key }) => key) ?? [];
  const inRow = new Map<number, number[]>();
  for (const { target, token } of heads) {
    if (target?.kind !== 'column' || token.place.gathered) continue;
    const results = inRow.get(token.place.row) ?? [];
    results.push(keys.indexOf(target.key));
    inRow.set(token.place.row, results);
  }
  // Headings that were cut or lost tell nothing about the order.
  const whole = [...inRow.values()].filter((results) => results.length % keys.length === 0);
  return ascending(groups) && whole.every((results) => results.every((at, i) => at === i % keys.length));
}

function ascending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? -1));
}

/** Rows labelled by result, each with a figure for every group. */
function resultRows(spec: TableSpec, printed: readonly PrintedFigures[]): OpenLine[] {
  const groups = spec.rows.length;
  const lines = printed.flatMap((row): OpenLine[] => {
    const target = row.heads.at(-1)?.target;
    const width = row.drawn ? row.values.length : row.values.filter(isPrinted).length;
    if (row.path !== null || target?.kind !== 'column' || !row.solid || width !== groups) return [];
    const targets = spec.rows.flatMap(
      ({ cells }) => cells.find(({ column }) => column.key === target.key) ?? [],
    );
    const layouts = layoutsOf(row, groups, noHabits);
    return [{ line: { printed: row, targets, units: [] }, layouts, isWhole: false }];
  });
  const keys = new Set(lines.map(({ line }) => line.targets[0]?.column.key));
  return keys.size + 1 >= (spec.blocks[0]?.columns.length ?? 0) ? lines : [];
}
