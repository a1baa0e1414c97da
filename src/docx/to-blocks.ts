import type { GridCell, SourceBlock, SourceGrid, SourceLine } from '../read/document.js';
import type { Flow, Paragraph, Table } from './tree.js';

/** A flow as the lines and grids that readers hand on, in reading order. */
export function toBlocks(flow: Flow): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  appendFlow(blocks, flow);
  return blocks;
}

function appendFlow(blocks: SourceBlock[], { items }: Flow): void {
  for (const item of items) {
    if (item.kind === 'table') appendTable(blocks, item);
    else appendParagraph(blocks, item);
  }
}

/** A soft line break in running text sets lines apart just as the end of a paragraph does. */
function appendParagraph(blocks: SourceBlock[], { text, heading, ordinal, boxes }: Paragraph): void {
  for (const line of text.split('\n')) {
    const block: SourceLine = { kind: 'line', text: line, location: { line: ordinal } };
    blocks.push(heading ? { ...block, heading } : block);
  }
  for (const box of boxes) appendFlow(blocks, box);
}

function appendTable(blocks: SourceBlock[], table: Table): void {
  const cells = table.rows.flatMap((row) => row.cells);
  const nested = cells.flatMap(({ flow }) => innerTables(flow));
  const inner = nested.reduce((sum, { rows }) => sum + rows.reduce((n, row) => n + row.cells.length, 0), 0);
  // A frame around text, or around whole tables, is none of the form's tables.
  if (table.rows.every((row) => row.cells.length <= 1) || inner > cells.length) {
    for (const { flow } of cells) appendFlow(blocks, flow);
    return;
  }
  const grid = gridOf(table);
  if (grid) blocks.push(grid);
  for (const one of nested) appendTable(blocks, one);
}

function innerTables({ items }: Flow): Table[] {
  return items.flatMap((item) => (item.kind === 'table' ? [item] : item.boxes.flatMap(innerTables)));
}

function gridOf({ ordinal, rows }: Table): SourceGrid | null {
  const cells: GridCell[] = [];
  /** By its first column, the cell that the row above ends or continues there. */
  let above = new Map<number, { cell: GridCell; index: number }>();
  rows.forEach((row, i) => {
    const current: typeof above = new Map();
    for (const { ordinal: place, column, span, continues, flow } of row.cells) {
      const upper = continues ? above.get(column) : undefined;
      if (upper) {
        const cell = { ...upper.cell, rowSpan: upper.cell.rowSpan + 1 };
        cells[upper.index] = cell;
        current.set(column, { cell, index: upper.index });
        continue;
      }
      const cell: GridCell = {
        text: textOf(flow),
        row: i,
        column,
        rowSpan: 1,
        colSpan: span,
        location: { table: ordinal, row: i + 1, cell: place },
      };
      current.set(column, { cell, index: cells.length });
      cells.push(cell);
    }
    above = current;
  });
  if (cells.length === 0) return null;
  return { kind: 'grid', geometry: 'drawn', cells, location: { table: ordinal } };
}

/** The paragraphs of a cell, and of text boxes in it, without the tables in it. */
function textOf({ items }: Flow): string {
  return items
    .flatMap((item) => (item.kind === 'table' ? [] : [item.text, ...item.boxes.map(textOf)]))
    .join('\n')
    .trim();
}
