import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { type HtmlLayout, reportFragment, reportPage } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { type DrawnCell, type DrawnTable, rowsOf } from '../support/report-grids.js';

type DrawRow = (cells: string[], row: readonly DrawnCell[]) => string;

const cell = ({ text, rowSpan, colSpan }: DrawnCell, content = text): string =>
  `<td rowspan="${rowSpan}" colspan="${colSpan}">${content}</td>`;
const figures = (row: readonly DrawnCell[]): boolean => row.some(({ kind }) => kind === 'figure');
const table = (rows: readonly string[]): string => `<table>${rows.join('')}</table>`;
const drawnBy =
  (draw: DrawRow): HtmlLayout =>
  (drawn) =>
    table(
      rowsOf(drawn).map((row) =>
        draw(
          row.map((one) => cell(one)),
          row,
        ),
      ),
    );
const figureAs =
  (print: (figure: string) => string): HtmlLayout =>
  (drawn) =>
    table(
      rowsOf(drawn).map(
        (row) =>
          `<tr>${row.map((one) => cell(one, one.kind === 'figure' ? print(one.text) : one.text)).join('')}</tr>`,
      ),
    );

/** Headings in a table of their own, which stays in view while the one with the figures is moved. */
const fixedHeadings: HtmlLayout = (drawn: DrawnTable) => {
  if (drawn.table === 'proactive') return drawnBy((cells) => `<tr>${cells.join('')}</tr>`)(drawn);
  const rows = rowsOf(drawn);
  const first = rows.findIndex(figures);
  const part = (from: number, to?: number): string =>
    `<div>${table(rows.slice(from, to).map((row) => `<tr>${row.map((one) => cell(one)).join('')}</tr>`))}</div>`;
  return part(0, first) + part(first);
};

const inLayoutTable: HtmlLayout = (drawn) =>
  `<table><tr><td>${rowsOf(drawn)
    .map((row) => `<p>${row.map(({ text }) => `<span class="cell">${text}</span>`).join('')}</p>`)
    .join('')}</td></tr></table>`;

const layouts: readonly [string, HtmlLayout][] = [
  [
    'with an empty column at its right',
    drawnBy((cells) => `<tr>${[...cells, '<td>&nbsp;</td>'].join('')}</tr>`),
  ],
  [
    'with an empty column between labels and figures',
    drawnBy((cells, row) => {
      const at = row.findIndex(({ kind }) => kind === 'figure');
      return `<tr>${(at < 0 ? cells : [...cells.slice(0, at), '<td></td>', ...cells.slice(at)]).join('')}</tr>`;
    }),
  ],
  [
    'with rows that do not show',
    drawnBy((cells, row) => {
      const hidden = row.map((one) => `<td>${one.kind === 'figure' ? '7' : one.text}</td>`).join('');
      const shown = `<tr>${cells.join('')}</tr>`;
      return row.some(({ rowSpan }) => rowSpan > 1)
        ? shown
        : `<tr style="visibility: collapse">${hidden}</tr>${shown}`;
    }),
  ],
  [
    'with its rows counted',
    (drawn) => {
      let count = 0;
      const number = (row: readonly DrawnCell[]): string =>
        figures(row) && drawn.table !== 'disputes' ? String(++count) : '';
      return drawnBy((cells, row) => `<tr><td>${number(row)}</td>${cells.join('')}</tr>`)(drawn);
    },
  ],
  ['with its headings in a table of their own', fixedHeadings],
  [
    'with its figures in fields of several lines',
    figureAs((figure) => `<textarea rows="1">${figure}</textarea>`),
  ],
  [
    'with a figure in two boxes',
    figureAs((figure) => figure.replace(/^(\d)(\d+)$/u, '$1<span style="display:inline-block">$2</span>')),
  ],
  ['with cells of spans, in a table that lays out the page', inLayoutTable],
];

describe.each(layouts)('a page’s table %s', (_, layout) => {
  it.each([
    ['sparse', balancedReport(3, { requests: 6 })],
    ['full', balancedReport(4, { requests: 60_000 })],
    ['of the first edition', balancedReport(5, { edition: '2019', year: 2020, requests: 40 })],
  ])('is read whole: %s', (_name, report) => {
    const result = readHtml(reportPage(reportFragment(report, { layout })));
    const { named, silent } = scoreReading(report, result);
    expect({ named, silent }).toEqual({ named: [], silent: [] });
    expect(result.findings.filter(({ rule }) => rule === 'read/unknown-row')).toEqual([]);
  });
});
