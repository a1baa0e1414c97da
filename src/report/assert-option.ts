import { type Locale, locales } from '../form/locale.js';
import { DisclosureReportError } from './error.js';
import { oneOf, shownValue, type Wording } from './phrase.js';

/** Throws for an option: what should stand there, and what does. */
export function refuseOption(path: string, expected: Wording, received: unknown): never {
  throw new DisclosureReportError({ code: 'invalid-option', path, expected, received: shownValue(received) });
}

/** Throws for an option that is given and is none of these. */
export function assertOneOf(path: string, value: unknown, among: readonly string[]): void {
  if (value !== undefined && !among.some((one) => one === value)) refuseOption(path, oneOf(among), value);
}

export function assertLocale(locale: unknown): asserts locale is Locale | undefined {
  assertOneOf('options.locale', locale, locales);
}

/**
 * Throws for options that are no object, or have a key that nobody reads: a misspelt one would be left out in silence.
 *
 * @param path What the options are called in errors.
 */
export function assertKeys(given: unknown, known: readonly string[], path = 'options'): void {
  if (typeof given !== 'object' || given === null) refuseOption(path, 'an object', given);
  for (const [key, value] of Object.entries(given))
    if (value !== undefined && !known.includes(key)) refuseOption(`${path}.${key}`, 'no such key', value);
}

/** Throws for what cannot be gone through one by one, such as a single report where several are asked for. */
export function assertList(path: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
    refuseOption(path, 'an array', value);
}
