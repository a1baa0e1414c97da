import { strToU8, zipSync } from 'fflate';
import type { DisclosureReport } from '../../src/index.js';
import { type DrawnCell, type DrawnTable, drawnTables, type PrintFigure, rowsOf } from './report-grids.js';

/** How a report is typed in Word. */
export interface WordLayout {
  borders?: 'all' | 'none' | 'horizontal' | 'no-sides';
  /** Half points. */
  size?: number;
  font?: string;
  landscape?: boolean;
  /** 三、本年度办理结果 and the like from top to bottom. */
  verticalLabels?: boolean;
  /** The numerals of headings are counted by Word. */
  autoNumbers?: boolean;
  /** Lines of prose before the tables, to move page breaks. */
  padding?: number;
  repeatHead?: boolean;
  rowsSplit?: boolean;
  pageNumbers?: boolean;
  runningHead?: string;
  /** Everything in one cell of a table that only makes the layout. */
  framed?: boolean;
  /** Width of the label columns as a share of the page. */
  labelShare?: number;
  align?: 'left' | 'center' | 'right' | 'distribute';
  /** Blank above and below a row, in twentieths of a point. */
  rowHeight?: number;
  print?: PrintFigure;
  /** Spaces between the digits of figures, in twentieths of a point. */
  spacing?: number;
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/gu, (one) => `&#${one.charCodeAt(0)};`);
}

/** One run of text; line breaks are soft. */
export function run(text: string, properties = ''): string {
  const pieces = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${pieces}</w:r>`;
}

export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;
}

/** A package with the given body and further parts. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const relations = Object.keys(parts).map((name, i) => {
    const kind = name.replace(/\d*\.xml$/u, '');
    return `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${name}"/>`;
  });
  const types = Object.keys(parts).map(
    (name) =>
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name.replace(/\d*\.xml$/u, '')}+xml"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${w}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, xml] of Object.entries(parts)) files[`word/${name}`] = xml;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])),
    // The same document gives the same bytes.
    { mtime: new Date(1980, 1, 1) },
  );
}

const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

/** The body of a Word document that prints a report. */
export function wordBody(report: DisclosureReport, layout: WordLayout = {}): string {
  const size = layout.size ?? 21;
  const font = layout.font ?? 'Noto Serif CJK SC';
  const look = (half: number): string =>
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="${half}"/>`;
  const heading = (numeral: string, text: string): string =>
    layout.autoNumbers
      ? paragraph(run(text, look(32)), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
      : paragraph(run(`${numeral}、${text}`, look(32)), '<w:ind w:firstLine="640"/>');
  const prose = (text: string): string =>
    paragraph(run(text, look(32)), '<w:ind w:firstLine="640"/><w:jc w:val="both"/>');
  const tables = drawnTables(report, layout.print);
  const drawn = (key: DrawnTable['table']): string =>
    tables
      .filter(({ table }) => table === key)
      .map((table) => wordTable(table, layout, look(size)))
      .join('');
  const year = report.year ?? 2024;
  const content = [
    paragraph(
      run(`${report.agency.name ?? ''}\n${year}年政府信息公开工作年度报告`, look(44)),
      '<w:jc w:val="center"/>',
    ),
    prose(
      `根据《中华人民共和国政府信息公开条例》第五十条的规定，编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    ),
    heading('一', '总体情况'),
    ...Array.from({ length: layout.padding ?? 0 }, (_, i) =>
      prose(`第${i + 1}项工作：机关各科室按照职责分工，及时梳理、审查并公开了本年度形成的各类政府信息。`),
    ),
    heading('二', '主动公开政府信息情况'),
    drawn('proactive'),
    heading('三', '收到和处理政府信息公开申请情况'),
    drawn('requests'),
    heading('四', '政府信息公开行政复议、行政诉讼情况'),
    drawn('disputes'),
    heading('五', '存在的主要问题及改进情况'),
    prose('公开不够及时的问题仍然存在，下一步将完善工作流程，明确各环节的时限。'),
    heading('六', '其他需要报告的事项'),
    prose('本年度未收取信息处理费。'),
  ].join('');
  const [width, height] = layout.landscape ? [16838, 11906] : [11906, 16838];
  const section = `<w:sectPr>${layout.runningHead ? '<w:headerReference w:type="default" r:id="r1"/>' : ''}${
    layout.pageNumbers ? `<w:footerReference w:type="default" r:id="r${layout.runningHead ? 2 : 1}"/>` : ''
  }<w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="800" w:footer="800"/></w:sectPr>`;
  const framed = layout.framed
    ? `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${content}</w:tc></w:tr></w:tbl>`
    : content;
  return framed + section;
}

/** A Word file that prints a report. */
export function wordOf(report: DisclosureReport, layout: WordLayout = {}): Uint8Array {
  return wordFile(wordBody(report, layout), {
    'numbering.xml': numbering,
    ...(layout.runningHead
      ? { 'header1.xml': `<w:hdr xmlns:w="${w}">${paragraph(run(layout.runningHead))}</w:hdr>` }
      : {}),
    ...(layout.pageNumbers
      ? {
          'footer1.xml': `<w:ftr xmlns:w="${w}">${paragraph(
            '<w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> —</w:t></w:r>',
            '<w:jc w:val="center"/>',
          )}</w:ftr>`,
        }
      : {}),
  });
}

/** A table with gridSpan and vMerge, as Word writes it. */
export function wordTable(table: DrawnTable, layout: WordLayout, look: string): string {
  const total = layout.landscape ? 13900 : 9000;
  const widths = columnWidths(table, total, layout.labelShare ?? 0.42);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = rowsOf(table);
  const headRows = table.table === 'proactive' ? 0 : 3;
  const xml = rows.map((_, i) => {
    const cells = table.cells
      .filter((cell) => cell.row <= i && i < cell.row + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((cell) => wordCell(cell, cell.row === i, widths, layout, look));
    const height = layout.rowHeight ? `<w:trHeight w:val="${layout.rowHeight}"/>` : '';
    const properties = `${layout.rowsSplit ? '' : '<w:cantSplit/>'}${height}${
      layout.repeatHead && i < headRows ? '<w:tblHeader/>' : ''
    }`;
    return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${bordersOf(layout.borders ?? 'all')}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${xml.join('')}</w:tbl>`;
}

function columnWidths({ table, width }: DrawnTable, total: number, labelShare: number): number[] {
  if (table !== 'requests') return new Array<number>(width).fill(Math.floor(total / width));
  const labels = [0.2, 0.25, 0.55].map((share) => Math.floor(total * labelShare * share));
  const figure = Math.floor((total * (1 - labelShare)) / (width - 3));
  return [...labels, ...new Array<number>(width - 3).fill(figure)];
}

function wordCell(
  cell: DrawnCell,
  begins: boolean,
  widths: readonly number[],
  layout: WordLayout,
  look: string,
): string {
  const width = widths.slice(cell.column, cell.column + cell.colSpan).reduce((sum, one) => sum + one, 0);
  const merge = cell.rowSpan > 1 ? `<w:vMerge${begins ? ' w:val="restart"' : ''}/>` : '';
  const span = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '';
  const down = layout.verticalLabels && cell.kind === 'label' && cell.column === 0 && cell.rowSpan > 5;
  const direction = down ? '<w:textDirection w:val="tbRlV"/>' : '';
  const align = cell.kind === 'figure' ? (layout.align ?? 'center') : 'center';
  const spacing = layout.spacing && cell.kind === 'figure' ? `<w:spacing w:val="${layout.spacing}"/>` : '';
  const content = begins && cell.text !== '' ? run(cell.text, look + spacing) : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${direction}<w:vAlign w:val="center"/></w:tcPr>${paragraph(content, `<w:jc w:val="${align}"/>`)}</w:tc>`;
}

function bordersOf(borders: NonNullable<WordLayout['borders']>): string {
  const sides = {
    all: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
    none: [],
    horizontal: ['top', 'bottom', 'insideH'],
    'no-sides': ['top', 'bottom', 'insideH', 'insideV'],
  }[borders];
  const drawn = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`);
  return `<w:tblBorders>${drawn.join('')}</w:tblBorders>`;
}
