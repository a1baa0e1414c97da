import { defineConfig } from 'vitest/config';

/** Folders of tests that judge the mutants. */
const folders =
  process.env.MUTATION_TESTS ?? 'form,report,finding,balance,narrative,compare,rules,read,property';

export default defineConfig({
  test: {
    include: folders.split(',').map((folder) => `test/${folder}/**/*.test.ts`),
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 30_000,
  },
});
