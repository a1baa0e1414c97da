import type { CellChange, ReportDiff } from '../compare/report-diff.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type CellSpec, findCellInAnyEdition } from '../form/table-spec.js';
import { plainDigits } from '../layout/figure-text.js';
import { unknownCell } from '../report/cells.js';
import { describeColumn, describeRow } from '../report/describe-cell.js';
import type { ReportKey } from '../report/report.js';
import { chartWordsIn } from './chart-words.js';
import { type ChartOptions, type ChartRow, chart, type VegaLiteSpec } from './vega-lite-spec.js';

interface Shown {
  readonly change: CellChange;
  readonly cell: CellSpec;
}

/** Bars to both sides of zero, in the order of the form. A change of unknown size has no bar; the description names it. */
export function diffChart(diff: ReportDiff, options: ChartOptions): VegaLiteSpec {
  const locale = options.locale ?? defaultLocale;
  const words = chartWordsIn(locale);
  for (const path of options.cells ?? []) if (!findCellInAnyEdition(path)) unknownCell(path);
  const shown = diff.cells.flatMap((change): Shown[] => {
    const cell = findCellInAnyEdition(change.cell) ?? unknownCell(change.cell);
    const isWanted = options.cells
      ? options.cells.includes(change.cell)
      : cell.column.column.sumOf !== undefined;
    return isWanted ? [{ change, cell }] : [];
  });
  const title = words.diff(
    keyText(diff.previous, diff.current, locale),
    keyText(diff.current, diff.previous, locale),
  );
  const inWords = shown.map(({ change, cell }) =>
    words.change(
      labelOf(cell, locale),
      figure(change.from, words.noFigure),
      figure(change.to, words.noFigure),
    ),
  );
  const units = [...new Set(shown.map(({ cell }) => cell.column.column.unit))];
  return chart(
    {
      title,
      description: [title, ...(inWords.length === 0 ? [words.nothing] : inWords)].join(words.separator),
      values: shown.flatMap((one) => rowOf(one, locale)),
    },
    {
      mark: { type: 'bar' },
      encoding: {
        y: { field: 'label', type: 'nominal', sort: null, title: null },
        x: { field: 'change', type: 'quantitative', title: words.axis(words.changes, units.join(' / ')) },
        color: {
          field: 'direction',
          type: 'nominal',
          title: null,
          scale: { domain: [words.directions.more, words.directions.less], range: ['#1f4e79', '#e0a458'] },
          legend: { orient: 'bottom' },
        },
        ...(units.length > 1 ? { row: { field: 'unit', type: 'nominal', title: null } } : {}),
        tooltip: [
          { field: 'label' },
          { field: 'from' },
          { field: 'to' },
          { field: 'change' },
          { field: 'unit' },
        ],
      },
      ...(units.length > 1 ? { resolve: { scale: { x: 'independent', y: 'independent' } } } : {}),
    },
    options,
  );
}

function rowOf({ change: { from, to, change }, cell }: Shown, locale: Locale): ChartRow[] {
  if (change === null) return [];
  const { more, less } = chartWordsIn(locale).directions;
  const direction = change < 0 ? less : more;
  return [{ label: labelOf(cell, locale), unit: cell.column.column.unit, from, to, change, direction }];
}

/** A row, and its column where that is no total. */
function labelOf(cell: CellSpec, locale: Locale): string {
  const row = describeRow(cell.row, locale);
  return cell.column.column.sumOf ? row : `${row} · ${describeColumn(cell, locale)}`;
}

function keyText(key: ReportKey, other: ReportKey, locale: Locale): string {
  const year = key.year === null ? '' : locale === 'en' ? String(key.year) : `${key.year}年`;
  const named = key.agency !== null && (key.agency !== other.agency || year === '') ? key.agency : '';
  return [named, year].filter((part) => part !== '').join(locale === 'en' ? ' ' : '');
}

function figure(value: number | null, noFigure: string): string {
  return plainDigits(value) || noFigure;
}
