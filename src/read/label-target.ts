import type { TableKey } from '../form/declaration.js';
import { editionKeys } from '../form/editions.js';
import { type RowSpec, type TableSpec, tableSpec } from '../form/table-spec.js';
import type { PrintedLabel } from './join-words.js';
import type { LabelTarget, Word } from './vocabulary.js';

/** A row of figures in any edition of the form; groups of rows have none. */
export function isRowOfFigures(table: TableKey, path: string): boolean {
  return editionKeys.some((edition) => rowAt(table, path, edition) !== undefined);
}

/** The row with this path in an edition. */
export function rowAt(
  table: TableKey,
  path: string,
  edition: (typeof editionKeys)[number],
): RowSpec | undefined {
  const spec = tableSpec(table, edition);
  let rows = rowsByPath.get(spec);
  if (!rows) {
    rows = new Map(spec.rows.map((row) => [row.path, row]));
    rowsByPath.set(spec, rows);
  }
  return rows.get(path);
}

// Filled on first use; the contents never change.
const rowsByPath = new Map<TableSpec, ReadonlyMap<string, RowSpec>>();

/**
 * What a label stands for in its place. The form prints 其他 and 总计 both over a column and before a row; where the place does not
 * tell which, the label stands for the column, so that no row gets figures that are not its own.
 */
export function targetInPlace(
  label: PrintedLabel,
  table: TableKey,
  before: LabelTarget | undefined,
  lastRow: string | null,
): LabelTarget | undefined {
  const words = (label.match?.words ?? []).filter(({ target }) => target.table === table);
  const row = words.find(({ target }) => target.kind === 'row');
  const other = words.find(({ target }) => target.kind !== 'row');
  if (!row || !other) return (row ?? other)?.target;
  return standsBeforeRow(row, label, before, lastRow) ? row.target : other.target;
}

function standsBeforeRow(
  { target, numeral }: Word,
  { label }: PrintedLabel,
  before: LabelTarget | undefined,
  lastRow: string | null,
): boolean {
  if (target.kind !== 'row') return false;
  const printed = label?.numeral;
  if (printed && numeral) return printed.index === numeral.index && printed.depth === numeral.depth;
  // Among the headings of columns.
  if (before?.kind === 'column' || before?.kind === 'head') return false;
  if (lastRow === null) return false;
  const group = parentOf(target.path);
  // Under its own group: behind the group's label, or behind a row of the group or of a group within.
  return group !== '' && (lastRow === group || lastRow.startsWith(`${group}.`));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}
