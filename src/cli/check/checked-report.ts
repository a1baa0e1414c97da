import type { Locale } from '../../form/locale.js';
import {
  type DisclosureReport,
  type Finding,
  type Rule,
  type Severity,
  type ValidateOptions,
  validateReport,
} from '../../index.js';
import type { LoadedReport } from '../load-report.js';
import { type CellCount, countCells } from './cell-count.js';
import type { Fix } from './fix-report.js';
import type { Tally } from './tally.js';

/** All that `check` says of one report. */
export interface CheckedReport extends Tally {
  file: string;
  /** Of a file with a report on each line, the line. */
  line?: number;
  kind: LoadedReport['kind'];
  report: DisclosureReport;
  cells: CellCount;
  /** The reader's findings, then the rules'. */
  all: readonly Finding[];
  /** What `--fix` came to, where it was asked for. */
  fix?: Fix;
}

/** Options of the library that the tool hands on. */
export type RuleOptions = Pick<ValidateOptions, 'rules' | 'deadlines' | 'asOf' | 'previous' | 'diagnose'> & {
  readonly locale: Locale;
  /** Modules with rules of the user's own. Plain data, for other processes, each of which loads them itself. */
  readonly plugins?: readonly string[];
};

/** Checks a report that was loaded, against the document it was read from where there is one. */
export function checkReport(
  file: string,
  { kind, report, read }: LoadedReport,
  { plugins: _, ...options }: RuleOptions,
  extraRules: readonly Rule[],
): CheckedReport {
  const { findings, checked } = validateReport(report, {
    ...options,
    extraRules,
    sources: read?.sources,
    outline: read?.outline,
  });
  const all = [...(read?.findings ?? []), ...findings];
  return { file, kind, report, cells: countCells(report), all, findings: bySeverity(all), checked };
}

/** Whether the report makes the tool end with a fault. */
export function isFaulty({ findings }: Tally, strict: boolean): boolean {
  return findings.error > 0 || (strict && findings.warning > 0);
}

function bySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}
