// What test files import, for tests that run outside of vitest.
import { readFileSync } from 'node:fs';
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as runner from '@vitest/runner';
import * as fastCheck from 'fast-check';

// A document that the tests compare with what they make; paths that lead out of the tests are those of the project.
const documents = ({ Assertion }) =>
  Assertion.addMethod('toMatchFileSnapshot', function compare(path) {
    const expected = readFileSync(path.replace(/^(\.\.\/)+/, ''), 'utf8');
    this.assert(this._obj === expected, `${path} is another`, `${path} is the same`);
  });

for (const plugin of [documents, JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

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
