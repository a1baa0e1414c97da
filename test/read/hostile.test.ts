import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPaths, getCell, reportSchema } from '../../src/index.js';
import { readHtml, readHtmlBytes, readText, readTextBytes } from '../../src/read/index.js';

/** A report of nulls that says what was not found. */
function expectNothing(result: ReturnType<typeof readText>): void {
  expect(reportSchema.safeParse(result.report).success).toBe(true);
  expect(cellPaths(result.report).every((path) => getCell(result.report, path) === null)).toBe(true);
  const found = new Set(result.findings.map(({ rule }) => rule));
  expect(found).toEqual(new Set(['read/header-not-found', 'read/part-not-found', 'read/table-not-found']));
  const named = new Set(result.findings.flatMap(({ cells }) => cells));
  expect(named.size).toBe(200);
}

describe('a text that is no report', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\n\t\u3000\n'],
    ['a sentence', '今天天气很好。'],
    ['pipes', '|'.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['figures', '1 2 3 4 5 6 7\n'.repeat(20_000)],
    ['empty lines', '\n'.repeat(200_000)],
  ])('is a report of nulls (%s)', (_name, text) => expectNothing(readText(text)));

  it.each([
    ['cells', '<table>'.concat('<td>'.repeat(100_000))],
    ['nested tables', '<table><tr><td>'.repeat(50_000)],
    ['nested elements', '<b>'.repeat(200_000)],
    ['a long paragraph', `<p>${'某市 <b>公开</b> '.repeat(30_000)}`],
    ['spans beyond measure', '<table><tr><td colspan=1000000000 rowspan=1000000000>1</td></tr></table>'],
    ['attributes', `<p ${'a '.repeat(100_000)}>`],
  ])('is a report of nulls as a page, too (%s)', (_name, html) => expectNothing(readHtml(html)));

  it('never makes a reader throw', () => {
    const pieces = fc.constantFrom(
      '一、总体情况',
      '三、收到和处理政府信息公开申请情况',
      '四、',
      '（三）',
      '1.',
      '总计',
      '自然人',
      '|',
      '\t',
      '\n',
      '12',
      '-',
      '/',
      '<table>',
      '<tr>',
      '<td colspan=3>',
      '</table>',
      '2024年',
      '规章',
      '其他',
      '\u0000',
      '\ud800',
      '　',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const result of [readText(text), readHtml(text)]) {
          expect(reportSchema.safeParse(result.report).success).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const result of [readTextBytes(bytes), readHtmlBytes(bytes)]) {
          expect(reportSchema.safeParse(result.report).success).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
