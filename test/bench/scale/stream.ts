// What a stream of reports costs, and that its memory stays flat: npm run bench:stream -- 1000000. With a second argument,
// `tables`, prose is not taken apart.
import { checkStream, type RuleSettings, rules } from '../../../src/index.js';
import { reportLines } from './report-lines.js';

const count = Number(process.argv[2] ?? 100_000);
const chunkSize = 65_536;
const ofProse = /^(?:narrative\/|other\/fee-|continuity\/year-over-year)/u;
const settings: RuleSettings =
  process.argv[3] === 'tables'
    ? Object.fromEntries(rules.flatMap(({ id }) => (ofProse.test(id) ? [[id, 'off' as const]] : [])))
    : {};

const line = reportLines();
const encoder = new TextEncoder();
let made = 0;
let bytes = 0;
const reports = new ReadableStream<Uint8Array>(
  {
    pull(controller) {
      let text = '';
      while (text.length < chunkSize && made < count) text += line(made++);
      const chunk = encoder.encode(text);
      bytes += chunk.length;
      controller.enqueue(chunk);
      if (made === count) controller.close();
    },
  },
  { highWaterMark: 0 },
);

const megabytes = (size: number): number => Math.round(size / 2 ** 20);
const marks = [0.01, ...Array.from({ length: 20 }, (_, step) => (step + 1) / 20)];
const atMarks: string[] = [];
let lines = 0;
let invalid = 0;
let peak = 0;
// What lives longer than a collection shows as the least that the heap held since the mark before.
let leastHeap = Number.POSITIVE_INFINITY;

function take(chunk: Uint8Array): void {
  const text = new TextDecoder().decode(chunk);
  for (const result of text.split('\n')) {
    if (result === '') continue;
    lines++;
    if (result.includes('"valid":false')) invalid++;
  }
  const { rss, heapUsed } = process.memoryUsage();
  peak = Math.max(peak, rss);
  leastHeap = Math.min(leastHeap, heapUsed);
  const [mark = 2] = marks;
  if (lines < mark * count) return;
  marks.shift();
  atMarks.push(`${Math.round(mark * 100)} %: ${megabytes(rss)}, ${megabytes(leastHeap)}`);
  leastHeap = Number.POSITIVE_INFINITY;
}

const startCpu = process.cpuUsage();
const start = performance.now();
await reports.pipeThrough(checkStream({ rules: settings })).pipeTo(new WritableStream({ write: take }));
const wall = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(startCpu);
const cpu = (user + system) / 1e6;

if (lines !== count) throw new Error(`${lines} results for ${count} reports`);
process.stdout.write(
  [
    `Node ${process.versions.node}: ${count} reports, ${Math.round(bytes / 1e6)} MB, ${invalid} not valid`,
    `${cpu.toFixed(1)} s of the processor, ${wall.toFixed(1)} s of the clock`,
    `${((cpu / count) * 1e6).toFixed(0)} µs a report; ${Math.round(count / cpu)} reports a second of the processor`,
    `MB resident, and least heap since the mark before: ${atMarks.join('; ')}`,
    `at most ${megabytes(peak)} MB resident`,
    '',
  ].join('\n'),
);
