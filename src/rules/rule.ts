import type { Severity } from '../finding/finding.js';
import type { SourceLocation } from '../finding/source.js';
import type { CellPath } from '../form/cell-path.js';
import type { Locale } from '../form/locale.js';
import type { PartKey } from '../form/parts.js';
import type { TextSpan } from '../narrative/claim.js';
import type { Subject } from './subject.js';
import type { WorkingSubject } from './working-subject.js';

/** A wording in both languages, or one that serves in either. */
export type LocalText = string | Readonly<Record<Locale, string>>;

/** A part of the report that a rule speaks of; `header` is title, year, agency, period and preamble. */
export type Place = PartKey | 'header';

/** Words of a part: the block that they stand in, and where in its text they begin. */
export type Words = Pick<TextSpan, 'block' | 'start'>;

/** A check that failed, with its evidence. */
export interface Failure {
  /** One sentence; a function of the locale is called only when the finding is made, so a check that holds costs nothing. */
  readonly message: string | ((locale: Locale) => string);
  /** The cells to highlight, the one in doubt first. */
  readonly cells?: readonly CellPath[];
  /** What the figure or text should be. The finding's `delta` follows where both are numbers. */
  readonly expected?: number | string;
  /** What it is. */
  readonly actual?: number | string;
  /** Where it is printed; where not given, the place of the words, or of the first cell, or of the part's heading. */
  readonly location?: SourceLocation;
  /** The words of the part that it is about, where they are known: such as a claim that was found in it. */
  readonly words?: Words;
  /** The part it is about, where there is no cell and it is not the first part that the rule reads. */
  readonly part?: Place;
  /** Where this case weighs otherwise than the rule does by default. A caller's own setting goes first. */
  readonly severity?: Severity;
}

/**
 * What one check came to: it holds, it fails, or it cannot be told since figures it reads are unknown.
 *
 * A rule that has nothing to check (no such sentence, no previous report) returns no outcome at all.
 */
export type Outcome = 'held' | 'undecided' | Failure;

/** What a rule looks at, and what it needs beside the report. A rule is not run where that is not given. */
export interface Reads {
  /** Parts of the report, in the order of the form. */
  readonly parts: readonly [Place, ...Place[]];
  /** Needs the previous year's report. */
  readonly previous?: true;
  /** Needs the reports of the members of a whole. */
  readonly members?: true;
  /** Needs what a reader recorded of the document: each cell's printed text, or its headings and labels. */
  readonly document?: 'sources' | 'outline';
}

/** One rule of the catalogue, or one of a caller's own. */
export interface Rule<Id extends string = string> {
  /** `family/name`, stable. */
  readonly id: Id;
  /** How much a failure weighs, where the caller sets nothing else. */
  readonly severity: Severity;
  /** What the rule asserts, in a sentence. */
  readonly asserts: LocalText;
  /** The article, the form's note, or the practice that it rests on. */
  readonly basis?: LocalText;
  /** What it looks at; decides whether it is run, and where its findings stand in the list. */
  readonly reads: Reads;
  /** Pure; a throw is a bug of the rule and is reported as one, never as a fault of the report. */
  readonly check: (subject: Subject) => readonly Outcome[];
}

/** A rule as it is run: without what it asserts in words, which who only checks reports need not bring along. */
export interface CatalogueRule<Id extends string = string> extends Omit<Rule<Id>, 'asserts' | 'check'> {
  readonly check: (subject: WorkingSubject) => readonly Outcome[];
}

/** What a rule returns that finds nothing to check. */
export const notApplicable: readonly Outcome[] = [];

/** A wording in the language asked for. */
export function inLocale(text: LocalText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
