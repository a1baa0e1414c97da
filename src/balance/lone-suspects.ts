import { boundsFor, type KnownFigures, knownFigures } from './known-figures.js';
import type { ChangeSet } from './smallest-changes.js';

/** Cells any one of which can be what is wrong. */
export interface Suspects {
  /** With the figure that the cell must have had. */
  readonly sets: readonly ChangeSet[];
  /** Where the blanks leave open what figure that was. */
  readonly undetermined: readonly (readonly number[])[];
}

/**
 * What a single wrong cell can be where no equation over known figures is broken, but no counts fill the blanks.
 *
 * A cell is cleared where, were it unknown too, still nothing would fit. A cell that an equation over known figures has
 * cannot change alone.
 */
export function loneSuspects(figures: KnownFigures, isFixed: readonly boolean[]): Suspects {
  const sets: ChangeSet[] = [];
  const undetermined: number[][] = [];
  figures.values.forEach((value, cell) => {
    if (value === null || isFixed[cell] || figures.checks.memberships[cell]?.length !== 0) return;
    const without = figures.values.map((each, i) => (i === cell ? null : each));
    if (!boundsFor(figures, without)) return;
    // Eliminated along with the other unknowns, it may come out tighter still.
    const printed = figures.printed.map((each, i) => (i === cell ? null : each));
    const refined = knownFigures({ system: figures.system, printed });
    const bounds = boundsFor(refined, refined.values);
    if (!bounds) return;
    const isDetermined = [cell, ...figures.impossible].every(
      (each) => bounds.low[each] === bounds.high[each],
    );
    if (isDetermined) sets.push({ cells: [cell], values: [bounds.low[cell] ?? 0] });
    else undetermined.push([cell]);
  });
  return { sets, undetermined };
}
