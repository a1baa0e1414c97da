import type { CellPath } from '../form/cell-path.js';
import type { Edition } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import type { ReportInit } from '../report/compose-report.js';
import type { DisclosureReport } from '../report/report.js';
import type { IncomparableCode } from './report-diff.js';
import type { MemberKey } from './report-key.js';

/** What the report of a whole starts from: its header and prose, as for `createReport`; its figures are the members'. */
export interface ConsolidationInit
  extends Omit<ReportInit, 'fill' | 'edition' | 'proactive' | 'requests' | 'disputes'> {
  /**
   * The edition of the tables. Where not given, a table has the edition that all members have it in; where they differ, that of
   * the year.
   */
  edition?: Edition;
  /** The edition of table two, where it differs from `edition`. */
  proactive?: {
    /** `2019` or `2021`. */
    edition: Edition;
  };
  /** The edition of table three, where it differs from `edition`. */
  requests?: {
    /** `2019` or `2021`. */
    edition: Edition;
  };
}

/** In which language reasons are given. */
export interface ConsolidationOptions {
  /** The language of the reasons. */
  locale?: Locale;
}

/** The sum of many agencies' reports, and what it rests on. */
export interface Consolidation {
  /** The report of the whole. */
  report: DisclosureReport;
  /** Who was added up, in the order given. */
  members: MemberKey[];
  /** Members whose report is on another year than the whole; they are added up all the same. */
  otherYears: MemberKey[];
  /** Cells of the whole that are `null` since members left them blank, in the order of the form. */
  unknown: UnknownSum[];
  /** Cells of the whole that are `null` since members' editions do not count them. */
  incomparable: IncomparableSum[];
}

/** A sum with unknown parts. */
export interface UnknownSum {
  /** The cell of the whole. */
  cell: CellPath;
  /** In whom it is unknown. */
  members: MemberKey[];
  /** The sum of the figures that are known; the whole is at least that, where figures cannot be negative. */
  known: number;
}

/** A sum that some members' editions have no part for. */
export interface IncomparableSum {
  /** The cell of the whole. */
  cell: CellPath;
  /** Why those members have no part of it, for programs. */
  code: IncomparableCode;
  /** The same in one sentence, in `options.locale`. */
  reason: string;
  /** Whose editions do not count it. */
  members: MemberKey[];
}
