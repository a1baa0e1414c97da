import { type Box, boxAround, type Glyph, type PlacedGlyph, type Turn } from './glyph.js';
import { apply, type Matrix } from './matrix.js';

/** A page turned so that its text runs to the right and downwards, whatever way the sheet was fed. */
export interface ReadingSpace {
  readonly toReading: Matrix;
  readonly turn: Turn;
}

/** The space in which most characters of a page stand upright; the stated rotation of a page is about sheets, not about text. */
export function readingSpaceOf(
  glyphs: readonly PlacedGlyph[],
  [left, bottom, right, top]: readonly number[],
): ReadingSpace {
  const counts = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  const turn: Turn = most === 1 || most === 2 || most === 3 ? most : 0;
  const spaces: Record<Turn, Matrix> = {
    0: [1, 0, 0, -1, -(left ?? 0), top ?? 0],
    1: [0, 1, 1, 0, -(bottom ?? 0), -(left ?? 0)],
    2: [-1, 0, 0, 1, right ?? 0, -(bottom ?? 0)],
    3: [0, -1, -1, 0, top ?? 0, right ?? 0],
  };
  return { toReading: spaces[turn], turn };
}

/** Where a box of reading space lies on the sheet, in points from the lower left corner. */
export function onSheet(
  { toReading }: ReadingSpace,
  box: Box,
): { x: number; y: number; width: number; height: number } {
  const [a, b, c, d, e, f] = toReading;
  // The map only turns, mirrors and shifts, so its inverse is its transpose.
  const inverse: Matrix = [a, c, b, d, -(a * e + b * f), -(c * e + d * f)];
  const [from, to] = [apply(inverse, box.left, box.top), apply(inverse, box.right, box.bottom)];
  return {
    x: round(Math.min(from.x, to.x)),
    y: round(Math.min(from.y, to.y)),
    width: round(Math.abs(to.x - from.x)),
    height: round(Math.abs(to.y - from.y)),
  };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}

// How far a character reaches above and below its baseline, as shares of its size.
const ascent = 0.86;
const descent = 0.14;

/** A character in reading space; `null` for one that stands askew or reaches nowhere. */
export function toGlyph(placed: PlacedGlyph, order: number, { toReading, turn }: ReadingSpace): Glyph | null {
  const { text, size } = placed;
  if (placed.turn === null || !(size > 0.5 && size < 1000)) return null;
  const from = apply(toReading, placed.x, placed.y);
  const to = apply(toReading, placed.x + placed.dx, placed.y + placed.dy);
  const relative = (placed.turn - turn + 4) % 4;
  // Towards the top of the character: up, left, down or right.
  const [upX, upY] = [[0, -1] as const, [-1, 0] as const, [0, 1] as const, [1, 0] as const][relative] ?? [
    0, -1,
  ];
  const corners = [from, to].flatMap(({ x, y }) => [
    cornerAt(x + upX * ascent * size, y + upY * ascent * size),
    cornerAt(x - upX * descent * size, y - upY * descent * size),
  ]);
  const box = boxAround(corners);
  if (!Object.values(box).every(Number.isFinite)) return null;
  const along = relative === 0;
  const baseline = along ? from.y : box.bottom - descent * size;
  return { text, ...box, baseline, size, order, along, afterSpace: placed.afterSpace === true };
}

function cornerAt(x: number, y: number): Box {
  return { left: x, right: x, top: y, bottom: y };
}
