import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DisclosureReportError } from '../../src/index.js';
import { arbitraryReport } from '../compare/support.js';
import { publicCalls } from '../support/public-calls.js';
import { deepFreeze } from './deep-freeze.js';

/** What a call gives, or the mistake that it tells. */
function outcome(call: () => unknown): unknown {
  try {
    return structuredClone(call());
  } catch (error) {
    if (error instanceof DisclosureReportError) return { mistake: error.message };
    throw error;
  }
}

describe.each(Object.entries(publicCalls))('%s', (_, call) => {
  it('writes to nothing that it is given, and gives the same for the same', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (a, b) => {
        const [before, after] = [structuredClone(a), structuredClone(b)];
        const first = outcome(() => call(deepFreeze(a), deepFreeze(b)));
        expect(outcome(() => call(before, after))).toEqual(first);
        // A report given to an earlier call, or as it was before, makes no difference.
        expect(outcome(() => call(a, b))).toEqual(first);
        expect([a, b]).toStrictEqual([before, after]);
      }),
      { numRuns: 15 },
    );
  });
});
