import type { DisclosureReport } from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';
import { htmlLayouts, reportFragment } from './html-layouts.js';
import type { DrawnCell, DrawnTable } from './report-grids.js';
import { reportText } from './report-text.js';
import { textLayouts } from './text-layouts.js';

/** Changes a cell of a table as the form draws it; `null` leaves it out. */
export type Redraw = (cell: DrawnCell, table: DrawnTable) => DrawnCell | null;

/** A report as read from documents whose tables are drawn otherwise than the form does. */
export function redrawn(report: DisclosureReport, redraw: Redraw) {
  const change = (table: DrawnTable): DrawnTable => ({
    ...table,
    cells: table.cells
      .flatMap((cell) => redraw(cell, table) ?? [])
      .sort((a, b) => a.row - b.row || a.column - b.column),
  });
  return {
    'rows between pipes': readText(
      reportText(report, { layout: (table) => textLayouts.rowLead(change(table)) }),
    ),
    'a cell a line': readText(
      reportText(report, { layout: (table) => textLayouts.cellLines(change(table)) }),
    ),
    'a page': readHtml(reportFragment(report, { layout: (table) => htmlLayouts.spanned(change(table)) })),
  };
}
