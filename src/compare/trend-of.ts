import { editionKeys, tableKeys } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type CellSpec, tableSpec } from '../form/table-spec.js';
import { assertList, assertLocale } from '../report/assert-option.js';
import { assertReport } from '../report/assert-report.js';
import { describeCell } from '../report/describe-cell.js';
import { DisclosureReportError } from '../report/error.js';
import { readFigures, type TableFigures } from '../report/figures.js';
import type { DisclosureReport, ReportKey } from '../report/report.js';
import { isReportYear } from '../report/year.js';
import { counterpartOf } from './alignment.js';
import { sumOf } from './compare-cells.js';
import { incomparability } from './incomparability.js';
import { type IndicatorOptions, indicatorDefinitions, indicatorHead, indicatorsOf } from './indicators-of.js';
import { keyText, reportKey } from './report-key.js';
import type { CellPoint, CellSeries, IndicatorSeries, Trend } from './trend.js';

/**
 * Several years' reports as series, by cell and by indicator, whatever the order in which they are given. They are taken to be of
 * one agency; names are not compared, since agencies are renamed.
 *
 * A year without a report is a gap. Where the edition changes, a figure is bridged (a row that one edition prints as several is
 * their sum) or marked incomparable; nothing is interpolated.
 *
 * @throws {DisclosureReportError} `duplicate-member` for two reports of one year, `invalid-report` for a value that is no report.
 *
 * @example
 * const trend = trendOf([report2024, report2020])
 * trend.years // [2020, 2021, 2022, 2023, 2024]
 * trend.cells.find(({ cell }) => cell === 'requests.received.total')?.points[1] // { year: 2021, value: null, state: 'gap' }
 */
export function trendOf(reports: Iterable<DisclosureReport>, options: IndicatorOptions = {}): Trend {
  const { locale = defaultLocale } = options;
  assertList('reports', reports);
  assertLocale(locale);
  const byYear = new Map<number, DisclosureReport>();
  const undated: ReportKey[] = [];
  for (const report of reports) {
    assertReport(report, 'reports');
    const { year } = report;
    if (year === null || !isReportYear(year)) undated.push(reportKey(report));
    else if (byYear.has(year)) refuseYear(report);
    else byYear.set(year, report);
  }
  const years = yearsBetween([...byYear.keys()]);
  const inOrder = years.map((year) => byYear.get(year));
  return {
    years,
    reports: inOrder.map((report) => (report ? reportKey(report) : null)),
    undated,
    cells: cellSeries(years, inOrder, locale),
    indicators: indicatorSeries(years, inOrder, options),
  };
}

function refuseYear(report: DisclosureReport): never {
  throw new DisclosureReportError({
    code: 'duplicate-member',
    path: 'reports',
    expected: 'one report a year',
    received: { phrase: 'another of {report}', values: { report: keyText(reportKey(report)) } },
  });
}

function yearsBetween(years: readonly number[]): number[] {
  // At most a century of them: years that no report can have were put aside.
  const first = Math.min(...years);
  const last = Math.max(...years);
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function cellSeries(
  years: readonly number[],
  reports: readonly (DisclosureReport | undefined)[],
  locale: Locale,
): CellSeries[] {
  const figures = reports.map((report) => report && readFigures(report));
  return tableKeys.flatMap((table) => {
    const tables = figures.map((entry) => entry?.[table]);
    const editions = new Set(tables.map((entry) => entry?.spec.edition));
    return cellsInAny(
      editionKeys
        .filter((edition) => editions.has(edition))
        .map((edition) => tableSpec(table, edition).cells),
    ).map((cell) => ({
      cell: cell.path,
      label: describeCell(cell.path, { edition: cell.edition, locale }),
      unit: cell.column.column.unit,
      points: years.map((year, i) => pointOf(year, cell, tables[i], locale)),
    }));
  });
}

/** The cells of several editions, each path once, as the newest edition that has it declares it. */
function cellsInAny(editions: readonly (readonly CellSpec[])[]): CellSpec[] {
  return [...new Map(editions.flatMap((cells) => cells.map((cell) => [cell.path, cell] as const))).values()];
}

function pointOf(year: number, cell: CellSpec, table: TableFigures | undefined, locale: Locale): CellPoint {
  if (!table) return { year, value: null, state: 'gap' };
  const cells = counterpartOf(cell, table.spec);
  if (!cells) {
    const why = incomparability(cell, table.spec.edition, locale);
    return { year, value: null, state: 'incomparable', ...why };
  }
  const value = sumOf(table, cells);
  const point: CellPoint = { year, value, state: value === null ? 'unknown' : 'known' };
  return cells.length > 1 ? { ...point, sumOf: cells.map(({ path }) => path) } : point;
}

function indicatorSeries(
  years: readonly number[],
  reports: readonly (DisclosureReport | undefined)[],
  options: IndicatorOptions,
): IndicatorSeries[] {
  const values = reports.map((report) => report && indicatorsOf(report, options).map(({ value }) => value));
  return indicatorDefinitions(options).map((definition, index) => ({
    ...indicatorHead(definition, options.locale),
    points: years.map((year, i) => {
      const report = values[i];
      const value = report?.[index] ?? null;
      return { year, value, state: !report ? 'gap' : value === null ? 'unknown' : 'known' };
    }),
  }));
}
