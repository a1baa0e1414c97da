import { figureNode, type GridContext, headNode, headRow, labelId } from './grid-context.js';
import { groupsAbove, labelDepth, openedGroups } from './row-labels.js';
import type { CellNode, TableSection } from './table-nodes.js';

/** A table printed across: the rows of the form stand side by side over one row of figures (table four). */
export function acrossGrid(context: GridContext): readonly TableSection[] {
  const { rows } = context.spec;
  const levels = labelDepth(rows);
  const heads: CellNode[][] = Array.from({ length: levels + 1 }, () => []);
  const figures: CellNode[] = [];
  const opened = openedGroups(rows);
  rows.forEach((row, index) => {
    const groups = groupsAbove(row);
    const keys = row.path.split('.');
    const idAt = (level: number): string => labelId(context, keys.slice(0, level + 1).join('.'));
    const idsAbove = (level: number): string[] => groups.slice(0, level).map((_, i) => idAt(i));
    for (const { group, level, rows: width } of opened[index] ?? []) {
      const colSpan = width * row.cells.length;
      const place = {
        of: 'columns',
        id: idAt(level),
        headers: idsAbove(level),
        colSpan,
        rowSpan: 1,
      } as const;
      heads[level]?.push(headNode(context, group.label, group.numeral, place));
    }
    const level = groups.length;
    const rowId = idAt(level);
    const above = idsAbove(level);
    const colSpan = row.cells.length;
    heads[level]?.push(
      headNode(context, row.label, row.numeral, {
        of: 'columns',
        id: rowId,
        headers: above,
        colSpan,
        rowSpan: 1,
      }),
    );
    for (const cell of row.cells) {
      const id = labelId(context, row.path, cell.column.key);
      const headers = [...above, rowId];
      const rowSpan = levels - level;
      heads[level + 1]?.push(
        headNode(context, cell.column.column, null, { of: 'column', id, headers, colSpan: 1, rowSpan }),
      );
      figures.push(figureNode(context, cell, [...headers, id], 1));
    }
  });
  return [
    { role: 'head', rows: heads.map(headRow) },
    { role: 'body', rows: [{ heads: false, cells: figures }] },
  ];
}
