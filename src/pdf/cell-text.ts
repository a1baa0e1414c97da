import type { Box, Glyph } from './glyph.js';
import { type TextLine, textLines } from './text-line.js';

/** What a cell prints: its text, lines joined by `\n`, and whether the last line is full. */
export function cellText(glyphs: readonly Glyph[], cell: Box): { text: string; full: boolean } {
  if (glyphs.length === 0) return { text: '', full: false };
  if (runsDown(glyphs)) {
    const inOrder = glyphs.toSorted((a, b) => a.order - b.order);
    return { text: inOrder.map(({ text }) => text).join(''), full: false };
  }
  const lines = textLines(glyphs);
  const last = lines.at(-1);
  return {
    text: lines.map((line, i) => line.text + endOf(line, lines[i + 1], cell)).join(''),
    full: last !== undefined && isFull(last, last.size, cell),
  };
}

/**
 * Whether the characters stand below each other, as a label does in a narrow merged cell. The content stream then tells the order of
 * the columns. Figures are left out: two below each other are two figures.
 */
function runsDown(glyphs: readonly Glyph[]): boolean {
  if (glyphs.every(({ text }) => /[\d.,]/u.test(narrow(text)))) return false;
  const sorted = glyphs.toSorted((a, b) => a.order - b.order);
  let [down, along] = [0, 0];
  sorted.forEach((glyph, i) => {
    const before = sorted[i - 1];
    if (!before) return;
    const [dx, dy] = [centre(glyph) - centre(before), glyph.bottom - before.bottom];
    if (dy > 0.5 * glyph.size && Math.abs(dx) < 0.5 * glyph.size) down++;
    else if (Math.abs(dy) < 0.3 * glyph.size) along++;
  });
  return down > along && down >= 2;
}

function centre({ left, right }: Box): number {
  return (left + right) / 2;
}

// Word leaves 5.4 points on either side of a cell.
const mostPadding = 12;

/** A line break; none within a figure that is broken only because the cell is too narrow for it. */
function endOf(line: TextLine, next: TextLine | undefined, cell: Box): string {
  if (!next) return '';
  const first = next.glyphs[0];
  const isFigure = /^[\d.,]+$/u.test(narrow(line.text)) && /^[\d.,]+\D{0,2}$/u.test(narrow(next.text));
  const isCut = first !== undefined && isFull(line, first.right - first.left, cell);
  return isFigure && isCut && next.baseline - line.baseline < 1.7 * line.size ? '' : '\n';
}

function isFull(line: TextLine, next: number, cell: Box): boolean {
  return line.right - line.left + next > cell.right - cell.left - mostPadding;
}

function narrow(text: string): string {
  return text.normalize('NFKC');
}
