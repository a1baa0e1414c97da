import type { Severity } from '../../index.js';
import type { FailedFile } from '../load-report.js';
import type { CheckedReport } from './checked-report.js';

/** What a whole run came to. */
export interface RunTally {
  reports: number;
  /** Reports without a finding of severity `error`. */
  valid: number;
  /** Reports that make the tool end with a fault; with `--strict` more than are invalid. */
  faulty: number;
  findings: Record<Severity, number>;
  failures: readonly FailedFile[];
}

/** A way to print what `check` finds. */
export interface CheckOutput {
  /** What is said of one report, whichever others there are, so that any process can say it. */
  report(checked: CheckedReport): string;
  /** Joins what is said of all of them. */
  joined(): JoinedOutput;
}

/**
 * The output of a run. Each function gives what is written to standard output at that point, so that many reports need no more
 * memory than one.
 */
export interface JoinedOutput {
  begin(): string;
  /** Takes what `CheckOutput.report` gave, report after report. */
  report(said: string): string;
  end(tally: RunTally): string;
}
