import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CheckJson } from '../../src/cli/check/check-json.js';
import { formats } from '../../src/cli/check/output-in.js';
import { readText } from '../../src/read/index.js';
import { toolProcess } from './process.js';
import { demoText, folderWith, soundText, tool } from './tool.js';

const { report } = readText(soundText);
const faulty = JSON.stringify(readText(demoText).report);
const sound = JSON.stringify(report);

/** A report on a line, with the agency as its mark. */
const lineOf = (name: string) => JSON.stringify({ ...report, agency: { name } });

describe('check --jobs', () => {
  const many = Array.from({ length: 200 }, (_, i) => (i % 7 === 0 ? faulty : lineOf(`第${i}镇`)));
  many.splice(50, 0, '', '   ', '{"cut', '{"year":2024}');
  const path = folderWith({
    ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.json`, i % 3 === 0 ? faulty : sound])),
    'demo.txt': demoText,
    // More than two megabytes, so that several processes have a part of it.
    'many.ndjson': many.join('\r\n'),
    'none.jsonl': '',
  });
  const files = [path('.'), path('missing.txt'), path('missing.ndjson')];

  it.each(formats)('prints the same as one process does, to the byte: %s', async (format) => {
    const [one, two] = await Promise.all([
      tool(['check', ...files, '--format', format]),
      toolProcess(['check', ...files, '--format', format, '--jobs', '3']),
    ]);
    expect(two).toEqual(one);
    expect(two.code).toBe(2);
    expect(two.out.length).toBeGreaterThan(10_000);
  });
});

describe('a process that dies', () => {
  const deathly = (lines = '') => ({
    env: {
      NODE_OPTIONS: `--max-old-space-size=64 --import ${pathToFileURL(resolve('test/fixtures/dying-worker.mjs')).href}`,
      DYING_LINES: lines,
    },
  });

  async function checked(
    args: string[],
    given = deathly(),
  ): Promise<CheckJson & { code: number; err: string }> {
    const { code, out, err } = await toolProcess(
      ['check', ...args, '--json', '--jobs', '2', '--locale', 'en'],
      given,
    );
    return { ...JSON.parse(out), code, err };
  }

  it('loses no file: the one that it dies of is tried again and then named, and all others are checked', async () => {
    const names = Array.from({ length: 45 }, (_, i) => `${i + 10}.json`);
    const path = folderWith(
      Object.fromEntries(
        [...names, '20@kill-always', '30@exit-always', '40@memory-always'].map((name) => [name, sound]),
      ),
    );
    const { code, reports, failures, err } = await checked([path('.')]);
    expect(reports.map(({ file }) => file)).toEqual(names.map((name) => `${path('.')}/${name}`));
    expect(failures).toEqual(
      [
        ['20@kill-always', 'SIGKILL'],
        ['30@exit-always', '3'],
        ['40@memory-always', expect.stringMatching(/^SIG|134/u)],
      ].map(([name, reason]) => ({
        file: `${path('.')}/${name}`,
        message:
          typeof reason === 'string'
            ? `the process that checked it ended both times (${reason}); it was not checked`
            : expect.stringContaining('the process that checked it ended both times ('),
      })),
    );
    expect(code).toBe(2);
    expect(err).toContain(
      `cannot run: ${path('.')}/20@kill-always: the process that checked it ended both times`,
    );
  });

  it('is forgotten where it dies once', async () => {
    const names = ['1.json', '2@kill-once', '3@exit-once', '4.json'];
    const path = folderWith(Object.fromEntries(names.map((name) => [name, sound])));
    const { code, reports, failures } = await checked(names.map(path));
    expect(reports.map(({ file }) => file)).toEqual(names.map(path));
    expect(failures).toEqual([]);
    expect(code).toBe(0);
  });

  it('loses no line of a file with a report on each', async () => {
    const lines = Array.from({ length: 60 }, (_, i) =>
      lineOf(i === 30 ? '@kill-always' : i === 45 ? '@exit-once' : `第${i + 1}镇`),
    );
    const path = folderWith({ 'all.ndjson': lines.join('\n') });
    const { code, reports, failures } = await checked([path('all.ndjson')], deathly(path('all.ndjson')));
    expect(reports.map(({ line }) => line)).toEqual(lines.flatMap((_, i) => (i === 30 ? [] : [i + 1])));
    expect(failures).toMatchObject([{ file: path('all.ndjson'), line: 31 }]);
    expect(code).toBe(2);
  });
});

describe('--jobs', () => {
  it.each(['0', '-1', '1.5', 'many', '99999'])('cannot be %s', async (jobs) => {
    const { code, err } = await tool(['check', 'test/fixtures/demo-2024.txt', '--jobs', jobs]);
    expect(code).toBe(2);
    expect(err).toContain(JSON.stringify(jobs));
  });
});
