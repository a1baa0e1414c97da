import type { BlockSpec } from '../form/table-spec.js';
import { type ColumnPlaces, columnHeads } from './column-heads.js';
import { figureNode, type GridContext, headNode, headRow, labelId } from './grid-context.js';
import { labelDepth, openedGroups } from './row-labels.js';
import type { TableRow, TableSection } from './table-nodes.js';

/** A table printed down: a row of the form is a row of the grid (tables two and three). */
export function downGrid(context: GridContext): readonly TableSection[] {
  const { blocks, rows } = context.spec;
  const labelColumns = labelDepth(rows);
  const figureColumns = Math.max(...blocks.map((block) => block.columns.length));
  return blocks.flatMap((block, index): TableSection[] => {
    const { title } = block.block;
    const blockId = labelId(context, index + 1);
    const heads = columnHeads(context, block, {
      id: blockId,
      above: title ? [blockId] : [],
      labelColumns,
      figureColumns,
    });
    const body = bodyRows(context, block, heads, labelColumns, title ? [blockId] : []);
    if (!title) {
      return [
        { role: 'head', rows: heads.rows },
        { role: 'body', rows: body },
      ];
    }
    const titleCell = headNode(context, title, null, {
      of: 'block',
      id: blockId,
      headers: [],
      colSpan: labelColumns + figureColumns,
      rowSpan: 1,
      align: 'start',
    });
    return [{ role: 'body', rows: [headRow([titleCell]), ...heads.rows, ...body] }];
  });
}

function bodyRows(
  context: GridContext,
  { rows }: BlockSpec,
  heads: ColumnPlaces,
  labelColumns: number,
  above: readonly string[],
): readonly TableRow[] {
  const opened = openedGroups(rows);
  // Ids of the groups that are open, by level.
  let open: readonly string[] = [];
  return rows.map((row, index): TableRow => {
    const groups = (opened[index] ?? []).map(({ group, level, rows: height, path }) => {
      const id = labelId(context, path);
      open = [...open.slice(0, level), id];
      const headers = [...above, ...open.slice(0, level)];
      const place = { of: 'rows', id, headers, colSpan: 1, rowSpan: height } as const;
      return headNode(context, group.label, group.numeral, { ...place, ...labelAlign(group.numeral) });
    });
    let level = 0;
    for (let parent = row.parent; parent; parent = parent.parent) level++;
    open = open.slice(0, level);
    const id = labelId(context, row.path);
    const label = headNode(context, row.label, row.numeral, {
      of: 'row',
      id,
      headers: [...above, ...open],
      colSpan: labelColumns - level,
      rowSpan: 1,
      ...labelAlign(row.numeral),
    });
    const figures = row.cells.map((cell) => {
      const column = heads.columns.get(cell.column.key);
      const headers = [...(column?.headers ?? above), ...open, id];
      return figureNode(context, cell, headers, column?.colSpan ?? 1);
    });
    return { heads: false, cells: [...groups, label, ...figures] };
  });
}

/** The form sets numbered labels flush left and others in the middle. */
function labelAlign(numeral: object | null): { align?: 'start' } {
  return numeral ? { align: 'start' } : {};
}
