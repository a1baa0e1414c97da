import { readFile } from 'node:fs/promises';
import { type ForeignType, type ReportType, readReport, typeOf } from '../auto/read-report.js';
import { type DisclosureReport, DisclosureReportError } from '../index.js';
import type { ReadResult } from '../read/index.js';
import type { Io } from './io.js';
import { systemReason } from './system-error.js';
import type { Words } from './words/words.js';

/** A report from a file, and what the reader has to say of it where it was not JSON. */
export interface LoadedReport {
  /** What the content of the file was. */
  kind: ReportType | ForeignType;
  report: DisclosureReport;
  /** Absent for JSON, which is no document: it has no headings and labels to judge. */
  read?: ReadResult;
}

/** A file that gave no report at all, and why. */
export interface FailedFile extends Partial<Pick<DisclosureReportError, 'path' | 'expected' | 'received'>> {
  file: string;
  /** Of a file with a report on each line, the line. */
  line?: number;
  message: string;
}

export type Loaded = { ok: true; loaded: LoadedReport } | { ok: false; failure: FailedFile };

/** The name that stands for standard input. */
export const standardInput = '-';

/** Reads a report from a file or standard input; what the file holds is told by its content. */
export async function loadReport(
  file: string,
  { readInput }: Pick<Io, 'readInput'>,
  words: Words,
): Promise<Loaded> {
  try {
    const bytes = await (file === standardInput ? readInput() : readFile(file));
    const kind = typeOf(bytes);
    const read = await readReport(bytes, { type: kind, locale: words.locale });
    const { report } = read;
    return { ok: true, loaded: kind === 'json' ? { kind, report } : { kind, report, read } };
  } catch (error) {
    return { ok: false, failure: { file, ...reasonOf(error, words) } };
  }
}

function reasonOf(error: unknown, words: Words): Omit<FailedFile, 'file'> {
  if (error instanceof DisclosureReportError) {
    const { path, expected, received, faults } = error;
    // Without a path it is the whole that is no JSON.
    if (path === '') return { message: words.notJson(received) };
    if (error.code === 'unknown-version')
      return { message: words.newerVersion(received), path, expected, received };
    return { message: words.notReport(faults), path, expected, received };
  }
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  // The readers of some formats lean on packages that are installed on demand.
  const [, missing] = code === 'ERR_MODULE_NOT_FOUND' ? (/package '([^']+)'/u.exec(error.message) ?? []) : [];
  return { message: missing === undefined ? systemReason(error, words) : words.needsPackage(missing) };
}
