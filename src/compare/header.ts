import type { Edition } from '../form/editions.js';
import type { Agency, AgencyContact, AgencyKind, AgencyLevel } from '../report/agency.js';
import type { DisclosureReport, Period } from '../report/report.js';

/** The header of a report by field; `null` for what it does not have. */
export interface Header {
  /** The year reported on. */
  year: number | null;
  /** The name of the agency. */
  'agency.name': string | null;
  /** What kind of organ it is. */
  'agency.kind': AgencyKind | null;
  /** The level of government it stands on. */
  'agency.level': AgencyLevel | null;
  /** Its code. */
  'agency.code': string | null;
  /** How to reach it. */
  'agency.contact': AgencyContact | null;
  /** The title as printed. */
  title: string | null;
  /** The days that the figures cover. */
  period: Period | null;
  /** When it was published, as an ISO date. */
  publishedOn: string | null;
  /** The edition of table two. */
  'proactive.edition': Edition;
  /** The edition of table three. */
  'requests.edition': Edition;
}

/** A field of the header that changed. */
export type HeaderChange = {
  [F in keyof Header]: { field: F; from: Header[F]; to: Header[F] };
}[keyof Header];

/** What of a report its header fields make up, tables aside. */
export type HeaderParts = Pick<DisclosureReport, 'year' | 'agency' | 'title' | 'period' | 'publishedOn'>;

/** The header of a report, field by field. */
export function headerOf({
  year,
  agency,
  title,
  period,
  publishedOn,
  proactive,
  requests,
}: DisclosureReport): Header {
  return {
    year,
    'agency.name': agency.name,
    'agency.kind': agency.kind ?? null,
    'agency.level': agency.level ?? null,
    'agency.code': agency.code ?? null,
    'agency.contact': agency.contact ?? null,
    title: title ?? null,
    period,
    publishedOn: publishedOn ?? null,
    'proactive.edition': proactive.edition,
    'requests.edition': requests.edition,
  };
}

/** The parts of a report that a header describes. The opposite of {@link headerOf}. */
export function partsOfHeader(header: Header): HeaderParts {
  const agency: Agency = { name: header['agency.name'] };
  if (header['agency.kind'] !== null) agency.kind = header['agency.kind'];
  if (header['agency.level'] !== null) agency.level = header['agency.level'];
  if (header['agency.code'] !== null) agency.code = header['agency.code'];
  if (header['agency.contact'] !== null) agency.contact = header['agency.contact'];
  const parts: HeaderParts = { year: header.year, agency, period: header.period };
  if (header.title !== null) parts.title = header.title;
  if (header.publishedOn !== null) parts.publishedOn = header.publishedOn;
  return parts;
}

/** The header fields that differ, in the order of {@link Header}. */
export function diffHeaders(previous: DisclosureReport, current: DisclosureReport): HeaderChange[] {
  const from = headerOf(previous);
  const to = headerOf(current);
  const fields = Object.keys(to) as (keyof Header)[];
  return fields
    .filter((field) => !isSameField(from[field], to[field]))
    .map((field) => ({ field, from: from[field], to: to[field] }) as HeaderChange);
}

/** Whether two header values are alike; period and contact are records of strings. */
export function isSameField(a: Header[keyof Header], b: Header[keyof Header]): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
