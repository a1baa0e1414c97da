import type { Stroke } from './glyph.js';
import { apply, type Matrix } from './matrix.js';
import type { OperatorName } from './operators.js';

// How pdf.js (from 5.4.149 on) writes the steps of a path, each followed by its coordinates.
const moveTo = 0;
const lineTo = 1;
const curveTo = 2;
const quadraticTo = 3;
const closePath = 4;
const coordinatesAfter: Readonly<Record<number, number>> = {
  [moveTo]: 2,
  [lineTo]: 2,
  [curveTo]: 6,
  [quadraticTo]: 4,
  [closePath]: 0,
};

// A ruling line is at most this thick; anything thicker is a shade.
const thickestLine = 3;

interface Subpath {
  readonly points: { x: number; y: number }[];
  closed: boolean;
  curved: boolean;
}

/** The straight lines that painting a path leaves on the page; thin filled areas count as lines. */
export function strokesOf(paint: OperatorName, steps: unknown, matrix: Matrix): Stroke[] {
  const subpaths = subpathsOf(steps, matrix);
  const strokes = /stroke/iu.test(paint) ? subpaths.flatMap((path) => edgesOf(path, paint)) : [];
  return /fill/iu.test(paint) ? [...strokes, ...subpaths.flatMap(axisOf)] : strokes;
}

function subpathsOf(steps: unknown, matrix: Matrix): Subpath[] {
  if (!(steps instanceof Float32Array)) return [];
  const subpaths: Subpath[] = [];
  let at = 0;
  while (at < steps.length) {
    const step = steps[at] ?? -1;
    const count = coordinatesAfter[step];
    if (count === undefined) break;
    const [x, y] = [steps[at + count - 1] ?? 0, steps[at + count] ?? 0];
    at += 1 + count;
    if (step === moveTo) subpaths.push({ points: [], closed: false, curved: false });
    const path = subpaths.at(-1);
    if (!path) continue;
    if (step === closePath) path.closed = true;
    else path.points.push(apply(matrix, x, y));
    if (step === curveTo || step === quadraticTo) path.curved = true;
  }
  return subpaths;
}

function edgesOf({ points, closed, curved }: Subpath, paint: OperatorName): Stroke[] {
  if (curved) return [];
  const closes = closed || paint.startsWith('close');
  const edges: Stroke[] = [];
  for (let i = closes ? 0 : 1; i < points.length; i++) {
    const [from, to] = [points.at(i - 1), points[i]];
    if (from && to) edges.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  }
  return edges;
}

function axisOf({ points, curved }: Subpath): Stroke[] {
  if (curved || points.length < 2) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return axisOfArea(Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys));
}

/** The long axis of a thin area; nothing of a broad one. */
export function axisOfArea(left: number, right: number, bottom: number, top: number): Stroke[] {
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > thickestLine || Math.max(width, height) <= thickestLine) return [];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return width > height ? [{ x1: left, y1: y, x2: right, y2: y }] : [{ x1: x, y1: bottom, x2: x, y2: top }];
}
