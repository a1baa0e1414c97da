/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `first`, then `second`. */
export function compose(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Where a point goes. */
export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** A matrix from values that a document gives; `null` where they are none. */
export function matrixFrom(values: unknown): Matrix | null {
  if (!Array.isArray(values) && !(values instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from(values, Number);
  const matrix = [a ?? Number.NaN, b ?? 0, c ?? 0, d ?? Number.NaN, e ?? 0, f ?? 0] as const;
  return matrix.every(Number.isFinite) ? matrix : null;
}
