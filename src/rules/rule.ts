import type { Severity } from '../finding/finding.js';
import type { SourceLocation } from '../finding/source.js';
import type { CellPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';
import type { PartKey } from '../form/parts.js';
import type { Subject } from './subject.js';

/** A check that failed, with its evidence. */
export interface Failure {
  /** Made only when the finding is, so that a check that holds costs nothing. */
  readonly message: (locale: Locale) => string;
  readonly cells?: readonly CellPath[];
  readonly expected?: number | string;
  readonly actual?: number | string;
  readonly location?: SourceLocation;
  /** Where this case weighs otherwise than the rule does by default. */
  readonly severity?: Severity;
}

/**
 * What one check came to: it holds, it fails, or it cannot be told since figures it reads are unknown.
 *
 * A rule that has nothing to check (no such sentence, no previous report) returns no outcome at all.
 */
export type Outcome = 'held' | 'undecided' | Failure;

/** What a rule looks at: the runner's order, and a caller's choice of which rules to run, follow from it. */
export interface Reads {
  /** Parts of the report, in the order of the form. */
  readonly parts: readonly (PartKey | 'header')[];
  /** Needs the previous year's report. */
  readonly previous?: true;
  /** Needs the reports of the members of a whole. */
  readonly members?: true;
  /** Needs what a reader recorded of the document. */
  readonly document?: true;
}

/** One rule of the catalogue. */
export interface Rule<Id extends string = string> {
  /** `family/name`, stable. */
  readonly id: Id;
  readonly severity: Severity;
  /** What the rule asserts, in a sentence. */
  readonly asserts: Readonly<Record<Locale, string>>;
  /** The article, the form's note, or the practice that it rests on. */
  readonly basis: Readonly<Record<Locale, string>>;
  readonly reads: Reads;
  /** Pure; a throw is a bug of the rule and is reported as one, never as a fault of the report. */
  readonly check: (subject: Subject) => readonly Outcome[];
}
