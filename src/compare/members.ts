import { DisclosureReportError } from '../report/error.js';
import type { DisclosureReport } from '../report/report.js';
import { keyText, type MemberKey, memberKey } from './report-key.js';

/** Who is already counted. */
export interface Members {
  readonly keys: MemberKey[];
  /** Weak, so that reports that come from a generator can be let go. */
  readonly reports: WeakSet<DisclosureReport>;
  /** By agency and year: the codes seen under that name, and whether one came without. */
  readonly named: Map<string, Set<string | undefined>>;
  readonly coded: Set<string>;
}

/** Nobody counted yet. */
export function noMembers(): Members {
  return { keys: [], reports: new WeakSet(), named: new Map(), coded: new Set() };
}

/**
 * Counts a report in; its index among the members.
 *
 * Two reports are of one member where agency and year are the same: by code where both have one, otherwise by name. Reports of
 * unnamed agencies are told apart, unless they are the very same object.
 *
 * @throws {DisclosureReportError} `duplicate-member`.
 */
export function countIn(members: Members, report: DisclosureReport): number {
  const key = memberKey(report);
  if (members.reports.has(report)) refuseMember(key);
  members.reports.add(report);
  const { agency, year, code } = key;
  if (code !== undefined) {
    const coded = `${year} ${code}`;
    if (members.coded.has(coded)) refuseMember(key);
    members.coded.add(coded);
  }
  if (agency !== null) {
    const name = `${year} ${agency}`;
    const codes = members.named.get(name) ?? new Set();
    // Without a code on either side nothing tells two agencies of one name apart.
    if (codes.has(undefined) || (code === undefined && codes.size > 0)) refuseMember(key);
    members.named.set(name, codes.add(code));
  }
  return members.keys.push(key) - 1;
}

function refuseMember(key: MemberKey): never {
  throw new DisclosureReportError({
    code: 'duplicate-member',
    path: 'reports',
    expected: 'each agency once a year, agencies of one name with agency.code',
    received: { phrase: '{report} again', values: { report: keyText(key) } },
  });
}
