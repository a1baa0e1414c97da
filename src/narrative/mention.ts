import type { Topic } from './acts.js';
import type { Act, ClaimPeriod, ClaimScope, QuantitySum } from './claim.js';
import type { Frame } from './frame.js';
import type { Phrase } from './phrase.js';

/** Of when, and of whom, a sentence speaks. */
export interface Setting {
  readonly period: ClaimPeriod;
  readonly scope: ClaimScope;
  readonly body: string | null;
}

/** What a figure was found to count. */
export interface Match {
  readonly act: Act;
  readonly equals: readonly QuantitySum[];
  /** Where in the normal text the words that say so begin and end; the figure lies within or beside. */
  readonly start: number;
  readonly end: number;
  /** What figures without a noun speak of from here on. */
  readonly topic: Topic;
  /** Rows of table four spoken of. */
  readonly disputes?: readonly string[];
  /** Row and column of table two spoken of. */
  readonly documents?: NonNullable<Frame['documents']>;
  /** Only a part of what the act counts, such as one channel. */
  readonly part?: true;
  /** The figure of which this one counts the requests of some applicants. */
  readonly applicantsOf?: Mention;
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
