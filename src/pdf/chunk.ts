import { isEmptyMark } from '../form/empty-mark.js';
import { type Box, boxAround, type Glyph } from './glyph.js';
import { type TextLine, textOf } from './text-line.js';

/** Characters without a wide gap between them: what would be a cell if there were lines. */
export interface Chunk extends Box {
  readonly text: string;
  /** A figure, or a mark that stands for one. */
  readonly isFigure: boolean;
}

/** The pieces of a line of text, from left to right. */
export function chunksOf({ glyphs }: TextLine): Chunk[] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && !isApart(last, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map((group): Chunk => {
    const text = textOf(group);
    return { ...boxAround(group), text, isFigure: isFigure(text) || isEmptyMark(text) };
  });
}

function isApart(left: Glyph, right: Glyph): boolean {
  const areFigures = /\d/u.test(left.text) && /\d/u.test(right.text);
  return right.left - left.right > (areFigures ? 0.4 : 0.9) * Math.max(left.size, right.size);
}

/** Whether a text is a figure as tables print it, or a stroke in its place. */
export function isFigure(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return plain.length < 40 && /^(?:[+-]?\d[\d\s.,]*(?:万?元|[件项条次宗个份起])?|[/—–-]+)$/u.test(plain);
}

/** Whether a text begins with a numeral, as the label of a row does: 一、 （一） 1. */
export function beginsEntry(text: string): boolean {
  return /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}\s*(?:[)）、．]|\.(?!\d))|[㈠-㈩])/u.test(text);
}

export function middleOf({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}
