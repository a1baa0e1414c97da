// Hostile input for all readers and renderers: `npm run fuzz [-- --runs 100000 --seed 7 --target NAME]`.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Target } from './target.js';
import { targets } from './targets/index.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    target: { type: 'string' },
  },
});
const seed = Number(values.seed);
const asked = Number(values.runs);
/** A run without a sign of life for so long hangs; far above its ceiling of processor time, since the machine has other work. */
const patience = 600_000;
/** Runs of one process; memory that leaks would show in it. */
const batch = 4000;

interface Row {
  target: string;
  runs: number;
  'slowest run, ms': number;
  'memory, MB': number;
  'time, s': number;
  result: string;
}

interface Job {
  target: Target;
  seed: number;
  runs: number;
}

const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0)
  throw new Error(`no such target; there are ${targets.map(({ name }) => name).join(', ')}`);
const share = asked / chosen.reduce((sum, { runs }) => sum + runs, 0);
const jobs: Job[] = chosen.flatMap((target) => {
  const runs = Math.max(1, Math.round(target.runs * share));
  // A single batch has the seed that was given, so that a failure can be repeated with what it prints.
  return Array.from({ length: Math.ceil(runs / batch) }, (_, i) => ({
    target,
    seed: seed + i,
    runs: Math.min(batch, runs - i * batch),
  }));
});

const rows = new Map<string, Row>();
let failures = 0;

function fail(job: Job, message: string, row: Row): void {
  failures++;
  row.result = 'FAILED';
  process.stdout.write(
    `\n${job.target.name} failed: ${message}\nagain: npm run fuzz -- --target ${job.target.name} --seed ${job.seed} --runs ${job.runs}\n`,
  );
}

async function carryOut(job: Job): Promise<void> {
  const { target } = job;
  const row = rows.get(target.name) ?? {
    target: target.name,
    runs: 0,
    'slowest run, ms': 0,
    'memory, MB': 0,
    'time, s': 0,
    result: 'held',
  };
  rows.set(target.name, row);
  const began = performance.now();
  const worker = new URL('worker.ts', import.meta.url).pathname;
  const args = [
    '--max-old-space-size=1024',
    '--import',
    'tsx',
    worker,
    target.name,
    String(job.seed),
    String(job.runs),
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let last = '';
  let errors = '';
  let hangs = false;
  const watchdog = setTimeout(() => {
    hangs = true;
    child.kill('SIGKILL');
  }, patience);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    watchdog.refresh();
    last = (last.slice(last.lastIndexOf('\n', last.length - 2) + 1) + text).slice(-400);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(watchdog);
  row['time, s'] += Math.round((performance.now() - began) / 1000);
  const line = last.trimEnd().split('\n').at(-1) ?? '';
  if (hangs || !line.startsWith('{')) {
    fail(
      job,
      `run ${line} ${hangs ? `gave no sign of life for ${patience / 1000} s` : `ended the process\n${errors}`}`,
      row,
    );
    return;
  }
  const { failed, runs, slowest, megabytes } = JSON.parse(line);
  row.runs += runs;
  row['slowest run, ms'] = Math.max(row['slowest run, ms'], slowest);
  row['memory, MB'] = Math.max(row['memory, MB'], megabytes);
  if (failed) fail(job, errors, row);
}

const began = performance.now();
process.stdout.write(`seed ${seed}, ${jobs.length} batches\n`);
const queue = [...jobs];
// Interrupted, it ends with the batches that are under way, and says how far it came.
process.once('SIGINT', () => {
  queue.length = 0;
});
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
    for (let job = queue.shift(); job; job = queue.shift()) await carryOut(job);
  }),
);
const table = [...rows.values()];
const columns = Object.keys(table[0] ?? {});
const cells = [
  columns,
  columns.map((_, i) => (i === 0 ? '---' : '---:')),
  ...table.map((row) => Object.values(row)),
];
process.stdout.write(`\n${cells.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
const total = table.reduce((sum, { runs }) => sum + runs, 0);
process.stdout.write(
  `\n${total} runs in ${Math.round((performance.now() - began) / 1000)} s, seed ${seed}, ${failures} failures\n`,
);
process.exitCode = failures > 0 ? 1 : 0;
