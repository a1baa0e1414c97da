import { assertText } from './assert-text.js';
import type { SourceBlock, SourceDocument } from './document.js';
import { unescapedMarkup } from './embedded-markup.js';
import { htmlDocument } from './html-document.js';
import type { ReadOptions } from './options.js';
import { readDocument } from './read-document.js';
import type { ReadResult } from './result.js';
import { holdsForm } from './stream.js';

// A field may hold a page that holds a field; no page goes deeper.
const deepest = 3;
// What is shorter holds no table, and no page carries more than a few texts.
const shortestReport = 500;
const mostPieces = 50;

/**
 * Reads a report from HTML: a whole page or a piece of one.
 *
 * Whatever the page is, what could not be read is `null` in the report and named in a finding.
 *
 * @throws {DisclosureReportError} `invalid-value` for what is no text, `invalid-option` for an unknown locale.
 *
 * @example
 * const { report } = readHtml(await response.text())
 * report.agency.name // '某县人民政府'
 */
export function readHtml(html: string, options: ReadOptions = {}): ReadResult {
  assertText('html', html);
  return readDocument(reportDocument(html, deepest), options);
}

/** The page taken apart; where it prints no table of the form, with what it carries as text. */
function reportDocument(html: string, depth: number): SourceDocument {
  const { document, embedded } = htmlDocument(html);
  const pieces = embedded.filter((one) => one.length > shortestReport).slice(0, mostPieces);
  if (depth === 0 || pieces.length === 0 || holdsForm(document)) return document;
  const inner: SourceBlock[] = [];
  for (const piece of pieces) {
    const found = reportDocument(unescapedMarkup(piece), depth - 1);
    if (holdsForm(found)) inner.push(...found.blocks.map(withoutPlace));
  }
  return inner.length === 0 ? document : { ...document, blocks: [...document.blocks, ...inner] };
}

/** A line of text that a page carries: its place there is none in the page. */
function withoutPlace(block: SourceBlock): SourceBlock {
  return block.kind === 'line' ? { ...block, location: {} } : block;
}
