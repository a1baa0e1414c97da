import type { FailedFile } from '../load-report.js';
import type { Words } from '../words/words.js';
import type { Outcome, Task } from './task.js';
import { singlesOf } from './tasks-of.js';

/** That a process ended before its task did. */
export class WorkerDeath extends Error {
  override readonly name = 'WorkerDeath';
  /** The signal or the exit code; empty where it is not known. */
  readonly reason: string;

  constructor(reason: string) {
    super(`a process ended: ${reason}`);
    this.reason = reason;
  }
}

type Run = (task: Task) => Promise<Outcome[]>;

/**
 * Runs a task so that the death of a process loses nothing. Of several files or lines each is then tried by itself, so that one that
 * kills its process takes no other with it. What its process dies of is tried once more, and is a failure where it dies again.
 */
export async function runRetrying(task: Task, run: Run, words: Words): Promise<Outcome[]> {
  if ('files' in task && task.files.length === 1) return runTwice(task, run, words);
  const outcomes = await unlessDead(run(task));
  if (!(outcomes instanceof WorkerDeath)) return outcomes;
  const each: Outcome[] = [];
  for await (const single of singlesOf(task)) each.push(...(await runTwice(single, run, words)));
  return each;
}

async function runTwice(single: Task, run: Run, words: Words): Promise<Outcome[]> {
  const first = await unlessDead(run(single));
  const outcomes = first instanceof WorkerDeath ? await unlessDead(run(single)) : first;
  if (!(outcomes instanceof WorkerDeath)) return outcomes;
  return [{ ok: false, failure: { ...placeOf(single), message: words.workerDied(outcomes.reason) } }];
}

async function unlessDead(running: Promise<Outcome[]>): Promise<Outcome[] | WorkerDeath> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof WorkerDeath) return error;
    throw error;
  }
}

function placeOf(single: Task): Pick<FailedFile, 'file' | 'line'> {
  return 'files' in single
    ? { file: single.files.join(', ') }
    : { file: single.file, line: single.firstLine };
}
