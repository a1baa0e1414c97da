import { checkStream, type LineResult, type Rule } from '../../index.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import type { RuleOptions } from './checked-report.js';

/** What a filter is to do beside checking. */
export interface FilterOptions {
  /** A key of the lines that each result repeats. */
  id: string | undefined;
  /** Ends with a fault where a line has one; else the filter has done its work whatever it found. */
  exitCode: boolean;
  /** Warnings are faults too. */
  strict: boolean;
}

/**
 * Reports from standard input, a line each, and results to standard output, a line each: what engines run that spread lines over
 * processes. They take any exit code but 0 for a task that failed and has to be run again, so that findings are none.
 */
export async function filter(
  { previous: _, plugins: __, ...options }: RuleOptions,
  extraRules: readonly Rule[],
  { id, exitCode: tellsFaults, strict }: FilterOptions,
  io: Pick<Io, 'pipe'>,
): Promise<ExitCode> {
  const { readable, writable } = checkStream({ ...options, extraRules, id });
  if (!tellsFaults) {
    await io.pipe({ readable, writable });
    return exitCode.fine;
  }
  let code: ExitCode = exitCode.fine;
  const decoder = new TextDecoder();
  const watched = readable.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        if (code === exitCode.fine && hasFault(decoder.decode(chunk), strict)) code = exitCode.faulty;
        controller.enqueue(chunk);
      },
    }),
  );
  await io.pipe({ readable: watched, writable });
  return code;
}

/** Whether one of the lines, all of them whole, is a result with a fault. */
function hasFault(lines: string, strict: boolean): boolean {
  return lines.split('\n').some((line) => {
    if (line === '') return false;
    const result: LineResult = JSON.parse(line);
    if ('error' in result) return true;
    return !result.valid || (strict && result.findings.some(({ severity }) => severity === 'warning'));
  });
}
