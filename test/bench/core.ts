// What the core costs, each figure as a ratio to JSON.parse of the same report in the same run: npm run bench
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { do_not_optimize, measure } from 'mitata';
import { benchReport, figureCount, proseLength } from './core/bench-report.js';
import { casesOf, floor } from './core/cases.js';

/** One name alone may be measured, as with `npm run bench -- toFacts`. */
const only = process.argv[2];

// Cases take turns, so that whatever else the machine does falls on all of them alike.
const rounds = only ? 11 : 7;
const nanosecondsEach = 30e6;
// Long enough that the largest cases are compiled too.
const warmUp = 50 * nanosecondsEach;

const report = benchReport();
const all = casesOf(report);
const wanted = all.filter(
  ({ name }) => !only || name === floor || name.includes(only) || all.some((one) => one.against === name),
);

/** Time of the processor in nanoseconds: time that other programs take from this one does not count. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

async function nanosecondsOf(run: () => unknown, min_cpu_time = nanosecondsEach): Promise<number> {
  const { p50 } = await measure(() => do_not_optimize(run()), {
    min_cpu_time,
    batch_samples: 128,
    // Of few runs right after other cases half are those in which the engine still compiles.
    min_samples: 200,
    now,
    // A forced collection throws compiled code away, which the larger cases then wait for.
    gc: () => undefined,
  });
  return p50;
}

/** Bytes allocated by one run; the young generation is large enough that none of them is collected in between. */
function bytesOf(run: () => unknown): number {
  const runs = 8;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < runs; i++) do_not_optimize(run());
  return (process.memoryUsage().heapUsed - before) / runs;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const samples = new Map<string, number[]>(wanted.map(({ name }) => [name, []]));
for (const { run } of wanted) await nanosecondsOf(run, warmUp);
for (let round = 0; round < rounds; round++) {
  for (const { name, run } of wanted) samples.get(name)?.push(await nanosecondsOf(run));
}

function ratioTo(name: string, other: string): number {
  const others = samples.get(other) ?? [];
  return median((samples.get(name) ?? []).map((nanoseconds, i) => nanoseconds / (others[i] ?? Number.NaN)));
}

const lines = wanted.map(({ name, run, against = floor, bar }) => {
  return [
    name,
    (median(samples.get(name) ?? []) / 1000).toFixed(1),
    ratioTo(name, floor).toFixed(2),
    bar === undefined
      ? ''
      : `${ratioTo(name, against).toFixed(2)} ≤ ${bar}${against === floor ? '' : ` × ${against}`}`,
    (bytesOf(run) / 1000).toFixed(1),
  ];
});

function versionOf(name: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`, 'utf8'),
  );
  return `${name} ${version}`;
}

process.stdout.write(
  [
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores · Node ${process.versions.node}, V8 ${process.versions.v8} · ${['zod', 'ajv', 'htmlparser2', 'mitata'].map(versionOf).join(', ')}`,
    `a report of ${figureCount(report)} figures and ${proseLength(report)} characters of prose, ${JSON.stringify(report).length} characters of JSON; medians of ${rounds} rounds`,
    '',
    '| | µs | × JSON.parse | bar | kB allocated |',
    '|---|---:|---:|---:|---:|',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n'),
);
