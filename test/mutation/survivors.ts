// Judges again what survived `npm run mutation`: npm run mutation:survivors
//
// A test is held to cover a mutant where it is the first to run its line. What is derived once and kept, such as equations and
// vocabularies, is derived in the first test of a file alone, and tests behind it are not asked. So survivors are judged a
// second time, each by all tests in a new process.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Place {
  readonly line: number;
  readonly column: number;
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

const cache = 'node_modules/.cache/disclosure-report';
const first = process.argv[2] ?? `${cache}/mutation.json`;
const second = `${cache}/mutation-survivors.json`;
const config = `${cache}/survivors.config.json`;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const reportIn = (file: string): MutationReport => JSON.parse(readFileSync(file, 'utf8'));
const lived = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';
const counted = (mutant: Mutant): boolean => lived(mutant) || ['Killed', 'Timeout'].includes(mutant.status);
const all = (report: MutationReport): [string, Mutant][] =>
  Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map((one): [string, Mutant] => [file, one]),
  );
const keyOf = (file: string, { location: { start, end }, mutatorName, replacement }: Mutant): string =>
  [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

const before = all(reportIn(first));
const places = before
  .filter(([, mutant]) => lived(mutant))
  .map(
    ([
      file,
      {
        location: { start, end },
      },
    ]) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
  );

writeFileSync(
  config,
  JSON.stringify({
    testRunner: 'command',
    commandRunner: { command: 'npx vitest run --config test/mutation/vitest.config.ts --bail 1' },
    mutate: [...new Set(places)],
    concurrency: 2,
    tempDirName: '.stryker-tmp',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: second },
  }),
);
const { status } = spawnSync('npx', ['stryker', 'run', config], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const killedThen = new Set(
  all(reportIn(second)).flatMap(([file, mutant]) => (lived(mutant) ? [] : keyOf(file, mutant))),
);
const judged = before.filter(([, mutant]) => counted(mutant));
const left = judged.filter(([file, mutant]) => lived(mutant) && !killedThen.has(keyOf(file, mutant)));
for (const [file, { location, mutatorName, replacement }] of left)
  print(`${file}:${location.start.line}:${location.start.column} ${mutatorName} → ${replacement ?? ''}`);
print(
  `${judged.length - left.length} of ${judged.length} killed, ${((100 * (judged.length - left.length)) / judged.length).toFixed(1)} %`,
);
