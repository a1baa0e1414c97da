import { closeSync, openSync, writeSync } from 'node:fs';
import type { Command } from 'commander';
import { CommandFailure } from './command-failure.js';
import type { Io } from './io.js';
import { writeReason } from './system-error.js';
import type { Words } from './words/words.js';

/** Where a result goes, piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): void;
  close(): void;
}

/** Adds the option that names the file a result goes to. */
export function withOutput(command: Command, words: Words): Command {
  return command.option('-o, --output <file>', words.options.output);
}

/**
 * The file that was asked for, made when there is something to write, else standard output.
 *
 * @throws {CommandFailure} by `write` where the file cannot be written.
 */
export function outputTo(file: string | undefined, io: Io, words: Words): Output {
  if (file === undefined) return { write: io.write, close: () => undefined };
  let handle: number | undefined;
  return {
    write(piece) {
      const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
      try {
        handle ??= openSync(file, 'w');
        for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      } catch (error) {
        throw new CommandFailure(`${file}: ${writeReason(error, words)}`);
      }
    },
    close() {
      if (handle !== undefined) closeSync(handle);
    },
  };
}
