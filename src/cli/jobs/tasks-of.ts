import { open } from 'node:fs/promises';
import { isOfLines, wholeOf } from '../lines-of.js';
import { standardInput } from '../load-report.js';
import type { LineTask, Task } from './task.js';

const lineFeed = 0x0a;
const blockSize = 1 << 20;

/** So much of a file is checked at a time: long against what sending it costs, short against the whole. */
const sliceSize = 1 << 20;
const mostFiles = 16;

/** What there is to do, in the order of the files, with so many processes to do it. */
export async function* tasksOf(files: readonly string[], jobs: number): AsyncGenerator<Task> {
  const together = jobs === 1 ? 1 : Math.min(mostFiles, Math.ceil(files.length / (8 * jobs)));
  let batch: string[] = [];
  for (const file of files) {
    const isAlone = file === standardInput || isOfLines(file);
    if (batch.length > 0 && (isAlone || batch.length === together)) {
      yield { files: batch };
      batch = [];
    }
    if (!isAlone) batch.push(file);
    else if (file === standardInput) yield { files: [file] };
    else yield* slicesOf(file);
  }
  if (batch.length > 0) yield { files: batch };
}

/** Each file and each line of a task by itself. */
export async function* singlesOf(task: Task): AsyncGenerator<Task> {
  if ('files' in task) for (const file of task.files) yield { files: [file] };
  else yield* cut(task, 1);
}

async function* slicesOf(file: string): AsyncGenerator<Task> {
  const whole = { ...wholeOf(file), isLast: true };
  try {
    yield* cut(whole, sliceSize);
  } catch {
    // Whoever reads the file as a whole says why it cannot be read.
    yield { files: [file] };
  }
}

/** Cuts a range of lines where a line ends and the piece has so many bytes, or more where a line is longer. */
async function* cut(task: LineTask, size: number): AsyncGenerator<LineTask> {
  const { file, end } = task;
  const handle = await open(file);
  try {
    const block = Buffer.alloc(blockSize);
    let { start, firstLine } = task;
    let line = firstLine;
    for (let offset = start; offset < end; ) {
      const { bytesRead } = await handle.read(block, 0, Math.min(blockSize, end - offset), offset);
      if (bytesRead === 0) break;
      const read = block.subarray(0, bytesRead);
      for (let at = read.indexOf(lineFeed); at !== -1; at = read.indexOf(lineFeed, at + 1)) {
        line++;
        const next = offset + at + 1;
        if (next - start < size) continue;
        yield { file, start, end: next, firstLine, isLast: false };
        start = next;
        firstLine = line;
      }
      offset += bytesRead;
    }
    const { size: length } = await handle.stat();
    yield { file, start, end: Math.min(end, length), firstLine, isLast: task.isLast };
  } finally {
    await handle.close();
  }
}
