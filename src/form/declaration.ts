/**
 * A wording of the form in both languages.
 *
 * `zh` is the official wording without its numeral; numerals follow from the position in the tree.
 */
export interface Label {
  readonly zh: string;
  readonly en: string;
  /** The official explanation printed in brackets behind the label, brackets included. */
  readonly note?: string;
  /** A shorter official-sounding wording for messages, where `zh` fills a line. */
  readonly short?: string;
  /** Other wordings that published reports print in this place. */
  readonly aliases?: readonly string[];
}

/**
 * What a figure measures.
 *
 * `count`: a non-negative integer. `change`: a signed integer (本年增/减). `amount`: money, non-negative, decimal.
 */
export type Measure = 'count' | 'change' | 'amount';

/** The unit a stored figure is in. Printed figures in another unit are converted when read. */
export type Unit = '件' | '项' | '万元' | '元';

/** Marks a total: the sum of every other leaf below the same parent. */
export type SumOf = 'siblings';

/** One row of figures. */
export interface RowLeaf extends Label {
  readonly sumOf?: SumOf;
}

/** A heading over several rows; it has no figures of its own. */
export interface RowGroup extends Label {
  readonly rows: Rows;
}

/** Rows by the key they have in cell paths, in the order in which the form prints them. */
export interface Rows {
  readonly [key: string]: RowLeaf | RowGroup;
}

export interface Column extends Label {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly sumOf?: SumOf;
}

export interface Columns {
  readonly [key: string]: Column;
}

/** A heading printed over several columns. Strings are column keys. */
export interface ColumnHead extends Label {
  readonly over: readonly (string | ColumnHead)[];
}

/** An identity over rows that holds in every column: Σ left = Σ right. Rows by their path below the table. */
export interface RowIdentity {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** What goes on from year to year, in each row of a block: a stock, and what a year adds to it and takes from it. Columns by key. */
export interface Stock {
  readonly of: string;
  /** Whether the form states it as it is at the end of the year reported on, or as the year before left it. */
  readonly at: 'end' | 'start';
  readonly adds: string;
  readonly takes?: string;
}

/** A run of rows under one header row. */
export interface Block {
  /** A title row over the whole block, such as 第二十条第（一）项. */
  readonly title?: Label;
  /** The corner cell, above the row labels. */
  readonly corner?: Label;
  readonly columns: Columns;
  readonly heads?: readonly ColumnHead[];
  readonly rows: Rows;
  readonly identities?: readonly RowIdentity[];
  readonly stock?: Stock;
}

/** The three parts of the report that are tables. */
export type TableKey = 'proactive' | 'requests' | 'disputes';

export interface TableDeclaration {
  readonly blocks: readonly Block[];
  /** Rows carry numerals by depth: 一、 then （一） then 1. */
  readonly numbered: boolean;
  /** `across`: printed as one row of figures, with the row labels as the upper header (table four). */
  readonly printed: 'down' | 'across';
}

/** One edition of the form: its three tables and the years and ruling it applies to. */
export interface EditionDeclaration {
  readonly edition: string;
  /** First and last year reported on; `null` where the edition is still in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly basis: { readonly zh: string; readonly en: string };
  readonly tables: { readonly [K in TableKey]: TableDeclaration };
}

export function isRowGroup(row: RowLeaf | RowGroup): row is RowGroup {
  return 'rows' in row;
}
