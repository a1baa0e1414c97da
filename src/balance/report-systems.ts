import type { TableKey } from '../form/declaration.js';
import { type Edition, tableKeys } from '../form/editions.js';
import { type CellSpec, findCell } from '../form/table-spec.js';
import { readFigures } from '../report/figures.js';
import type { Cell, DisclosureReport } from '../report/report.js';
import { isCount } from './count.js';
import { equationsOf } from './equation.js';
import { type LinearEquation, type LinearSystem, linearSystems, systemOfEquations } from './linear-system.js';

/** A system of equations, and what a report prints in its cells. */
export interface PrintedSystem {
  readonly system: LinearSystem;
  /** By cell index of the system. */
  readonly printed: readonly Cell[];
}

// Derived on first use, once for each table of an edition; the contents never change.
const derived = new Map<string, readonly LinearSystem[]>();

function systemsOf(table: TableKey, edition: Edition): readonly LinearSystem[] {
  const key = `${table} ${edition}`;
  const known = derived.get(key);
  if (known) return known;
  const systems = linearSystems(equationsOf(table, edition));
  derived.set(key, systems);
  return systems;
}

/**
 * The independent systems of a report's tables with its figures, in the order of the form.
 *
 * With `previous`, what last year's report carries forward is an equation on what this year's carries over.
 */
export function printedSystems(report: DisclosureReport, previous?: DisclosureReport): PrintedSystem[] {
  const figures = readFigures(report);
  const carried = previous ? carriedOverFrom(previous, figures.requests.spec.edition) : [];
  return tableKeys.flatMap((table) => {
    const { spec, values } = figures[table];
    return systemsOf(table, spec.edition).map((system) => ({
      system: withKnownValues(system, carried),
      printed: system.cells.map((cell) => values[cell.index] ?? null),
    }));
  });
}

/** A cell that something outside the report says the value of. */
interface KnownValue {
  readonly id: string;
  readonly cell: CellSpec | undefined;
  readonly value: number;
}

function carriedOverFrom(previous: DisclosureReport, edition: Edition): KnownValue[] {
  const { spec, values } = readFigures(previous).requests;
  return spec.cells
    .filter((cell) => cell.row.path === 'carriedForward')
    .flatMap((forward): KnownValue[] => {
      const value = values[forward.index] ?? null;
      const cell = findCell(`requests.carriedOver.${forward.column.key}`, edition);
      return value === null || !isCount(value)
        ? []
        : [{ id: `previous carriedForward.${forward.column.key}`, cell, value }];
    });
}

function withKnownValues(system: LinearSystem, known: readonly KnownValue[]): LinearSystem {
  const equations = known.flatMap(({ id, cell, value }): LinearEquation[] => {
    const at = cell ? system.cells.indexOf(cell) : -1;
    return at < 0 ? [] : [{ ids: [id], cells: [at], coefficients: [1], constant: -value }];
  });
  return equations.length === 0
    ? system
    : systemOfEquations(system.cells, [...system.equations, ...equations]);
}
