import { readFile } from 'node:fs/promises';
import { type DisclosureReport, reportSchema } from '../index.js';
import { type ReadResult, readText } from '../read/index.js';
import { decodeText } from './decode-text.js';
import type { Io } from './io.js';
import { type SchemaProblem, schemaProblem } from './schema-problem.js';
import type { Words } from './words.js';

/** A report from a file, and what the reader has to say of it where it was not JSON. */
export interface LoadedReport {
  kind: 'json' | 'text';
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
    const text = decodeText(await (file === standardInput ? io.readInput() : readFile(file)));
    if (!isJson(text)) {
      const read = readText(text, { locale: words.locale });
      return { ok: true, loaded: { kind: 'text', report: read.report, read } };
    }
    const value = parseJson(text, words);
    const parsed = reportSchema.safeParse(value);
    if (parsed.success) return { ok: true, loaded: { kind: 'json', report: parsed.data } };
    const problem = schemaProblem(parsed.error, value);
    return failed({
      message: words.notReport(problem.path, problem.expected, problem.received),
      ...problem,
    });
  } catch (error) {
    return failed({ message: messageOf(error, words) });
  }
}

/** Whether a text is meant as an object of JSON: it starts as one, with a key in quotes or with none. */
function isJson(text: string): boolean {
  return /^\uFEFF?\s{0,1000}\{\s{0,1000}["}]/u.test(text);
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
  return 'code' in error && error.code === 'ENOENT' ? words.notFound : error.message;
}
