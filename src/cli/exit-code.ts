/** What the process ends with; part of the tool's interface. */
export const exitCode = {
  /** Nothing wrong was found. */
  fine: 0,
  /** A report has findings of severity `error` (with `--strict`: of `warning` too). */
  faulty: 1,
  /** Something could not be run at all: a missing file, a bad option, JSON that is no report. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
