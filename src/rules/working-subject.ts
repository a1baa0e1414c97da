import type { Claim } from '../narrative/claim.js';
import { extractClaims } from '../narrative/extract-claims.js';
import type { AgencyClass } from '../report/agency-kind.js';
import { readFigures } from '../report/figures.js';
import type { DisclosureReport } from '../report/report.js';
import { isSameAgency } from '../report/same-agency.js';
import type { Context } from './context.js';
import type { ProsePart, Subject } from './subject.js';

/** What the catalogue's rules look at: a subject, and what they have derived from it for one another. */
export interface WorkingSubject extends Subject {
  readonly derived: Derived;
}

/**
 * What several rules ask of a report, derived when the first does. It lives as long as one validation: a report that its owner
 * changes is never read from here. In the subject and not in a map beside it, which took a tenth of the time of all rules.
 */
interface Derived {
  agency?: AgencyClass;
  claims?: ClaimsByKind;
  readonly texts: { [part in ProsePart | 'preamble']?: string };
  readonly asRead: { [part in ProsePart]?: boolean };
}

/**
 * Whether a claim speaks of what the tables count. `own`: it does. `perhaps`: of a body within a government, such as its
 * office, that may or may not be all that the tables cover. `foreign`: of another body, region or time.
 */
export type Bearing = 'own' | 'perhaps' | 'foreign';

/** A claim of some kind, with its part and how it bears on the tables. */
export interface BearingClaim<C extends Claim> {
  readonly claim: C;
  readonly part: ProsePart;
  readonly bearing: Bearing;
}

/** The claims of each kind. A dozen rules ask for claims, each for its own. */
export type ClaimsByKind = { [K in Claim['kind']]: BearingClaim<Extract<Claim, { kind: K }>>[] };

/** A report and its context, ready for rules to look at. */
export function subjectOf(report: DisclosureReport, context: Context = {}): WorkingSubject {
  const { previous, members, sources, outline, deadlines, asOf } = context;
  const lastYear =
    previous && isYearBefore(previous, report) && isSameAgency(previous.agency, report.agency)
      ? { report: previous, figures: readFigures(previous) }
      : undefined;
  return {
    report,
    figures: readFigures(report),
    previous,
    lastYear,
    members,
    sources,
    outline,
    deadlines,
    asOf,
    claims: claimsOnDemand(report),
    derived: nothingYet(),
  };
}

/** A subject that a caller has, for a rule of the catalogue to work with. */
export function workingOn(subject: Subject): WorkingSubject {
  return { ...subject, derived: nothingYet() };
}

function nothingYet(): Derived {
  return { texts: {}, asRead: {} };
}

function claimsOnDemand(report: DisclosureReport): Subject['claims'] {
  const extracted: Partial<Record<ProsePart, readonly Claim[]>> = {};
  return (part) => {
    extracted[part] ??= extractClaims(report[part], { year: report.year, agency: report.agency.name });
    return extracted[part];
  };
}

function isYearBefore(previous: DisclosureReport, { year }: DisclosureReport): boolean {
  return year !== null && previous.year === year - 1;
}
