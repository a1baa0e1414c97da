import { type Box, boxAround, type Glyph } from './glyph.js';

/** Characters side by side on one baseline, from left to right. */
export interface TextLine extends Box {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
}

/** A line of text outside all tables. */
export interface PageLine extends TextLine {
  readonly kind: 'line';
}

/** The lines that characters form, from top to bottom. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = glyphs.toSorted((a, b) => middle(a) - middle(b));
  const lines: Glyph[][] = [];
  for (const glyph of sorted) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(glyph) - middle(first) < 0.5 * Math.max(first.size, glyph.size))
      line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map(lineOf);
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** A line of characters in any order. */
export function lineOf(glyphs: readonly Glyph[]): TextLine {
  const sorted = glyphs.toSorted((a, b) => a.left - b.left || a.order - b.order);
  const sizes = sorted.map(({ size }) => size).sort((a, b) => a - b);
  return {
    ...boxAround(sorted),
    glyphs: sorted,
    text: textOf(sorted),
    baseline: sorted[0]?.baseline ?? 0,
    size: sizes[sizes.length >> 1] ?? 0,
  };
}

/** The text of characters that follow each other on a line; spaces are where the gaps show them. */
export function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && isSpaced(last, glyph)) text += ' ';
    text += glyph.text;
    last = glyph;
  }
  return text;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const digit = /^[\d.,\uff0c\uff0e\uff10-\uff19]$/u;

/** Justified lines leave gaps between Chinese characters, and spaced type between digits, that are no spaces. */
function isSpaced(left: Glyph, right: Glyph): boolean {
  const gap = (right.left - left.right) / Math.max(left.size, right.size);
  const areDigits = digit.test(left.text) && digit.test(right.text);
  if (!areDigits && (wide.test(left.text) || wide.test(right.text))) return gap > 0.8;
  if (right.afterSpace) return gap > 0.1;
  return gap > (areDigits ? 0.5 : 0.22);
}
