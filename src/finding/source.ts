import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { PartKey } from '../form/parts.js';

/** A rectangle on a page of a PDF, in points. */
interface Box {
  /** From the left of the page. */
  x: number;
  /** From the bottom of the page. */
  y: number;
  /** From left to right. */
  width: number;
  /** From bottom to top. */
  height: number;
}

/**
 * Where something stands in the document that was read. Which fields are there depends on the kind of document.
 *
 * `line` and `column` count from 1, in text, and `line` outside tables in HTML; in DOCX `line` is the number of the paragraph.
 * `offset` counts UTF-16 units from 0, in HTML and text; `table`, `row` and `cell` count from 1, in HTML and DOCX; `page` counts
 * from 1 and `box` is in PDF points from the lower left corner.
 */
export interface SourceLocation {
  /** The line, from 1; in text, and outside tables in HTML. In DOCX the paragraph, those in tables counted too. */
  line?: number;
  /** The column of its line, from 1; in text. */
  column?: number;
  /** UTF-16 units before it, from 0; in HTML and text. */
  offset?: number;
  /** The table, from 1; in HTML and DOCX. */
  table?: number;
  /** The row of the table, from 1; in HTML and DOCX. */
  row?: number;
  /** The cell of the row, from 1; in HTML and DOCX. */
  cell?: number;
  /** The page, from 1; in PDF. */
  page?: number;
  /** Its box on the page in points, `x` and `y` those of the lower left corner; in PDF. */
  box?: Box;
}

/** What a document prints for one cell. */
export interface CellSource {
  /** The text as printed, before it was read as a figure. */
  text: string;
  /** Where it stands. */
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

/** A block of prose as a document prints it: a paragraph or a heading, which may stand on several lines. */
export interface PrintedBlock {
  /** The length of its text in UTF-16 units; of a text of another length nothing is told here. */
  length: number;
  /**
   * Its lines in order: where in the text of the block each begins, in UTF-16 units from 0, and where each stands. A line of
   * text that does not stand in the block as it is printed, such as one with marks of Markdown, is told of piece by piece.
   */
  lines: { start: number; location: SourceLocation }[];
}

/** The skeleton of the form as a document prints it: what the report itself, being plain figures, does not keep. */
export interface DocumentOutline {
  /** The headings of the six parts, in the order in which they are printed. */
  headings: { part: PartKey; text: string; location: SourceLocation }[];
  /** The form's tables, in the order in which they are printed. */
  tables: PrintedTable[];
  /** Row labels of tables that are none of the form's. */
  foreignRows: { label: string; location: SourceLocation }[];
  /** Of each part with prose, where its blocks stand, one entry for each of `blocks` of the part. */
  prose?: { [part in PartKey]?: PrintedBlock[] };
}
