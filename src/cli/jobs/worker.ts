import { worker } from 'workerpool';
import { runTask } from './run-task.js';
import type { Outcome, Task, TaskSettings } from './task.js';

// What a process of `check --jobs` runs. Standard input belongs to the process that started it.
worker({
  runTask: (task: Task, settings: TaskSettings): Promise<Outcome[]> =>
    runTask(task, settings, { readInput: async () => new Uint8Array(0) }),
});
