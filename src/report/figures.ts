import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import { findCell, type RowSpec, type TableSpec } from '../form/table-spec.js';
import { tablesOf } from './cells.js';
import { DisclosureReportError } from './error.js';
import { shownValue } from './phrase.js';
import type { Cell, DisclosureReport } from './report.js';

/** One table's figures in the order of the form: `values[cell.index]` is the figure of a cell of `spec`. */
export interface TableFigures {
  readonly spec: TableSpec;
  readonly values: readonly Cell[];
}

/** A report's figures by table. */
export type Figures = Readonly<Record<TableKey, TableFigures>>;

/** All figures of a report, read in one pass. Anything but a number reads as `null`, so hostile data gets no further. */
export function readFigures(report: DisclosureReport): Figures {
  const figures: Partial<Record<TableKey, TableFigures>> = {};
  for (const spec of tablesOf(report)) figures[spec.table] = { spec, values: readTable(report, spec) };
  // One entry for each table key.
  return figures as Figures;
}

function readTable(report: DisclosureReport, spec: TableSpec): Cell[] {
  const values = new Array<Cell>(spec.cells.length).fill(null);
  for (const row of spec.rows) {
    const figures = rowOf(report, row);
    for (const cell of row.cells) {
      const value = figures[cell.column.key];
      if (typeof value === 'number') values[cell.index] = value;
    }
  }
  return values;
}

/**
 * Throws for a cell that holds something else than a number, such as `"7"`: read as unknown, a figure that is printed would count as
 * blank, and nobody be told why.
 *
 * @throws {DisclosureReportError} `invalid-report`, with the path of the first such cell.
 */
export function assertFigures(report: DisclosureReport): void {
  for (const { rows } of tablesOf(report)) {
    for (const row of rows) {
      const figures = rowOf(report, row);
      for (const { path, column } of row.cells) {
        const value = figures[column.key];
        if (typeof value === 'number' || value === null || value === undefined) continue;
        throw new DisclosureReportError({
          code: 'invalid-report',
          path,
          expected: 'a number or null',
          received: shownValue(value),
        });
      }
    }
  }
}

/** What a report holds for a row, by column. */
function rowOf(report: DisclosureReport, row: RowSpec): Readonly<Record<string, unknown>> {
  let record: unknown = report;
  const keys = row.cells[0]?.keys ?? [];
  // All keys but the column's, which is the last.
  for (let i = 0; i < keys.length - 1; i++) record = isRecord(record) ? record[keys[i] ?? ''] : undefined;
  return isRecord(record) ? record : noFigures;
}

const noFigures: Readonly<Record<string, unknown>> = {};

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}

/** Whether a table holds no figure at all, as one does that was not in the document. */
export function isWithoutFigures({ values }: TableFigures): boolean {
  return values.every((value) => value === null);
}

/** The figure at a path; `null` where it is unknown, no finite number, or not in the report's edition. */
export function figureAt(figures: Figures, path: CellPath): Cell {
  // The first key of a cell path is its table.
  const { spec, values } = figures[path.slice(0, path.indexOf('.')) as TableKey];
  const cell = findCell(path, spec.edition);
  const value = cell ? (values[cell.index] ?? null) : null;
  return value !== null && Number.isFinite(value) ? value : null;
}
