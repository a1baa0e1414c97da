import { readFile } from 'node:fs/promises';
import { type DisclosureReport, reportSchema } from '../index.js';
import { type ReportType, readReport, typeOf } from '../read/auto.js';
import { decodeBytes } from '../read/decode-bytes.js';
import type { ReadResult } from '../read/index.js';
import type { Io } from './io.js';
import { type SchemaProblem, schemaProblem } from './schema-problem.js';
import type { Words } from './words/words.js';

/** A report from a file, and what the reader has to say of it where it was not JSON. */
export interface LoadedReport {
  /** What the content of the file was. */
  kind: ReportType;
  report: DisclosureReport;
  /** Absent for JSON, which is taken as it is. */
  read?: ReadResult;
}

/** A file that gave no report at all, and why. */
export interface FailedFile extends Partial<SchemaProblem> {
  file: string;
  message: string;
}

export type Loaded = { ok: true; loaded: LoadedReport } | { ok: false; failure: FailedFile };

/** The name that stands for standard input. */
export const standardInput = '-';

/** Reads a report from a file or standard input; what the file holds is told by its content. */
export async function loadReport(file: string, io: Io, words: Words): Promise<Loaded> {
  const failed = (failure: Omit<FailedFile, 'file'>): Loaded => ({
    ok: false,
    failure: { file, ...failure },
  });
  try {
    const bytes = await (file === standardInput ? io.readInput() : readFile(file));
    const kind = typeOf(bytes);
    if (kind !== 'json') {
      const read = await readReport(bytes, { type: kind, locale: words.locale });
      return { ok: true, loaded: { kind, report: read.report, read } };
    }
    const value = parseJson(decodeBytes(bytes).text, words);
    const parsed = reportSchema.safeParse(value);
    if (parsed.success) return { ok: true, loaded: { kind, report: parsed.data } };
    const problem = schemaProblem(parsed.error, value);
    return failed({
      message: words.notReport(problem.path, problem.expected, problem.received),
      ...problem,
    });
  } catch (error) {
    return failed({ message: messageOf(error, words) });
  }
}

function parseJson(text: string, words: Words): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Error(words.notJson(error instanceof Error ? error.message : String(error)));
  }
}

function messageOf(error: unknown, words: Words): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return words.notFound;
  // The readers and writers of some formats lean on packages that are installed on demand.
  const [, missing] = code === 'ERR_MODULE_NOT_FOUND' ? (/package '([^']+)'/u.exec(error.message) ?? []) : [];
  return missing === undefined ? error.message : words.needsPackage(missing);
}
