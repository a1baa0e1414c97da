import { describe, expect, it } from 'vitest';
import { cellPaths, type DisclosureReport } from '../../src/index.js';
import { readPdf } from '../../src/pdf/read-pdf.js';
import { balancedReport } from '../support/arbitrary-report.js';
import {
  columnWidths,
  hex,
  type PdfPage,
  pdfFile,
  type TablePlace,
  tableAt,
  textAt,
} from '../support/pdf-document.js';
import { scoreReading } from '../support/reading-errors.js';
import { drawnTables } from '../support/report-grids.js';

type Borders = TablePlace['border'];

/** A report on four pages: table three goes over two of them. */
function pagesOf(report: DisclosureReport, border: Borders = 'strokes', cut = 14): string[] {
  const [proactive, requests, disputes] = drawnTables(report);
  if (!proactive || !requests || !disputes) throw new Error('three tables');
  const rowCount = Math.max(...requests.cells.map(({ row, rowSpan }) => row + rowSpan));
  const table = (drawn: typeof proactive, top: number, rows?: TablePlace['rows']): string =>
    tableAt(drawn, { left: 55, top, widths: columnWidths(drawn), border, ...(rows ? { rows } : {}) });
  return [
    textAt(180, 780, String(report.agency.name), 20) +
      textAt(120, 750, `${report.year}年政府信息公开工作年度报告`, 20) +
      textAt(75, 700, `本报告所列数据的统计期限自${report.year}年1月1日起至${report.year}年12月31日止。`) +
      textAt(75, 670, '一、总体情况') +
      textAt(75, 650, '二、主动公开政府信息情况') +
      table(proactive, 630),
    textAt(75, 780, '三、收到和处理政府信息公开申请情况') + table(requests, 760, { from: 0, to: cut }),
    table(requests, 790, { from: cut, to: rowCount }),
    textAt(75, 780, '四、政府信息公开行政复议、行政诉讼情况') +
      table(disputes, 760) +
      textAt(75, 600, '五、存在的主要问题及改进情况') +
      textAt(75, 580, '公开不够及时的问题仍然存在。') +
      textAt(75, 550, '六、其他需要报告的事项') +
      textAt(75, 530, '本年度未收取信息处理费。'),
  ];
}

async function expectWhole(report: DisclosureReport, pages: readonly (PdfPage | string)[]): Promise<void> {
  const result = await readPdf(pdfFile(pages));
  const { right, named, silent } = scoreReading(report, result);
  expect({ right, named, silent }).toEqual({ right: cellPaths(report).length, named: [], silent: [] });
}

const report = balancedReport(4, { requests: 3000 });

describe('readPdf', () => {
  it.each(['strokes', 'boxes', 'thin-areas'] as const)('reads tables drawn with %s', async (border) => {
    await expectWhole(report, pagesOf(report, border));
  });

  it('reads the first edition', async () => {
    const old = balancedReport(5, { year: 2020, edition: '2019', requests: 700 });
    await expectWhole(old, pagesOf(old));
  });

  it('reads Chinese in a font that is not embedded and has no map to Unicode, by its collection', async () => {
    const { report: read } = await readPdf(pdfFile(pagesOf(report)));
    expect(read.agency.name).toBe('某市人民政府');
    expect(read.year).toBe(2024);
    expect(read.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    expect(read.problems.blocks).toEqual([{ kind: 'paragraph', text: '公开不够及时的问题仍然存在。' }]);
  });

  it('tells page and box of each figure', async () => {
    const { sources } = await readPdf(pdfFile(pagesOf(report)));
    expect(sources['proactive.rules.issued']?.location).toEqual({
      page: 1,
      box: { x: 175, y: 558, width: 120, height: 24 },
    });
    expect(sources['requests.carriedForward.total']?.location.page).toBe(3);
    expect(sources['disputes.reconsideration.upheld']?.location.page).toBe(4);
  });

  it('joins a table wherever a page ends, though page numbers and running heads stand between', async () => {
    for (const cut of [4, 9, 20, 27]) {
      const pages = pagesOf(report, 'strokes', cut).map(
        (page, i) => page + textAt(290, 30, `— ${i + 1} —`) + textAt(400, 815, '某市政府信息公开', 8),
      );
      await expectWhole(report, pages);
    }
  });

  it('reads sheets that are turned, and pages whose text is turned', async () => {
    const pages = pagesOf(report);
    await expectWhole(
      report,
      pages.map((content) => ({ content, rotate: 90 })),
    );
    await expectWhole(
      report,
      pages.map((content) => `q 0 1 -1 0 842 0 cm ${content} Q`),
    );
    await expectWhole(
      report,
      pages.map((content) => `q -1 0 0 -1 595 842 cm ${content} Q`),
    );
  });

  it('reads what is printed twice, as a substitute for bold type, once', async () => {
    const pages = pagesOf(report).map((content) => `${content} q 1 0 0 1 0.3 0 cm ${content} Q`);
    await expectWhole(report, pages);
  });

  it('reads a paragraph whose lines each have a ground of their own as running text', async () => {
    const lines = [
      '本报告由某市人民政府办公室编制。如对本报告有疑问，请与某市人民政府办公室联系（地址：某',
      '市人民路10号，电话：0500-1234567，邮编：200000）。报告所列数据均以本机关的统计为准，由',
      '各县区和部门报送。',
    ];
    const grounds = lines.map((_, i) => `0.9 g 70 ${722 - 20 * i} 440 20 re f 0 g\n`).join('');
    const [first, ...rest] = pagesOf(report);
    const shaded = `${textAt(180, 780, '某市人民政府2024年政府信息公开工作年度报告', 15)}${grounds}${lines
      .map((line, i) => textAt(75, 728 - 20 * i, line))
      .join('')}${first?.slice(first.indexOf(textAt(75, 670, '一、总体情况'))) ?? ''}`;
    const { report: read, outline } = await readPdf(pdfFile([shaded, ...rest]));
    expect(read.preamble?.blocks).toEqual([{ kind: 'paragraph', text: lines.join('') }]);
    expect(read.agency.contact?.address).toBe('某市人民路10号');
    expect(outline.foreignRows).toEqual([]);
  });

  it('leaves a watermark out', async () => {
    const mark = `BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <${hex('内部资料2024')}> Tj ET\n`;
    await expectWhole(
      report,
      pagesOf(report).map((content) => mark + content),
    );
  });
});
