import type { CellSources, DocumentOutline } from '../finding/source.js';
import type { DisclosureReport } from '../report/report.js';
import type { Deadlines } from './deadlines.js';

/** What rules may be given beside the report. */
export interface Context {
  /** Last year's report of the same agency. */
  readonly previous?: DisclosureReport | undefined;
  /** The reports that this one is the whole of. */
  readonly members?: readonly DisclosureReport[] | undefined;
  /** From a reader: what is printed for each cell. */
  readonly sources?: CellSources | undefined;
  /** From a reader: the headings and labels as printed. */
  readonly outline?: DocumentOutline | undefined;
  /** The caller's own deadlines for publication, before those of the law. */
  readonly deadlines?: Deadlines | undefined;
  /** The day on which the report is judged, as an ISO date. */
  readonly asOf?: string | undefined;
}
