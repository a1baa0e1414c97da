import { describe, expect, it } from 'vitest';
import {
  createReport,
  type DisclosureReport,
  type DocumentNode,
  diffReports,
  escapeHtml,
  layoutDiff,
  layoutReport,
  renderHtml,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { findingsSaying, payloads, reportSaying } from './hostile.js';

const report = createReport({ year: 2024, agency: '某县', fill: 'zero' });

/** The tags of a page with their attributes' names: what data must not be able to change. */
function skeleton(html: string): string[] {
  return (html.match(/<[^>]*>/gu) ?? []).map((tag) => tag.replace(/="[^"]*"/gu, ''));
}

/** Sees to it that neither the number of differing words nor of lines depends on the text. */
const harmless = '无害';

describe('renderHtml', () => {
  it('makes a page by default and a fragment on request', () => {
    const page = renderHtml(report);
    expect(page.startsWith('<!DOCTYPE html>\n<html lang="zh-CN">')).toBe(true);
    expect(page).toContain('<title>某县2024年政府信息公开工作年度报告</title>');
    const fragment = renderHtml(report, { as: 'fragment' });
    expect(fragment.startsWith('<article class="disclosure report" lang="zh-CN">')).toBe(true);
    expect(page).toContain(fragment.trim());
  });

  it('loads nothing from elsewhere and runs nothing', () => {
    const page = renderHtml(report, { findings: findingsSaying('一') });
    expect(page).not.toMatch(/<script|<link|@import|url\(|https?:|\bon\w+=/u);
  });

  it('draws the form’s spans, headers and scopes', () => {
    const html = renderHtml(report, { as: 'fragment' });
    expect(html).toContain(
      '<th rowspan="22" id="report-requests-outcomes" scope="row" class="rows start">三、本年度办理结果</th>',
    );
    expect(html).toContain(
      '<th colspan="5" id="report-requests-1-columns2" scope="col" headers="report-requests-1-columns1" class="columns center">法人或其他组织</th>',
    );
    expect(html).toContain(
      '<th colspan="4" id="report-proactive-1" scope="rowgroup" class="block start">第二十条第（一）项</th>',
    );
    expect(html).toContain(
      '<td headers="report-requests-1-columns1 report-requests-1-total report-requests-received" class="figure total" data-cell="requests.received.total">0</td>',
    );
    expect(html).toContain(
      '（二）部分公开<span class="note">（区分处理的，只计这一情形，不计其他情形）</span></th>',
    );
    expect(html).toContain(
      '<caption id="report-disputes-caption">政府信息公开行政复议、行政诉讼情况（2021年格式）</caption>',
    );
  });

  it('leaves blank cells empty', () => {
    const blank = setCell(report, 'requests.received.total', null);
    expect(renderHtml(blank)).toContain('data-cell="requests.received.total"></td>');
  });

  it('uses no id twice, also of two fragments on a page', () => {
    const page =
      renderHtml(report, { as: 'fragment', findings: findingsSaying('一') }) +
      renderHtml(report, { as: 'fragment', findings: findingsSaying('一'), idPrefix: 'other' });
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = [...page.matchAll(/ (?:headers|aria-labelledby)="([^"]*)"| href="#([^"]*)"/gu)];
    for (const [, list, link] of referred) {
      for (const id of (list ?? link ?? '').split(' ')) expect(ids).toContain(id);
    }
  });

  it('says in which language the report itself speaks', () => {
    const spoken: DisclosureReport = {
      ...report,
      overview: { blocks: [{ kind: 'paragraph', text: '有的。' }] },
    };
    expect(renderHtml(spoken, { as: 'fragment' })).toContain('<p>有的。</p>');
    const english = renderHtml(spoken, { as: 'fragment', locale: 'en' });
    expect(english).toContain('lang="en"');
    expect(english).toContain('<p lang="zh-CN">有的。</p>');
    expect(english).toContain('<h2 id="report-part-overview">I. Overview</h2>');
  });

  it('marks a cell with the worst of its findings and refers to all', () => {
    const html = renderHtml(report, {
      as: 'fragment',
      findings: [
        { rule: 'a/b', severity: 'info', message: '留意', cells: ['requests.received.total'] },
        { rule: 'a/c', severity: 'error', message: '不等', cells: ['requests.received.total'] },
      ],
    });
    expect(html).toContain(
      'class="figure total error" data-cell="requests.received.total"><mark title="提示：留意\n错误：不等">0</mark> <span class="marks">[<a href="#report-finding-a">a</a>,<a href="#report-finding-b">b</a>]</span></td>',
    );
    expect(html).toContain('<li id="report-finding-b" class="error">[b] <strong>错误：</strong>不等</li>');
  });

  it('sets the earlier figure off in brackets', () => {
    const html = renderHtml(setCell(report, 'requests.received.total', 58), {
      previous: { ...report, year: 2023 },
    });
    expect(html).toContain('>58 <small>（前0，<wbr>+58）</small></td>');
    expect(html).toContain('<p class="note">括号内“前”为2023年数据，其后为增减。</p>');
  });

  it.each(payloads)('lets no text of a report become markup: %s', (payload) => {
    for (const as of ['page', 'fragment'] as const) {
      const options = (text: string) => ({
        as,
        findings: findingsSaying(text),
        previous: reportSaying(text, 2023),
      });
      const html = renderHtml(reportSaying(payload), options(payload));
      expect(skeleton(html)).toEqual(skeleton(renderHtml(reportSaying(harmless), options(harmless))));
      expect(html).toContain(escapeHtml(payload));
    }
  });

  it.each(payloads)('lets no string of a layout that came from elsewhere become markup: %s', (payload) => {
    const saying = (layout: DocumentNode, text: string): DocumentNode =>
      JSON.parse(JSON.stringify(layout), (key, value) =>
        typeof value === 'string' && key !== 'kind' ? text : value,
      );
    const diff = diffReports(reportSaying('一', 2023), reportSaying('二'));
    for (const layout of [
      layoutReport(report, { findings: findingsSaying('一'), previous: report }),
      layoutDiff(diff),
      layoutDiff(diff, { form: 'side-by-side' }),
    ]) {
      expect(skeleton(renderHtml(saying(layout, payload)))).toEqual(
        skeleton(renderHtml(saying(layout, harmless))),
      );
    }
  });

  it.each(payloads)('lets no text of a comparison become markup: %s', (payload) => {
    const allowed = /^<\/?(?:ins|del|b)>$/u;
    for (const form of ['changed', 'side-by-side'] as const) {
      const page = (text: string) =>
        skeleton(renderHtml(diffReports(reportSaying(text, 2023), reportSaying(text)), { form })).filter(
          (tag) => !allowed.test(tag),
        );
      expect(page(payload)).toEqual(page(harmless));
    }
  });

  it('keeps line breaks inside a paragraph', () => {
    const broken: DisclosureReport = {
      ...report,
      other: { blocks: [{ kind: 'paragraph', text: '一\n二' }] },
    };
    expect(renderHtml(broken)).toContain('<p>一<br>二</p>');
  });

  it('takes handlers of the caller one by one', () => {
    const html = renderHtml(report, {
      as: 'fragment',
      handlers: { figure: ({ text, path }) => `<td><input name="${path}" value="${escapeHtml(text)}"></td>` },
    });
    expect(html.match(/<input /gu)).toHaveLength(200);
    expect(html).toContain('<h1>某县2024年政府信息公开工作年度报告</h1>');
  });

  it('draws bars that need no colour', () => {
    const html = renderHtml(diffReports(balancedReport(1, { year: 2023 }), balancedReport(2)), {
      as: 'fragment',
    });
    expect(html).toMatch(/<rect class="less" x="[\d.]+" y="2" width="[\d.]+" height="10"\/>/u);
    expect(html).toMatch(/<rect class="more" x="100" y="2" width="[\d.]+" height="10"\/>/u);
    const widths = [...html.matchAll(/width="([\d.]+)" height="10"/gu)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBe(100);
  });
});
