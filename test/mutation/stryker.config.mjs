// npm run mutation -- --mutate 'src/balance/**/*.ts'
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['src/{form,report,balance,rules,compare,narrative,read}/**/*.ts'],
  // Each test file imports what it tests by more than one hop.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Declarations of the form, which run once at import: the tests of the form hold them against the official counts.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  jsonReporter: {
    fileName: process.env.MUTATION_REPORT ?? 'node_modules/.cache/disclosure-report/mutation.json',
  },
};
