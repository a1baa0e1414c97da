import { boundBlanks } from './bounds.js';
import { eliminateBlanks } from './elimination.js';
import { type LinearSystem, residual } from './linear-system.js';

/** Whether some non-negative filling of the blanks satisfies every equation, as far as bounds tell. */
export function isConsistent(system: LinearSystem, values: readonly (number | null)[]): boolean {
  for (const equation of system.equations) {
    const closed = equation.cells.every((cell) => values[cell] !== null);
    if (closed && residual(equation, values) !== 0) return false;
  }
  const isBlank = values.map((value) => value === null);
  if (!isBlank.includes(true)) return true;
  const { checks, determined } = eliminateBlanks(system, isBlank);
  return (
    checks.equations.every((equation) => residual(equation, values) === 0) &&
    boundBlanks(
      system,
      determined.map(({ equation }) => equation),
      values,
    ) !== null
  );
}
