import type { TableNode } from '../layout/table-nodes.js';
import type { Render } from './define-renderer.js';
import { outlineTable } from './outline-table.js';
import { cellText, drawLines } from './text-lines.js';

/** A table of the form as lines with pipes, its columns aligned, with a rule below header rows. */
export function textTable(table: TableNode, render: Render<string>): string {
  const { columns, lines } = outlineTable(table, '  ', render);
  return drawLines(
    lines.map(({ line }) => line.map((cell) => ({ ...cell, text: cellText(cell.text) }))),
    columns,
    (i) => lines[i]?.heads === true && lines[i + 1]?.heads === false,
  );
}
