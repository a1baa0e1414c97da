import { stripVTControlCharacters } from 'node:util';

/**
 * Text from a document on one line and without control characters: a report must not be able to move the cursor, colour its
 * own findings or break a line of output in two.
 */
export function printable(text: string): string {
  return printableLines(text.replace(/\s+/gu, ' '));
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return stripVTControlCharacters(text).replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}
