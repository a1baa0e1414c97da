import type { Claim } from '../narrative/claim.js';
import { extractClaims } from '../narrative/extract-claims.js';
import type { AgencyClass } from '../report/agency-kind.js';
import { type Figures, readFigures } from '../report/figures.js';
import { isLastYearOf } from '../report/last-year.js';
import type { DisclosureReport } from '../report/report.js';
import type { Context } from './context.js';

/** A report with its figures, read once for all rules. */
export interface ReadReport {
  readonly report: DisclosureReport;
  readonly figures: Figures;
}

/** What rules look at: the report, and whatever the caller gave beside it. */
export interface Subject extends Context, ReadReport {
  /**
   * The previous report, where it is what it should be: the same agency's, on the year before. Rules that compare years read
   * this one, so that a report of another year or agency gives one finding and not a hundred.
   */
  readonly lastYear?: ReadReport | undefined;
  /** What a part claims in words; extracted when the first rule asks for it, once for all rules. */
  readonly claims: (part: ProsePart) => readonly Claim[];
  /** What the catalogue's rules have derived for one another; of no use to others. */
  readonly derived: Derived;
}

/**
 * What several rules ask of a report, derived when the first does. It lives as long as one validation: a report that its owner
 * changes is never read from here. In the subject and not in a map beside it, which took a tenth of the time of all rules.
 */
export interface Derived {
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

/** A part of the report that is prose. */
export type ProsePart = 'overview' | 'problems' | 'other';

/** The parts that are prose, in the order of the form. */
export const proseParts: readonly ProsePart[] = ['overview', 'problems', 'other'];

/** A report and its context, ready for rules to look at. */
export function subjectOf(report: DisclosureReport, context: Context = {}): Subject {
  const { previous, members, sources, outline, deadlines, asOf } = context;
  const lastYear =
    previous && isLastYearOf(previous, report)
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
    derived: { texts: {}, asRead: {} },
  };
}

function claimsOnDemand(report: DisclosureReport): Subject['claims'] {
  const extracted: Partial<Record<ProsePart, readonly Claim[]>> = {};
  return (part) => {
    extracted[part] ??= extractClaims(report[part], { year: report.year, agency: report.agency.name });
    return extracted[part];
  };
}
