import { describe, expect, it } from 'vitest';
import { readHtml, readHtmlBytes } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { htmlLayouts, reportFragment, reportPage } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { drawnTables } from '../support/report-grids.js';
import { headings } from '../support/report-text.js';

const report = balancedReport(9, { requests: 80 });
const title = `${report.agency.name}${report.year}年政府信息公开工作年度报告`;
const texts = (narrative: { blocks: readonly { text: string }[] }) =>
  narrative.blocks.map(({ text }) => text);

describe('a report that is one table, as pasted from a spreadsheet', () => {
  const row = (text: string): string => `<tr><td colspan="15">${text}</td></tr>`;
  const [two = '', three = '', four = ''] = drawnTables(report).map((table) =>
    htmlLayouts.spanned(table).replace(/^<table[^>]*>|<\/table>$/gu, ''),
  );
  const page = `<table>${[
    row(title),
    row(`所列数据的统计期限自${report.year}年1月1日起至${report.year}年12月31日止。`),
    row(headings[0]),
    row('（一）主动公开。坚持公开为常态。'),
    row(headings[1]),
    two,
    row(headings[2]),
    three,
    row(headings[3]),
    four,
    row(headings[4]),
    row('公开的内容还不全面。'),
    row(headings[5]),
    row('本年度未收取信息处理费。'),
  ].join('\n')}</table>`;

  it('is read in its cells, its header and its parts', () => {
    const result = readHtml(page);
    expect(scoreReading(report, result)).toMatchObject({ named: [], silent: [] });
    expect(result.report).toMatchObject({ year: report.year, agency: report.agency, title });
    expect(texts(result.report.overview)).toContain('坚持公开为常态。');
    expect(texts(result.report.problems)).toEqual(['公开的内容还不全面。']);
    expect(texts(result.report.other)).toEqual(['本年度未收取信息处理费。']);
    expect(result.findings).toEqual([]);
  });
});

describe('a report whose tables are pictures', () => {
  it('has its parts all the same, and every cell is named', () => {
    const picture = '<p><img src="table.png"></p>';
    const result = readHtml(reportPage(reportFragment(report, { layout: () => picture })));
    expect(result.findings.map(({ rule }) => rule)).toEqual(Array(3).fill('read/table-not-found'));
    expect(texts(result.report.problems)).not.toEqual([]);
    expect(texts(result.report.other)).toEqual(['本年度未收取信息处理费。']);
    expect(scoreReading(report, result).silent).toEqual([]);
  });
});

describe('bytes in UTF-16 without a byte order mark', () => {
  const page = reportPage(reportFragment(report));
  it.each([true, false])('are read, little-endian: %s', (isLittleEndian) => {
    const bytes = new Uint8Array(2 * page.length);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < page.length; i++) view.setUint16(2 * i, page.charCodeAt(i), isLittleEndian);
    expect(scoreReading(report, readHtmlBytes(bytes))).toMatchObject({ named: [], silent: [] });
  });
});
