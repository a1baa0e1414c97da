import { defaultLocale, type Locale } from '../form/locale.js';
import { assertLocale } from '../report/assert-option.js';
import { assertReport } from '../report/assert-report.js';
import { readFigures } from '../report/figures.js';
import type { DisclosureReport } from '../report/report.js';
import { diffCells } from './diff-cells.js';
import { diffNarrative, proseParts } from './diff-narrative.js';
import { diffHeaders } from './header.js';
import type { NarrativeChange, ReportDiff } from './report-diff.js';
import { reportKey } from './report-key.js';

/** What is compared, and in which language reasons are given. */
export interface DiffOptions {
  /** The language of the reasons. */
  locale?: Locale;
  /** `false` leaves the prose out, which costs most of the time; such a diff cannot be applied. */
  narrative?: boolean;
}

/**
 * What changed from one report to another: header, figures and prose.
 *
 * Figures are compared where both editions count the same: cell by cell, and a row that one edition prints as several by their
 * sum. Unknown figures are never taken for zero: from blank to 3 is a change of unknown size. Reports of different agencies, in
 * whatever order of years, are compared all the same.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report.
 *
 * @example
 * diffReports(report2023, report2024).cells[0]
 * // { cell: 'proactive.rules.repealed', from: 0, to: 1, change: 1, ratio: null }
 */
export function diffReports(
  previous: DisclosureReport,
  current: DisclosureReport,
  options: DiffOptions = {},
): ReportDiff {
  assertReport(previous, 'previous');
  assertReport(current, 'current');
  const { locale = defaultLocale, narrative = true } = options;
  assertLocale(locale);
  return {
    previous: reportKey(previous),
    current: reportKey(current),
    header: diffHeaders(previous, current),
    ...diffCells(readFigures(previous), readFigures(current), locale),
    ...(narrative ? { narrative: diffProse(previous, current) } : { narrative: [], narrativeOmitted: true }),
  };
}

function diffProse(previous: DisclosureReport, current: DisclosureReport): NarrativeChange[] {
  return proseParts.flatMap((part) => diffNarrative(part, previous[part], current[part]) ?? []);
}
