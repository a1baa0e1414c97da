import type { Finding, Severity } from '../../index.js';
import type { FailedFile, LoadedReport } from '../load-report.js';
import type { CellCount } from './cell-count.js';
import type { CheckOutput, RunTally } from './check-output.js';
import type { CheckedReport } from './checked-report.js';
import type { Fix } from './fix-report.js';
import type { Tally } from './tally.js';

/** What `check --json` prints. Later versions may add fields; they change none. */
export interface CheckJson {
  reports: {
    /** As given on the command line or found in a folder; `-` for standard input. */
    file: string;
    /** Of a file with a report on each line, the line. */
    line?: number;
    kind: LoadedReport['kind'];
    agency: string | null;
    year: number | null;
    /** No finding of severity `error`. */
    valid: boolean;
    cells: CellCount;
    findings: readonly Finding[];
    checked: Tally['checked'];
    fix?: Fix;
  }[];
  /** Files that could not be checked; with path, expected and received where JSON was no report. */
  failures: readonly FailedFile[];
  summary: { reports: number; valid: number; failures: number } & Record<Severity, number>;
}

/** One object of JSON for the whole run, written report by report. */
export function jsonOutput(): CheckOutput {
  return {
    report: (checked) => `\n${indented(reportJson(checked), 4)}`,
    joined() {
      let isFirst = true;
      return {
        begin: () => '{\n  "reports": [',
        report(said) {
          const separator = isFirst ? '' : ',';
          isFirst = false;
          return separator + said;
        },
        end: (tally) => `\n  ],\n${indented(endJson(tally), 0).slice(2)}\n`,
      };
    },
  };
}

function reportJson({
  file,
  line,
  kind,
  report,
  cells,
  all,
  findings,
  checked,
  fix,
}: CheckedReport): CheckJson['reports'][number] {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    kind,
    agency: report.agency.name,
    year: report.year,
    valid: findings.error === 0,
    cells,
    findings: all,
    checked,
    ...(fix ? { fix } : {}),
  };
}

function endJson({ failures, reports, valid, findings }: RunTally): Omit<CheckJson, 'reports'> {
  return { failures, summary: { reports, valid, failures: failures.length, ...findings } };
}

function indented(value: unknown, width: number): string {
  const pad = ' '.repeat(width);
  return JSON.stringify(value, null, 2).replace(/^/gmu, pad);
}
