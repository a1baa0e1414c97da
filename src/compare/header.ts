import type { Edition } from '../form/editions.js';
import type { Agency, AgencyContact, AgencyKind, AgencyLevel } from '../report/agency.js';
import type { DisclosureReport, Period } from '../report/report.js';

/** The header of a report by field; `null` for what it does not have. */
export interface Header {
  year: number | null;
  'agency.name': string | null;
  'agency.kind': AgencyKind | null;
  'agency.level': AgencyLevel | null;
  'agency.code': string | null;
  'agency.contact': AgencyContact | null;
  title: string | null;
  period: Period | null;
  publishedOn: string | null;
  'proactive.edition': Edition;
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
