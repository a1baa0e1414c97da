import type { ColumnHead, Rows } from '../../src/form/declaration.js';
import { isRowGroup } from '../../src/form/declaration.js';
import type { Edition } from '../../src/form/editions.js';
import { numeralAt } from '../../src/form/numerals.js';
import { type BlockSpec, tableSpec } from '../../src/form/table-spec.js';
import type { DisclosureReport } from '../../src/index.js';
import { readCell } from '../../src/report/cells.js';

/** A cell of a table as the official form draws it. */
export interface DrawnCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  kind: 'title' | 'head' | 'label' | 'figure';
}

export interface DrawnTable {
  table: 'proactive' | 'requests' | 'disputes';
  width: number;
  cells: DrawnCell[];
}

/** How a figure is printed; `null` for a blank. */
export type PrintFigure = (figure: number | null, path: string) => string;

export const plain: PrintFigure = (figure) => (figure === null ? '' : String(figure));

/** The three tables of a report as the form draws them, with their spans. */
export function drawnTables(report: DisclosureReport, print: PrintFigure = plain): DrawnTable[] {
  return [proactive(report, print), requests(report, print), disputes(report, print)];
}

function proactive(report: DisclosureReport, print: PrintFigure): DrawnTable {
  const width = 4;
  const cells: DrawnCell[] = [];
  let row = 0;
  const put = (cell: Omit<DrawnCell, 'row' | 'rowSpan'>): void => {
    cells.push({ ...cell, row, rowSpan: 1 });
  };
  for (const block of tableSpec('proactive', report.proactive.edition).blocks) {
    put({ text: block.block.title?.zh ?? '', column: 0, colSpan: width, kind: 'title' });
    row++;
    put({ text: block.block.corner?.zh ?? '', column: 0, colSpan: 1, kind: 'head' });
    spread(block, width - 1).forEach(({ column, at, span }) => {
      put({ text: column.column.zh, column: 1 + at, colSpan: span, kind: 'head' });
    });
    row++;
    for (const one of block.rows) {
      put({ text: one.label.zh, column: 0, colSpan: 1, kind: 'label' });
      const places = spread(block, width - 1);
      one.cells.forEach((cell, i) => {
        const text = print(readCell(report, cell), cell.path);
        put({ text, column: 1 + (places[i]?.at ?? 0), colSpan: places[i]?.span ?? 1, kind: 'figure' });
      });
      row++;
    }
  }
  return { table: 'proactive', width, cells };
}

function spread(
  block: BlockSpec,
  width: number,
): { column: BlockSpec['columns'][number]; at: number; span: number }[] {
  const count = block.columns.length;
  return block.columns.map((column, i) => ({
    column,
    at: i,
    // The last column takes what is left.
    span: i === count - 1 ? width - i : 1,
  }));
}

function requests(report: DisclosureReport, print: PrintFigure): DrawnTable {
  const edition: Edition = report.requests.edition;
  const [block] = tableSpec('requests', edition).blocks;
  if (!block) throw new Error('table three has one block');
  const labels = 3;
  const cells: DrawnCell[] = [
    { text: block.block.corner?.zh ?? '', row: 0, column: 0, rowSpan: 3, colSpan: labels, kind: 'head' },
  ];
  const keys = block.columns.map(({ key }) => key);
  const depthOf = (heads: readonly ColumnHead[]): number =>
    1 + Math.max(0, ...heads.map((head) => depthOf(head.over.filter((part) => typeof part !== 'string'))));
  const leaves = (head: ColumnHead): string[] =>
    head.over.flatMap((part) => (typeof part === 'string' ? [part] : leaves(part)));
  const headDepth = depthOf(block.block.heads ?? []) - 1;
  const heads = (level: readonly (string | ColumnHead)[], row: number): void => {
    for (const part of level) {
      if (typeof part === 'string') {
        const column = block.columns.find(({ key }) => key === part);
        cells.push({
          text: column?.column.zh ?? '',
          row,
          column: labels + keys.indexOf(part),
          rowSpan: headDepth - row + 1,
          colSpan: 1,
          kind: 'head',
        });
      } else {
        const under = leaves(part);
        const column = labels + keys.indexOf(under[0] ?? '');
        cells.push({ text: part.zh, row, column, rowSpan: 1, colSpan: under.length, kind: 'head' });
        heads(part.over, row + 1);
      }
    }
  };
  heads(block.block.heads ?? [], 0);
  let row = headDepth + 1;
  const visit = (rows: Rows, depth: number, path: readonly string[]): void => {
    Object.entries(rows).forEach(([key, one], i) => {
      const text = `${numeralAt(depth, i).zh}${one.zh}${one.note ?? ''}`;
      const at = [...path, key];
      if (isRowGroup(one)) {
        const count = block.rows.filter((leaf) => leaf.path.startsWith(`${at.join('.')}.`)).length;
        cells.push({ text, row, column: depth, rowSpan: count, colSpan: 1, kind: 'label' });
        visit(one.rows, depth + 1, at);
        return;
      }
      cells.push({ text, row, column: depth, rowSpan: 1, colSpan: labels - depth, kind: 'label' });
      const spec = block.rows.find((leaf) => leaf.path === at.join('.'));
      spec?.cells.forEach((cell, column) => {
        const figure = print(readCell(report, cell), cell.path);
        cells.push({ text: figure, row, column: labels + column, rowSpan: 1, colSpan: 1, kind: 'figure' });
      });
      row++;
    });
  };
  visit(block.block.rows, 0, []);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { table: 'requests', width: labels + keys.length, cells };
}

function disputes(report: DisclosureReport, print: PrintFigure): DrawnTable {
  const spec = tableSpec('disputes', '2021');
  const [block] = spec.blocks;
  if (!block) throw new Error('table four has one block');
  const count = block.columns.length;
  const cells: DrawnCell[] = [];
  let column = 0;
  const results = (row: number, rowSpan: number): void => {
    for (const { column: one } of block.columns) {
      cells.push({ text: one.zh, row, column: column++, rowSpan, colSpan: 1, kind: 'head' });
    }
  };
  for (const group of Object.values(block.block.rows)) {
    if (isRowGroup(group)) {
      const inner = Object.values(group.rows);
      cells.push({ text: group.zh, row: 0, column, rowSpan: 1, colSpan: inner.length * count, kind: 'head' });
      for (const one of inner) {
        cells.push({ text: one.zh, row: 1, column, rowSpan: 1, colSpan: count, kind: 'head' });
        results(2, 1);
      }
    } else {
      cells.push({ text: group.zh, row: 0, column, rowSpan: 1, colSpan: count, kind: 'head' });
      results(1, 2);
    }
  }
  spec.cells.forEach((cell, i) => {
    cells.push({
      text: print(readCell(report, cell), cell.path),
      row: 3,
      column: i,
      rowSpan: 1,
      colSpan: 1,
      kind: 'figure',
    });
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { table: 'disputes', width: spec.cells.length, cells };
}

/** The cells of a table row by row. */
export function rowsOf(table: DrawnTable): DrawnCell[][] {
  const rows: DrawnCell[][] = [];
  for (const cell of table.cells) {
    const row = rows[cell.row] ?? [];
    rows[cell.row] = row;
    row.push(cell);
  }
  return rows;
}

/** For every row, what stands in each column: a cell where it begins, `'across'` and `'below'` where its spans reach. */
export function filledRows(table: DrawnTable): (DrawnCell | 'across' | 'below')[][] {
  const rows: (DrawnCell | 'across' | 'below')[][] = [];
  for (const cell of table.cells) {
    for (let r = 0; r < cell.rowSpan; r++) {
      const row = rows[cell.row + r] ?? [];
      rows[cell.row + r] = row;
      for (let c = 0; c < cell.colSpan; c++) row[cell.column + c] = c > 0 ? 'across' : r > 0 ? 'below' : cell;
    }
  }
  return rows;
}
