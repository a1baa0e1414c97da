import type { Finding } from '../finding/finding.js';
import { defaultLocale } from '../form/locale.js';
import { assertBytes } from './assert-bytes.js';
import { decodeBytes } from './decode-bytes.js';
import { readFinding } from './findings.js';
import type { ReadOptions } from './options.js';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';
import type { ReadResult } from './result.js';

/**
 * Reads a report from the bytes of an HTML page in whatever encoding it is: by its byte order mark, by what it declares, or as
 * GB18030. `location.offset` counts characters of the decoded page.
 *
 * @throws {DisclosureReportError} `invalid-value` for what are no bytes, `invalid-option` for an unknown locale.
 *
 * @example
 * readHtmlBytes(new Uint8Array(await response.arrayBuffer()))
 */
export function readHtmlBytes(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  return readDecoded(bytes, readHtml, options);
}

/**
 * Reads a report from the bytes of a text file in whatever encoding it is.
 *
 * @throws {DisclosureReportError} `invalid-value` for what are no bytes, `invalid-option` for an unknown locale.
 */
export function readTextBytes(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  return readDecoded(bytes, readText, options);
}

function readDecoded(
  bytes: Uint8Array,
  read: (text: string, options: ReadOptions) => ReadResult,
  options: ReadOptions,
): ReadResult {
  const { text, encoding } = decodeBytes(assertBytes(bytes));
  const result = read(text, options);
  if (encoding === 'utf-8') return result;
  const bridged: Finding = readFinding('read/encoding', { encoding }, options.locale ?? defaultLocale);
  return { ...result, findings: [bridged, ...result.findings] };
}
