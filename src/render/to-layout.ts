import { layoutReport } from '../layout/layout-report.js';
import type { DocumentNode } from '../layout/nodes.js';
import type { LayoutOptions } from '../layout/options.js';
import type { DisclosureReport } from '../report/report.js';

/** What the renderers take: a report, or anything laid out already. */
export type Renderable = DisclosureReport | DocumentNode;

export function toLayout(source: Renderable, options: LayoutOptions): DocumentNode {
  if ('kind' in source && source.kind === 'document') return source;
  return layoutReport(source as DisclosureReport, options);
}
