// One folder of src: MUTATION=balance npm run mutation. A part of it: MUTATION_SAMPLE=0.25, a quarter of its files.
import { createHash } from 'node:crypto';
import { globSync } from 'tinyglobby';

// A mutant that lives has cost the time of all tests that reach it: it is judged by the tests of its folder and of those next to
// it. Without the tests of hundreds of whole documents and of a database, which take too long for thousands of times.
const judges = {
  form: ['{form,report,balance,compare,rules,read,layout}'],
  report: ['{report,form,balance,layout,auto}'],
  balance: ['balance'],
  rules: ['rules'],
  compare: ['{compare,layout}'],
  narrative: ['{narrative,rules}'],
  read: ['{read,auto}'],
};
const folder = process.env.MUTATION ?? 'form';
const share = Number(process.env.MUTATION_SAMPLE ?? 1);

const seed = 2026;
const drawn = (file) => createHash('sha256').update(`${seed} ${file}`).digest().readUInt32BE();
const files = globSync(`src/${folder}/*.ts`).sort((a, b) => drawn(a) - drawn(b));

export default {
  testRunner: 'bundles',
  plugins: ['./test/mutation/runner.mjs'],
  mutate: files.slice(0, Math.ceil(files.length * share)),
  testFiles: judges[folder].map((judge) => `test/${judge}/!(damage|duckdb).test.ts`),
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 5000,
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  jsonReporter: { fileName: `node_modules/.cache/disclosure-report/mutation-${folder}.json` },
};
