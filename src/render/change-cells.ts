import type { ChangeHeads, ChangeRow } from '../layout/diff-nodes.js';

/** The heads of a table of changes, in order, that of the chart last. */
export function changeHeads(heads: ChangeHeads): readonly string[] {
  return [heads.row, heads.column, heads.from, heads.to, heads.change, heads.ratio, heads.chart];
}

/** The texts of a change, in the order of {@link changeHeads}, without the chart. */
export function changeCells(row: ChangeRow): readonly string[] {
  return [row.row, row.column, row.from, row.to, row.change, row.ratio];
}
