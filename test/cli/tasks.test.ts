import { describe, expect, it } from 'vitest';
import { runRetrying, WorkerDeath } from '../../src/cli/jobs/retrying.js';
import type { Outcome, Task } from '../../src/cli/jobs/task.js';
import { singlesOf, tasksOf } from '../../src/cli/jobs/tasks-of.js';
import { wordsFor } from '../../src/cli/words/words-for.js';
import { folderWith } from './tool.js';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const line = `${'x'.repeat(999)}\n`;
const path = folderWith({
  'long.ndjson': line.repeat(2500),
  'giant.jsonl': `${'y'.repeat(3 << 20)}\n${line}`,
  'empty.ndjson': '',
});

describe('tasks', () => {
  it('are files together, more of them where there are many, and standard input and files of lines alone', async () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `${i}.txt`);
    expect(await all(tasksOf(['a', '-', 'b', 'c'], 1))).toEqual(
      ['a', '-', 'b', 'c'].map((file) => ({ files: [file] })),
    );
    const sizes = async (count: number, jobs: number) =>
      (await all(tasksOf(names(count), jobs))).map((task) => ('files' in task ? task.files.length : 0));
    expect(await sizes(5, 2)).toEqual([1, 1, 1, 1, 1]);
    expect(await sizes(40, 2)).toEqual([...new Array(13).fill(3), 1]);
    expect(new Set(await sizes(10_000, 2))).toEqual(new Set([16]));
    const mixed = [...names(20), '-', ...names(20)];
    expect((await all(tasksOf(mixed, 1))).flatMap((task) => ('files' in task ? task.files : []))).toEqual(
      mixed,
    );
  });

  it('are slices of a file of lines that end where lines do and leave nothing out', async () => {
    const slices = await all(tasksOf([path('long.ndjson')], 2));
    expect(slices).toEqual([
      { file: path('long.ndjson'), start: 0, end: 1_049_000, firstLine: 1, isLast: false },
      { file: path('long.ndjson'), start: 1_049_000, end: 2_098_000, firstLine: 1050, isLast: false },
      { file: path('long.ndjson'), start: 2_098_000, end: 2_500_000, firstLine: 2099, isLast: true },
    ]);
    expect(await all(tasksOf([path('giant.jsonl')], 2))).toMatchObject([
      { start: 0, end: (3 << 20) + 1, firstLine: 1 },
      { start: (3 << 20) + 1, end: (3 << 20) + 1001, firstLine: 2, isLast: true },
    ]);
    expect(await all(tasksOf([path('empty.ndjson')], 2))).toMatchObject([{ start: 0, end: 0 }]);
    expect(await all(tasksOf([path('missing.ndjson')], 2))).toEqual([{ files: [path('missing.ndjson')] }]);
  });

  it('come apart into files and lines', async () => {
    expect(await all(singlesOf({ files: ['a', 'b'] }))).toEqual([{ files: ['a'] }, { files: ['b'] }]);
    const slice = { file: path('long.ndjson'), start: 2000, end: 5000, firstLine: 3, isLast: false };
    expect(
      (await all(singlesOf(slice))).filter((task) => !('files' in task) && task.start < task.end),
    ).toEqual(
      [2000, 3000, 4000].map((start, i) => ({ ...slice, start, end: start + 1000, firstLine: 3 + i })),
    );
  });
});

describe('runRetrying', () => {
  const words = wordsFor('en');
  const done = (file: string): Outcome => ({
    ok: true,
    said: file,
    valid: true,
    faulty: false,
    isFollowing: false,
    findings: { error: 0, warning: 0, info: 0 },
  });
  /** Dies while it has a file that is still to kill it so many times. */
  function runner(deadly: Record<string, number>): {
    run: (task: Task) => Promise<Outcome[]>;
    tried: string[];
  } {
    const tried: string[] = [];
    return {
      tried,
      async run(task) {
        const files = 'files' in task ? task.files : [];
        tried.push(files.join('+'));
        for (const file of files) {
          const left = deadly[file] ?? 0;
          deadly[file] = left - 1;
          if (left > 0) throw new WorkerDeath('SIGKILL');
        }
        return files.map(done);
      },
    };
  }

  it('tries no more than it must', async () => {
    const { run, tried } = runner({});
    expect(await runRetrying({ files: ['a', 'b'] }, run, words)).toEqual([done('a'), done('b')]);
    expect(tried).toEqual(['a+b']);
  });

  it('tries each file by itself where a process dies of several, and a file twice', async () => {
    const { run, tried } = runner({ b: Number.POSITIVE_INFINITY, c: 1 });
    expect(await runRetrying({ files: ['a', 'b', 'c'] }, run, words)).toEqual([
      done('a'),
      { ok: false, failure: { file: 'b', message: words.workerDied('SIGKILL') } },
      done('c'),
    ]);
    expect(tried).toEqual(['a+b+c', 'a', 'b', 'b', 'c', 'c']);
  });

  it('tries a file alone once more, and not again', async () => {
    const once = runner({ a: 1 });
    expect(await runRetrying({ files: ['a'] }, once.run, words)).toEqual([done('a')]);
    expect(once.tried).toEqual(['a', 'a']);
    const always = runner({ a: 9 });
    expect(await runRetrying({ files: ['a'] }, always.run, words)).toMatchObject([{ ok: false }]);
    expect(always.tried).toEqual(['a', 'a']);
  });

  it('hides no other error', async () => {
    const run = async () => {
      throw new TypeError('a bug');
    };
    await expect(runRetrying({ files: ['a', 'b'] }, run, words)).rejects.toThrow(TypeError);
  });
});
