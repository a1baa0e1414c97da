import type { Edition } from './editions.js';
import type { CellSpec } from './table-spec.js';
import { editionSpec } from './table-spec.js';

// Derived on first use, once for each edition; the contents never change.
const derived = new Map<Edition, ReadonlyMap<string, readonly CellSpec[]>>();

/**
 * The cells of an edition that make up a quantity: the cell itself, or the rows of a group in one column. A group's own
 * total row is no part of it. `undefined` where the edition has neither.
 *
 * It is how one edition's figure is found in another: `requests.outcomes.other.total` is one cell of the form of 2019 and the
 * sum of three in that of 2021.
 */
export function quantityCells(path: string, edition: Edition): readonly CellSpec[] | undefined {
  let quantities = derived.get(edition);
  if (!quantities) {
    quantities = quantitiesOf(edition);
    derived.set(edition, quantities);
  }
  return quantities.get(path);
}

function quantitiesOf(edition: Edition): Map<string, readonly CellSpec[]> {
  const groups = new Map<string, CellSpec[]>();
  const cells = editionSpec(edition).flatMap((spec) => spec.cells);
  for (const cell of cells) {
    if (cell.row.leaf.sumOf) continue;
    for (const group of groupPaths(cell)) {
      const known = groups.get(group);
      if (known) known.push(cell);
      else groups.set(group, [cell]);
    }
  }
  // A cell's own path goes before a group's that reads alike.
  return new Map<string, readonly CellSpec[]>([
    ...groups,
    ...cells.map((cell): [string, CellSpec[]] => [cell.path, [cell]]),
  ]);
}

/** The paths of the groups that a row stands in, with the cell's column. */
function groupPaths({ table, row, column }: CellSpec): string[] {
  const keys = row.path.split('.');
  return keys.slice(1).map((_, i) => [table, ...keys.slice(0, i + 1), column.key].join('.'));
}
