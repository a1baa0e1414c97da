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
  for (let at = offset; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const printed = text.slice(offset, at);
    empty = printed === '' ? empty + 1 : 0;
    if (empty <= mostEmptyLines) {
      blocks.push({
        kind: 'line',
        text: isMarkdown ? unescaped(printed) : printed,
        location: { line, column: 1, offset },
      });
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    offset = at + 1;
    line++;
  }
  return { kind: 'text', blocks };
}

// Empty lines part what stands before and behind them, however many they are.
const mostEmptyLines = 2;

/** Line feed, carriage return, form feed, vertical tab, and the separators of lines and paragraphs. */
function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

/** A line of Markdown without its backslashes; those before pipes stay, since a bare pipe ends a cell. */
function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{}~])/gu, '$1');
}
