import { exactSum } from '../balance/exact-sum.js';
import type { QuantityPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { quantityCells } from '../form/quantity.js';
import type { CellSpec } from '../form/table-spec.js';
import { assertReport } from '../report/assert-report.js';
import { labelText } from '../report/describe-cell.js';
import { type Figures, readFigures } from '../report/figures.js';
import { shown } from '../report/phrase.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { figureOf } from './compare-cells.js';
import { type Indicator, type IndicatorDefinition, ratioUnit, refuseOption } from './indicator.js';
import { standardIndicators } from './standard-indicators.js';

/** Which indicators are calculated, and how they are labelled. */
export interface IndicatorOptions {
  /** The language of the labels. */
  locale?: Locale;
  /** Indicators of the caller's own, made by `defineIndicator`; they follow the standard ones. */
  indicators?: readonly IndicatorDefinition[];
}

/**
 * The rates of a report: 公开率, 结转率, 纠正率 and the like, each with the cells it is made of.
 *
 * A rate is `null`, never 0 or 1, where its denominator is 0 or any of its figures is unknown.
 *
 * @throws {DisclosureReportError} `invalid-report` for a value that is no report, `invalid-option` for two indicators of one id.
 *
 * @example
 * indicatorsOf(report).find(({ id }) => id === 'requests/disclosure-rate')?.value // 0.62
 */
export function indicatorsOf(report: DisclosureReport, options: IndicatorOptions = {}): Indicator[] {
  assertReport(report);
  const figures = readFigures(report);
  return indicatorDefinitions(options).map((definition) => indicatorOf(definition, figures, options.locale));
}

/** The standard indicators and the caller's own, no id twice. */
export function indicatorDefinitions({ indicators = [] }: IndicatorOptions): readonly IndicatorDefinition[] {
  const all = [...standardIndicators, ...indicators];
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) refuseOption('indicators', 'each id once', shown(JSON.stringify(id)));
    seen.add(id);
  }
  return all;
}

/** How an indicator is labelled in a language. */
export function indicatorHead(
  { id, label, unit = ratioUnit }: IndicatorDefinition,
  locale: Locale = defaultLocale,
): Pick<Indicator, 'id' | 'label' | 'unit'> {
  return { id, label: labelText(label, locale), unit };
}

function indicatorOf(
  definition: IndicatorDefinition,
  figures: Figures,
  locale: Locale | undefined,
): Indicator {
  const above = cellsOf(definition.numerator, figures);
  const below = cellsOf(definition.denominator, figures);
  return {
    ...indicatorHead(definition, locale),
    numerator: above.map((cell) => cell.path),
    denominator: below.map((cell) => cell.path),
    value: quotient(sumIn(figures, above), sumIn(figures, below)),
  };
}

/** The cells that add up; none where the report's edition lacks any of the quantities. */
function cellsOf(paths: readonly QuantityPath[], figures: Figures): readonly CellSpec[] {
  const cells: CellSpec[] = [];
  for (const path of paths) {
    // The first key of a path is its table.
    const table = figures[path.slice(0, path.indexOf('.')) as TableKey];
    const found = quantityCells(path, table.spec.edition);
    if (!found) return [];
    cells.push(...found);
  }
  return cells;
}

function sumIn(figures: Figures, cells: readonly CellSpec[]): Cell {
  return cells.length === 0 ? null : exactSum(cells.map((cell) => figureOf(figures[cell.table], cell)));
}

function quotient(above: Cell, below: Cell): number | null {
  return above === null || below === null || below === 0 ? null : above / below;
}
