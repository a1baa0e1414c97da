import type { Topic } from './acts.js';
import type { Act, QuantitySum } from './claim.js';
import type { Frame } from './frame.js';
import type { Mention } from './mention.js';

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
