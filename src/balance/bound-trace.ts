import type { LinearEquation } from './linear-system.js';

type End = 'low' | 'high';

/** Keeps which equation gave each bound, and which other bounds it used. */
export interface BoundTrace {
  /** An equation moved one end of a cell. */
  tightened(cell: number, end: End, equation: LinearEquation): void;
  /** The least or the greatest that an equation can come to is beyond zero. */
  impossible(equation: LinearEquation, end: 'least' | 'greatest'): void;
  /** The ends of a cell have crossed. */
  crossed(cell: number): void;
  /** The equations that the bounds of a cell follow from; none where nothing bounds it. */
  reasons(cell: number): LinearEquation[];
  /** The equations that together leave no room; none where no contradiction came up. */
  contradiction(): LinearEquation[];
}

/** One tightening: the equation used, and the tightenings that it built on. */
interface Step {
  readonly equation: LinearEquation;
  readonly on: readonly Step[];
}

/** An empty trace. */
export function boundTrace(): BoundTrace {
  // The last step that moved each end of each cell.
  const latest: Record<End, Map<number, Step>> = { low: new Map(), high: new Map() };
  const contradicting: Set<LinearEquation> = new Set();

  /** The steps behind the ends that make the sum of an equation, one cell left out, least or greatest. */
  const stepsBehind = (equation: LinearEquation, end: 'least' | 'greatest', except?: number): Step[] =>
    equation.cells.flatMap((cell, i) => {
      if (cell === except) return [];
      const isLow = (equation.coefficients[i] ?? 0) > 0 === (end === 'least');
      return latest[isLow ? 'low' : 'high'].get(cell) ?? [];
    });

  const stepsAt = (cell: number): Step[] =>
    (['low', 'high'] as const).flatMap((end) => latest[end].get(cell) ?? []);

  const equationsBehind = (from: readonly Step[]): Set<LinearEquation> => {
    const equations = new Set<LinearEquation>();
    const seen = new Set(from);
    // The set grows while it is walked.
    for (const { equation, on } of seen) {
      equations.add(equation);
      for (const earlier of on) seen.add(earlier);
    }
    return equations;
  };

  return {
    tightened(cell, end, equation) {
      const own = equation.coefficients[equation.cells.indexOf(cell)] ?? 0;
      // On one side of the equation with the others, a cell is least where they are greatest.
      const others = own > 0 === (end === 'low') ? 'greatest' : 'least';
      latest[end].set(cell, { equation, on: stepsBehind(equation, others, cell) });
    },
    impossible(equation, end) {
      contradicting.add(equation);
      for (const each of equationsBehind(stepsBehind(equation, end))) contradicting.add(each);
    },
    crossed(cell) {
      for (const each of equationsBehind(stepsAt(cell))) contradicting.add(each);
    },
    reasons: (cell) => [...equationsBehind(stepsAt(cell))],
    contradiction: () => [...contradicting],
  };
}

/** The balances that equations are made of, by id, each once and in order. */
export function idsOf(equations: readonly LinearEquation[]): string[] {
  return [...new Set(equations.flatMap(({ ids }) => ids))].sort();
}
