import type { CellPath } from '../form/cell-path.js';
import type { TableKey, Unit } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { Cell } from '../report/report.js';

/** One figure of one report as a tidy row: flat, and with all that is needed to group and sum it. */
export interface Fact {
  /** The name of the agency. */
  agency: string | null;
  /** The year reported on. */
  year: number | null;
  /** The edition of the table that the figure stands in; for table four, which is alike in all, that of table three. */
  edition: Edition;
  /** The table: `proactive`, `requests` or `disputes`. */
  part: TableKey;
  /** The row by its path below the table, such as `outcomes.denied.stateSecret`. */
  row: string;
  /** The column by its key, such as `naturalPerson`. */
  column: string;
  /** The path of the cell: part, row and column. */
  path: CellPath;
  /** The cell in words, in `options.locale`. */
  label: string;
  /** What the figure counts in, such as `件`. */
  unit: Unit;
  /** The figure; `null` where unknown. */
  value: Cell;
}

/** The columns of a fact, in order. */
export const factColumns: readonly (keyof Fact)[] = [
  'agency',
  'year',
  'edition',
  'part',
  'row',
  'column',
  'path',
  'label',
  'unit',
  'value',
];
