import type { Finding } from '../finding/finding.js';
import type { SourceLocation } from '../finding/source.js';

/** What kind of document a {@link SourceDocument} was made from. */
export type SourceKind = 'text' | 'html' | 'docx' | 'pdf';

/**
 * A document as every reader hands it on: lines of text and grids of cells, in reading order.
 *
 * A reader of a file format only takes the file apart; what a line or a cell means is found by {@link readDocument}, by the
 * vocabulary of the form, in the same way for every format.
 */
export interface SourceDocument {
  /** The format that it comes from. */
  readonly kind: SourceKind;
  /** Lines and grids in reading order. */
  readonly blocks: readonly SourceBlock[];
  /** The title that the file itself states beside its text, such as a page's `<title>`. */
  readonly title?: string;
  /** When the file itself says it was published, as printed: `2022-01-20 10:31`. */
  readonly publishedOn?: string;
  /** The organ that the file itself names as its publisher. */
  readonly publisher?: string;
  /** What taking the file apart already found; these findings come first in the result. */
  readonly findings?: readonly Finding[];
}

/** What a document is made of. */
export type SourceBlock = SourceLine | SourceGrid;

/**
 * One line or paragraph of text outside any grid.
 *
 * A table copied as one cell a line is a run of such lines: its row breaks are unknown until the labels tell them.
 * Lines may be hard-wrapped; empty lines are kept, as lines with an empty text, since they tell paragraphs apart.
 */
export interface SourceLine {
  readonly kind: 'line';
  /** The text as printed, without its line break. */
  readonly text: string;
  /** Where it stands in the source. */
  readonly location: SourceLocation;
  /** The file marks this line as a heading. */
  readonly heading?: boolean;
}

/**
 * A table.
 *
 * `drawn`: cells stand where `row`, `column` and their spans say, as in HTML, DOCX and PDF. `rows`: only the row breaks and the
 * order within a row are known, as in text with pipes or tabs; `column` is the position in the row, spans are 1.
 */
export interface SourceGrid {
  readonly kind: 'grid';
  /** How much of the table's shape is known. */
  readonly geometry: 'drawn' | 'rows';
  /** In reading order: by row, then by column. */
  readonly cells: readonly GridCell[];
  /** Where the table begins in the source. */
  readonly location: SourceLocation;
}

/** A cell of a grid. Empty cells are cells with an empty text. */
export interface GridCell {
  /** The text as printed, lines within the cell joined by `\n`. */
  readonly text: string;
  /** First row covered, from 0. */
  readonly row: number;
  /** First column covered, from 0. */
  readonly column: number;
  /** How many rows it covers: at least 1, never beyond the table. */
  readonly rowSpan: number;
  /** How many columns it covers, at least 1. */
  readonly colSpan: number;
  /** Where it stands in the source. */
  readonly location: SourceLocation;
}
