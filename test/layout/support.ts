import type { LayoutOptions } from '../../src/index.js';
import { type DisclosureReport, type DocumentNode, layoutReport } from '../../src/index.js';
import type { CellNode, FigureNode, TableNode } from '../../src/layout/table-nodes.js';

/** The tables of a layout, in order. */
export function tablesIn(layout: DocumentNode): TableNode[] {
  return layout.children.flatMap((section) =>
    section.kind === 'part' ? section.children.filter((child) => child.kind === 'table') : [],
  );
}

export function tableOf(
  report: DisclosureReport,
  table: TableNode['table'],
  options?: LayoutOptions,
): TableNode {
  const found = tablesIn(layoutReport(report, options)).find((node) => node.table === table);
  if (!found) throw new Error(`no table ${table}`);
  return found;
}

export function cellsOf(table: TableNode): CellNode[] {
  return table.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

export function figuresOf(table: TableNode): FigureNode[] {
  return cellsOf(table).filter((cell) => cell.kind === 'figure');
}

/** A row as its cells' texts, wider or taller ones with their spans: `规章`, `法人或其他组织 5×1`; `·7` for seven bare figures. */
export function printedRows(table: TableNode): string[] {
  return table.sections.flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const parts: string[] = [];
      let bare = 0;
      for (const cell of cells) {
        const spans = cell.colSpan > 1 || cell.rowSpan > 1 ? ` ${cell.colSpan}×${cell.rowSpan}` : '';
        if (cell.kind === 'figure' && spans === '') bare++;
        else parts.push(`${cell.kind === 'figure' ? '·' : cell.text}${spans}`);
      }
      return [...parts, ...(bare > 0 ? [`·${bare}`] : [])].join(' | ');
    }),
  );
}
