import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Result } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cellPaths,
  createReport,
  type DisclosureReport,
  diffReports,
  renderHtml,
  setCell,
  validateReport,
} from '../../src/index.js';
import { findingsSaying, payloads, reportSaying } from '../render/hostile.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { launchOptions } from './launch.js';

const prose = (...texts: string[]): DisclosureReport['overview'] => ({
  blocks: texts.map((text) =>
    text.startsWith('（') ? { kind: 'heading', text, topic: 'proactive' } : { kind: 'paragraph', text },
  ),
});

const report: DisclosureReport = {
  ...balancedReport(1),
  publishedOn: '2025-01-20',
  preamble: prose('本报告由某市人民政府编制，所列数据的统计期限为全年。'),
  overview: prose('（一）主动公开情况', '全年主动公开信息1822条，其中政策文件211条，动态信息1611条。'),
  problems: prose('公开的及时性有待提高，下一步将完善制度。'),
  other: prose('本年度未收取信息处理费。'),
};
const before: DisclosureReport = {
  ...balancedReport(2, { year: 2023 }),
  overview: prose(
    '（一）主动公开情况',
    '全年主动公开信息1610条，其中政策文件210条，动态信息1400条。',
    '后来没有了。',
  ),
};
const faulty = setCell(
  setCell(report, 'requests.received.total', 7),
  'requests.outcomes.granted.total',
  null,
);
const sixDigits = cellPaths(report).reduce((so, path) => setCell(so, path, 888_888), report);

const pages: Record<string, string> = {
  'a report': renderHtml(report),
  'a report in English': renderHtml(report, { locale: 'en' }),
  'a report of 2019': renderHtml(balancedReport(3, { edition: '2019', year: 2020 })),
  'a blank form': renderHtml(createReport({ year: 2024, agency: '某县' }), { blank: true }),
  'a report with findings and earlier figures': renderHtml(faulty, {
    findings: validateReport(faulty).findings,
    previous: before,
  }),
  'a report of six-digit figures': renderHtml(sixDigits),
  'a comparison': renderHtml(diffReports(before, report)),
  'a comparison side by side': renderHtml(diffReports(before, report), { form: 'side-by-side' }),
  'a comparison across editions': renderHtml(
    diffReports(balancedReport(3, { edition: '2019', year: 2020 }), { ...report, year: 2021 }),
  ),
};

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
  await browser?.close();
});

async function open(html: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(html);
  return page;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // The script puts axe into the page's globals.
  const found: Result[] = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(Object.entries(pages))('%s', (_, html) => {
  it.each([1280, 390])('has no accessibility violations at a width of %i', async (width) => {
    const page = await open(html, width);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each([1280, 390])('does not scroll sideways as a whole at a width of %i', async (width) => {
    const page = await open(html, width);
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await page.close();
  });

  it('fits an A4 page in print', async () => {
    // 210 mm less margins of 15 mm either side, at 96 pixels an inch.
    const page = await open(html, Math.floor((180 / 25.4) * 96));
    await page.emulateMedia({ media: 'print' });
    const cut: string[] = await page.evaluate(`[...document.querySelectorAll('td, th, .scroll')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth)
      .map((cell) => cell.outerHTML.slice(0, 200))`);
    expect(cut).toEqual([]);
    await page.close();
  });
});

it.each(payloads)('runs and builds nothing that a report says: %s', async (payload) => {
  for (const html of [
    renderHtml(reportSaying(payload), {
      findings: findingsSaying(payload),
      previous: reportSaying(payload, 2023),
    }),
    renderHtml(diffReports(reportSaying(payload, 2023), reportSaying(payload))),
  ]) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setContent(html);
    expect(
      await page.evaluate(
        `document.querySelectorAll('script, img, b b, [onload], [onerror], [onmouseover]').length`,
      ),
    ).toBe(0);
    expect(await page.evaluate(`document.querySelector('h1, .header-changes td').textContent`)).toContain(
      payload,
    );
    expect(said).toEqual([]);
    await page.close();
  }
});
