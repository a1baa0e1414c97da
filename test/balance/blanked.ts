import { type CellPath, type DisclosureReport, setCell } from '../../src/index.js';

/** A report with these cells left blank. */
export function blanked(report: DisclosureReport, cells: readonly CellPath[]): DisclosureReport {
  return cells.reduce((result, cell) => setCell(result, cell, null), report);
}
