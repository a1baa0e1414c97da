import type { Finding } from '../finding/finding.js';
import type { CellSources, DocumentOutline } from '../finding/source.js';
import type { DisclosureReport } from '../report/report.js';

/** What a reader makes of a document. */
export interface ReadResult {
  /** Always a well-formed report: what could not be read is `null`. */
  report: DisclosureReport;
  /** Rules `read/…`. Every cell that is `null` for any reason but a printed blank is named here. */
  findings: Finding[];
  /** What the document prints for each cell that it has, and where. */
  sources: CellSources;
  /** The headings and row labels as printed, for the `format` rules. */
  outline: DocumentOutline;
}
