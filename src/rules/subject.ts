import type { Claim } from '../narrative/claim.js';
import type { Figures } from '../report/figures.js';
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
}

/** A part of the report that is prose. */
export type ProsePart = 'overview' | 'problems' | 'other';

/** The parts that are prose, in the order of the form. */
export const proseParts: readonly ProsePart[] = ['overview', 'problems', 'other'];
