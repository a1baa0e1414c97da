import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CellPath, createReport, type DisclosureReport, setCell } from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { enough } from '../support/enough.js';
import { htmlLayouts, reportFragment, reportPage } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { reportText } from '../support/report-text.js';
import { textLayouts } from '../support/text-layouts.js';

const corpus = '../shared/corpus/expected';

function publishedFigures(): [string, DisclosureReport][] {
  if (!existsSync(corpus)) return [];
  return readdirSync(corpus).map((file) => {
    const { year, agency, cells } = JSON.parse(readFileSync(`${corpus}/${file}`, 'utf8')) as {
      year: number;
      agency: string;
      cells: Record<CellPath, number>;
    };
    const blank: DisclosureReport = createReport({ year, agency });
    // The keys of the file are cell paths.
    const report = (Object.keys(cells) as CellPath[]).reduce(
      (filled, path) => setCell(filled, path, cells[path]),
      blank,
    );
    return [file, report];
  });
}

const reports: [string, DisclosureReport][] = [
  ['a town', balancedReport(1, { requests: 15, agency: '青石镇人民政府' })],
  ['the form of 2019', balancedReport(3, { requests: 150, edition: '2019', year: 2020 })],
  ['a city', balancedReport(2, { requests: 3000 })],
  ['no request at all', balancedReport(4, { requests: 0 })],
  ...publishedFigures(),
];

const whole = (report: DisclosureReport) => ({
  right: report.requests.edition === '2021' ? 200 : 198,
  named: [],
  silent: [],
});

describe.each(enough(reports, 2))('%s', (_, report) => {
  it.each(Object.entries(textLayouts))('is read from text laid out as %s', (_name, layout) => {
    const result = readText(reportText(report, { layout }));
    expect(scoreReading(report, result)).toEqual(whole(report));
    // The form of 2019 prints no unit for 采购总金额, and says so.
    expect(result.findings.filter(({ rule }) => rule !== 'read/unit')).toEqual([]);
    expect(result.report).toMatchObject({ year: report.year, agency: { name: report.agency.name } });
  });

  it('is read from Markdown with headings', () => {
    const result = readText(reportText(report, { layout: textLayouts.markdown, markdown: true }));
    expect(scoreReading(report, result)).toEqual(whole(report));
  });

  it.each(Object.entries(htmlLayouts))('is read from a page laid out as %s', (_name, layout) => {
    const fragment = reportFragment(report, { layout });
    for (const html of [fragment, reportPage(fragment)]) {
      const result = readHtml(html);
      expect(scoreReading(report, result)).toEqual(whole(report));
      expect(result.report).toMatchObject({ year: report.year, agency: { name: report.agency.name } });
    }
  });
});
