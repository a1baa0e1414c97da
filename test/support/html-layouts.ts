import type { DisclosureReport } from '../../src/index.js';
import {
  type DrawnCell,
  type DrawnTable,
  drawnTables,
  filledRows,
  type PrintFigure,
  plain,
  rowsOf,
} from './report-grids.js';
import { headings } from './report-text.js';

/** Prints a table as HTML in one of the ways in which pages draw it. */
export type HtmlLayout = (table: DrawnTable) => string;

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

const spans = ({ rowSpan, colSpan }: DrawnCell): string =>
  `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;

const table = (rows: string[]): string =>
  `<table border="1">${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;

/** One table with the spans of the form. */
const spanned: HtmlLayout = (drawn) =>
  table(
    rowsOf(drawn).map((row) => row.map((cell) => `<td${spans(cell)}>${escaped(cell.text)}</td>`).join('')),
  );

/** Every block of table two as a table of its own. */
const severalTables: HtmlLayout = (drawn) => {
  if (drawn.table !== 'proactive') return spanned(drawn);
  const starts = drawn.cells.filter(({ kind }) => kind === 'title').map(({ row }) => row);
  return starts
    .map((from, i) => {
      const to = starts[i + 1] ?? Number.POSITIVE_INFINITY;
      return spanned({
        ...drawn,
        cells: drawn.cells
          .filter(({ row }) => row >= from && row < to)
          .map((cell) => ({ ...cell, row: cell.row - from })),
      });
    })
    .join('<p>&nbsp;</p>');
};

/** Word's markup: paragraphs and runs in every cell, blanks as entities, labels broken by <br>. */
const word: HtmlLayout = (drawn) =>
  table(
    rowsOf(drawn).map((row) =>
      row
        .map((cell) => {
          const text =
            cell.kind === 'figure'
              ? cell.text.replace(/^(\d)(\d+)$/u, '$1</span><span lang="EN-US">$2')
              : escaped(cell.text).replace(/^(.{2})(.{2})$/u, '$1<br />$2');
          return `<td width="81"${spans(cell)} style="border:solid windowtext 1.0pt"><p class="MsoNormal" align="center"><span style="font-family:宋体">${text || '&nbsp;'}<o:p></o:p></span></p></td>`;
        })
        .join('\n   '),
    ),
  );

/** Spans that are wrong: too long, too short, or without meaning. */
const wrongSpans: HtmlLayout = (drawn) =>
  table(
    rowsOf(drawn).map((row) =>
      row
        .map((cell) => {
          const rows = cell.kind === 'label' && cell.rowSpan > 1 ? cell.rowSpan + 3 : cell.rowSpan;
          const columns = cell.kind === 'label' && cell.column === 0 ? 2 : cell.colSpan;
          return `<td rowspan="${rows}" colspan="${columns}">${escaped(cell.text)}</td>`;
        })
        .join(''),
    ),
  );

/** Empty cells instead of spans. */
const fillers: HtmlLayout = (drawn) =>
  table(
    filledRows(drawn).map((row) =>
      row.map((cell) => `<td>${typeof cell === 'string' ? '' : escaped(cell.text)}</td>`).join(''),
    ),
  );

/** No spans at all: rows of different widths. */
const spansDropped: HtmlLayout = (drawn) =>
  table(rowsOf(drawn).map((row) => row.map((cell) => `<td>${escaped(cell.text)}</td>`).join('')));

/** Tags in capitals, ends of cells and rows left out. */
const unclosed: HtmlLayout = (drawn) =>
  `<TABLE>${rowsOf(drawn)
    .map(
      (row) => `<TR>${row.map((cell) => `<TD${spans(cell).toUpperCase()}>${escaped(cell.text)}`).join('')}`,
    )
    .join('\n')}</TABLE>`;

const headed: HtmlLayout = (drawn) => {
  const rows = rowsOf(drawn).map((row) =>
    row
      .map((cell) =>
        cell.kind === 'figure'
          ? `<td>${cell.text}</td>`
          : `<th${spans(cell)}><strong>${escaped(cell.text)}</strong></th>`,
      )
      .join(''),
  );
  const body = rows.map((row) => `<tr>${row}</tr>`);
  return `<table><colgroup><col width="10"><col></colgroup><thead>${body.slice(0, 1).join('')}</thead><tbody>${body.slice(1).join('')}</tbody></table>`;
};

/** No table at all: rows and cells as blocks. */
const blocks: HtmlLayout = (drawn) =>
  `<div class="tb">${rowsOf(drawn)
    .map(
      (row) =>
        `<div class="row">${row.map(({ text }) => `<div class="c">${escaped(text)}</div>`).join('')}</div>`,
    )
    .join('')}</div>`;

/** A table of figures in a cell of a table that lays out the page. */
const nested: HtmlLayout = (drawn) =>
  `<table width="100%"><tr><td class="l">&nbsp;</td><td><table><tr><td>${spanned(drawn)}</td></tr></table></td></tr></table>`;

/** Each figure in a field. */
const fields: HtmlLayout = (drawn) =>
  table(
    rowsOf(drawn).map((row) =>
      row
        .map(
          (cell) =>
            `<td${spans(cell)}>${cell.kind === 'figure' ? `<input type="text" value="${cell.text}" readonly>` : escaped(cell.text)}</td>`,
        )
        .join(''),
    ),
  );

/** Every HTML layout, by name. */
export const htmlLayouts = {
  spanned,
  severalTables,
  word,
  wrongSpans,
  fillers,
  spansDropped,
  unclosed,
  headed,
  blocks,
  nested,
  fields,
} as const satisfies Record<string, HtmlLayout>;

export interface ReportHtmlOptions {
  layout?: HtmlLayout;
  print?: PrintFigure;
}

/** The text of a report as a piece of HTML. */
export function reportFragment(report: DisclosureReport, options: ReportHtmlOptions = {}): string {
  const { layout = spanned, print = plain } = options;
  const [two, three, four] = drawnTables(report, print).map(layout);
  const { year, agency } = report;
  const paragraph = (text: string): string => `<p style="text-indent:2em">${text}</p>`;
  return [
    `<h1>${agency.name}${year}年政府信息公开工作年度报告</h1>`,
    paragraph(
      `本报告依照条例编制，由总体情况、主动公开政府信息情况等六个部分组成。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。（地址：和平路8号，电话：0123-4567890）`,
    ),
    paragraph(`<strong>${headings[0]}</strong>`),
    paragraph('（一）主动公开情况'),
    paragraph(`${year}年，通过门户网站公开信息120条，其中通知公告100条，其他20条。`),
    paragraph(`<strong>${headings[1]}</strong>`),
    two,
    paragraph(headings[2]),
    three,
    paragraph(headings[3]),
    four,
    paragraph(headings[4]),
    paragraph('一是公开的时效还需提高。二是解读的形式还不丰富。'),
    paragraph(headings[5]),
    paragraph('本年度未收取信息处理费。'),
  ].join('\n');
}

/** A whole page with what surrounds an article: head, scripts, navigation, and the foot of the page. */
export function reportPage(fragment: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>年度报告_某市门户网站</title>
<meta name="ArticleTitle" content="年度报告"><meta name="PubDate" content="2024-01-20 10:31">
<script>var menu = "<table><tr><td>首页</td></tr></table>"; if (1 < 2) { document.write(menu); }</script><style>td { width: 1px }</style></head>
<body><nav><ul><li><a href="/">首页</a></li><li>政府信息公开年报</li></ul></nav>
<div class="path">当前位置：首页 > 政府信息公开 > 年报</div>
<table class="search"><tr><td>搜索</td><td><input type="text" value="5"></td></tr></table>
<div class="info">发布时间：2024-01-20　来源：政务公开科</div>
<div class="article">${fragment}</div>
<div>上一篇：没有了</div><footer><p>版权所有 某市人民政府</p><p>ICP备00000000号</p></footer></body></html>`;
}
