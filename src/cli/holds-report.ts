import { countCells } from './check/cell-count.js';
import type { LoadedReport } from './load-report.js';

/**
 * Whether a document has anything of a report: a heading, a table or the title of the form. A page that could not be found and a
 * text of something else have none, and a list of what each of them lacks helps nobody.
 */
export function looksLikeReport({ report, read }: LoadedReport): boolean {
  if (!read) return true;
  const { headings, tables } = read.outline;
  return headings.length > 0 || tables.length > 0 || report.title !== undefined;
}

/** Whether anything is known of a report: whose it is, on which year, or a single figure. */
export function holdsReport(loaded: LoadedReport): boolean {
  const { report } = loaded;
  if (!looksLikeReport(loaded)) return false;
  return report.agency.name !== null || report.year !== null || countCells(report).figures > 0;
}
