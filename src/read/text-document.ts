import type { SourceDocument, SourceLine } from './document.js';

/** A text as lines, with line and column counted from 1 and offsets from 0. */
export function textDocument(text: string): SourceDocument {
  const blocks: SourceLine[] = [];
  let offset = 0;
  // A byte order mark is no character of the text, but counts in offsets.
  if (text.startsWith('\ufeff')) offset = 1;
  let line = 1;
  const end = /\r\n|[\n\r\u2028\u2029\f\v]/gu;
  end.lastIndex = offset;
  for (let match = end.exec(text); ; match = end.exec(text)) {
    const to = match ? match.index : text.length;
    blocks.push({ kind: 'line', text: text.slice(offset, to), location: { line, column: 1, offset } });
    if (!match) return { kind: 'text', blocks };
    offset = to + match[0].length;
    line++;
  }
}
