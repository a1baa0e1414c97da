import type { AgencyKind, AgencyLevel } from '../report/agency.js';
import { type AgencyClass, classifyAgency } from '../report/agency-kind.js';
import type { DisclosureReport } from '../report/report.js';

/**
 * Days of the year after the one reported on by which a report is to be published, as `MM-DD`, by kind of agency.
 *
 * `township` is for governments of that level and, where they have none of their own, for sub-district offices: the law names
 * no day for them. `null` says that there is no deadline.
 */
export type Deadlines = { readonly [kind in AgencyKind | 'township']?: string | null };

/** Article 49. An office reports for itself or for its government; the later of the two days leaves no doubt. */
const lawfulDeadlines: Deadlines = {
  department: '01-31',
  government: '03-31',
  governmentOffice: '03-31',
};

/**
 * The day by which a report is to be published, as an ISO date; `null` where none applies, where the kind of agency is not known,
 * or where the report names no year.
 *
 * @example
 * deadlineOf({ agency: { name: '某县财政局' }, year: 2024 })   // '2025-01-31'
 * deadlineOf({ agency: { name: '某县人民政府' }, year: 2024 }) // '2025-03-31'
 */
export function deadlineOf(
  { agency, year }: Pick<DisclosureReport, 'agency' | 'year'>,
  deadlines: Deadlines = {},
): string | null {
  return deadlineFor(year, classifyAgency(agency), deadlines);
}

/** The deadline of an agency whose kind is known already. */
export function deadlineFor(
  year: number | null,
  { kind, level }: AgencyClass,
  deadlines: Deadlines = {},
): string | null {
  if (year === null || kind === undefined) return null;
  const day = statedDay(deadlines, kind, level);
  return day ? `${year + 1}-${day}` : null;
}

/** The caller's day for a kind of agency, else the law's; `null` where the caller says that there is none. */
function statedDay(
  deadlines: Deadlines,
  kind: AgencyKind,
  level: AgencyLevel | undefined,
): string | null | undefined {
  if (kind === 'government' && level === 'township') return deadlines.township;
  if (kind === 'subdistrictOffice' && deadlines[kind] === undefined) return deadlines.township;
  return deadlines[kind] === undefined ? lawfulDeadlines[kind] : deadlines[kind];
}
