import type { Operator } from './operators.js';
import type { Outcome } from './score.js';

/** What became of all reports of one group that were spoilt in one way. Shares from 0 to 1. */
export interface Tally {
  readonly operator: Operator;
  readonly group: string;
  readonly outcomes: readonly Outcome[];
}

export function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? Number.NaN : outcomes.filter(holds).length / outcomes.length;
}

export function total(outcomes: readonly Outcome[], amount: (outcome: Outcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + amount(outcome), 0);
}

export function mean(outcomes: readonly Outcome[], amount: (outcome: Outcome) => number): number {
  return total(outcomes, amount) / outcomes.length;
}

/** The time that `part` of all reports stay below. */
export function quantile(
  outcomes: readonly Outcome[],
  part: number,
  time: (outcome: Outcome) => number,
): number {
  const times = outcomes.map(time).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}
