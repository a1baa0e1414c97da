import type { CellPath } from '../form/cell-path.js';
import type { Measure, TableKey, Unit } from '../form/declaration.js';
import type { Edition } from '../form/editions.js';
import type { Cell } from '../report/report.js';
import type { FindingItem } from './finding-nodes.js';

/**
 * What a grid column of a table holds.
 *
 * `group`: row labels that stand over others, mostly tall and narrow. `label`: the innermost row labels. `figure`: figures.
 */
export type GridColumn = 'group' | 'label' | 'figure';

/** One of the form's three tables as a grid of cells, each with its spans. */
export interface TableNode {
  readonly kind: 'table';
  readonly table: TableKey;
  readonly edition: Edition;
  readonly id: string;
  /** The part's title with the edition of the table, for those who cannot see what stands around it. */
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly sections: readonly TableSection[];
}

/** Rows that belong together: the header of a table, or a block of it with its own title and header rows. */
export interface TableSection {
  readonly role: 'head' | 'body';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Whether every cell of the row is a label of rows or columns below. */
  readonly heads: boolean;
  readonly cells: readonly CellNode[];
}

export type CellNode = HeadNode | CornerNode | FigureNode;

interface Spanning {
  readonly colSpan: number;
  readonly rowSpan: number;
  /** `start`: along the leading edge, as the form sets long labels. */
  readonly align: 'start' | 'center';
}

/** A cell that labels rows or columns. */
export interface HeadNode extends Spanning {
  readonly kind: 'head';
  /** What it labels: one column, several, one row, several, or the whole block of rows that it opens. */
  readonly of: 'column' | 'columns' | 'row' | 'rows' | 'block';
  readonly id: string;
  /** The ids of the labels that this one stands under, outermost first. */
  readonly headers: readonly string[];
  /** The official label: numeral, wording and note. */
  readonly text: string;
  /** The bracketed tail of `text` that the form prints in another face. */
  readonly note?: string;
  /** A shorter wording, where `text` fills a line. */
  readonly short?: string;
}

/** The cell above the row labels. */
export interface CornerNode extends Spanning {
  readonly kind: 'corner';
  readonly text: string;
  /** Whether the form sets it as a note, as the identity of table three. */
  readonly isNote: boolean;
}

/** A cell with a figure, or with none. */
export interface FigureNode extends Spanning {
  readonly kind: 'figure';
  readonly path: CellPath;
  readonly value: Cell;
  /** The figure as printed; empty where there is none. */
  readonly text: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** Whether the form makes it the sum of others. */
  readonly isTotal: boolean;
  /** The ids of the labels of its block, column and row, outermost first. */
  readonly headers: readonly string[];
  readonly findings: readonly FindingItem[];
  readonly previous?: PreviousFigure;
}

/** The figure of an earlier report in the same cell. */
export interface PreviousFigure {
  readonly value: Cell;
  /** `value − previous`; `null` where either is not known. */
  readonly change: number | null;
  /** The figure behind a word that says it is an earlier one, such as 前51; or that there was none. */
  readonly text: string;
  /** The change with its sign, such as `+7`; empty where it is not known. */
  readonly changeText: string;
}
