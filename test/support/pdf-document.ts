import { strToU8 } from 'fflate';
import type { DrawnTable } from './report-grids.js';

/** A small PDF, written by hand: text in a font of the Adobe-GB1 collection, which is not embedded, and straight lines. */
export interface PdfPage {
  /** The operators of the page. */
  content: string;
  /** Degrees by which the sheet is turned when it is shown. */
  rotate?: number;
}

const width = 595;
const height = 842;

/** A page of operators. */
export function pdfFile(pages: readonly (PdfPage | string)[], font = cidFont): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    font.main,
    font.descendant,
    font.descriptor,
  ];
  const kids = pages.map((page) => {
    const { content, rotate = 0 } = typeof page === 'string' ? { content: page } : page;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${objects.length} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file, true);
}

export interface PdfFont {
  main: string;
  descendant: string;
  descriptor: string;
}

const descriptor =
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /Ascent 880 /Descent -120 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>';

/** Codes are UTF-16; the collection tells what they are. Digits (CID 17 to 26) and the space are half as wide as characters. */
export const cidFont: PdfFont = {
  main: '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  descendant:
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 [500] 13 26 500] /FontDescriptor 5 0 R >>',
  descriptor,
};

/** Codes are numbers of glyphs, and nothing tells which characters they are. */
export const namelessFont: PdfFont = {
  main: '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Nameless /Encoding /Identity-H /DescendantFonts [4 0 R] >>',
  descendant:
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 5 0 R >>',
  descriptor,
};

/** Text whose baseline begins at a place. */
export function textAt(x: number, y: number, text: string, size = 10): string {
  return `BT /F ${size} Tf ${number(x)} ${number(y)} Td <${hex(text)}> Tj ET\n`;
}

/** The codes of a text. */
export function hex(text: string): string {
  return [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
}

/** How wide a text is printed. */
export function widthOf(text: string, size = 10): number {
  return [...text].reduce((sum, one) => sum + (/[\d.,\- /]/u.test(one) ? 0.5 : 1), 0) * size;
}

function number(value: number): string {
  return value.toFixed(2);
}

export interface TablePlace {
  left: number;
  top: number;
  /** Where the columns begin, as shares of the width; equal ones where not given. */
  widths: readonly number[];
  rowHeight?: number;
  size?: number;
  /** How a border is drawn. */
  border?: 'strokes' | 'boxes' | 'thin-areas' | 'none';
  /** Only these rows; the others are on other pages. */
  rows?: { from: number; to: number };
}

/** A table as operators. */
export function tableAt(table: DrawnTable, place: TablePlace): string {
  const { left, top, widths, rowHeight = 24, size = 8, border = 'strokes' } = place;
  const rows = place.rows ?? {
    from: 0,
    to: Math.max(...table.cells.map(({ row, rowSpan }) => row + rowSpan)),
  };
  const xs = [left];
  for (const one of widths) xs.push((xs.at(-1) ?? left) + one);
  return table.cells
    .map((cell) => {
      const from = Math.max(cell.row, rows.from);
      const to = Math.min(cell.row + cell.rowSpan, rows.to);
      if (from >= to) return '';
      const box = {
        x: xs[cell.column] ?? 0,
        right: xs[cell.column + cell.colSpan] ?? 0,
        y: top - (to - rows.from) * rowHeight,
        top: top - (from - rows.from) * rowHeight,
      };
      // The text of a merged cell stands on the page where it begins.
      const text = cell.row >= rows.from ? cellText(cell.text, box, size) : '';
      return frame(box, border) + text;
    })
    .join('');
}

interface PrintedBox {
  x: number;
  right: number;
  y: number;
  top: number;
}

function cellText(text: string, { x, right, y, top }: PrintedBox, size: number): string {
  const lines = wrap(text, right - x - 4, size);
  const first = (y + top) / 2 + ((lines.length - 1) * size * 1.1) / 2 - 0.35 * size;
  return lines
    .map((line, i) => textAt((x + right) / 2 - widthOf(line, size) / 2, first - i * size * 1.1, line, size))
    .join('');
}

function wrap(text: string, room: number, size: number): string[] {
  const lines = [''];
  for (const one of text) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && widthOf(last + one, size) > room) lines.push(one);
    else lines[lines.length - 1] = last + one;
  }
  return lines;
}

function frame({ x, right, y, top }: PrintedBox, border: NonNullable<TablePlace['border']>): string {
  const [w, h] = [right - x, top - y];
  const corner = `${number(x)} ${number(y)}`;
  switch (border) {
    case 'none':
      return '';
    case 'boxes':
      return `${corner} ${number(w)} ${number(h)} re S\n`;
    case 'thin-areas':
      return `${corner} ${number(w)} 0.5 re f ${corner} 0.5 ${number(h)} re f ${number(x)} ${number(top)} ${number(w)} 0.5 re f ${number(right)} ${number(y)} 0.5 ${number(h)} re f\n`;
    case 'strokes':
      return `${corner} m ${number(right)} ${number(y)} l ${number(right)} ${number(top)} l ${number(x)} ${number(top)} l s\n`;
  }
}

/** Column widths of a table of the form on a sheet of A4. */
export function columnWidths({ table, width: columns }: DrawnTable): number[] {
  if (table !== 'requests') return new Array<number>(columns).fill(480 / columns);
  return [40, 50, 130, ...new Array<number>(columns - 3).fill(260 / (columns - 3))];
}
