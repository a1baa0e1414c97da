// Runs one target: `worker.ts NAME SEED RUNS`. Writes the number of each run before it begins, so that whoever watches sees which one hangs.
import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { targets } from './targets/index.js';

const [name, seed, runs] = process.argv.slice(2);
const target = targets.find((one) => one.name === name);
if (!target) throw new Error(`no target ${name}`);

await target.prepare();
const ownKeys = (value: object): string => Reflect.ownKeys(value).map(String).join();
const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Function.prototype,
];
const before = prototypes.map(ownKeys).join(';');

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let done = 0;
let slowest = 0;
const around = async (run: () => Promise<void>): Promise<void> => {
  writeSync(1, `${done++}\n`);
  const start = processorTime();
  await run();
  const took = processorTime() - start;
  slowest = Math.max(slowest, took);
  if (took > target.limit)
    throw new Error(`took ${Math.round(took)} ms of processor time, more than ${target.limit}`);
  if (prototypes.map(ownKeys).join(';') !== before) throw new Error('a prototype was changed');
};

const result = await fc.check(target.property(around), { seed: Number(seed), numRuns: Number(runs) });
if (result.failed) {
  const report = fc.defaultReportMessage(result) ?? 'failed';
  const cause =
    result.errorInstance instanceof Error ? result.errorInstance.stack : String(result.errorInstance);
  writeSync(2, `${report.slice(0, 20_000)}\n${cause?.slice(0, 8000)}\n`);
}
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
writeSync(
  1,
  `${JSON.stringify({ failed: result.failed, runs: done, slowest: Math.round(slowest), megabytes })}\n`,
);
process.exit(result.failed ? 1 : 0);
