import type { Consolidation } from '../compare/consolidation.js';
import type { ReportDiff } from '../compare/report-diff.js';
import type { Trend } from '../compare/trend.js';
import { consolidationChart } from './consolidation-chart.js';
import { diffChart } from './diff-chart.js';
import { trendChart } from './trend-chart.js';
import type { ChartOptions, VegaLiteSpec } from './vega-lite-spec.js';

/**
 * A chart of a trend, a comparison or a consolidation, as a Vega-Lite specification with its data in it.
 *
 * What is unknown is not drawn: no line is led over a year without a figure, no bar stands for a sum with unknown parts. Titles,
 * labels and the description, which says the figures in words, are in the language asked for.
 *
 * @throws {DisclosureReportError} `unknown-cell` for a cell that no edition has.
 *
 * @example
 * toVegaLite(trendOf([report2022, report2023, report2024]))
 */
export function toVegaLite(
  source: Trend | ReportDiff | Consolidation,
  options: ChartOptions = {},
): VegaLiteSpec {
  if ('years' in source) return trendChart(source, options);
  return 'members' in source ? consolidationChart(source, options) : diffChart(source, options);
}
