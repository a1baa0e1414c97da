import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { PartKey } from '../form/parts.js';

/**
 * Where something stands in the document that was read. Which fields are there depends on the kind of document.
 *
 * `line` and `column` count from 1, in text; `offset` counts UTF-16 units from 0, in HTML and text; `table`, `row` and
 * `cell` count from 1, in HTML and DOCX; `page` counts from 1 and `box` is in PDF points from the lower left corner.
 */
export interface SourceLocation {
  line?: number;
  column?: number;
  offset?: number;
  table?: number;
  row?: number;
  cell?: number;
  page?: number;
  box?: { x: number; y: number; width: number; height: number };
}

/** What a document prints for one cell. */
export interface CellSource {
  /** The text as printed, before it was read as a figure. */
  text: string;
  location: SourceLocation;
  /** The figure's place, or the figure, follows from the balances alone; nothing printed shows it. */
  inferred?: boolean;
}

/** The sources of the cells that were read. */
export type CellSources = Partial<Record<CellPath, CellSource>>;

/** How the label of a printed row relates to the form. */
export interface PrintedRow {
  /** The label as printed. */
  label: string;
  /** The row of the form it is, by its path below the table; `null` for a row the form does not have. */
  row: string | null;
  /** The figures of a row that the form does not have, as printed. */
  figures?: string[];
  location: SourceLocation;
}

/** One of the form's tables as a document prints it. */
export interface PrintedTable {
  table: TableKey;
  edition: Edition | null;
  rows: PrintedRow[];
  location: SourceLocation;
}

/** The skeleton of the form as a document prints it: what the report itself, being plain figures, does not keep. */
export interface DocumentOutline {
  /** The headings of the six parts, in the order in which they are printed. */
  headings: { part: PartKey; text: string; location: SourceLocation }[];
  /** The form's tables, in the order in which they are printed. */
  tables: PrintedTable[];
  /** Row labels of tables that are none of the form's. */
  foreignRows: { label: string; location: SourceLocation }[];
}
