import { CommandFailure } from './command-failure.js';
import { expandFiles } from './files/expand-files.js';
import type { Io } from './io.js';
import { isOfLines, linesOf, wholeOf } from './lines-of.js';
import { type FailedFile, type Loaded, type LoadedReport, loadReport } from './load-report.js';
import { printable } from './printable.js';
import { showProgress } from './progress.js';
import { systemReason } from './system-error.js';
import type { Words } from './words/words.js';

/** What is written once a report was visited; written by the loop, which clears the progress bar first. */
export interface Said {
  /** To standard output. */
  out?: string | Uint8Array;
  /** To standard error. */
  err?: string;
}

/** Where a report was found: a file, and of a file with a report on each line the line. */
export interface ReportPlace {
  file: string;
  line?: number;
}

/**
 * Visits the reports of every file, one after the other, with a progress bar over many. What gives no report is named on standard
 * error and returned, and the rest goes on.
 */
export async function forEachReport(
  files: readonly string[],
  io: Io,
  words: Words,
  visit: (place: ReportPlace, loaded: LoadedReport) => Promise<Said> | Said,
): Promise<FailedFile[]> {
  const failures: FailedFile[] = [];
  const progress = showProgress(files.length, io);
  for (const file of files) {
    for await (const { line, result } of reportsIn(file, io, words)) {
      if (!result.ok) failures.push(result.failure);
      const { out, err } = result.ok
        ? await visit(line === undefined ? { file } : { file, line }, result.loaded)
        : { err: failureLine(result.failure, words) };
      if (out || err) {
        progress.during(() => {
          if (out) io.write(out);
          if (err) io.warn(err);
        });
      }
    }
    progress.step();
  }
  progress.stop();
  return failures;
}

/** What a file holds: one report, or one on each line; where none could be read, why. */
export async function* reportsIn(
  file: string,
  io: Io,
  words: Words,
): AsyncGenerator<{ line?: number; result: Loaded }> {
  if (!isOfLines(file)) {
    yield { result: await loadReport(file, io, words) };
    return;
  }
  try {
    for await (const { line, loaded } of linesOf(wholeOf(file), words)) yield { line, result: loaded };
  } catch (error) {
    yield { result: { ok: false, failure: { file, message: systemReason(error, words) } } };
  }
}

/** The files that arguments mean, and folders that could not be read. */
export interface GivenFiles {
  files: string[];
  failures: FailedFile[];
}

/**
 * The files that arguments mean; what is left out and what could not be read is said on standard error.
 *
 * @throws {CommandFailure} where there is nothing at all.
 */
export async function filesOf(args: readonly string[], io: Io, words: Words): Promise<GivenFiles> {
  const { files, leftOut, failures } = await expandFiles(args);
  if (leftOut.length > 0) io.warn(`${words.leftOut(leftOut.map(printable))}\n`);
  const failed = failures.map(({ file, error }) => ({ file, message: systemReason(error, words) }));
  for (const failure of failed) io.warn(failureLine(failure, words));
  if (files.length + failed.length === 0) throw new CommandFailure(words.noFiles);
  return { files, failures: failed };
}

/** The report of one file that a command cannot do without. */
export async function reportOf(file: string, io: Io, words: Words): Promise<LoadedReport> {
  const result = await loadReport(file, io, words);
  if (result.ok) return result.loaded;
  throw new CommandFailure(`${file}: ${result.failure.message}`);
}

/** What is said on standard error of a file that gave no report. */
export function failureLine({ file, line, message }: FailedFile, words: Words): string {
  const place = `${printable(file)}${line === undefined ? '' : `:${line}`}`;
  return `${words.failure(`${place}: ${printable(message)}`)}\n`;
}
