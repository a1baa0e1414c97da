import type { Quartiles } from './benchmark.js';

/** The quartiles of values in ascending order; `null` where there are none. */
export function quartilesOf(ascending: readonly number[]): Quartiles | null {
  const at = (share: number): number => {
    const place = share * (ascending.length - 1);
    const below = ascending[Math.floor(place)] ?? Number.NaN;
    const above = ascending[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  if (ascending.length === 0) return null;
  return { min: at(0), q1: at(0.25), median: at(0.5), q3: at(0.75), max: at(1) };
}
