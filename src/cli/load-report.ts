import { readFile } from 'node:fs/promises';
import { type ReportType, readReport, typeOf } from '../auto/read-report.js';
import { type DisclosureReport, DisclosureReportError } from '../index.js';
import type { ReadResult } from '../read/index.js';
import type { Io } from './io.js';
import type { Words } from './words/words.js';

/** A report from a file, and what the reader has to say of it where it was not JSON. */
export interface LoadedReport {
  /** What the content of the file was. */
  kind: ReportType;
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

/** Reads a report from a line of a file; `null` stands for the bytes of a line that is too long to be kept. */
export async function loadLine(
  file: string,
  line: number,
  bytes: Uint8Array | null,
  words: Words,
): Promise<Loaded> {
  if (bytes === null) return { ok: false, failure: { file, line, message: words.longLine } };
  try {
    const { report } = await readReport(bytes, { type: 'json' });
    return { ok: true, loaded: { kind: 'json', report } };
  } catch (error) {
    return { ok: false, failure: { file, line, ...reasonOf(error, words) } };
  }
}

function reasonOf(error: unknown, words: Words): Omit<FailedFile, 'file'> {
  if (error instanceof DisclosureReportError) {
    const { path, expected, received, faults } = error;
    // Without a path it is the whole that is no JSON.
    if (path === '') return { message: words.notJson(received) };
    return { message: words.notReport(faults), path, expected, received };
  }
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { message: words.notFound };
  // The readers of some formats lean on packages that are installed on demand.
  const [, missing] = code === 'ERR_MODULE_NOT_FOUND' ? (/package '([^']+)'/u.exec(error.message) ?? []) : [];
  return { message: missing === undefined ? error.message : words.needsPackage(missing) };
}
