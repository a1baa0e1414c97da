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

export interface Mistake {
  /** What kind of mistake it is, for programs; stable. */
  readonly code: MistakeCode;
  /** The path of the argument or cell that is wrong, such as `requests.received.naturalPersn`. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
}

/**
 * The one error this library throws, and only for a caller's mistake: a wrong path, type or year.
 *
 * Faults in what a report says are findings and never errors.
 */
export class DisclosureReportError extends Error implements Mistake {
  override readonly name = 'DisclosureReportError';
  /** What kind of mistake it is, for programs; stable. */
  readonly code: MistakeCode;
  /** The path of the argument or cell that is wrong. */
  readonly path: string;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;

  constructor(mistake: Mistake) {
    // Where a text is no JSON there is no path to name.
    const place = mistake.path === '' ? '' : `${mistake.path}: `;
    super(`${place}expected ${mistake.expected}, received ${mistake.received}`);
    this.code = mistake.code;
    this.path = mistake.path;
    this.expected = mistake.expected;
    this.received = mistake.received;
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

/** A value as an error shows what it received. Objects by their type: one may be such that it cannot be made a string. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (value === null) return 'null';
  return typeof value === 'object' || typeof value === 'function' ? typeof value : String(value);
}
