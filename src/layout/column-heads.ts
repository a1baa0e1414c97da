import type { ColumnHead, Label } from '../form/declaration.js';
import type { BlockSpec } from '../form/table-spec.js';
import { type GridContext, headNode, headRow } from './grid-context.js';
import { printedLabel } from './label.js';
import type { CellNode, TableRow } from './table-nodes.js';

/** The header rows of a block, and what its figures need to know of them. */
export interface ColumnPlaces {
  readonly rows: readonly TableRow[];
  /** By column key: the ids over its figures, outermost first, and the grid columns that they cover. */
  readonly columns: ReadonlyMap<string, { readonly headers: readonly string[]; readonly colSpan: number }>;
}

interface HeadPlacement {
  readonly id: string;
  /** Ids of the labels over the whole block. */
  readonly above: readonly string[];
  readonly labelColumns: number;
  /** Of the widest block; in narrower ones the last column takes the rest. */
  readonly figureColumns: number;
}

/** A heading as a tree: a column, or a label over columns. */
type HeadTree =
  | { readonly label: Label; readonly key: string }
  | { readonly label: Label; readonly over: readonly HeadTree[] };

/** The header rows over the columns of a block, with the corner at their left. */
export function columnHeads(context: GridContext, block: BlockSpec, placement: HeadPlacement): ColumnPlaces {
  const tree = headTrees(block);
  const height = Math.max(...tree.map(heightOf));
  const rows: CellNode[][] = Array.from({ length: height }, () => []);
  const columns = new Map<string, { headers: readonly string[]; colSpan: number }>();
  const lastKey = block.columns.at(-1)?.key;
  const lastSpan = placement.figureColumns - block.columns.length + 1;
  let groups = 0;

  const place = (head: HeadTree, level: number, headers: readonly string[]): number => {
    if ('key' in head) {
      const id = `${placement.id}-${head.key}`;
      const colSpan = head.key === lastKey ? lastSpan : 1;
      const rowSpan = height - level;
      rows[level]?.push(headNode(context, head.label, null, { of: 'column', id, headers, colSpan, rowSpan }));
      columns.set(head.key, { headers: [...headers, id], colSpan });
      return colSpan;
    }
    groups++;
    const id = `${placement.id}-columns${groups}`;
    // The label stands before those below it, but its width is theirs.
    const row = rows[level] ?? [];
    const position = row.length;
    const colSpan = head.over
      .map((child) => place(child, level + 1, [...headers, id]))
      .reduce((sum, span) => sum + span, 0);
    row.splice(
      position,
      0,
      headNode(context, head.label, null, { of: 'columns', id, headers, colSpan, rowSpan: 1 }),
    );
    return colSpan;
  };
  for (const head of tree) place(head, 0, placement.above);
  rows[0]?.unshift(cornerNode(context, block, placement.labelColumns, height));
  return { rows: rows.map(headRow), columns };
}

function cornerNode(context: GridContext, block: BlockSpec, colSpan: number, rowSpan: number): CellNode {
  const { corner } = block.block;
  const text = corner ? printedLabel(corner, null, context.locale).text : '';
  // The form puts its notes in brackets.
  const isNote = /^[（(]/u.test(text);
  return { kind: 'corner', text, isNote, colSpan, rowSpan, align: isNote ? 'start' : 'center' };
}

function headTrees({ block, columns }: BlockSpec): readonly HeadTree[] {
  const declared: ReadonlyMap<string, Label> = new Map(columns.map(({ key, column }) => [key, column]));
  const covered = new Set<string>();
  const treeOf = (entry: string | ColumnHead): HeadTree[] => {
    if (typeof entry !== 'string') return [{ label: entry, over: entry.over.flatMap(treeOf) }];
    const label = declared.get(entry);
    covered.add(entry);
    return label ? [{ label, key: entry }] : [];
  };
  const headed = (block.heads ?? []).flatMap(treeOf);
  const bare = columns.filter(({ key }) => !covered.has(key));
  return [...headed, ...bare.map(({ key, column }) => ({ label: column, key }))];
}

function heightOf(head: HeadTree): number {
  return 'key' in head ? 1 : 1 + Math.max(...head.over.map(heightOf));
}
