import type { Cell } from '../report/report.js';
import type { BoundTrace } from './bound-trace.js';
import { largestCount } from './count.js';
import type { LinearEquation } from './linear-system.js';

/** The least and the greatest that each cell can be, by cell index; both its figure where it has one. */
export interface Bounds {
  readonly low: Float64Array;
  /** Infinite where nothing limits a blank. */
  readonly high: Float64Array;
}

// Real tables settle in a handful of rounds; stopping early leaves bounds wider, never wrong.
const maxRounds = 200;

/**
 * Bounds on every blank cell (`null`) that the equations and non-negativity imply, or `null` where no filling with counts
 * exists.
 *
 * Sound, not always the tightest: each equation is used by itself, again and again, until nothing changes.
 */
export function boundBlanks(
  equations: readonly LinearEquation[],
  values: readonly Cell[],
  trace?: BoundTrace,
): Bounds | null {
  const low = Float64Array.from(values, (value) => value ?? 0);
  const high = Float64Array.from(values, (value) => value ?? Number.POSITIVE_INFINITY);
  const bounds = { low, high };
  for (let round = 0; round < maxRounds; round++) {
    let changed = false;
    for (const equation of equations) {
      const outcome = tighten(equation, bounds, trace);
      if (outcome === 'empty') return null;
      if (outcome === 'changed') changed = true;
    }
    if (!changed) break;
  }
  return bounds;
}

function tighten(
  equation: LinearEquation,
  { low, high }: Bounds,
  trace: BoundTrace | undefined,
): 'same' | 'changed' | 'empty' {
  const { cells, coefficients } = equation;
  // The ends of the whole sum: the parts that are finite, and how many are not.
  let least = equation.constant;
  let greatest = equation.constant;
  let openBelow = 0;
  let openAbove = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? -1;
    const coefficient = coefficients[i] ?? 0;
    const atLow = coefficient * (low[cell] ?? 0);
    const atHigh = coefficient * (high[cell] ?? 0);
    const [from, to] = coefficient > 0 ? [atLow, atHigh] : [atHigh, atLow];
    if (from === Number.NEGATIVE_INFINITY) openBelow++;
    else least += from;
    if (to === Number.POSITIVE_INFINITY) openAbove++;
    else greatest += to;
  }
  if (openBelow === 0 && least > 0) {
    trace?.impossible(equation, 'least');
    return 'empty';
  }
  if (openAbove === 0 && greatest < 0) {
    trace?.impossible(equation, 'greatest');
    return 'empty';
  }
  if (openBelow > 1 && openAbove > 1) return 'same';

  let changed = false;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? -1;
    const from = low[cell] ?? 0;
    const to = high[cell] ?? 0;
    if (from === to) continue;
    const coefficient = coefficients[i] ?? 0;
    const factor = Math.abs(coefficient);
    // What the other cells leave to `factor · cell`: the negative of their sum, or their sum.
    const open = to === Number.POSITIVE_INFINITY ? 1 : 0;
    const ownHigh = open ? 0 : factor * to;
    const restLeast =
      coefficient > 0 ? end(openBelow, least - factor * from) : end(openBelow - open, least + ownHigh);
    const restGreatest =
      coefficient > 0 ? end(openAbove - open, greatest - ownHigh) : end(openAbove, greatest + factor * from);
    const newLow = Math.ceil((coefficient > 0 ? -restGreatest : restLeast) / factor);
    const newHigh = Math.floor((coefficient > 0 ? -restLeast : restGreatest) / factor);
    // `end` gives NaN where the other cells set no limit, and comparisons with it are false.
    const raises = newLow > from;
    const lowers = newHigh < to;
    if (!raises && !lowers) continue;
    if (raises) {
      trace?.tightened(cell, 'low', equation);
      low[cell] = newLow;
    }
    if (lowers) {
      trace?.tightened(cell, 'high', equation);
      high[cell] = newHigh;
    }
    if ((low[cell] ?? 0) > (high[cell] ?? 0) || (low[cell] ?? 0) > largestCount) {
      trace?.crossed(cell);
      return 'empty';
    }
    changed = true;
    const risen = raises ? factor * (newLow - from) : 0;
    const fallen = lowers ? factor * newHigh - ownHigh : 0;
    const closed = lowers ? open : 0;
    if (coefficient > 0) {
      least += risen;
      greatest += fallen;
      openAbove -= closed;
    } else {
      greatest -= risen;
      least -= fallen;
      openBelow -= closed;
    }
  }
  return changed ? 'changed' : 'same';
}

function end(open: number, sum: number): number {
  return open > 0 ? Number.NaN : sum;
}
