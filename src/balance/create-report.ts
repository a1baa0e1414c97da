import type { Edition } from '../form/editions.js';
import type { CellSpec } from '../form/table-spec.js';
import { composeReport, type ReportInit } from '../report/compose-report.js';
import { DisclosureReportError } from '../report/error.js';
import { shownValue } from '../report/phrase.js';
import type { DisclosureReport } from '../report/report.js';
import { withTotals } from './totals.js';

/**
 * A new report: the parts given, everything else blank, or zero with the totals calculated.
 *
 * The edition follows from the year where it is not given, the period is that whole year.
 *
 * @throws {DisclosureReportError} for an impossible year, an agency whose name is empty, a cell the edition does not have, or a value that is no number.
 *
 * @example
 * const report = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero', requests: { received: { naturalPerson: 3 } } })
 * getCell(report, 'requests.received.total') // 3
 */
export function createReport<const E extends Edition = Edition>(init: ReportInit<E>): DisclosureReport<E> {
  assertAgency(init.agency);
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

function isTotal(cell: CellSpec): boolean {
  return Boolean(cell.column.column.sumOf ?? cell.row.leaf.sumOf);
}
