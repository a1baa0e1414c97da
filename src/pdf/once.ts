import type { Glyph } from './glyph.js';

/**
 * Characters without those that are printed twice in one place, as a substitute for bold type or as a shadow: `5` would read `55`.
 */
export function printedOnce(glyphs: readonly Glyph[]): Glyph[] {
  const fields = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const [x, y] = [Math.floor(glyph.left / field), Math.floor(glyph.baseline / field)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        if (fields.get(key(glyph, x + dx, y + dy))?.some((other) => covers(other, glyph))) return false;
      }
    }
    const here = fields.get(key(glyph, x, y));
    if (here) {
      if (here.length < mostInField) here.push(glyph);
    } else fields.set(key(glyph, x, y), [glyph]);
    return true;
  });
}

// Points; no double is further off than this.
const field = 2;
const mostInField = 50;

function key({ text }: Glyph, x: number, y: number): string {
  return `${x} ${y} ${text}`;
}

function covers(one: Glyph, two: Glyph): boolean {
  const near = Math.min(field, 0.13 * one.size);
  return Math.abs(one.left - two.left) < near && Math.abs(one.baseline - two.baseline) < near;
}
