import type { Edition } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { assertKeys, assertOneOf, refuseOption } from '../report/assert-option.js';
import { composeReport, type ReportInit } from '../report/compose-report.js';
import { isCalendarDay } from '../report/day.js';
import { DisclosureReportError } from '../report/error.js';
import { shownValue } from '../report/phrase.js';
import type { DisclosureReport } from '../report/report.js';
import { withTotals } from './totals.js';

const initKeys = Object.keys({
  year: true,
  agency: true,
  edition: true,
  fill: true,
  title: true,
  period: true,
  publishedOn: true,
  preamble: true,
  overview: true,
  proactive: true,
  requests: true,
  disputes: true,
  problems: true,
  other: true,
} satisfies Record<keyof ReportInit, true>);

/**
 * A new report: the parts given, everything else blank, or zero with the totals calculated.
 *
 * The edition follows from the year where it is not given, the period is that whole year.
 *
 * @throws {DisclosureReportError} for an impossible year, an agency whose name is empty, a cell the edition does not have, a value that is
 * no number, a day that is none, or a key that is misspelt.
 *
 * @example
 * const report = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero', requests: { received: { naturalPerson: 3 } } })
 * getCell(report, 'requests.received.total') // 3
 */
export function createReport<const E extends Edition = Edition>(init: ReportInit<E>): DisclosureReport<E> {
  assertKeys(init, initKeys, 'init');
  assertOneOf('init.fill', init.fill, ['blank', 'zero']);
  assertAgency(init.agency);
  assertDay('init.publishedOn', init.publishedOn);
  assertDay('init.period.start', init.period?.start);
  assertDay('init.period.end', init.period?.end);
  if (init.fill !== 'zero') return composeReport(init, () => null);
  // A total that the caller states stays as stated; one with an unknown part stays unknown.
  return withTotals(
    composeReport(init, (cell) => (isTotal(cell) ? null : 0)),
    { only: 'blank' },
  );
}

function assertAgency(agency: ReportInit['agency']): void {
  const name = typeof agency === 'string' ? agency : agency?.name;
  // A program without types may pass anything; what is no text is told of with the rest of the report.
  if (typeof name !== 'string' || /\S/u.test(name)) return;
  throw new DisclosureReportError({
    code: 'invalid-value',
    path: 'agency.name',
    expected: 'the name of the agency',
    received: shownValue(name),
  });
}

/** A day in another notation would be left out of account in silence. What is no text is told of with the rest of the report. */
function assertDay(path: string, day: unknown): void {
  if (typeof day !== 'string' || isCalendarDay(day)) return;
  const values = { example: '2025-01-31' };
  refuseOption(path, { phrase: 'an ISO date, such as {example}', values }, day);
}

function isTotal(cell: CellSpec): boolean {
  return Boolean(cell.column.column.sumOf ?? cell.row.leaf.sumOf);
}
