import type { SourceDocument, SourceLine } from './document.js';

/**
 * A text as lines, with line and column counted from 1 and offsets from 0.
 *
 * In Markdown, which is told by its headings, what is escaped stands for itself.
 */
export function textDocument(text: string): SourceDocument {
  const blocks: SourceLine[] = [];
  const isMarkdown = /^#{1,6} \S/mu.test(text);
  let offset = 0;
  // A byte order mark is no character of the text, but counts in offsets.
  if (text.startsWith('\ufeff')) offset = 1;
  let line = 1;
  const end = /\r\n|[\n\r\u2028\u2029\f\v]/gu;
  end.lastIndex = offset;
  for (let match = end.exec(text); ; match = end.exec(text)) {
    const to = match ? match.index : text.length;
    const printed = text.slice(offset, to);
    blocks.push({
      kind: 'line',
      text: isMarkdown ? unescaped(printed) : printed,
      location: { line, column: 1, offset },
    });
    if (!match) return { kind: 'text', blocks };
    offset = to + match[0].length;
    line++;
  }
}

/** A line of Markdown without its backslashes; those before pipes stay, since a bare pipe ends a cell. */
function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{}~])/gu, '$1');
}
