import type { ReportDiff } from '../compare/report-diff.js';
import { type DiffLayoutOptions, layoutDiff } from '../layout/layout-diff.js';
import { layoutReport } from '../layout/layout-report.js';
import type { DocumentNode } from '../layout/nodes.js';
import type { LayoutOptions } from '../layout/options.js';
import type { DisclosureReport } from '../report/report.js';

/** What the renderers take: a report, a comparison of two, or anything laid out already. */
export type Renderable = DisclosureReport | ReportDiff | DocumentNode;

/**
 * How what is rendered is laid out first. `form` is for comparisons, the others but `locale` and `idPrefix` for reports; what is
 * laid out already takes none of them.
 */
export type RenderLayoutOptions = LayoutOptions & DiffLayoutOptions;

/** The layout of whatever is to be rendered. */
export function toLayout(source: Renderable, options: RenderLayoutOptions): DocumentNode {
  if (typeof source !== 'object' || source === null) return layoutReport(source, options);
  if ('kind' in source) return source;
  return 'incomparable' in source ? layoutDiff(source, options) : layoutReport(source, options);
}
