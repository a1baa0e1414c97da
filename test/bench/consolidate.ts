// What it costs to add up many reports: npx tsx --expose-gc test/bench/consolidate.ts
import { consolidationOf, type DisclosureReport, diffReports, toFacts } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const distinct = Array.from({ length: 200 }, (_, i) => balancedReport(i));

/** Members one by one, so that the reports themselves take no memory: each a copy, as if just parsed. */
function* members(count: number): Generator<DisclosureReport> {
  for (let i = 0; i < count; i++) {
    const report = distinct[i % distinct.length];
    if (report) yield { ...report, agency: { name: `第${i}县` } };
  }
}

function median(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

const whole = { year: 2024, agency: '某省' };
consolidationOf(members(2_000), whole);
const rows = [1_000, 10_000, 100_000].map((reports) => {
  const before = heap();
  const kept = consolidationOf(members(reports), whole);
  const retained = heap() - before;
  const ms = median(5, () => consolidationOf(members(reports), whole));
  return {
    reports,
    members: kept.members.length,
    'ms (median of 5)': ms.toFixed(1),
    'µs a report': ((ms / reports) * 1000).toFixed(2),
    'MiB kept': retained.toFixed(2),
  };
});

const [a, b] = distinct;
if (!a || !b) throw new Error('no reports');
const prose = {
  blocks: [{ kind: 'paragraph' as const, text: '全年共收到政府信息公开申请12件。'.repeat(250) }],
};
const text = JSON.stringify({ ...a, overview: prose });
const parse = median(2_000, () => JSON.parse(text));
const ratios = [
  ['JSON.parse', parse],
  ['diffReports without prose', median(2_000, () => diffReports(a, b, { narrative: false }))],
  ['diffReports of like reports', median(2_000, () => diffReports(a, a))],
  ['toFacts', median(2_000, () => Array.from(toFacts(a)))],
].map(([what, ms]) => ({
  what,
  µs: (Number(ms) * 1000).toFixed(1),
  'to JSON.parse': (Number(ms) / parse).toFixed(2),
}));

process.stdout.write(`${process.version}, ${process.arch}\n`);
// biome-ignore lint/suspicious/noConsole: a script that prints tables
console.table(rows);
// biome-ignore lint/suspicious/noConsole: a script that prints tables
console.table(ratios);
