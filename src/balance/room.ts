import type { Cell } from '../report/report.js';
import { boundTrace } from './bound-trace.js';
import { type Bounds, boundBlanks } from './bounds.js';
import type { ChangeSet, Verdict } from './change-set.js';
import { changedValues, type KnownFigures, knownFigures } from './known-figures.js';
import type { LinearEquation } from './linear-system.js';

/** Whether changes that satisfy all equations over known figures leave room for the unknown ones. */
export function roomBeside(figures: KnownFigures, changes: ChangeSet): Verdict {
  return verdictOn(figures, changes.cells, changedValues(figures, changes), figures.open);
}

/** Whether there is room for these cells and the unknown ones, where any figure may stand in these cells. */
export function roomWithout(figures: KnownFigures, cells: readonly number[]): Verdict {
  const { system, checks, open } = figures;
  const isFreed = (cell: number): boolean => cells.includes(cell);
  const values = figures.values.map((value, cell) => (isFreed(cell) ? null : value));
  const freed = checks.equations.filter((equation) => equation.cells.some(isFreed));
  const first = verdictOn(figures, cells, values, [...open, ...freed]);
  if (first.room !== 'many') return first;
  // Eliminated along with the other unknowns, what is left open may come out determined, or contradictory.
  const printed = figures.printed.map((value, cell) => (isFreed(cell) ? null : value));
  return verdictOn(figures, cells, values, knownFigures({ system, printed }).open);
}

/** `values`: the figures after changing `cells`; `null` where unknown. */
function verdictOn(
  figures: KnownFigures,
  cells: readonly number[],
  values: readonly Cell[],
  open: readonly LinearEquation[],
): Verdict {
  const trace = boundTrace();
  const bounds = boundBlanks(open, values, trace);
  if (!bounds) return { room: 'none', conflict: conflictOf(trace.contradiction(), figures, values) };
  const changed = [...new Set([...cells, ...figures.impossible])].sort((a, b) => a - b);
  return isDetermined(bounds, changed)
    ? { room: 'one', changes: { cells: changed, values: changed.map((cell) => bounds.low[cell] ?? 0) } }
    : { room: 'many' };
}

function isDetermined({ low, high }: Bounds, cells: readonly number[]): boolean {
  return cells.every((cell) => low[cell] === high[cell]);
}

/** The known cells of equations that contradict each other: as long as none of them changes, so they do. */
function conflictOf(
  equations: readonly LinearEquation[],
  figures: KnownFigures,
  values: readonly Cell[],
): number[] {
  const cells = new Set<number>();
  for (const equation of equations) {
    for (const cell of equation.cells) {
      if (figures.values[cell] !== null && values[cell] !== null) cells.add(cell);
    }
  }
  return [...cells].sort((a, b) => a - b);
}
