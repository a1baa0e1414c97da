import type { SourceBlock, SourceDocument, SourceLine } from './document.js';
import { markupBlocks, markupTables } from './markup-tables.js';
import { withRuledTables } from './ruled-tables.js';
import { brokenUp } from './running-text.js';
import { withSeparatedValues } from './separated-values.js';

/**
 * A text as lines, with line and column counted from 1 and offsets from 0, and the tables that are drawn in it as grids.
 *
 * In Markdown, which is told by its headings or by backslashes behind words, what is escaped stands for itself.
 */
export function textDocument(text: string): SourceDocument {
  const blocks: SourceBlock[] = [];
  const isMarkdown =
    (text.includes('#') && /^#{1,6} \S/mu.test(text)) ||
    (text.includes('\\') && /[\d\u4e00-\u9fa5]\\[.\-_()[\]]/u.test(text));
  const readLines = (to: number): void => {
    const { lines: printed, next } = linesIn(text, at, to);
    const lines = brokenUp(printed);
    for (const block of withSeparatedValues(lines) ?? withRuledTables(lines))
      blocks.push(isMarkdown ? unescapedBlock(block) : block);
    at = next;
  };
  // A byte order mark is no character of the text, but counts in offsets.
  let at: Place = { offset: text.startsWith('\ufeff') ? 1 : 0, line: 1 };
  for (const span of markupTables(text)) {
    readLines(span.from);
    blocks.push(...markupBlocks(text, span, at.line));
    at = { offset: span.to, line: linesIn(text, at, span.to).next.line };
  }
  readLines(text.length);
  return { kind: 'text', blocks };
}

interface Place {
  readonly offset: number;
  readonly line: number;
}

// Empty lines part what stands before and behind them, however many they are.
const mostEmptyLines = 2;

// Line feed, carriage return, form feed, vertical tab, and the separators of lines and paragraphs.
const lineEnd = /\r\n|[\n-\r\u2028\u2029]/gu;

/** The lines from a place on, and the place behind the last. */
function linesIn(text: string, from: Place, to: number): { lines: SourceLine[]; next: Place } {
  const lines: SourceLine[] = [];
  let { offset, line } = from;
  let empty = 0;
  const push = (end: number): void => {
    const printed = text.slice(offset, end);
    empty = printed === '' ? empty + 1 : 0;
    if (empty > mostEmptyLines) return;
    const whole: SourceLine = { kind: 'line', text: printed, location: { line, column: 1, offset } };
    if (printed.includes('<')) lines.push(...brokenLines(whole));
    else lines.push(whole);
  };
  lineEnd.lastIndex = offset;
  for (let found = lineEnd.exec(text); found && found.index < to; found = lineEnd.exec(text)) {
    push(found.index);
    offset = found.index + found[0].length;
    line++;
  }
  push(to);
  return { lines, next: { offset: to, line } };
}

function unescapedBlock(block: SourceBlock): SourceBlock {
  if (block.kind === 'line') {
    const text = unescaped(block.text);
    const { column, ...location } = block.location;
    // Columns that backslashes have moved are told of none.
    return text === block.text ? block : { ...block, text, location };
  }
  return { ...block, cells: block.cells.map((cell) => ({ ...cell, text: unescaped(cell.text) })) };
}

const lineBreak = /<br\s*\/?>/giu;

/**
 * The lines that a printed line breaks into by tags: Markdown has no other break within a cell. Between pipes it is one in a label,
 * or in a figure.
 */
function brokenLines(line: SourceLine): SourceLine[] {
  const { text, location } = line;
  if (text.includes('|'))
    return [{ ...line, text: text.replace(lineBreak, (tag) => ' '.repeat(tag.length)) }];
  let from = 0;
  return text.split(lineBreak).map((piece) => {
    const at = text.indexOf(piece, from);
    from = at + piece.length;
    const { column = 1, offset = 0 } = location;
    return { ...line, text: piece, location: { ...location, column: column + at, offset: offset + at } };
  });
}

/** A line of Markdown without its backslashes; those before pipes stay, since a bare pipe ends a cell. */
function unescaped(line: string): string {
  return line.replace(/\\([!-/:-@[-`{}~])/gu, '$1');
}
