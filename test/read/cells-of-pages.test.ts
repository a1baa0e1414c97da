import { describe, expect, it } from 'vitest';
import { createReport, getCell } from '../../src/index.js';
import { readHtml } from '../../src/read/index.js';
import { htmlLayouts, reportFragment } from '../support/html-layouts.js';

const path = 'requests.received.naturalPerson';
const placeholder = '98765';

/** A report's page in which one cell of table three holds this markup. */
const pageWith = (markup: string) =>
  reportFragment(createReport({ year: 2024, agency: '某县林业局', fill: 'zero' }), {
    layout: htmlLayouts.spanned,
    print: (figure, cell) => (cell === path ? placeholder : String(figure)),
  }).replace(placeholder, markup);

describe('a cell of a page', () => {
  it.each([
    '12',
    '１２',
    '1<b>2</b>',
    '<p>12</p>',
    '<div>12</div>',
    '<pre>12</pre>',
    '<font>12</font>',
    '&nbsp;12&nbsp;',
    '<del>11</del>12',
    '<span hidden>11</span>12',
    '<span style="display: none">11</span>12',
    '<!-- 11 -->12',
    '<script>11</script>12',
    '12<style>3</style>',
    '12<svg>3</svg>',
    '<select><option>11</option></select>12',
    '<ruby>12<rt>3</rt></ruby>',
    '<input value="12">',
    '<input type="text" value="12">',
    '<INPUT TYPE="number" VALUE="12">',
    '<input type="hidden" value="11">12',
    '<table><tr><td>12</td></tr></table>',
  ])('shows 12: %s', (markup) => {
    const { report, findings } = readHtml(pageWith(markup));
    expect(getCell(report, path)).toBe(12);
    expect(findings).toEqual([]);
  });

  it.each(['12<sup>1</sup>', '12<sub>3</sub>', '<p>1</p><p>2</p>', '1<br>2'])(
    'shows no one figure, and is named: %s',
    (markup) => {
      const { report, findings } = readHtml(pageWith(markup));
      expect(getCell(report, path)).toBeNull();
      expect(findings.map(({ rule, cells }) => [rule, cells])).toEqual([['read/unreadable', [path]]]);
    },
  );

  it.each(['', '&nbsp;', '<input type="hidden" value="12">', '<input type="checkbox" value="12">', '<br>'])(
    'shows nothing: %s',
    (markup) => {
      expect(getCell(readHtml(pageWith(markup)).report, path)).toBeNull();
    },
  );
});

describe('a page that carries a report', () => {
  const fragment = pageWith('12');
  const escaped = fragment.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it.each([
    ['in a frame', `<p>首页</p><iframe srcdoc="${escaped}"></iframe>`],
    ['in a field', `<p>首页</p><textarea>${escaped}</textarea>`],
    ['in a template of a script', `<p>首页</p><script type="text/html">${fragment}</script>`],
    ['in a string of a script', `<script>var page = ${JSON.stringify(fragment)}</script>`],
    [
      'escaped in a script',
      `<script>var page = ${JSON.stringify(fragment).replaceAll('<', '\\u003c')}</script>`,
    ],
    ['as character data', `<div><![CDATA[${fragment}]]></div>`],
    ['as an example', `<xmp>${fragment}</xmp>`],
    ['in a cell of its layout', `<table><tr><td>首页</td><td>${fragment}</td></tr></table>`],
  ])('%s is read', (_, page) => {
    const { report, findings } = readHtml(page);
    expect(report).toMatchObject({ year: 2024, agency: { name: '某县林业局' } });
    expect(getCell(report, path)).toBe(12);
    expect(findings).toEqual([]);
  });

  it.each([
    ['in a comment', `<!-- ${fragment.replaceAll('--', '')} -->`],
    ['in its navigation', `<nav>${fragment}</nav>`],
    ['struck out', `<del>${fragment}</del>`],
    ['hidden', `<div style="display:none">${fragment}</div>`],
  ])('%s shows none', (_, page) => {
    const { report, findings } = readHtml(page);
    expect(getCell(report, path)).toBeNull();
    expect(findings.filter(({ rule }) => rule === 'read/table-not-found')).toHaveLength(3);
  });
});

describe('what a page states beside its text', () => {
  const page = (head: string, body = '') =>
    readHtml(`<html><head>${head}</head><body>${body}<p>一、总体情况</p><p>甲。</p></body></html>`).report;

  it.each([
    ['<meta name="PubDate" content="2025-01-20 10:31">', '2025-01-20'],
    ['<meta name="pubdate" content="2025/01/20">', '2025-01-20'],
    ['<meta name="keywords" content="2025-01-20">', undefined],
  ])('is its day: %s', (head, day) => {
    expect(page(`<title>某县林业局2024年政府信息公开工作年度报告</title>${head}`).publishedOn).toBe(day);
  });
});
