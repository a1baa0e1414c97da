import { assertText } from './assert-text.js';
import type { ReadOptions } from './options.js';
import { readDocument } from './read-document.js';
import type { ReadResult } from './result.js';
import { textDocument } from './text-document.js';

/**
 * Reads a report from its text, as copied from a page or extracted by a crawler: cells on lines of their own, rows with pipes or tabs,
 * Markdown.
 *
 * Whatever the text is, what could not be read is `null` in the report and named in a finding.
 *
 * @throws {DisclosureReportError} `invalid-value` for what is no text, `invalid-option` for an unknown locale.
 *
 * @example
 * const { report, findings } = readText(text)
 * report.requests.received.total // 58
 */
export function readText(text: string, options: ReadOptions = {}): ReadResult {
  assertText('text', text);
  return readDocument(textDocument(text), options);
}
