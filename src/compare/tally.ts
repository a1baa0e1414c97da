import { exactSum } from '../balance/exact-sum.js';
import type { CellSpec, TableSpec } from '../form/table-spec.js';
import type { TableFigures } from '../report/figures.js';
import type { Cell } from '../report/report.js';
import { figureOf } from './compare-cells.js';

/** Running sums over the members that have a table in one edition, by the cells' index. */
export interface Tally {
  readonly spec: TableSpec;
  /** Indexes of the members, among all. */
  readonly members: number[];
  readonly integers: number[];
  /** Fractional figures one by one, so that they can be added exactly. */
  readonly decimals: number[][];
  /** The members in which a cell is unknown. */
  readonly unknown: number[][];
}

/** Sums over no members yet. */
export function emptyTally(spec: TableSpec): Tally {
  return {
    spec,
    members: [],
    integers: spec.cells.map(() => 0),
    decimals: spec.cells.map(() => []),
    unknown: spec.cells.map(() => []),
  };
}

/** Adds one member's table. */
export function addTo(tally: Tally, member: number, table: TableFigures): void {
  tally.members.push(member);
  for (const cell of tally.spec.cells) {
    const { index } = cell;
    const value = figureOf(table, cell);
    if (value === null) tally.unknown[index]?.push(member);
    else if (Number.isInteger(value)) tally.integers[index] = (tally.integers[index] ?? 0) + value;
    else tally.decimals[index]?.push(value);
  }
}

/** The sum of what is known of some cells, over all members of the tally. */
export function knownFigures(tally: Tally, cells: readonly CellSpec[]): number[] {
  return cells.map(({ index }) => exactOf([tally.integers[index] ?? 0, ...(tally.decimals[index] ?? [])]));
}

/** The members in which any of some cells is unknown, each once. */
export function unknownIn(tally: Tally, cells: readonly CellSpec[]): number[] {
  return [...new Set(cells.flatMap(({ index }) => tally.unknown[index] ?? []))];
}

/** The exact sum of figures that are all known. */
export function exactOf(figures: Iterable<number>): number {
  const sum: Cell = exactSum(figures);
  // exactSum is unknown only where a figure is.
  return sum ?? 0;
}
