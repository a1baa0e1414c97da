import fc from 'fast-check';
import { afterAll } from 'vitest';

// A mutant that lives must live again the next time.
fc.configureGlobal({ seed: 2026 });

interface Coverage {
  readonly perTest?: Record<string, Record<string, number>>;
}
declare global {
  var __stryker__: { readonly mutantCoverage?: Coverage } | undefined;
}

// What is derived once and kept, such as equations and vocabularies, is derived in the first test of a file that needs it, and
// Stryker would hold that test alone to cover it. So what one test of a file reaches, all tests of the file reach.
afterAll(() => {
  const perTest = globalThis.__stryker__?.mutantCoverage?.perTest;
  if (perTest === undefined) return;
  const reached = Object.assign({}, ...Object.values(perTest));
  for (const test of Object.keys(perTest)) perTest[test] = reached;
});
