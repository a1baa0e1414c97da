import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LineResult } from '../../src/index.js';
import { cli } from '../cli/process.js';
import { folderWith } from '../cli/tool.js';
import { balancedReport } from '../support/arbitrary-report.js';

const version = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
const isThere = version.status === 0 && version.stdout.startsWith('GNU parallel');

const path = folderWith({});
const count = 120;
const lines = (marks: Record<number, string>) =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({ ...balancedReport(i % 10), agency: { name: `第${i}镇${marks[i] ?? ''}` }, id: i }),
  ).join('\n');

/** Ten records to a process, two processes at a time. */
function parallel(marks: Record<number, string>, log: string, ...options: string[]) {
  const command = `'${process.execPath}' '${cli()}' check --stdin ndjson --stdout ndjson --id id`;
  const args = ['--pipe', '-N', '10', '--jobs', '2', '--joblog', path(log), ...options, command];
  const { status, stdout } = spawnSync('parallel', args, {
    input: lines(marks),
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--import ${pathToFileURL(resolve('test/fixtures/dying-worker.mjs')).href}`,
      DYING_PROGRAM: 'cli.js',
      DYING_LINES: path(`${log}.died`),
    },
  });
  const results: LineResult[] = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  const exits = readFileSync(path(log), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([, , , , , , code, signal]) => `${code}/${signal}`);
  return { status, ids: results.map(({ id }) => Number(id)), exits };
}

describe.skipIf(!isThere)('GNU parallel (skipped where it is not installed)', () => {
  it('finds every record once, in order, where processes are killed and run again', () => {
    const marks = { 7: '@kill-once1', 33: '@exit-once2', 34: '@kill-once3', 119: '@kill-once4' };
    const { status, ids, exits } = parallel(marks, 'killed', '--retries', '4', '--keep-order');
    expect(ids).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(exits).toEqual(new Array(count / 10).fill('0/0'));
    expect(status).toBe(0);
  });

  it('says which part is missing where one is killed each time', () => {
    const { status, ids, exits } = parallel({ 55: '@kill-always' }, 'lost', '--retries', '2', '--keep-order');
    expect(exits.filter((exit) => exit !== '0/0')).toHaveLength(1);
    expect(status).toBe(1);
    const whole = ids.filter((id) => id < 50 || id >= 60);
    expect(whole).toEqual(Array.from({ length: count }, (_, i) => i).filter((i) => i < 50 || i >= 60));
  });
});
