import type { QuantityPath } from '../form/cell-path.js';

/** Nodes of a comparison of two reports. */
export type DiffNode = HeaderChangesNode | ChangesNode | RevisionsNode | IncomparableNode;

/** What changed in the header. */
export interface HeaderChangesNode {
  readonly kind: 'headerChanges';
  readonly id: string;
  readonly caption: string;
  /** Over the columns: field, previous, current. */
  readonly heads: readonly [field: string, from: string, to: string];
  readonly rows: readonly { readonly label: string; readonly from: string; readonly to: string }[];
}

/** The changed figures of one table of the form. */
export interface ChangesNode {
  readonly kind: 'changes';
  readonly id: string;
  readonly caption: string;
  readonly heads: ChangeHeads;
  readonly rows: readonly ChangeRow[];
}

/** What stands over the columns of changed figures. */
export interface ChangeHeads {
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
  readonly ratio: string;
  readonly chart: string;
}

export interface ChangeRow {
  readonly cell: QuantityPath;
  /** The row of the form, then its column. */
  readonly row: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  /** With its sign; empty where a figure is unknown. */
  readonly change: string;
  /** In percent; empty where there is none. */
  readonly ratio: string;
  /** One bar of the change, or one each of before and after. */
  readonly bars: readonly Bar[];
}

/** A bar of a chart. */
export interface Bar {
  readonly of: 'from' | 'to' | 'change';
  /** From −1 to 1, in proportion to the longest bar of its unit in the same table; 0 where there is no figure. */
  readonly length: number;
}

/** How the prose of a part changed, paragraph by paragraph. */
export interface RevisionsNode {
  readonly kind: 'revisions';
  readonly id: string;
  readonly caption: string;
  /** Whether before and after stand beside each other, or only what changed is shown, words marked. */
  readonly form: 'side-by-side' | 'changed';
  readonly heads: readonly [from: string, to: string];
  readonly blocks: readonly Revision[];
}

/** A paragraph or heading in the course of revision. */
export interface Revision {
  readonly state: 'kept' | 'added' | 'removed' | 'reworded';
  /** The state in words. */
  readonly label: string;
  readonly isHeading: boolean;
  /** `same` and `removed` runs are what it was, `same` and `added` runs what it is. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Figures that have no counterpart in the other report's edition. */
export interface IncomparableNode {
  readonly kind: 'incomparable';
  /** Says also how many more there are that are 0, which `items` leaves out. */
  readonly heading: string;
  /** Empty where all of them are 0. */
  readonly items: readonly { readonly text: string; readonly reason: string }[];
}
