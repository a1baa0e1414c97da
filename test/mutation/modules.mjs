// What test files import, for tests that run outside of vitest.
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as runner from '@vitest/runner';
import * as fastCheck from 'fast-check';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

// Properties are asked less often than by the tests themselves: thousands of mutants are judged.
const runs = 40;
// A mutant that lives must live again the next time; the smallest counterexample is of no use here.
fastCheck.configureGlobal({ seed: 2026, endOnFailure: true });
const assert = (property, settings) =>
  fastCheck.assert(property, { ...settings, numRuns: Math.min(runs, settings?.numRuns ?? runs) });

const untyped = new Proxy(() => untyped, { get: () => untyped });

export const modules = {
  vitest: { ...runner, expect: chai.expect, expectTypeOf: untyped, assertType: untyped },
  'fast-check': { ...fastCheck, assert, default: { ...fastCheck.default, assert } },
};
