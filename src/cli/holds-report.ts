import type { Finding } from '../index.js';
import { countCells } from './check/cell-count.js';
import type { LoadedReport } from './load-report.js';

/** What readers say of each thing that is not there; of a document without anything it is no news. */
const missing: ReadonlySet<string> = new Set([
  'read/header-not-found',
  'read/part-not-found',
  'read/table-not-found',
]);

/**
 * Of a document that has nothing of a report, no heading, no table and no title of the form, what its reader says for a reason,
 * such as that it is a picture; of one without a reason, such as a page that could not be found, an empty list. Nothing of any other.
 */
export function reasonsForNothing({ report, read }: LoadedReport): Finding[] | undefined {
  if (!read) return undefined;
  const { headings, tables } = read.outline;
  if (headings.length > 0 || tables.length > 0 || report.title !== undefined) return undefined;
  return read.findings.filter(({ rule, severity }) => severity === 'error' && !missing.has(rule));
}

/** Whether anything is known of a report: whose it is, on which year, or a single figure. */
export function holdsReport(loaded: LoadedReport): boolean {
  const { report } = loaded;
  if (reasonsForNothing(loaded)) return false;
  return report.agency.name !== null || report.year !== null || countCells(report).figures > 0;
}
