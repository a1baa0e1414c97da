import type { Box, Glyph } from './glyph.js';
import { type TextLine, textLines } from './text-line.js';

/** The text of a cell, lines joined by `\n`. */
export function cellText(glyphs: readonly Glyph[], cell: Box): string {
  if (glyphs.length === 0) return '';
  if (runsDown(glyphs)) {
    return glyphs
      .toSorted((a, b) => a.order - b.order)
      .map(({ text }) => text)
      .join('');
  }
  const lines = textLines(glyphs);
  return lines.map((line, i) => line.text + endOf(line, lines[i + 1], cell)).join('');
}

/**
 * Whether the characters stand below each other, as a label does in a narrow merged cell. The content stream then tells the order of
 * the columns. Figures are left out: two below each other are two figures.
 */
function runsDown(glyphs: readonly Glyph[]): boolean {
  if (glyphs.every(({ text }) => /[\d.,]/u.test(text))) return false;
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
  const isFigure = /^[\d.,]+$/u.test(line.text) && /^[\d.,]+$/u.test(next.text);
  const isFull =
    first !== undefined &&
    line.right - line.left + (first.right - first.left) > cell.right - cell.left - mostPadding;
  return isFigure && isFull && next.baseline - line.baseline < 1.7 * line.size ? '' : '\n';
}
