import { DisclosureReportError } from '../report/error.js';
import { shownValue } from '../report/phrase.js';

/**
 * Throws for what is no text, such as the bytes of a file.
 *
 * @throws {DisclosureReportError} `invalid-value`.
 */
export function assertText(path: string, text: unknown): asserts text is string {
  if (typeof text === 'string') return;
  throw new DisclosureReportError({
    code: 'invalid-value',
    path,
    expected: 'a string',
    received: shownValue(text),
  });
}
