import type { Area, Box, Stroke } from './glyph.js';
import { apply } from './matrix.js';
import type { ReadingSpace } from './reading-space.js';

/** A horizontal or vertical line: where it lies across its direction, and from where to where it reaches along it. */
export interface Ruling {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rulings {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

// Lines this close together are one border, drawn cell by cell or doubled.
const apart = 1.5;
// Dashes with gaps up to this are one line.
const gap = 3;
const shortest = 3;

/** The horizontal and vertical lines of a page, pieces joined. */
export function rulingsOf(strokes: readonly Stroke[], { toReading }: ReadingSpace): Rulings {
  const horizontal: Ruling[] = [];
  const vertical: Ruling[] = [];
  for (const { x1, y1, x2, y2 } of strokes) {
    const [one, two] = [apply(toReading, x1, y1), apply(toReading, x2, y2)];
    const [width, height] = [Math.abs(one.x - two.x), Math.abs(one.y - two.y)];
    if (!Number.isFinite(width + height)) continue;
    if (height <= apart && width > height) {
      horizontal.push({ at: (one.y + two.y) / 2, from: Math.min(one.x, two.x), to: Math.max(one.x, two.x) });
    } else if (width <= apart && height > width) {
      vertical.push({ at: (one.x + two.x) / 2, from: Math.min(one.y, two.y), to: Math.max(one.y, two.y) });
    }
  }
  return { horizontal: joined(horizontal), vertical: joined(vertical) };
}

function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = rulings.toSorted((a, b) => a.at - b.at);
  const result: Ruling[] = [];
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    const [first, next] = [sorted[start], sorted[i]];
    if (first && next && next.at - first.at <= apart) continue;
    result.push(...joinedPieces(sorted.slice(start, i)));
    start = i;
  }
  return result.filter(({ from, to }) => to - from >= shortest);
}

function joinedPieces(pieces: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = [];
  for (const piece of pieces.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && piece.from - last.to <= gap) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
    } else {
      result.push(piece);
    }
  }
  return result;
}

/** The boxes of filled areas in reading space. */
export function groundsOf(areas: readonly Area[], { toReading }: ReadingSpace): Box[] {
  return areas.map(({ left, right, bottom, top }) => {
    const [one, two] = [apply(toReading, left, bottom), apply(toReading, right, top)];
    return {
      left: Math.min(one.x, two.x),
      right: Math.max(one.x, two.x),
      top: Math.min(one.y, two.y),
      bottom: Math.max(one.y, two.y),
    };
  });
}

/** The edges of boxes as if they were drawn. */
export function edgesOf(boxes: readonly Box[]): Rulings {
  return {
    horizontal: joined(
      boxes.flatMap(({ left, right, top, bottom }) =>
        [top, bottom].map((at) => ({ at, from: left, to: right })),
      ),
    ),
    vertical: joined(
      boxes.flatMap(({ left, right, top, bottom }) =>
        [left, right].map((at) => ({ at, from: top, to: bottom })),
      ),
    ),
  };
}
