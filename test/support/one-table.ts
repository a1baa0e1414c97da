import type { DisclosureReport } from '../../src/index.js';
import { type ReadResult, readHtml, readText } from '../../src/read/index.js';
import { type HtmlLayout, htmlLayouts } from './html-layouts.js';
import { type DrawnTable, drawnTables, type PrintFigure, plain } from './report-grids.js';
import { headings } from './report-text.js';
import { type TextLayout, textLayouts } from './text-layouts.js';

export type TableName = DrawnTable['table'];

const places: Readonly<Record<TableName, number>> = { proactive: 0, requests: 1, disputes: 2 };

/** Readers of a document that has the title, and one table of a report. */
export function oneTable(
  report: DisclosureReport,
  table: TableName,
  {
    print = plain,
    change = (drawn) => drawn,
  }: { print?: PrintFigure; change?: (drawn: DrawnTable) => DrawnTable },
) {
  const at = places[table];
  const drawn = drawnTables(report, print)[at];
  if (!drawn) throw new Error('there are three tables');
  const changed = change(drawn);
  const title = `${report.agency.name}${report.year}年政府信息公开工作年度报告`;
  const heading = headings[at + 1] ?? '';
  return {
    text: (layout: TextLayout = textLayouts.rowLead): ReadResult =>
      readText([title, '', heading, '', ...layout(changed), ''].join('\n')),
    page: (layout: HtmlLayout = htmlLayouts.spanned): ReadResult =>
      readHtml(`<h1>${title}</h1><p>${heading}</p>${layout(changed)}`),
  };
}
