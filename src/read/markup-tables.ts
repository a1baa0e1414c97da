import type { SourceLocation } from '../finding/source.js';
import type { SourceBlock } from './document.js';
import { htmlDocument } from './html-document.js';

/** Where in a text a table of markup begins, and behind it. */
export interface MarkupSpan {
  readonly from: number;
  readonly to: number;
}

const tableTag = /<(\/?)table(?=[\s>])[^>]*>/giu;

/**
 * The tables of markup within a text: Markdown has no cells that span, so what converts pages and scans to it leaves such tables as
 * they were. A table without its end is none.
 */
export function markupTables(text: string): MarkupSpan[] {
  const spans: MarkupSpan[] = [];
  if (!text.includes('<')) return spans;
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: slash, index } of text.matchAll(tableTag)) {
    if (slash === '') {
      if (depth === 0) from = index;
      depth++;
    } else if (depth > 0 && --depth === 0) {
      spans.push({ from, to: index + tag.length });
    }
  }
  return spans;
}

/** The blocks of a table of markup that stands in a text on `line`. */
export function markupBlocks(text: string, { from, to }: MarkupSpan, line: number): SourceBlock[] {
  const { blocks } = htmlDocument(text.slice(from, to)).document;
  const moved = (location: SourceLocation): SourceLocation => ({
    ...location,
    ...(location.offset === undefined ? {} : { offset: location.offset + from }),
    ...(location.line === undefined ? {} : { line: location.line + line - 1 }),
  });
  return blocks.map((block) =>
    block.kind === 'line'
      ? { ...block, location: moved(block.location) }
      : {
          ...block,
          location: moved(block.location),
          cells: block.cells.map((cell) => ({ ...cell, location: moved(cell.location) })),
        },
  );
}
