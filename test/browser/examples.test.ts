import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderText, setCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { launchOptions } from './launch.js';

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});

afterAll(async () => {
  await browser?.close();
});

async function bundled(source: Parameters<typeof build>[0]): Promise<string> {
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    jsx: 'automatic',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles?.[0]?.text ?? '';
}

const narrative = (text: string) => ({ blocks: [{ kind: 'paragraph' as const, text }] });

it('the check page finds the fault in a pasted report, and none in a right one', async () => {
  const html = readFileSync('examples/check-page/index.html', 'utf8');
  const script = await bundled({ entryPoints: ['examples/check-page/check-page.ts'] });
  const page = await browser.newPage();
  await page.setContent(html.replace(/<script src=[^>]*><\/script>/u, ''));
  await page.addScriptTag({ content: script });

  const report = {
    ...balancedReport(1),
    overview: narrative('一切正常。'),
    problems: narrative('公开的及时性有待提高，下一步将完善制度。'),
    other: narrative('未收取信息处理费。'),
  };
  await page.fill('#source', renderText(report));
  await page.click('#check');
  expect(await page.textContent('#verdict')).toBe('未发现错误');
  expect(await page.locator('td.figure').count()).toBe(200);

  const wrong = setCell(report, 'disputes.reconsideration.total', 999_999);
  await page.fill('#source', renderText(wrong));
  await page.click('#check');
  expect(await page.textContent('#verdict')).toBe('发现 1 处错误');
  expect(await page.locator('td.figure.error mark').allTextContents()).toContain('999999');
  await page.close();
});

it('the React form adds up and checks what is typed', async () => {
  const script = await bundled({
    stdin: {
      resolveDir: '.',
      loader: 'tsx',
      contents: `
        import { createReport } from 'disclosure-report';
        import { createElement } from 'react';
        import { createRoot } from 'react-dom/client';
        import { ReportForm } from './examples/report-form.tsx';
        const initial = createReport({
          year: 2024, agency: '某县', fill: 'zero', overview: ['一切正常。'], problems: ['公开的及时性有待提高，下一步将完善制度。'], other: ['未收取信息处理费。'],
        });
        createRoot(document.querySelector('main')).render(
          createElement(ReportForm, { initial, onChange: (report) => { window.report = report; } }),
        );`,
    },
  });
  const page = await browser.newPage();
  await page.setContent('<!DOCTYPE html><title>x</title><main></main>');
  await page.addScriptTag({ content: script });
  const input = (path: string) => page.locator(`input[name="${path}"]`);

  await input('requests.received.naturalPerson').fill('12');
  expect(await input('requests.received.total').inputValue()).toBe('12');
  expect(await page.textContent('output')).toBe('数据有误');
  expect(await input('requests.received.naturalPerson').getAttribute('aria-invalid')).toBe('true');

  await input('requests.outcomes.granted.naturalPerson').fill('12');
  expect(await input('requests.outcomes.total.total').inputValue()).toBe('12');
  expect(await page.textContent('output')).toBe('数据相符');

  await input('requests.outcomes.granted.naturalPerson').fill('');
  expect(await page.evaluate('window.report.requests.outcomes.granted.naturalPerson')).toBe(null);
  await page.close();
});
