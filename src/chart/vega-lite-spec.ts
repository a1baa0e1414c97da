import type { QuantityPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';

/** A chart as Vega-Lite describes it, with its data in it. Plain JSON. */
export interface VegaLiteSpec {
  /** The version of Vega-Lite, as its schema's address. */
  readonly $schema: string;
  /** What the chart says of itself to those who cannot see it. */
  readonly description: string;
  /** The title that is drawn. */
  readonly title: string;
  /** What the chart shows. */
  readonly data: {
    /** The rows that the drawing refers to. */
    readonly values: readonly ChartRow[];
  };
  readonly [key: string]: unknown;
}

/** A row of a chart's data. */
export type ChartRow = Readonly<Record<string, string | number | null>>;

/** What a chart shows, and how. */
export interface ChartOptions {
  /**
   * The cells to show. Where not given, a trend shows the four totals that the form balances, and a comparison the changed cells
   * of the columns 总计. A consolidation always shows its outcomes.
   */
  readonly cells?: readonly QuantityPath[] | undefined;
  /** The language of titles and labels; Chinese where not given. */
  readonly locale?: Locale | undefined;
  /** The width of the drawing without its labels, in pixels; 520 where not given. */
  readonly width?: number | undefined;
}

/** What every chart has in common. */
export function chart(
  parts: Pick<VegaLiteSpec, 'description' | 'title'> & { readonly values: readonly ChartRow[] },
  drawing: Readonly<Record<string, unknown>>,
  { width = 520 }: ChartOptions,
): VegaLiteSpec {
  const { values, ...texts } = parts;
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    ...texts,
    width,
    data: { values },
    ...drawing,
    config: { axis: { labelLimit: 0 }, legend: { labelLimit: 0 }, view: { stroke: null } },
  };
}
