import type { MistakeDetail } from './error.js';
import { joinFaults } from './invalid-report.js';
import { inEnglish } from './phrase.js';

/** What is wrong with a value, in a sentence. */
export function faultsInEnglish(faults: readonly MistakeDetail[]): string {
  return joinFaults(
    faults,
    ({ path, expected, received }) => `${path} should be ${inEnglish(expected)}, is ${inEnglish(received)}`,
    '; ',
    (more) => `and ${more} more`,
  );
}
