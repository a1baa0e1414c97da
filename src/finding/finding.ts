import type { CellPath } from '../form/cell-path.js';
import type { Repair } from './repair.js';
import type { SourceLocation } from './source.js';

export const severities = ['error', 'warning', 'info'] as const;

/** `error`: the form or its arithmetic is broken. `warning`: probably wrong. `info`: worth a look. */
export type Severity = (typeof severities)[number];

/** One fault found in a report. Plain data: it can be stored, sent and shown as it is. */
export interface Finding {
  /** The rule's id, such as `requests/balance`; stable across versions. */
  rule: string;
  /** How much it weighs: only an `error` makes a report invalid. */
  severity: Severity;
  /** One sentence that a clerk understands, in the language asked for. */
  message: string;
  /** The cells to highlight; empty where the finding is about prose or the header. */
  cells: CellPath[];
  /** What the figure or text should be, as far as one value can be named. */
  expected?: number | string;
  /** What it is. */
  actual?: number | string;
  /** `actual − expected`, where both are numbers. */
  delta?: number;
  /** The article of the Regulations, the form's own note, or the practice that the rule rests on. */
  basis?: string;
  /** Where in the read document, as far as known. */
  location?: SourceLocation;
  /** Which figures are wrong, on findings of broken balances, where it was asked for. */
  diagnosis?: FindingDiagnosis;
}

/** What a diagnosis says of the balance that a finding is about. */
export interface FindingDiagnosis {
  /** `located`: one smallest repair. `ambiguous`: several. `unexplained`: none of up to three changes. */
  status: 'located' | 'ambiguous' | 'unexplained';
  /** The smallest repairs, most plausible first; the first ten where there are more. */
  repairs: Repair[];
  /** How many smallest repairs there are. */
  ties: number;
}

/** Findings of severity `error` make a report invalid. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
