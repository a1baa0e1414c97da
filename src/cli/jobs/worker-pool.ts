import { fileURLToPath } from 'node:url';
import { pool, TerminateError } from 'workerpool';
import { WorkerDeath } from './retrying.js';
import type { Outcome, Task, TaskSettings } from './task.js';

/** Processes that tasks are given to. */
export interface WorkerPool {
  /** @throws {WorkerDeath} where the process ended before the task did. */
  run(task: Task, settings: TaskSettings): Promise<Outcome[]>;
  close(): Promise<void>;
}

// There is a process for each core: the threads that V8 has beside it for compiling and collecting garbage would only take turns
// with the other processes.
const execArgv = ['--single-threaded'];

/**
 * So many processes, started as there is work for them. Processes and not threads: whatever kills one of them, the others and the
 * run go on.
 */
export function workerPool(jobs: number): WorkerPool {
  // The built file lies beside the tool's.
  const script = fileURLToPath(new URL('./cli-worker.js', import.meta.url));
  const workers = pool(script, { workerType: 'process', maxWorkers: jobs, forkOpts: { execArgv } });
  return {
    async run(task, settings) {
      try {
        return await workers.exec('runTask', [task, settings]);
      } catch (error) {
        throw error instanceof TerminateError ? new WorkerDeath(causeOf(error.message)) : error;
      }
    },
    async close() {
      await workers.terminate();
    },
  };
}

/** The signal or the exit code that a process ended with, which workerpool gives in its message alone. */
function causeOf(message: string): string {
  const [, code = '', signal = 'null'] = /exitCode: `(\w+)`\s+signalCode: `(\w+)`/u.exec(message) ?? [];
  return signal === 'null' ? code : signal;
}
