import { distance } from 'fastest-levenshtein';
import type { CellPath } from '../form/cell-path.js';
import { type Edition, editionKeys, tableKeys } from '../form/editions.js';
import { type CellSpec, editionSpec, findCell, type TableSpec, tableSpec } from '../form/table-spec.js';
import { editionOf } from './assert-report.js';
import { DisclosureReportError } from './error.js';
import { shown, shownValue } from './phrase.js';
import type { Cell, DisclosureReport } from './report.js';

/** The tables of a report as the form declares them, each in the edition that the report has it in. */
export function tablesOf(report: DisclosureReport): readonly TableSpec[] {
  // Table four is alike in all editions; that of table three stands for it.
  return tableKeys.map((table) =>
    tableSpec(table, editionOf(report, table === 'proactive' ? table : 'requests')),
  );
}

/** What the form declares of every cell of a report, in the order of the form. */
export function cellSpecs(report: DisclosureReport): readonly CellSpec[] {
  return tablesOf(report).flatMap((table) => table.cells);
}

/**
 * Every cell path of a report, in the order of the form: 200 for the form of 2021, 198 for that of 2019.
 *
 * @example
 * cellPaths(report).filter((path) => getCell(report, path) === null) // the blanks
 */
export function cellPaths<E extends Edition>(report: DisclosureReport<E>): CellPath<E>[] {
  // A report of edition E has the cells of E; the specs are those of its own editions.
  return cellSpecs(report).map((cell) => cell.path as CellPath<E>);
}

/** The declared cell at a path of a report. Throws a {@link DisclosureReportError} naming the nearest real path. */
export function cellSpecAt(report: DisclosureReport, path: string): CellSpec {
  const isProactive = typeof path === 'string' && path.startsWith('proactive.');
  const edition = editionOf(report, isProactive ? 'proactive' : 'requests');
  return findCell(path, edition) ?? unknownCell(path, [edition]);
}

/** Throws for a path that none of `among` has. */
export function unknownCell(path: unknown, among: readonly Edition[] = editionKeys): never {
  let nearest = '';
  let best = Number.POSITIVE_INFINITY;
  // An absurdly long argument is not worth comparing in full.
  const probe = typeof path === 'string' ? path.slice(0, 200) : typeof path;
  for (const edition of among) {
    for (const table of editionSpec(edition)) {
      for (const cell of table.cells) {
        const far = distance(probe, cell.path);
        if (far < best) {
          best = far;
          nearest = cell.path;
        }
      }
    }
  }
  throw new DisclosureReportError({
    code: 'unknown-cell',
    path: typeof path === 'string' ? path : 'path',
    expected: {
      phrase: 'a cell path of the form of {editions}, such as {example}',
      values: { editions: among, example: nearest },
    },
    received: shown(JSON.stringify(probe)),
  });
}

/**
 * The figure at a cell path; `null` where none is printed.
 *
 * @throws {DisclosureReportError} `unknown-cell` where this report's edition has no such cell.
 *
 * @example
 * getCell(report, 'requests.received.total') // 58
 */
export function getCell<E extends Edition>(report: DisclosureReport<E>, path: CellPath<E>): Cell {
  return readCell(report, cellSpecAt(report, path));
}

/** The figure of a declared cell. Anything but a number reads as `null`, so that hostile data cannot get further. */
export function readCell(report: DisclosureReport, cell: CellSpec): Cell {
  let node: unknown = report;
  for (const key of cell.keys) {
    if (!isRecord(node) || !Object.hasOwn(node, key)) return null;
    node = node[key];
  }
  return typeof node === 'number' ? node : null;
}

/**
 * A report with one figure changed. The report given is untouched, and the new one shares all parts that did not change.
 *
 * Negative and fractional values are accepted, since clerks type them; `validateReport` finds them.
 *
 * @throws {DisclosureReportError} `unknown-cell` for a path this report's edition lacks, `invalid-value` for anything
 * but a finite number or `null`.
 *
 * @example
 * setCell(report, 'requests.received.naturalPerson', 25)
 */
export function setCell<R extends DisclosureReport>(
  report: R,
  path: CellPath<R['proactive']['edition'] | R['requests']['edition']>,
  value: Cell,
): R {
  const cell = cellSpecAt(report, path);
  return withValue(report, cell.keys, assertCellValue(path, value));
}

/** A value as a figure, or an error that names the cell it was meant for. */
export function assertCellValue(path: string, value: unknown): Cell {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw new DisclosureReportError({
    code: 'invalid-value',
    path,
    expected: 'a finite number or null',
    received: shownValue(value),
  });
}

/** A copy of `node` along `keys` with `value` at their end; every branch not on the way is shared. */
function withValue<T extends object>(node: T, keys: readonly string[], value: Cell): T {
  const [key, ...rest] = keys;
  if (key === undefined) return node;
  const child: unknown = Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
  const next = rest.length === 0 ? value : withValue(isRecord(child) ? child : {}, rest, value);
  return { ...node, [key]: next };
}

function isRecord(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null;
}
