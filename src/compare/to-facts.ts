import { tableKeys } from '../form/editions.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import type { TableSpec } from '../form/table-spec.js';
import { assertReport } from '../report/assert-report.js';
import { describeCell } from '../report/describe-cell.js';
import { readFigures } from '../report/figures.js';
import type { DisclosureReport } from '../report/report.js';
import { figureOf } from './compare-cells.js';
import type { Fact } from './fact.js';

/** How facts are labelled. */
export interface FactOptions {
  /** The language of the labels. */
  locale?: Locale;
}

/**
 * The figures of a report as tidy rows, made one by one as they are asked for: 200 for the form of 2021, 198 for that of 2019.
 *
 * Blanks are rows too, with the value `null`. Prose is no figure and not among them.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report.
 *
 * @example
 * for (const fact of toFacts(report)) console.log(fact.path, fact.value)
 */
export function toFacts(
  report: DisclosureReport,
  options: FactOptions = {},
): Generator<Fact, void, undefined> {
  assertReport(report);
  return factsOf(report, options.locale ?? defaultLocale);
}

function* factsOf(report: DisclosureReport, locale: Locale): Generator<Fact, void, undefined> {
  const { year } = report;
  const agency = report.agency.name;
  const figures = readFigures(report);
  for (const table of tableKeys) {
    const { spec } = figures[table];
    const labels = labelsOf(spec, locale);
    for (const cell of spec.cells) {
      yield {
        agency,
        year,
        edition: cell.edition,
        part: table,
        row: cell.row.path,
        column: cell.column.key,
        path: cell.path,
        label: labels[cell.index] ?? cell.path,
        unit: cell.column.column.unit,
        value: figureOf(figures[table], cell),
      };
    }
  }
}

// Filled on first use: labels are the same for all reports of an edition.
const labelsBySpec = new Map<TableSpec, Map<Locale, readonly string[]>>();

function labelsOf(spec: TableSpec, locale: Locale): readonly string[] {
  const byLocale = labelsBySpec.get(spec) ?? new Map<Locale, readonly string[]>();
  labelsBySpec.set(spec, byLocale);
  const labels =
    byLocale.get(locale) ?? spec.cells.map(({ path, edition }) => describeCell(path, { edition, locale }));
  byLocale.set(locale, labels);
  return labels;
}
