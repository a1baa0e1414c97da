import { assertBytes } from '../read/assert-bytes.js';
import { decodeBytes } from '../read/decode-bytes.js';
import { type FileKind, fileKind } from '../read/file-kind.js';
import type { ReadOptions } from '../read/options.js';
import { readHtmlBytes, readTextBytes } from '../read/read-bytes.js';
import { readHtml } from '../read/read-html.js';
import { readText } from '../read/read-text.js';
import type { ReadResult } from '../read/result.js';
import { assertOneOf } from '../report/assert-option.js';
import { DisclosureReportError } from '../report/error.js';
import { invalidReport } from '../report/invalid-report.js';
import { upgradeReport } from '../report/migrate-report.js';
import { schemaFaults } from '../report/schema-faults.js';

export type { ReadOptions, ReadResult };

/** The kinds of documents that reports come in. */
export type ReportType = (typeof reportTypes)[number];

const reportTypes = ['text', 'html', 'docx', 'pdf', 'json'] as const;

/** How to read a document of any kind. */
export interface ReadReportOptions extends ReadOptions {
  /** What the input is; told by its content where not given. */
  type?: ReportType;
}

/**
 * Reads a report from whatever it comes in: a page, a text, a Word or PDF file, or the JSON form of a report. The reader is chosen
 * by content, not by name; those of Word and PDF files are loaded when they are needed.
 *
 * @throws {DisclosureReportError} `invalid-report` for JSON that is no report, `unknown-version` for JSON of a newer release,
 * `invalid-value` for an input that is neither text nor bytes, `invalid-option` for an unknown type or locale; nothing else is ever
 * thrown for what is read. For a PDF where the package `pdfjs-dist` is not installed, an error that says so, in Node with the code
 * `ERR_MODULE_NOT_FOUND`.
 *
 * @example
 * const { report } = await readReport(await readFile(path))
 */
export async function readReport(
  input: string | Uint8Array,
  options: ReadReportOptions = {},
): Promise<ReadResult> {
  assertOneOf('options.type', options.type, reportTypes);
  const source = typeof input === 'string' ? input : assertBytes(input);
  const type = options.type ?? typeOf(source);
  switch (type) {
    case 'docx': {
      const { readDocx } = await import('../docx/index.js');
      return readDocx(bytesOf(source), options);
    }
    case 'pdf': {
      const { readPdf } = await import('../pdf/index.js');
      return readPdf(bytesOf(source), options);
    }
    case 'json':
      return readJson(textOf(source));
    case 'html':
      return typeof source === 'string' ? readHtml(source, options) : readHtmlBytes(source, options);
    case 'text':
      return typeof source === 'string' ? readText(source, options) : readTextBytes(source, options);
  }
}

/**
 * What an input is, by its first bytes or characters.
 *
 * @example
 * typeOf(new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function typeOf(input: string | Uint8Array): ReportType {
  const start = typeof input === 'string' ? input.slice(0, 4096) : decodeBytes(input.subarray(0, 4096)).text;
  const kind = typeof input === 'string' ? kindOfText(start) : fileKind(input);
  // Pictures too: a scan may be either, and the reader of PDF files says what they are.
  if (kind === 'pdf' || kind === 'picture') return 'pdf';
  // Word files are ZIP archives; of old ones and locked ones, their reader says what they are.
  if (kind === 'zip' || kind === 'old-office') return 'docx';
  if (/^\s{0,1000}\{\s{0,1000}["}]/u.test(start)) return 'json';
  return looksLikeHtml(typeof input === 'string' ? input : decodeBytes(input.subarray(0, 200_000)).text)
    ? 'html'
    : 'text';
}

/** Files that were made into a string: read as text they would be noise, so that the caller is told instead. */
function kindOfText(start: string): FileKind {
  if (/^\s{0,64}%PDF-/u.test(start)) return 'pdf';
  return start.startsWith('PK\u0003\u0004') ? 'zip' : 'text';
}

/** Whether a text is markup throughout, and not a text with a table or two in markup. */
function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 200_000);
  if (/^\s{0,1000}(?:<!doctype\s+html|<html|<\?xml|<head|<body|<meta|<!--)/iu.test(start)) return true;
  return /<(?:p|div|td|span|br)[\s/>]/iu.test(start) && /^\s{0,1000}<[a-z]/iu.test(start);
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  if (typeof input !== 'string') return input;
  throw new DisclosureReportError({
    code: 'invalid-option',
    path: 'input',
    expected: 'the bytes of the file',
    received: 'a string',
  });
}

function textOf(input: string | Uint8Array): string {
  return typeof input === 'string' ? input : decodeBytes(input).text;
}

async function readJson(text: string): Promise<ReadResult> {
  const { reportSchema } = await import('../report/schema.js');
  const value = upgradeReport(jsonOf(text));
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    throw invalidReport(schemaFaults(parsed.error, value));
  }
  return {
    report: parsed.data,
    findings: [],
    sources: {},
    outline: { headings: [], tables: [], foreignRows: [] },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new DisclosureReportError({
      code: 'invalid-report',
      path: '',
      expected: 'JSON',
      received: {
        phrase: '{words}',
        values: { words: error instanceof Error ? error.message : String(error) },
      },
    });
  }
}
