import type { ValidationResult } from '../rules/validate-report.js';

/** What every result says of its line. */
export interface LineKey {
  /** The number of the line in what was read, from 1. */
  line: number;
  /** What stands in the line under the key that the option `id` names, where that is a string or a number. */
  id?: string | number;
}

/** What `checkStream` says of a line that is a report. */
export interface CheckedLine extends LineKey, ValidationResult {
  /** The name of the agency. */
  agency: string | null;
  /** The year reported on. */
  year: number | null;
}

/** Why a line is no report; `unknown-version`: a newer release wrote it. */
export type LineErrorCode = 'too-long' | 'not-utf8' | 'not-json' | 'invalid-report' | 'unknown-version';

/** What is wrong with a line that is no report. */
export interface LineError {
  /** Why the line is no report, for programs. */
  code: LineErrorCode;
  /** One sentence, in the locale of the options. */
  message: string;
  /** Of `invalid-report` and `unknown-version`: the path of what is wrong. */
  path?: string;
  /** Of `invalid-report` and `unknown-version`: what has to stand there. */
  expected?: string;
  /** Of `invalid-report` and `unknown-version`: what stands there. */
  received?: string;
}

/** What `checkStream` says of a line that is no report. */
export interface RefusedLine extends LineKey {
  /** What is wrong with the line. */
  error: LineError;
}

/** A line of what `checkStream` gives, parsed. */
export type LineResult = CheckedLine | RefusedLine;
