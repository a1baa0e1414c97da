import { buffer } from 'node:stream/consumers';
import { pipeThrough } from './pipe-through.js';
import { run } from './run.js';

// A reader that has seen enough (`| head`) closes the pipe: the rest is not written, and the exit code stays right.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const isDumb = process.env.TERM === 'dumb';

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  readInput: () => buffer(process.stdin),
  pipe: (through) => pipeThrough(process.stdin, through, process.stdout),
  write: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && !isDumb,
  terminal: process.stderr.isTTY && !isDumb ? process.stderr : undefined,
});
