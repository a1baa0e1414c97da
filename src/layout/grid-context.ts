import type { Label } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import type { Numeral } from '../form/numerals.js';
import type { CellSpec, TableSpec } from '../form/table-spec.js';
import { printedLabel } from './label.js';
import type { FigureNode, HeadNode, TableRow } from './table-nodes.js';

/** What drawing one table needs to know. */
export interface GridContext {
  readonly spec: TableSpec;
  readonly locale: Locale;
  /** The id of the table; those of its labels begin with it. */
  readonly id: string;
  /** The figure of a cell and what is to be said of it, without its place in the grid. */
  readonly figure: (cell: CellSpec) => FigureContent;
}

/** A figure node without its place in the grid. */
export type FigureContent = Omit<FigureNode, 'kind' | 'headers' | 'colSpan' | 'rowSpan' | 'align'>;

type HeadPlace = Omit<HeadNode, 'kind' | 'text' | 'note' | 'short' | 'align'> & { align?: 'start' };

/** A label in its place. */
export function headNode(
  context: GridContext,
  label: Label,
  numeral: Numeral | null,
  place: HeadPlace,
): HeadNode {
  return { kind: 'head', align: 'center', ...printedLabel(label, numeral, context.locale), ...place };
}

/** A figure in its place. */
export function figureNode(
  context: GridContext,
  cell: CellSpec,
  headers: readonly string[],
  colSpan: number,
): FigureNode {
  return { kind: 'figure', ...context.figure(cell), headers, colSpan, rowSpan: 1, align: 'center' };
}

/** A row of labels. */
export function headRow(cells: TableRow['cells']): TableRow {
  return { heads: true, cells };
}

/** The id of a label, from its keys or its place. */
export function labelId(context: GridContext, ...keys: readonly (string | number)[]): string {
  return [context.id, ...keys].join('-').replaceAll('.', '-');
}
