import type { Area, Stroke } from './glyph.js';
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

/** What painting a path leaves on the page that may be part of a table. */
export interface Painted {
  /** Straight lines; thin filled areas are lines too. */
  readonly strokes: readonly Stroke[];
  /** Broad filled rectangles, such as the ground of a cell. */
  readonly areas: readonly Area[];
}

export function painted(paint: OperatorName, steps: unknown, matrix: Matrix): Painted {
  const subpaths = subpathsOf(steps, matrix);
  const edges = /stroke/iu.test(paint) ? subpaths.flatMap((path) => edgesOf(path, paint)) : [];
  if (!/fill/iu.test(paint)) return { strokes: edges, areas: [] };
  const areas = subpaths.flatMap(areaOf);
  const broad = areas.filter(
    ({ left, right, bottom, top }) => Math.min(right - left, top - bottom) > thickestLine,
  );
  const axes = broad.length < areas.length ? axesOf(areas.filter((area) => !broad.includes(area))) : [];
  return { strokes: [...edges, ...axes], areas: broad };
}

/** The lines that thin areas are; those of one path that are but dots and dashes make up one. */
function axesOf(thin: readonly Area[]): Stroke[] {
  const dashes = thin.filter(
    ({ left, right, bottom, top }) => Math.max(right - left, top - bottom) <= thickestLine,
  );
  const lines =
    dashes.length < thin.length ? thin.filter((area) => !dashes.includes(area)).flatMap(axisOf) : [];
  if (dashes.length < 2) return lines;
  return [...lines, ...axisOf(around(dashes))];
}

function around(areas: readonly Area[]): Area {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const area of areas) {
    left = Math.min(left, area.left);
    right = Math.max(right, area.right);
    bottom = Math.min(bottom, area.bottom);
    top = Math.max(top, area.top);
  }
  return { left, right, bottom, top };
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

function areaOf({ points, curved }: Subpath): Area[] {
  const [first] = points;
  if (curved || !first || points.length < 2) return [];
  return [around(points.map(({ x, y }) => ({ left: x, right: x, bottom: y, top: y })))];
}

/** The long axis of a thin area; nothing of a broad one. */
export function axisOf({ left, right, bottom, top }: Area): Stroke[] {
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > thickestLine || Math.max(width, height) <= thickestLine) return [];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return width > height ? [{ x1: left, y1: y, x2: right, y2: y }] : [{ x1: x, y1: bottom, x2: x, y2: top }];
}
