import { describe, expect, it } from 'vitest';
import { markupBlocks, markupTables } from '../../src/read/markup-tables.js';

describe('tables of markup in a text', () => {
  it.each([
    ['甲', []],
    ['甲 < 乙', []],
    ['<table></table>', ['<table></table>']],
    ['甲<table>1</table>乙<TABLE border=1>2</Table >丙', ['<table>1</table>', '<TABLE border=1>2</Table >']],
    ['<table>1<table>2</table>3</table>4', ['<table>1<table>2</table>3</table>']],
    ['<table>1<table>2</table>3', []],
    ['</table><table>1</table>', ['<table>1</table>']],
    ['</table></table><table>1</table></table>', ['<table>1</table>']],
    ['<tablex>1</tablex><table>2</table>', ['<table>2</table>']],
    ['<table 1', []],
  ])('%s', (text, tables) => {
    expect(markupTables(text).map(({ from, to }) => text.slice(from, to))).toEqual(tables);
  });

  it('have their places in the text', () => {
    const markup = `<table><tr><td>1</td>\n<td>2</td></tr></table>`;
    const text = `甲\n${markup}`;
    const [grid] = markupBlocks(text, { from: 2, to: text.length }, 2);
    expect(grid).toStrictEqual({
      kind: 'grid',
      geometry: 'drawn',
      location: { offset: 2, table: 1 },
      cells: [
        {
          text: '1',
          row: 0,
          column: 0,
          rowSpan: 1,
          colSpan: 1,
          location: { offset: 13, table: 1, row: 1, cell: 1 },
        },
        {
          text: '2',
          row: 0,
          column: 1,
          rowSpan: 1,
          colSpan: 1,
          location: { offset: 24, table: 1, row: 1, cell: 2 },
        },
      ],
    });
    const lines = `<table><tr><td>${'甲'.repeat(401)}<br>\n乙</td></tr></table>`;
    expect(
      markupBlocks(`1\n${lines}`, { from: 2, to: lines.length + 2 }, 2).map(({ location }) => location),
    ).toStrictEqual([
      { line: 2, offset: 17 },
      { line: 3, offset: 2 + lines.indexOf('乙') },
    ]);
  });
});
