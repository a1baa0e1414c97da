/** Paragraphs and tables one after the other: the body, a cell, a text box. */
export interface Flow {
  readonly items: (Paragraph | Table)[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** With its automatic numeral; soft line breaks are `\n`. */
  readonly text: string;
  readonly heading: boolean;
  /** Its place among the paragraphs of the document, from 1. */
  readonly ordinal: number;
  /** The text boxes that are anchored in it. */
  readonly boxes: readonly Flow[];
}

export interface Table {
  readonly kind: 'table';
  /** Its place among the tables of the document, from 1. */
  readonly ordinal: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Its place among the cells of its row, from 1. */
  readonly ordinal: number;
  /** The first grid column that it covers, from 0. */
  readonly column: number;
  readonly span: number;
  /** Merged with the cell above. */
  readonly continues: boolean;
  readonly flow: Flow;
}
