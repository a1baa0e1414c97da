import type { CellSpec } from '../../../src/form/table-spec.js';
import { type DisclosureReport, setCell } from '../../../src/index.js';
import { cellSpecs, readCell } from '../../../src/report/cells.js';
import { mistype } from './typing.js';

export type Random = () => number;

/** A way in which a table is spoilt. */
export interface Operator {
  readonly name: string;
  /** How many cells it makes wrong, each by an error of its own; 0 for acts that move figures, and for blanks. */
  readonly typed: number;
  /** How many cells are wrong at most, where that is known. */
  readonly wrong: number | null;
  /** Diagnosed together with the report of the year before. */
  readonly withPrevious?: true;
  /** The spoilt report, or `null` where the figures picked do not let it be spoilt so: try again. */
  readonly apply: (report: DisclosureReport, random: Random) => DisclosureReport | null;
}

export function pick<T>(from: readonly T[], random: Random): T {
  // `random` is below 1, and callers pass lists that are not empty.
  return from[Math.floor(random() * from.length)] as T;
}

export function requestCells(report: DisclosureReport): CellSpec[] {
  return cellSpecs(report).filter((cell) => cell.table === 'requests');
}

export function figure(report: DisclosureReport, cell: CellSpec): number {
  return readCell(report, cell) ?? 0;
}

/** A report with these cells mistyped, or `null` where a cell comes twice. */
export function mistyped(
  report: DisclosureReport,
  cells: readonly CellSpec[],
  random: Random,
): DisclosureReport | null {
  if (new Set(cells).size < cells.length) return null;
  return cells.reduce(
    (spoilt, cell) => setCell(spoilt, cell.path, mistype(figure(report, cell), random)),
    report,
  );
}

function oneCell(change: (figure: number) => number): Operator['apply'] {
  return (report, random) => {
    const cell = pick(requestCells(report), random);
    const before = figure(report, cell);
    const after = change(before);
    return after === before ? null : setCell(report, cell.path, after);
  };
}

function cellsAt(
  place: (cells: readonly CellSpec[], random: Random) => readonly CellSpec[],
): Operator['apply'] {
  return (report, random) => mistyped(report, place(requestCells(report), random), random);
}

/** Single figures mistyped, independently of each other. */
export const typingOperators: readonly Operator[] = [
  { name: 'none', typed: 0, wrong: 0, apply: (report) => report },
  {
    name: 'one cell typed wrong',
    typed: 1,
    wrong: 1,
    apply: cellsAt((cells, random) => [pick(cells, random)]),
  },
  { name: 'one cell lost to zero', typed: 1, wrong: 1, apply: oneCell(() => 0) },
  { name: 'one cell times ten', typed: 1, wrong: 1, apply: oneCell((value) => value * 10) },
  {
    name: 'two cells, independent',
    typed: 2,
    wrong: 2,
    apply: cellsAt((cells, random) => [pick(cells, random), pick(cells, random)]),
  },
  {
    name: 'two cells, same row',
    typed: 2,
    wrong: 2,
    apply: cellsAt((cells, random) => {
      const { row } = pick(cells, random);
      return [pick(row.cells, random), pick(row.cells, random)];
    }),
  },
  {
    name: 'two cells, same column',
    typed: 2,
    wrong: 2,
    apply: cellsAt((cells, random) => {
      const one = pick(cells, random);
      return [
        one,
        pick(
          cells.filter((cell) => cell.column === one.column),
          random,
        ),
      ];
    }),
  },
  {
    name: 'three cells',
    typed: 3,
    wrong: 3,
    apply: cellsAt((cells, random) => [pick(cells, random), pick(cells, random), pick(cells, random)]),
  },
];
