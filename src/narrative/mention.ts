import type { ClaimPeriod, ClaimScope } from './claim.js';
import type { Match } from './match.js';
import type { Phrase } from './phrase.js';

/** Of when, and of whom, a sentence speaks. */
export interface Setting {
  readonly period: ClaimPeriod;
  readonly scope: ClaimScope;
  readonly body: string | null;
}

/** A figure of a sentence in its place, with what it was found to count. */
export interface Mention extends Setting {
  readonly phrase: Phrase;
  readonly match: Match | null;
  /** A word such as 其中 stands between the figure before and this one. */
  readonly listed: boolean;
  /** That word is the first of the sentence. */
  readonly opens: boolean;
  /** 不含 stands there. */
  readonly excluded: boolean;
  /** 另外, 此外: a new statement begins. */
  readonly apart: boolean;
  /** 等 stands between the figure before and this one. */
  readonly afterEtc: boolean;
}
