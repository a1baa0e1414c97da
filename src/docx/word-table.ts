import type * as Docx from 'docx';
import type { CornerNode, FigureNode, HeadNode, TableNode } from '../layout/table-nodes.js';
import { cellMarks } from '../render/marks.js';
import { faces } from './word-styles.js';
import { runsOf } from './word-text.js';

/** The width of the tables of the official blank form, in twentieths of a point; it is wider than the text, and centred. */
const tableWidth = 9748;
/** Wide enough for six digits in ten points. */
const figureWidth = 767;
const groupWidth = 840;

const line = { style: 'single', size: 8, color: 'auto' } as const;
const borders = { top: line, bottom: line, left: line, right: line };

/** A table of the form with its merged cells. */
export function wordTable(
  docx: typeof Docx,
  table: TableNode,
  render: (cell: HeadNode | CornerNode | FigureNode) => Docx.TableCell,
): Docx.Table {
  const rows = table.sections.flatMap(({ role, rows: inSection }) =>
    inSection.map(
      (row) =>
        new docx.TableRow({
          tableHeader: role === 'head',
          cantSplit: true,
          height: { value: 340, rule: 'atLeast' },
          children: row.cells.map(render),
        }),
    ),
  );
  return gridTable(docx, columnWidths(table), rows);
}

/** A table in the width and lines of the form. */
export function gridTable(
  docx: typeof Docx,
  columnWidths: readonly number[],
  rows: readonly Docx.TableRow[],
): Docx.Table {
  return new docx.Table({
    alignment: 'center',
    layout: 'fixed',
    width: { size: tableWidth, type: 'dxa' },
    columnWidths,
    rows,
  });
}

/** Equal columns, but for row labels in levels: narrow ones for the outer, the rest for the innermost. */
export function columnWidths({ columns }: Pick<TableNode, 'columns'>): readonly number[] {
  const groups = columns.filter((column) => column === 'group').length;
  const figures = columns.filter((column) => column === 'figure').length;
  if (groups === 0) return shares(columns.length);
  const label = tableWidth - groups * groupWidth - figures * figureWidth;
  return columns.map((column) => ({ group: groupWidth, label, figure: figureWidth })[column]);
}

/** The width of a table in so many columns as equal as whole numbers are. */
export function shares(count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, i) => Math.round((tableWidth * (i + 1)) / count) - Math.round((tableWidth * i) / count),
  );
}

export function headCell(docx: typeof Docx, head: HeadNode): Docx.TableCell {
  const { text, note = '' } = head;
  return tableCell(
    docx,
    // Narrow, so that labels of four characters break in two and two, as on the blank form.
    head.of === 'column' ? { ...head, aside: 110 } : head,
    [
      ...runsOf(docx, text.slice(0, text.length - note.length)),
      ...(note === '' ? [] : runsOf(docx, note, { font: faces.note })),
    ],
    head.of === 'block' ? 'C6D9F1' : undefined,
  );
}

export function cornerCell(docx: typeof Docx, corner: CornerNode): Docx.TableCell {
  return tableCell(docx, corner, runsOf(docx, corner.text, corner.isNote ? { font: faces.note } : {}));
}

const grounds = { error: 'FDE7E9', warning: 'FFF3D6', info: 'E3F2FB' } as const;

export function figureCell(docx: typeof Docx, figure: FigureNode): Docx.TableCell {
  const marks = cellMarks(figure);
  const runs = [...runsOf(docx, figure.text), ...(marks === '' ? [] : runsOf(docx, marks, { size: 15 }))];
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    figure.findings.some((finding) => finding.severity === severity),
  );
  return tableCell(docx, figure, runs, worst && grounds[worst]);
}

interface Placement {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly align: 'start' | 'center';
  /** The room left at either side, in twentieths of a point. */
  readonly aside?: number;
}

/** A cell with its spans, lines and ground. */
export function tableCell(
  docx: typeof Docx,
  { colSpan, rowSpan, align, aside = align === 'start' ? 57 : 0 }: Placement,
  runs: readonly Docx.TextRun[],
  ground?: string,
): Docx.TableCell {
  return new docx.TableCell({
    columnSpan: colSpan,
    rowSpan,
    borders,
    verticalAlign: 'center',
    margins: { top: 0, bottom: 0, left: aside, right: aside },
    ...(ground === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: ground } }),
    children: [
      new docx.Paragraph({
        style: 'Cell',
        alignment: align === 'start' ? 'left' : 'center',
        children: [...runs],
      }),
    ],
  });
}
