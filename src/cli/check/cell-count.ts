import type { TableKey } from '../../form/declaration.js';
import { cellPaths, type DisclosureReport, getCell } from '../../index.js';

/** How many cells of a table hold a figure, and how many were printed without one. */
export interface TableCount {
  figures: number;
  /** Cells without a figure: blank, `/`, or unreadable. The findings tell which. */
  empty: number;
  total: number;
}

export interface CellCount extends TableCount {
  tables: Record<TableKey, TableCount>;
}

/** Counts a report's figures by table. */
export function countCells(report: DisclosureReport): CellCount {
  const tables = { proactive: emptyCount(), requests: emptyCount(), disputes: emptyCount() };
  const all = emptyCount();
  for (const path of cellPaths(report)) {
    // The first key of a cell path is that of its table.
    const table = tables[path.slice(0, path.indexOf('.')) as TableKey];
    for (const count of [table, all]) {
      count.total++;
      if (getCell(report, path) === null) count.empty++;
      else count.figures++;
    }
  }
  return { ...all, tables };
}

function emptyCount(): TableCount {
  return { figures: 0, empty: 0, total: 0 };
}
