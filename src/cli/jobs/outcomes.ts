import { pMapIterable } from 'p-map';
import type { Io } from '../io.js';
import { standardInput } from '../load-report.js';
import type { Words } from '../words/words.js';
import { runRetrying } from './retrying.js';
import { runTask } from './run-task.js';
import { filesDone, type Outcome, type Task, type TaskSettings } from './task.js';
import { tasksOf } from './tasks-of.js';
import { type WorkerPool, workerPool } from './worker-pool.js';

/** What came of a task, and how many files are done with it. */
export interface Done {
  outcomes: readonly Outcome[];
  files: number;
}

/**
 * Checks files by so many processes, this one alone where it is one. What comes of them comes in the order of the files, whichever
 * process is first, and no more of it is kept than a few tasks' worth.
 */
export async function* outcomesOf(
  files: readonly string[],
  jobs: number,
  settings: TaskSettings,
  io: Pick<Io, 'readInput'>,
  words: Words,
): AsyncGenerator<Done, void, undefined> {
  const workers = jobs === 1 ? undefined : workerPool(jobs);
  try {
    const run = async (task: Task): Promise<Done> => ({
      outcomes: await runSomewhere(task, workers, settings, io, words),
      files: filesDone(task),
    });
    const tasks = tasksOf(files, jobs);
    // A task for each process is ready before it is done with the one it has.
    if (workers) yield* pMapIterable(tasks, run, { concurrency: 2 * jobs, backpressure: 4 * jobs });
    else for await (const task of tasks) yield await run(task);
  } finally {
    await workers?.close();
  }
}

function runSomewhere(
  task: Task,
  workers: WorkerPool | undefined,
  settings: TaskSettings,
  io: Pick<Io, 'readInput'>,
  words: Words,
): Promise<Outcome[]> {
  const isInput = 'files' in task && task.files.includes(standardInput);
  if (!workers || isInput) return runTask(task, settings, io);
  return runRetrying(task, (part) => workers.run(part, settings), words);
}
