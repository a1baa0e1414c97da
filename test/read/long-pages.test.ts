import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/read/index.js';

/** The paragraphs of part one, of a page that has a comment of this length in it and ends with this markup. */
function blocksOf(end: string, length: number): string[] {
  const head = '<h1>某县林业局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p>';
  const page = `${head}<!--${'.'.repeat(length)}--><table><tr><td>甲</td></tr></table><p>乙${end}`;
  return readHtml(page).report.overview.blocks.map(({ text }) => text);
}

describe('a long page', () => {
  // The parser shows, at the end of a page that it is fed in pieces, the markup of the last piece as text.
  it.each([
    ['丙<br /', ['甲', '乙丙']],
    ['丙<img src="丁" /', ['甲', '乙丙']],
    ['丙<td/', ['甲', '乙丙']],
    ['丙/', ['甲', '乙丙/']],
    ['丙<', ['甲', '乙丙<']],
    ['丙<!--', ['甲', '乙丙']],
    ['丙<!-->丁', ['甲', '乙丙丁']],
    ['丙&notin', ['甲', '乙丙¬in']],
  ])('may be cut off at its end: %s', (end, expected) => {
    for (const length of [10, 65_000, 65_536, 66_000, 140_000, 300_000]) {
      expect(blocksOf(end, length)).toEqual(expected);
    }
  });

  it('is read no further than elements are ever nested', () => {
    const nested = (depth: number) => blocksOf(`${'<b>'.repeat(depth)}丙`, 10);
    expect(nested(1000)).toEqual(['甲', '乙丙']);
    expect(nested(700_000)).toEqual(['甲', '乙']);
  });
});
