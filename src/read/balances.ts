import { type Equation, equationsOf } from '../balance/equation.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';

/** A balance over the cells of a table, by their index: Σ sign · value = 0. */
export interface Balance {
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** The figures of a table by the index of their cells; `undefined` where one is not known. */
export type Figures = readonly (number | undefined)[];

// Filled on first use; the contents never change.
const cached = new Map<readonly Equation[], readonly Balance[]>();

/** The balances of a table. */
export function balancesOf(table: TableKey, edition: Edition): readonly Balance[] {
  const equations = equationsOf(table, edition);
  let balances = cached.get(equations);
  if (!balances) {
    balances = equations.map(({ left, right }) => ({
      cells: [...left, ...right].map(({ index }) => index),
      signs: [...left.map(() => 1 as const), ...right.map(() => -1 as const)],
    }));
    cached.set(equations, balances);
  }
  return balances;
}

/**
 * The figures with every one filled in that a balance determines, or `undefined` where a balance is broken, or would need a count
 * below zero.
 */
export function completed(figures: Figures, balances: readonly Balance[]): Figures | undefined {
  const result = [...figures];
  let open = [...balances];
  for (;;) {
    let progress = false;
    const still: Balance[] = [];
    for (const balance of open) {
      const { unknown, sum, lowest, highest, several } = look(result, balance);
      // Counts are not below zero: what is known of one side may not exceed the other where that is all known.
      if (sum + lowest > 0 || sum + highest < 0) return undefined;
      if (several) {
        still.push(balance);
      } else if (unknown !== undefined) {
        // Not −0, which a cell would keep.
        result[unknown.cell] = 0 - sum * unknown.sign;
        progress = true;
      }
    }
    if (!progress) return result;
    open = still;
  }
}

/** The balances of which every figure is known and which do not hold. */
export function brokenBalances(figures: Figures, balances: readonly Balance[]): Balance[] {
  return balances.filter((balance) => {
    const { unknown, sum } = look(figures, balance);
    return unknown === undefined && sum !== 0;
  });
}

interface Look {
  /** The first cell that is not known. */
  unknown: { cell: number; sign: 1 | -1 } | undefined;
  several: boolean;
  /** The known figures together, and the least and most that the others can add. */
  sum: number;
  lowest: number;
  highest: number;
}

function look(figures: Figures, { cells, signs }: Balance): Look {
  const found: Look = { unknown: undefined, several: false, sum: 0, lowest: 0, highest: 0 };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0;
    const sign = signs[i] ?? 1;
    const value = figures[cell];
    if (value !== undefined) {
      found.sum += sign * value;
      continue;
    }
    found.several = found.unknown !== undefined;
    found.unknown ??= { cell, sign };
    if (sign > 0) found.highest = Number.POSITIVE_INFINITY;
    else found.lowest = Number.NEGATIVE_INFINITY;
  }
  return found;
}
