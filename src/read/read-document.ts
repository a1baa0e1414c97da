import { composeReport } from '../report/compose-report.js';
import type { SourceDocument } from './document.js';
import type { ReadOptions } from './options.js';
import type { ReadResult } from './result.js';

/**
 * Reads a document that was taken apart into lines and grids.
 *
 * Never throws. What could not be read is `null` in the report and named in a finding.
 */
export function readDocument(document: SourceDocument, _options: ReadOptions = {}): ReadResult {
  const report = composeReport({ year: 2021, agency: { name: null }, period: null }, () => null);
  return {
    report: { ...report, year: null },
    findings: [...(document.findings ?? [])],
    sources: {},
    outline: { headings: [], tables: [], foreignRows: [] },
  };
}
