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
  /**
   * Years after its first report that it has none on: all before its last, and of those after it the ones on which half of the
   * agencies or more have a report. What was before its first report nobody knows, nor of a year that hardly any has reported on.
   */
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
  const spans = new Map([...byAgency].map(([agency, own]) => [agency, spanOf(own)]));
  const common = years.filter((year) => isCommon(year, [...spans.values()]));
  const agencies = [...byAgency].map(([agency, own]) => ({
    agency,
    reports: own.sort((a, b) => (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY)),
    missing: missingIn(spans.get(agency), years, common),
  }));
  agencies.sort((a, b) => (a.agency < b.agency ? -1 : 1));
  return { years, agencies, nameless, failures: [...failures] };
}

/** The years on which an agency has reports. */
interface Span {
  years: ReadonlySet<number>;
  first: number;
  last: number;
}

function spanOf(reports: readonly SummarizedReport[]): Span {
  const years = new Set(reports.flatMap(({ year }) => (year === null ? [] : [year])));
  return { years, first: Math.min(...years), last: Math.max(...years) };
}

/** Whether half of the agencies that have reported by then, or more, have a report on a year. */
function isCommon(year: number, spans: readonly Span[]): boolean {
  const begun = spans.filter(({ first }) => first <= year);
  return 2 * begun.filter(({ years }) => years.has(year)).length >= begun.length;
}

function missingIn(span: Span | undefined, years: readonly number[], common: readonly number[]): number[] {
  if (!span) return [];
  return years.filter(
    (year) => year > span.first && !span.years.has(year) && (year < span.last || common.includes(year)),
  );
}

/** Every year from the first report to the last. */
function yearsOf(reports: readonly SummarizedReport[]): number[] {
  const { years, first, last } = spanOf(reports);
  return years.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
