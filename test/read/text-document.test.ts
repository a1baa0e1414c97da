import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/document.js';
import { textDocument } from '../../src/read/text-document.js';

/** A line as `text line:column@offset`, a grid as its rows and where it begins. */
const shown = (block: SourceBlock): string => {
  const { line, column, offset } = block.location;
  const place = `${line}${column === undefined ? '' : `:${column}`}@${offset}`;
  if (block.kind === 'line') return `${block.text} ${place}`;
  return `[${block.cells.map(({ text, row, column: at, location }) => `${text} ${row},${at} @${location.offset}`).join('; ')}] @${offset}`;
};
const blocksOf = (text: string): string[] => textDocument(text).blocks.map(shown);

describe('the lines of a text', () => {
  it.each([
    ['', [' 1:1@0']],
    ['甲', ['甲 1:1@0']],
    ['甲\n乙', ['甲 1:1@0', '乙 2:1@2']],
    ['甲\r\n乙', ['甲 1:1@0', '乙 2:1@3']],
    ['甲\r乙', ['甲 1:1@0', '乙 2:1@2']],
    ['甲\f乙\u000b丙\u2028丁\u2029戊', ['甲 1:1@0', '乙 2:1@2', '丙 3:1@4', '丁 4:1@6', '戊 5:1@8']],
    ['甲\n', ['甲 1:1@0', ' 2:1@2']],
    ['甲\n\n\n\n\n乙', ['甲 1:1@0', ' 2:1@2', ' 3:1@3', '乙 6:1@6']],
    ['甲\n\n\n乙\n\n丙', ['甲 1:1@0', ' 2:1@2', ' 3:1@3', '乙 4:1@4', ' 5:1@6', '丙 6:1@7']],
    ['甲\n \n \n \n乙', ['甲 1:1@0', '  2:1@2', '  3:1@4', '  4:1@6', '乙 5:1@8']],
    ['\ufeff甲', ['甲 1:1@1']],
    ['甲\ufeff', ['甲\ufeff 1:1@0']],
    ['  甲  ', ['  甲   1:1@0']],
    ['甲<br>乙<BR/>丙', ['甲 1:1@0', '乙 1:6@5', '丙 1:12@11']],
    ['甲<br />甲', ['甲 1:1@0', '甲 1:8@7']],
    ['| 甲<br>乙 |', ['| 甲    乙 | 1:1@0']],
    ['甲 < 乙', ['甲 < 乙 1:1@0']],
    ['# 甲\n\\*乙\\_', ['# 甲 1:1@0', '*乙_ 2@4']],
    ['甲\n###### 乙\n\\[丙\\|丁\\{\\`', ['甲 1:1@0', '###### 乙 2:1@2', '[丙\\|丁{` 3@11']],
    ['#甲\n\\*乙', ['#甲 1:1@0', '\\*乙 2:1@3']],
    ['####### 甲\n\\*乙', ['####### 甲 1:1@0', '\\*乙 2:1@10']],
    ['甲 # 乙\n\\*丙', ['甲 # 乙 1:1@0', '\\*丙 2:1@6']],
    ['甲\n\\*乙', ['甲 1:1@0', '\\*乙 2:1@2']],
  ])('%j', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });
});

describe('tables of markup in a text', () => {
  const table = '<table><tr><td>1</td><td>2</td></tr></table>';
  it.each([
    [table, [' 1:1@0', '[1 0,0 @11; 2 0,1 @21] @0', ' 1:1@44']],
    [`甲\n${table}\n乙`, ['甲 1:1@0', ' 2:1@2', '[1 0,0 @13; 2 0,1 @23] @2', ' 2:1@46', '乙 3:1@47']],
    [
      `甲\n<table>\n<tr><td>1</td>\n<td>2</td></tr></table>乙\n丙`,
      ['甲 1:1@0', ' 2:1@2', '[1 0,0 @14; 2 0,1 @25] @2', '乙 4:1@48', '丙 5:1@50'],
    ],
    ['<TABLE ><TR><TD>1<TD>2</TABLE>', [' 1:1@0', '[1 0,0 @12; 2 0,1 @17] @0', ' 1:1@30']],
    ['<table>甲', ['<table>甲 1:1@0']],
    ['</table>甲', ['</table>甲 1:1@0']],
    ['<tables>甲</tables>', ['<tables>甲</tables> 1:1@0']],
    [
      `甲\n\n<table><tr><td>${'乙'.repeat(401)}\n<p>丙</p></td></tr></table>`,
      ['甲 1:1@0', ' 2:1@2', ' 3:1@3', `${'乙'.repeat(401)}  3@18`, '丙 4@423', ' 4:1@446'],
    ],
  ])('%s', (text, expected) => {
    expect(blocksOf(text)).toEqual(expected);
  });

  it('may stand one in the other, and one behind the other', () => {
    const nested = `<table><tr><td>甲${table}</td><td>乙</td></tr></table>${table}`;
    expect(textDocument(nested).blocks.map(({ kind, location }) => [kind, location.offset])).toEqual([
      ['line', 0],
      ['line', 15],
      ['grid', 16],
      ['line', 69],
      ['line', nested.length - 44],
      ['grid', nested.length - 44],
      ['line', nested.length],
    ]);
  });

  it('drawn with characters are those of Markdown too', () => {
    const { kind, blocks } = textDocument('# 甲\n+---+---+\n|\\*1|\\_2|\n+---+---+');
    expect(kind).toBe('text');
    expect(blocks.map(shown)).toEqual(['# 甲 1:1@0', '[*1 0,0 @15; _2 0,1 @19] @4']);
  });

  it('have cells that are escaped in Markdown as they are', () => {
    const text = `# 甲\n\n<table><tr><td>\\*1</td><td>2</td></tr></table>`;
    const grid = textDocument(text).blocks.find(({ kind }) => kind === 'grid');
    expect(grid?.kind === 'grid' && grid.cells[0]?.text).toBe('\\*1');
  });
});
