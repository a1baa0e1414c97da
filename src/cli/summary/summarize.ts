import type { Severity } from '../../index.js';
import type { FailedFile } from '../load-report.js';

/** A report of a folder, as `summary` lists it. */
export interface SummarizedReport extends Record<Severity, number> {
  file: string;
  /** Of a file with a report on each line, the line. */
  line?: number;
  agency: string | null;
  year: number | null;
  /** How many cells hold a figure. */
  figures: number;
}

/** What there is of one agency. */
export interface AgencySummary {
  agency: string;
  /** Its reports by year. A year may have several, and one whose year was not found comes last. */
  reports: SummarizedReport[];
  /** Years for which others of the folder have reports, between the first and the last of all, and this agency has none. */
  missing: number[];
}

/** What `summary --json` prints. */
export interface Overview {
  /** Every year from the first to the last that a report is on. */
  years: number[];
  agencies: AgencySummary[];
  /** Reports in which no agency was found. */
  nameless: SummarizedReport[];
  failures: FailedFile[];
}

/** Reports by agency and year, agencies in the order of their names. */
export function summarize(reports: readonly SummarizedReport[], failures: readonly FailedFile[]): Overview {
  const years = yearsOf(reports);
  const byAgency = new Map<string, SummarizedReport[]>();
  const nameless: SummarizedReport[] = [];
  for (const report of reports) {
    if (report.agency === null) nameless.push(report);
    else byAgency.set(report.agency, [...(byAgency.get(report.agency) ?? []), report]);
  }
  const agencies = [...byAgency].map(([agency, own]) => ({
    agency,
    reports: own.sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY)),
    missing: years.filter((year) => !own.some((report) => report.year === year)),
  }));
  agencies.sort((a, b) => (a.agency < b.agency ? -1 : 1));
  return { years, agencies, nameless, failures: [...failures] };
}

function yearsOf(reports: readonly SummarizedReport[]): number[] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { year } of reports) {
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first > last ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
