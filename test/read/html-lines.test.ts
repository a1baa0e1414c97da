import { describe, expect, it } from 'vitest';
import { renderHtml, validateReport } from '../../src/index.js';
import { readHtml } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const list = '全年公开信息161条，其中领导简介10条，其他20条。';

/** The lines on which findings about the list stand, and those on which it does, from 1. */
function linesOf(page: string): { found: (number | undefined)[]; printed: number[] } {
  const { report, outline } = readHtml(page);
  const { findings } = validateReport(report, { outline });
  return {
    found: findings.flatMap(({ rule, location }) =>
      rule === 'narrative/part-whole' ? [location?.line] : [],
    ),
    printed: page.split(/\r\n|\r|\n/u).flatMap((line, i) => (line.includes('全年公开') ? [i + 1] : [])),
  };
}

const head = '<h1>某县财政局2024年政府信息公开工作年度报告</h1>\n';

const pages: Record<string, string> = {
  paragraphs: `${head}<p>一、总体情况</p>\n<p>\n\n  &nbsp;及时更新。</p><!--\n-->\n<p\nclass="a">\n  <b>${list}</b></p>`,
  'lines of one paragraph': `${head}<div>一、总体情况<br>\n&emsp;及时更新。<br>\n\n${list}<br/>及时更新。</div>`,
  'preformatted text': `${head}<pre>\n\n一、总体情况\n\n  及时&lt;更新。\n\n  ${list}\n  及时更新。</pre>`,
  'a cell that holds the whole report': `${head}<table>\n<tr>\n<td>\n<p>一、总体情况</p>\n<p>${'及时更新，'.repeat(90)}。</p>\n<p>\n${list}</p></td></tr></table>`,
  'a cell with preformatted text': `${head}<table><tr><td><pre>\n\n一、总体情况\n${'及时更新，'.repeat(90)}。\n\n${list}\n</pre></td></tr></table>`,
  'a page behind much else': `${head}<p>${'前言。\n'.repeat(30_000)}</p><p>一、总体情况</p>\n<p>${list}</p>`,
};

describe('the line of prose in a page', () => {
  for (const [name, page] of Object.entries(pages)) {
    it(`is known: ${name}`, () => {
      const { found, printed } = linesOf(page);
      expect(printed).toHaveLength(1);
      expect(found).toEqual(printed);
    });

    it(`is known however lines end: ${name}`, () => {
      for (const end of page.includes('<pre>') ? ['\r\n'] : ['\r\n', '\r']) {
        const { found, printed } = linesOf(page.replaceAll('\n', end));
        expect(found).toEqual(printed);
      }
    });
  }

  it('is unknown of a page that a page carries in a field of text', () => {
    const report = balancedReport(7, { year: 2024 });
    const inner = renderHtml({ ...report, overview: { blocks: [{ kind: 'paragraph', text: list }] } });
    const { found } = linesOf(`${head}\n\n\n<textarea>${inner.replaceAll('<', '&lt;')}</textarea>`);
    expect(found).toEqual([undefined]);
  });
});
