import type { CellSeries, Trend } from '../compare/trend.js';
import type { QuantityPath } from '../form/cell-path.js';
import { defaultLocale } from '../form/locale.js';
import { findCellInAnyEdition } from '../form/table-spec.js';
import { plainDigits } from '../layout/figure-text.js';
import { unknownCell } from '../report/cells.js';
import { describeCell } from '../report/describe-cell.js';
import { type ChartWords, chartWordsIn } from './chart-words.js';
import { type ChartOptions, type ChartRow, chart, type VegaLiteSpec } from './vega-lite-spec.js';

/** The totals that the balance of table three is about. */
const balancedTotals: readonly QuantityPath[] = [
  'requests.received.total',
  'requests.carriedOver.total',
  'requests.outcomes.total.total',
  'requests.carriedForward.total',
];

/** Lines over the years. Where a year has no figure a line breaks: nothing is drawn between figures that are not neighbours. */
export function trendChart(trend: Trend, options: ChartOptions): VegaLiteSpec {
  const { locale } = options;
  const words = chartWordsIn(locale ?? defaultLocale);
  const series = (options.cells ?? balancedTotals).flatMap((path) => {
    const { path: cell, edition } = findCellInAnyEdition(path) ?? unknownCell(path);
    const found = trend.cells.find((one) => one.cell === path);
    // The labels of a trend are in the language that it was made in.
    return found && locale ? { ...found, label: describeCell(cell, { edition, locale }) } : (found ?? []);
  });
  const units = new Set(series.map(({ unit }) => unit));
  const agencies = new Set(trend.reports.flatMap((key) => key?.agency ?? []));
  const [agency = ''] = agencies.size === 1 ? agencies : [];
  const [first, last] = [trend.years.at(0), trend.years.at(-1)];
  const title = first === undefined || last === undefined ? words.nothing : words.trend(agency, first, last);
  const color = {
    field: 'series',
    type: 'nominal',
    sort: null,
    title: null,
    legend: { orient: 'bottom', columns: 1, symbolSize: 400, symbolType: 'stroke' },
  };
  return chart(
    {
      title,
      description: [title, ...series.map((one) => inWords(one, words))].join(words.separator),
      values: series.flatMap(rowsOf),
    },
    {
      mark: { type: 'line', point: { size: 60 } },
      encoding: {
        x: {
          field: 'year',
          type: 'ordinal',
          title: words.year,
          axis: { labelAngle: 0 },
          scale: { domain: trend.years },
        },
        y: { field: 'value', type: 'quantitative', title: null },
        detail: { field: 'run', type: 'nominal' },
        color,
        // Told apart without colour too.
        strokeDash: color,
        ...(units.size > 1 ? { row: { field: 'unit', type: 'nominal', title: null } } : {}),
        tooltip: [{ field: 'series' }, { field: 'year' }, { field: 'value' }, { field: 'unit' }],
      },
      ...(units.size > 1 ? { resolve: { scale: { y: 'independent' } } } : {}),
    },
    options,
  );
}

/** The known figures of a series; those of neighbouring years share a run. */
function rowsOf({ label, unit, points }: CellSeries): ChartRow[] {
  let run = 0;
  return points.flatMap(({ year, value }): ChartRow[] => {
    if (value !== null) return [{ series: label, unit, year, value, run }];
    run++;
    return [];
  });
}

function inWords({ label, points }: CellSeries, words: ChartWords): string {
  return words.series(
    label,
    points.map(({ year, value }) => [year, plainDigits(value) || words.noFigure]),
  );
}
