import type { SourceDocument, SourceLine } from './document.js';

/**
 * A text as lines, with line and column counted from 1 and offsets from 0.
 *
 * In Markdown, which is told by its headings, what is escaped stands for itself.
 */
export function textDocument(text: string): SourceDocument {
  const blocks: SourceLine[] = [];
  const isMarkdown = /^#{1,6} \S/mu.test(text);
  // A byte order mark is no character of the text, but counts in offsets.
  let offset = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let empty = 0;
  const push = (end: number): void => {
    const printed = text.slice(offset, end);
    empty = printed === '' ? empty + 1 : 0;
    if (empty <= mostEmptyLines) {
      blocks.push({
        kind: 'line',
        text: isMarkdown ? unescaped(printed) : printed,
        location: { line, column: 1, offset },
      });
    }
  };
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    push(index);
    offset = index + end.length;
    line++;
  }
  push(text.length);
  return { kind: 'text', blocks };
}

// Empty lines part what stands before and behind them, however many they are.
const mostEmptyLines = 2;

// Line feed, carriage return, form feed, vertical tab, and the separators of lines and paragraphs.
const lineEnd = /\r\n|[\n-\r\u2028\u2029]/gu;

/** A line of Markdown without its backslashes; those before pipes stay, since a bare pipe ends a cell. */
function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{}~])/gu, '$1');
}
