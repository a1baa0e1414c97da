import type { CellSources, DocumentOutline } from '../finding/source.js';
import type { DisclosureReport } from '../report/report.js';

/** What rules look at: the report, and whatever the caller gave beside it. */
export interface Subject {
  readonly report: DisclosureReport;
  /** Last year's report of the same agency. */
  readonly previous?: DisclosureReport;
  /** The reports that this one is the whole of. */
  readonly members?: readonly DisclosureReport[];
  /** From a reader: what is printed for each cell. */
  readonly sources?: CellSources;
  /** From a reader: the headings and labels as printed. */
  readonly outline?: DocumentOutline;
}
