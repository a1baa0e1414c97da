import { inEnglish, type Wording } from './phrase.js';

/** What a caller did wrong. */
export type MistakeCode =
  | 'unknown-cell'
  | 'invalid-value'
  | 'invalid-year'
  | 'invalid-report'
  | 'unknown-version'
  | 'invalid-option'
  | 'conflicting-repair'
  | 'duplicate-member';

/** What is wrong with a value. */
export interface MistakeDetail {
  /** The path of the argument or cell that is wrong, such as `requests.received.naturalPersn`. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: Wording;
  /** What stands there. */
  readonly received: Wording;
}

export interface Mistake extends MistakeDetail {
  /** What kind of mistake it is, for programs; stable. */
  readonly code: MistakeCode;
}

/**
 * The one error this library throws, and only for a caller's mistake: a wrong path, type or year.
 *
 * Its message is English; `describeMistake` says the same in Chinese. Faults in what a report says are findings and never errors.
 */
export class DisclosureReportError extends Error {
  override readonly name = 'DisclosureReportError';
  /** What kind of mistake it is, for programs; stable. */
  readonly code: MistakeCode;
  /** The path of the argument or cell that is wrong. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
  /** All that is wrong with the value, this first, as data: for words in another language. */
  readonly faults: readonly MistakeDetail[];

  /** @param others What else is wrong with the same value. */
  constructor(mistake: Mistake, others: readonly MistakeDetail[] = [], message: string = sentence(mistake)) {
    super(message);
    this.code = mistake.code;
    this.path = mistake.path;
    this.expected = inEnglish(mistake.expected);
    this.received = inEnglish(mistake.received);
    this.faults = [mistake, ...others];
  }

  /**
   * A program may hold the package more than once: its builds for `import` and `require`, or one in a bundle and one beside it.
   * An error of any copy is an instance for each, by its name.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class derived from this one inherits the method and knows its own alone.
    if (this !== DisclosureReportError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return value instanceof Error && value.name === 'DisclosureReportError';
  }
}

/** What is wrong with a value, in English. */
export function sentence({ path, expected, received }: MistakeDetail): string {
  // Where a text is no JSON there is no path to name.
  const place = path === '' ? '' : `${path}: `;
  return `${place}expected ${inEnglish(expected)}, received ${inEnglish(received)}`;
}
