import type { LinearEquation, LinearSystem } from './linear-system.js';

/** What is known of a blank cell: at least `low`, at most `high`, and which balances say so. */
export interface Bounds {
  low: number;
  high: number;
  readonly lowFrom: Set<string>;
  readonly highFrom: Set<string>;
}

// Real tables settle in a handful of rounds; stopping early leaves bounds wider, never wrong.
const maxRounds = 200;

/**
 * Bounds on every blank cell that the equations and non-negativity imply, or `null` where no non-negative filling exists.
 *
 * Sound, not always the tightest: each equation is used by itself, again and again, until nothing changes.
 */
export function boundBlanks(
  system: LinearSystem,
  extra: readonly LinearEquation[],
  values: readonly (number | null)[],
): Map<number, Bounds> | null {
  const bounds = new Map<number, Bounds>();
  values.forEach((value, cell) => {
    if (value === null) {
      bounds.set(cell, {
        low: 0,
        high: Number.POSITIVE_INFINITY,
        lowFrom: new Set(),
        highFrom: new Set(),
      });
    }
  });
  const equations = [...system.equations, ...extra].filter((equation) =>
    equation.cells.some((cell) => bounds.has(cell)),
  );
  for (let round = 0; round < maxRounds; round++) {
    let changed = false;
    for (const equation of equations) {
      const outcome = tighten(equation, values, bounds);
      if (outcome === 'empty') return null;
      if (outcome === 'changed') changed = true;
    }
    if (!changed) break;
  }
  return bounds;
}

/** The two ends of a sum of terms, with the terms that have no finite end counted apart. */
interface Extent {
  low: number;
  high: number;
  openLow: number;
  openHigh: number;
}

function tighten(
  equation: LinearEquation,
  values: readonly (number | null)[],
  bounds: ReadonlyMap<number, Bounds>,
): 'same' | 'changed' | 'empty' {
  const all: Extent = { low: equation.constant, high: equation.constant, openLow: 0, openHigh: 0 };
  equation.cells.forEach((cell, i) => {
    addTerm(all, term(equation.coefficients[i] ?? 0, values[cell] ?? null, bounds.get(cell)));
  });
  let changed = false;
  for (let i = 0; i < equation.cells.length; i++) {
    const cell = equation.cells[i] ?? -1;
    const blank = bounds.get(cell);
    if (!blank) continue;
    const coefficient = equation.coefficients[i] ?? 0;
    const own = term(coefficient, null, blank);
    const restLow = all.openLow - own.openLow > 0 ? Number.NEGATIVE_INFINITY : all.low - own.low;
    const restHigh = all.openHigh - own.openHigh > 0 ? Number.POSITIVE_INFINITY : all.high - own.high;
    // coefficient · x = −rest
    const ends = [-restLow / coefficient, -restHigh / coefficient];
    const low = Math.ceil(Math.min(...ends));
    const high = Math.floor(Math.max(...ends));
    if (low > blank.low) {
      blank.low = low;
      because(blank.lowFrom, equation, cell, bounds);
      changed = true;
    }
    if (high < blank.high) {
      blank.high = high;
      because(blank.highFrom, equation, cell, bounds);
      changed = true;
    }
    if (blank.low > blank.high) return 'empty';
    // Later terms of this equation must see the new bounds, so the sums are taken afresh next time.
    if (changed) return 'changed';
  }
  return 'same';
}

function term(coefficient: number, value: number | null, blank: Bounds | undefined): Extent {
  const low = blank ? blank.low : (value ?? 0);
  const high = blank ? blank.high : (value ?? 0);
  const [from, to] = coefficient > 0 ? [low, high] : [high, low];
  return {
    low: Number.isFinite(from) ? coefficient * from : 0,
    high: Number.isFinite(to) ? coefficient * to : 0,
    openLow: Number.isFinite(from) ? 0 : 1,
    openHigh: Number.isFinite(to) ? 0 : 1,
  };
}

function addTerm(sum: Extent, one: Extent): void {
  sum.low += one.low;
  sum.high += one.high;
  sum.openLow += one.openLow;
  sum.openHigh += one.openHigh;
}

/** Records that a bound follows from an equation and from whatever bounded its other blanks. */
function because(
  from: Set<string>,
  equation: LinearEquation,
  cell: number,
  bounds: ReadonlyMap<number, Bounds>,
): void {
  for (const id of equation.ids) from.add(id);
  for (const other of equation.cells) {
    const blank = other === cell ? undefined : bounds.get(other);
    if (!blank) continue;
    for (const id of blank.lowFrom) from.add(id);
    for (const id of blank.highFrom) from.add(id);
  }
}
