import { exactSum } from '../balance/exact-sum.js';
import type { Consolidation } from '../compare/consolidation.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { type CellSpec, type RowHeading, tableSpec } from '../form/table-spec.js';
import { plainDigits } from '../layout/figure-text.js';
import { readCell } from '../report/cells.js';
import { describeColumn, labelText } from '../report/describe-cell.js';
import { chartWordsIn } from './chart-words.js';
import { type ChartOptions, type ChartRow, chart, type VegaLiteSpec } from './vega-lite-spec.js';

interface Outcome {
  readonly label: string;
  /** The cells of the outcome by column. */
  readonly columns: ReadonlyMap<string, readonly CellSpec[]>;
}

/**
 * The outcomes of a whole as bars, stacked by who asked.
 *
 * A sum with unknown members has no bar, which the description says.
 */
export function consolidationChart({ report }: Consolidation, options: ChartOptions): VegaLiteSpec {
  const locale = options.locale ?? defaultLocale;
  const words = chartWordsIn(locale);
  const values: ChartRow[] = [];
  const inWords: string[] = [];
  for (const { label, columns } of outcomesOf(report.requests.edition, locale)) {
    const sums: (number | null)[] = [];
    for (const cells of columns.values()) {
      const value = exactSum(cells.map((cell) => readCell(report, cell)));
      const [cell] = cells;
      sums.push(value);
      if (value !== null && cell)
        values.push({ outcome: label, applicant: describeColumn(cell, locale), value });
    }
    inWords.push(words.figure(label, plainDigits(exactSum(sums)) || words.noFigure));
  }
  const unit = tableSpec('requests', report.requests.edition).cells[0]?.column.column.unit ?? '';
  const { agency, year } = report;
  const whole = [agency.name, year === null ? null : locale === 'en' ? String(year) : `${year}年`]
    .filter((part) => part !== null)
    .join(locale === 'en' ? ' ' : '');
  const title = words.outcomes(whole);
  return chart(
    { title, description: [title, ...inWords].join(words.separator), values },
    {
      mark: { type: 'bar', stroke: '#fff' },
      encoding: {
        y: { field: 'outcome', type: 'nominal', sort: null, title: null },
        x: {
          field: 'value',
          type: 'quantitative',
          aggregate: 'sum',
          title: words.axis(words.requests, unit),
        },
        color: {
          field: 'applicant',
          type: 'nominal',
          sort: null,
          title: words.applicants,
          legend: { orient: 'bottom', columns: 3 },
        },
        tooltip: [{ field: 'outcome' }, { field: 'applicant' }, { field: 'value' }],
      },
    },
    options,
  );
}

/** The outcomes of table three, groups as one, each with its cells by the columns that are no total. */
function outcomesOf(edition: Parameters<typeof tableSpec>[1], locale: Locale): readonly Outcome[] {
  const byGroup = new Map<RowHeading, Map<string, CellSpec[]>>();
  for (const row of tableSpec('requests', edition).rows) {
    if (!row.parent || row.leaf.sumOf) continue;
    const group = row.parent.parent ? row.parent : row;
    const columns = byGroup.get(group) ?? new Map<string, CellSpec[]>();
    byGroup.set(group, columns);
    for (const cell of row.cells) {
      if (cell.column.column.sumOf) continue;
      columns.set(cell.column.key, [...(columns.get(cell.column.key) ?? []), cell]);
    }
  }
  return [...byGroup].map(([group, columns]) => ({ label: labelText(group.label, locale), columns }));
}
