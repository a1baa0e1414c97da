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

/** The balances of a table. */
export function balancesOf(table: TableKey, edition: Edition): Balance[] {
  return equationsOf(table, edition).map(({ left, right }: Equation) => ({
    cells: [...left, ...right].map(({ index }) => index),
    signs: [...left.map(() => 1 as const), ...right.map(() => -1 as const)],
  }));
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
      const { unknown, sum, several } = look(result, balance);
      if (several) {
        still.push(balance);
      } else if (unknown === undefined) {
        if (sum !== 0) return undefined;
      } else {
        const value = -sum * unknown.sign;
        if (value < 0) return undefined;
        result[unknown.cell] = value;
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
  /** The one cell that is not known. */
  unknown: { cell: number; sign: 1 | -1 } | undefined;
  several: boolean;
  sum: number;
}

function look(figures: Figures, { cells, signs }: Balance): Look {
  let unknown: Look['unknown'];
  let sum = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0;
    const sign = signs[i] ?? 1;
    const value = figures[cell];
    if (value !== undefined) {
      sum += sign * value;
    } else {
      if (unknown) return { unknown, several: true, sum };
      unknown = { cell, sign };
    }
  }
  return { unknown, several: false, sum };
}
