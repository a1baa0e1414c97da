// One folder of src: MUTATION=balance npm run mutation. A part of its mutants: MUTATION_SAMPLE=0.25, other ones: MUTATION_SEED=2.

// A mutant that lives has cost the time of all tests that reach it: it is judged by the tests of its folder and of those next to
// it. Without the tests of hundreds of whole documents and of a database, which take too long for thousands of times; slower ones
// are asked last.
const judges = {
  form: ['{form,report,balance,compare,rules,read,layout}'],
  report: ['{report,form,layout,auto,compare}', 'balance/totals'],
  balance: ['balance', 'report/create-report'],
  rules: ['rules'],
  compare: ['{compare,layout}'],
  narrative: ['{narrative,rules}'],
  read: ['read/!(hostile|damage)', 'auto/*', 'docx/!(hostile)'],
};
const folder = process.env.MUTATION ?? 'form';

export default {
  testRunner: 'bundles',
  checkers: ['drawn'],
  plugins: ['./test/mutation/runner.mjs', './test/mutation/drawn.mjs'],
  mutate: [`src/${folder}/*.ts`],
  testFiles: judges[folder].map((judge) =>
    judge.includes('/') ? `test/${judge}.test.ts` : `test/${judge}/!(damage|duckdb).test.ts`,
  ),
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
  timeoutMS: 5000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: `node_modules/.cache/disclosure-report/mutation-${folder}.json` },
};
