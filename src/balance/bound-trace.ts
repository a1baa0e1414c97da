import type { LinearEquation } from './linear-system.js';

type End = 'low' | 'high';

/** Keeps which equation gave each bound, and which other bounds it used. */
export interface BoundTrace {
  tightened(cell: number, end: End, equation: LinearEquation): void;
  contradiction(equation: LinearEquation): void;
  /** The balances that the bounds of a cell follow from, in order of their ids; none where nothing bounds it. */
  reasons(cell: number): string[];
  /** The balances that contradict each other; none where no contradiction came up. */
  contradicting(): string[];
}

/** One tightening: the equation used, and the tightenings that it built on. */
interface Step {
  readonly equation: LinearEquation;
  readonly on: readonly number[];
}

/** An empty trace. */
export function boundTrace(): BoundTrace {
  const steps: Step[] = [];
  // The last step that moved each end of each cell.
  const latest: Record<End, Map<number, number>> = { low: new Map(), high: new Map() };
  let last: Step | undefined;

  const stepsOf = (
    equation: LinearEquation,
    ends: (coefficient: number, cell: number) => readonly End[],
  ): number[] =>
    equation.cells.flatMap((cell, i) =>
      ends(equation.coefficients[i] ?? 0, cell).flatMap((end) => latest[end].get(cell) ?? []),
    );

  const idsBehind = (from: readonly number[], ids: Set<string>): string[] => {
    const seen = new Set(from);
    // The set grows while it is walked.
    for (const at of seen) {
      const step = steps[at];
      for (const id of step?.equation.ids ?? []) ids.add(id);
      for (const earlier of step?.on ?? []) seen.add(earlier);
    }
    return [...ids].sort();
  };

  return {
    tightened(cell, end, equation) {
      const own = equation.coefficients[equation.cells.indexOf(cell)] ?? 0;
      const on = stepsOf(equation, (coefficient, other) => {
        if (other === cell) return [];
        // A cell is least where the cells on its side are greatest and those on the other side least.
        const sameSide = coefficient > 0 === own > 0;
        return sameSide === (end === 'low') ? ['high'] : ['low'];
      });
      steps.push({ equation, on });
      latest[end].set(cell, steps.length - 1);
    },
    contradiction(equation) {
      last = { equation, on: stepsOf(equation, () => ['low', 'high']) };
    },
    reasons(cell) {
      const from = (['low', 'high'] as const).flatMap((end) => latest[end].get(cell) ?? []);
      return idsBehind(from, new Set());
    },
    contradicting() {
      return last ? idsBehind(last.on, new Set(last.equation.ids)) : [];
    },
  };
}
