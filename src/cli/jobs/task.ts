import type { Severity } from '../../index.js';
import type { RuleOptions } from '../check/checked-report.js';
import type { Format } from '../check/output-in.js';
import type { LineRange } from '../lines-of.js';
import type { FailedFile } from '../load-report.js';

/** Files to check one after the other. */
export interface FileTask {
  files: readonly string[];
}

/** Lines to check of a file that has a report on each line: those that lie from one byte to another. */
export interface LineTask extends LineRange {
  /** Nothing of the file comes after. */
  isLast: boolean;
}

/** What one process checks at a time; plain data, as all of this file, so that it can be sent to another. */
export type Task = FileTask | LineTask;

/** What is checked, and how it is said. */
export interface TaskSettings {
  options: RuleOptions;
  format: Format;
  colour: boolean;
  strict: boolean;
  /** The folder of kept reports, among which each report's of the year before is looked for. */
  keptReports?: string;
  /** The file that a mended report goes to. */
  fix?: string;
}

/** What came of a report, or of what is none. */
export type Outcome =
  | {
      ok: true;
      said: string;
      valid: boolean;
      faulty: boolean;
      /** It was checked against the year before. */
      isFollowing: boolean;
      findings: Record<Severity, number>;
    }
  | { ok: false; failure: FailedFile };

/** How many files are done with when a task is. */
export function filesDone(task: Task): number {
  if ('files' in task) return task.files.length;
  return task.isLast ? 1 : 0;
}
