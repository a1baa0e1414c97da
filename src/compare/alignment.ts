import type { CellPath } from '../form/cell-path.js';
import { redefinitionOf } from '../form/comparability.js';
import { quantityCells } from '../form/quantity.js';
import type { CellSpec, TableSpec } from '../form/table-spec.js';

/** A quantity that two editions of a table both count: in each, the cells whose sum it is. */
export interface SharedQuantity {
  /** The cell that names it: the one both have, or the one cell where the other edition has several. */
  readonly cell: CellPath;
  readonly previous: readonly CellSpec[];
  readonly current: readonly CellSpec[];
}

/** How one edition of a table compares with another. */
export interface Alignment {
  /** In the order of the form. */
  readonly shared: readonly SharedQuantity[];
  /** Cells of the previous edition without a counterpart, then those of the current one. */
  readonly lone: readonly { readonly cell: CellSpec; readonly in: 'previous' | 'current' }[];
}

// Derived on first use, once for each pair of editions of a table; the contents never change.
const derived = new Map<TableSpec, Map<TableSpec, Alignment>>();

/** Which cells of two editions of one table can be compared. */
export function alignTables(previous: TableSpec, current: TableSpec): Alignment {
  let byCurrent = derived.get(previous);
  if (!byCurrent) {
    byCurrent = new Map();
    derived.set(previous, byCurrent);
  }
  let alignment = byCurrent.get(current);
  if (!alignment) {
    alignment = align(previous, current);
    byCurrent.set(current, alignment);
  }
  return alignment;
}

/**
 * The cells of a table that make up a quantity named by a cell of any edition; `undefined` where the table does not count it,
 * or counts something else under its name.
 */
export function counterpartOf(cell: CellSpec, table: TableSpec): readonly CellSpec[] | undefined {
  if (cell.edition === table.edition) return [cell];
  return redefinitionOf(cell, table.edition) ? undefined : quantityCells(cell.path, table.edition);
}

function align(previous: TableSpec, current: TableSpec): Alignment {
  const shared: SharedQuantity[] = [];
  for (const cell of current.cells) {
    const before = counterpartOf(cell, previous);
    if (before) shared.push({ cell: cell.path, previous: before, current: [cell] });
  }
  const seen = new Set(shared.flatMap((quantity) => quantity.previous));
  for (const cell of previous.cells) {
    const after = seen.has(cell) ? undefined : counterpartOf(cell, current);
    if (after) shared.push({ cell: cell.path, previous: [cell], current: after });
  }
  const compared = new Set(shared.flatMap((quantity) => [...quantity.previous, ...quantity.current]));
  return {
    shared: shared.sort((a, b) => placeOf(a, current) - placeOf(b, current)),
    lone: [
      ...previous.cells
        .filter((cell) => !compared.has(cell))
        .map((cell) => ({ cell, in: 'previous' as const })),
      ...current.cells
        .filter((cell) => !compared.has(cell))
        .map((cell) => ({ cell, in: 'current' as const })),
    ],
  };
}

function placeOf(quantity: SharedQuantity, current: TableSpec): number {
  return quantity.current[0]?.index ?? current.cells.length;
}
