/** One printed character where the content stream places it, in PDF points from the lower left corner. */
export interface PlacedGlyph {
  readonly text: string;
  /** Its origin. */
  readonly x: number;
  readonly y: number;
  /** How far it advances. */
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  /** How many quarter turns counterclockwise it is turned; `null` where it stands askew, as in watermarks. */
  readonly turn: Turn | null;
  /** Of a font that maps codes to the characters of the same number, which is true of few. */
  readonly doubtful?: string;
  /** A space is typed before it. */
  readonly afterSpace?: boolean;
}

export type Turn = 0 | 1 | 2 | 3;

/** A straight line that the page draws, or the long axis of a thin filled area. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A filled rectangle, in points from the lower left corner. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** A rectangle in reading space: x to the right and y downwards, as the lines of the page's text run. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One printed character in reading space. */
export interface Glyph extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  /** Its place in the content stream of the page, which is mostly the order of reading. */
  readonly order: number;
  /** It advances along the lines of the page, not down or up. */
  readonly along: boolean;
  readonly afterSpace: boolean;
}

/** The smallest box around others. */
export function boxAround(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}
