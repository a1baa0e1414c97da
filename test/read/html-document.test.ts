import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/document.js';
import { htmlDocument } from '../../src/read/html-document.js';

const blocksOf = (html: string) => htmlDocument(html).document.blocks;
/** A line as its text, a grid as its rows; headings behind `#`. */
const shown = (block: SourceBlock): string | string[][] => {
  if (block.kind === 'line') return `${block.heading ? '# ' : ''}${block.text}`;
  const rows: string[][] = [];
  for (const { row, column, text, rowSpan, colSpan } of block.cells) {
    rows[row] ??= [];
    rows[row][column] = `${text}${rowSpan > 1 || colSpan > 1 ? ` ${rowSpan}×${colSpan}` : ''}`;
  }
  return rows;
};
const row = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

describe('the blocks of a page', () => {
  it.each([
    ['甲', ['甲']],
    ['<p>甲</p>乙<div>丙</div>', ['甲', '乙', '丙']],
    ['<h1>甲</h1><p>乙</p>', ['# 甲', '乙']],
    ['<h2>甲<br>乙</h2>丙', ['# 甲', '# 乙', '丙']],
    ['甲<br>乙', ['甲', '乙']],
    ['甲<hr>乙', ['甲', '乙']],
    ['<pre>甲\n  乙\n\n丙</pre>丁  戊', ['甲', '  乙', '', '丙', '丁 戊']],
    ['<pre><pre>甲</pre>  乙</pre>  丙', ['甲', '  乙', '丙']],
    ['</pre><pre>甲\n乙</pre>', ['甲', '乙']],
    ['<p>甲 <b> 乙</b></p>', ['甲  乙']],
    ['<span class="cell">甲</span><span class="cell">乙</span>', ['\t甲\t乙']],
    ['甲<sup>1</sup>', ['甲1']],
    ['<input value="3">', []],
    [
      `<table>${row('1', '2')}${row('3', '4')}</table>`,
      [
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    [
      '<table><td>1<td>2<tr><td>3<td>4',
      [
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    [
      `<table><thead>${row('1', '2')}</thead><tbody>${row('3', '4')}</tbody></table>`,
      [
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    [
      '<table><tr><th colspan="2">1</th></tr><tr><td>2</td><td rowspan="2">3</td></tr><tr><td>4</td></tr></table>',
      [[['1 1×2'], ['2', '3 2×1'], ['4']]],
    ],
    ['<table><tr><td colspan="x" rowspan="">1</td><td colspan="2px">2</td></tr></table>', [[['1', '2 1×2']]]],
    ['<table><tr><td>1<sup>2</sup></td><td>3<sub>4</sub></td></tr></table>', [[['1[2]', '3[4]']]]],
    ['<table><tr><td>1<br>2</td><td><p>3</p><p>4</p></td></tr></table>', [[['1\n2', '3\n4']]]],
    [
      '<table><tr><td><input value="3"></td><td><input type="hidden" value="4"></td></tr></table>',
      [[['3', '']]],
    ],
    [
      '<table><tr><td><input type="text"></td><td><input type="number" value="4"></td></tr></table>',
      [[['', '4']]],
    ],
    [
      '<table><tr><td><input type="xtext" value="3"></td><td><input type="texts" value="4"></td></tr></table>',
      [[['', '']]],
    ],
    ['<table><tr><td>1<span class="cell">2</span></td><td>3</td></tr></table>', [[['12', '3']]]],
    ['<table><tr><td><textarea>12</textarea></td><td>3</td></tr></table>', [[['12', '3']]]],
    ['<textarea>12</textarea>甲', ['甲']],
    [`<p>甲</p><table>${row('1', '2')}</table>乙`, ['甲', [['1', '2']], '乙']],
    [`甲<table>${row('1', '2')}</table>`, ['甲', [['1', '2']]]],
    ['<table><caption>甲</caption><tr><td>1</td><td>2</td></tr></table>', ['甲', [['1', '2']]]],
    ['<table><caption> 甲 <tr><td>1</td><td>2</td></tr></table>', ['甲', [['1', '2']]]],
    [`<table><caption>甲<b>乙</b>丙</caption>${row('1', '2')}</table>`, ['甲乙丙', [['1', '2']]]],
    [`<table><caption>甲<![CDATA[乙]]>丙</caption>${row('1', '2')}</table>`, ['甲乙丙', [['1', '2']]]],
    [`<table><caption>甲${row('1', '2')}</caption></table>`, ['甲', [['1', '2']]]],
    ['<table><caption>甲</table>乙', ['甲', '乙']],
    ['<table><tr><td>1</td><td>2</td></tr><![CDATA[甲', [[['1', '2']]]],
    ['<table><tr><td>1<td>2', [[['1', '2']]]],
    ['<table><tr><td>1<script>2</script></td><td>3</td></tr></table>', [[['1', '3']]]],
    ['<table><tr><th>1</th>甲<td>2</td></tr></table>', ['1', '甲', '2']],
    ['<table><tr><td><b value="3">4</b></td><td>5</td></tr></table>', [[['4', '5']]]],
    ['<h2>甲<div>乙</div>丙</h2>丁', ['# 甲', '# 乙', '# 丙', '丁']],
    ['<nav><br>甲</nav>乙', ['乙']],
    [
      `<table><tr><td>四、存在的主要问题及改进情况<br>${'甲'.repeat(40)}<br>乙</td><td>1</td></tr></table>`,
      [[[`四、存在的主要问题及改进情况\n${'甲'.repeat(40)}\n乙`, '1']]],
    ],
    [
      `<table>${row('1', '2')}<table>${row('3', '4')}</table>${row('5', '6')}</table>`,
      [
        [['3', '4']],
        [
          ['1', '2'],
          ['5', '6'],
        ],
      ],
    ],
    [`<table>${row('甲<br>&nbsp;<br>乙')}</table>`, ['甲', '乙']],
    ['<caption>甲</caption>乙', ['甲乙']],
    // A table of one column is lines.
    [`<table>${row('甲')}${row('乙')}</table>`, ['甲', '乙']],
    [`<table>${row('甲<br>乙')}${row('')}</table>`, ['甲', '乙']],
    ['<table></table>甲', ['甲']],
    // What stands between cells makes the table a layout.
    [`<table>${row('1', '2')}甲${row('3', '4')}</table>`, ['1', '2', '甲', '3', '4']],
    [
      `<table>${row('1', '2')} \n ${row('3', '4')}</table>`,
      [
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ],
    ],
    [
      `<table><tr><td>甲<table>${row('1', '2')}</table>乙</td><td>丙</td></tr></table>`,
      ['甲', [['1', '2']], '乙', '丙'],
    ],
    [`<table><tr><td>${'甲'.repeat(400)}</td><td>1</td></tr></table>`, [[['甲'.repeat(400), '1']]]],
    [`<table><tr><td>${'甲'.repeat(401)}</td><td>1</td></tr></table>`, ['甲'.repeat(401), '1']],
    [
      `<table>${row('1', '2')}<tr><td>${'甲'.repeat(401)}</td></tr>${row('3', '4')}</table>`,
      ['1', '2', '甲'.repeat(401), '3', '4'],
    ],
    [
      `<table><tr><td>一、总体情况<br>${'甲'.repeat(40)}<br>乙</td><td>1</td></tr></table>`,
      ['一、总体情况', '甲'.repeat(40), '乙', '1'],
    ],
    [
      `<table><tr><td>一、总体情况<br>${'甲'.repeat(40)}</td><td>1</td></tr></table>`,
      [[[`一、总体情况\n${'甲'.repeat(40)}`, '1']]],
    ],
    [
      '<table><tr><td>一、总体情况<br>甲<br>乙</td><td>1</td></tr></table>',
      [[['一、总体情况\n甲\n乙', '1']]],
    ],
    [
      `<table><tr><td>总体情况<br>${'甲'.repeat(40)}<br>乙</td><td>1</td></tr></table>`,
      [[[`总体情况\n${'甲'.repeat(40)}\n乙`, '1']]],
    ],
    [
      `<table><tr><td>${'甲'.repeat(200)}<br>一<span class="cell">二</span>${'乙'.repeat(201)}</td><td>1</td></tr></table>`,
      ['甲'.repeat(200), `一\t二${'乙'.repeat(201)}`, '1'],
    ],
    ['<p>甲<style>乙</style>丙<style><b>丁</b></style>戊</p>', ['甲丙戊']],
    ['<select><option>甲<option>乙</select>丙', ['丙']],
    ['<nav><p>甲</p><br><img></nav>乙', ['乙']],
    ['<div hidden>甲<p>乙</p></div>丙', ['丙']],
    ['甲<img hidden>乙', ['甲乙']],
    ['<title>甲</title>乙', ['乙']],
    ['<script>甲</script>乙', ['乙']],
    ['<xmp>甲</xmp>乙', ['乙']],
    ['<![CDATA[甲]]>乙', ['乙']],
    ['</p>甲</td>乙</table>丙', ['甲乙丙']],
    ['<tr>甲<td>乙</td>丙</tr>丁', ['甲', '乙', '丙', '丁']],
  ] as [string, (string | string[][])[]][])('%s', (html, expected) => {
    expect(blocksOf(html).map(shown)).toEqual(expected);
  });

  it('know where they stand', () => {
    const html =
      '<p>甲</p>\n<p>  乙</p>\n<table>\n<tr><td>1</td>\n<td>2</td></tr><tr><td>3<td>4</table><p>丙';
    const [first, second, grid, last] = blocksOf(html);
    expect([first, second, last]).toEqual([
      { kind: 'line', text: '甲', location: { line: 1, offset: 3 } },
      { kind: 'line', text: '乙', location: { line: 2, offset: html.indexOf('乙') } },
      { kind: 'line', text: '丙', location: { line: 5, offset: html.indexOf('丙') } },
    ]);
    expect(grid).toMatchObject({
      kind: 'grid',
      geometry: 'drawn',
      location: { offset: html.indexOf('<table'), table: 1 },
    });
    const places = grid?.kind === 'grid' ? grid.cells.map(({ location }) => location) : [];
    expect(places).toEqual(
      [
        [1, 1, '<td>1'],
        [1, 2, '<td>2'],
        [2, 1, '<td>3'],
        [2, 2, '<td>4'],
      ].map(([r, cell, tag]) => ({ offset: html.indexOf(String(tag)), table: 1, row: r, cell })),
    );
  });

  it('know where a caption ends, and where a blank line of preformatted text begins', () => {
    const captioned = `<table><caption>甲</caption>${row('1', '2')}</table>`;
    expect(blocksOf(captioned)[0]?.location).toEqual({ offset: captioned.indexOf('</caption>') });
    expect(blocksOf('<pre>甲\n\n乙</pre>').map(({ location }) => location)).toEqual([
      { line: 1, offset: 5 },
      { offset: 5 },
      { line: 3, offset: 8 },
    ]);
  });

  it('are counted by rows and cells where no row begins', () => {
    const [grid] = blocksOf('<table><td>1<td>2</table>');
    const cells = grid?.kind === 'grid' ? grid.cells : [];
    expect(cells.map(({ location: { row: r, cell } }) => [r, cell])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('count the tables of a page, and the cells of each', () => {
    const grids = blocksOf(`<table>${row('1', '2')}</table><table>${row('3', '4')}${row('5', '6')}</table>`);
    expect(
      grids.map((block) =>
        block.kind === 'grid'
          ? block.cells.map(({ location: { table, row: r, cell } }) => [table, r, cell])
          : [],
      ),
    ).toEqual([
      [
        [1, 1, 1],
        [1, 1, 2],
      ],
      [
        [2, 1, 1],
        [2, 1, 2],
        [2, 2, 1],
        [2, 2, 2],
      ],
    ]);
  });

  it('of a cell that is lines know the lines', () => {
    const html = `<table><tr><td>\n${'甲'.repeat(401)}<br>\n乙</td></tr></table>`;
    expect(blocksOf(html).map(({ location }) => location)).toEqual([
      { line: 2, offset: html.indexOf('甲') },
      { line: 3, offset: html.indexOf('乙') },
    ]);
    const preformatted = `<table><tr><td><pre>\n\n${'甲'.repeat(401)}\n\n乙</pre></td></tr></table>`;
    expect(blocksOf(preformatted).map(({ location }) => location)).toEqual([
      { line: 3, offset: preformatted.indexOf('甲') },
      { line: 5, offset: preformatted.indexOf('乙') },
    ]);
  });

  it('are those of a page as long as it likes, and not of one that nests without end', () => {
    const long = '<p>甲</p>'.repeat(20_000);
    expect(blocksOf(long)).toHaveLength(20_000);
    expect(blocksOf(`${'<b>'.repeat(6000)}${' '.repeat(1 << 17)}甲`)).toEqual([]);
    expect(blocksOf(`${'<b>'.repeat(4000)}${' '.repeat(1 << 17)}甲`)).toHaveLength(1);
    expect(blocksOf(`${'<b><br>'.repeat(6000)}${' '.repeat(1 << 17)}甲`)).toEqual([]);
    expect(blocksOf(`${'<b></b><br>'.repeat(6000)}${' '.repeat(1 << 17)}甲`)).toHaveLength(1);
  });
});

describe('what a page states of itself', () => {
  const factsOf = (html: string) => {
    const { kind, blocks, ...facts } = htmlDocument(html).document;
    expect(kind).toBe('html');
    expect(blocks).toEqual([]);
    return facts;
  };

  it.each([
    ['', {}],
    ['<title> 甲 </title>', { title: '甲' }],
    ['<title>甲</title><title>乙</title>', { title: '甲' }],
    ['<title>甲</title><meta name="ArticleTitle" content="乙">', { title: '乙' }],
    ['<meta name="articletitle" content=" 乙 "><title>甲</title>', { title: '乙' }],
    ['<meta name="ArticleTitle" content="甲"><meta name="ArticleTitle" content="乙">', { title: '甲' }],
    ['<meta name="ArticleTitle" content=" "><title>甲</title>', { title: '甲' }],
    ['<meta name="ArticleTitles" content="甲"><meta name="xArticleTitle" content="甲">', {}],
    ['<meta name="PubDate" content="2025-01-20">', { publishedOn: '2025-01-20' }],
    ['<meta name="publishDate" content="2025-01-20">', { publishedOn: '2025-01-20' }],
    [
      '<meta name="PubDate" content="2025-01-20"><meta name="PubDate" content="2025-01-21">',
      { publishedOn: '2025-01-20' },
    ],
    ['<meta name="PubDates" content="1"><meta name="aPubDate" content="1">', {}],
    ['<meta name="ContentSource" content="甲">', { publisher: '甲' }],
    ['<meta name="author" content="甲"><meta name="ContentSource" content="乙">', { publisher: '甲' }],
    ['<meta name="authors" content="甲"><meta name="coAuthor" content="乙">', {}],
    ['<meta content="甲"><meta name="Author">', {}],
  ])('%s', (html, facts) => {
    expect(factsOf(html)).toStrictEqual(facts);
  });
});

describe('what a page carries as text', () => {
  it.each([
    ['<script>var a = "<p>甲</p>"</script>', ['var a = "<p>甲</p>"']],
    ['<script>var a = 1</script>', []],
    ['<script>"\\u003cp>"</script>', ['"\\u003cp>"']],
    ['<script>"\\u003Cp>"</script>', ['"\\u003Cp>"']],
    ['<script>"&lt;p>"</script>', ['"&lt;p>"']],
    ['<textarea>&lt;p>甲</textarea>', ['&lt;p>甲']],
    ['<textarea>甲</textarea>', []],
    ['<xmp><p>甲</p></xmp>', ['<p>甲</p>']],
    ['<iframe srcdoc="<p>甲</p>"></iframe>', ['<p>甲</p>']],
    ['<iframe srcdoc=""></iframe><b srcdoc="<p>"></b>', []],
    ['<![CDATA[甲]]>', ['甲']],
    ['<title><b>甲</b></title>', []],
    ['<style><![CDATA[甲]]></style>', []],
  ])('%s', (html, embedded) => {
    expect(htmlDocument(html).embedded).toEqual(embedded);
  });
});
