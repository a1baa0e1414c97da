import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../support/word-document.js';
import { blocksOf, gridsOf, linesOf } from './blocks.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text === '' ? '' : run(text))}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

describe('tables of a Word file', () => {
  it('have the spans that are drawn', () => {
    const grid = table(
      row([cell('甲', '<w:gridSpan w:val="2"/>'), cell('乙')]),
      row([cell('丙', restart), cell('1'), cell('2')]),
      row([cell('', goesOn), cell('3'), cell('4')]),
      row([cell('', goesOn), cell('5'), cell('6')]),
    );
    expect(gridsOf(grid)).toEqual([
      ['0,0 1×2 甲', '0,2 乙', '1,0 3×1 丙', '1,1 1', '1,2 2', '2,1 3', '2,2 4', '3,1 5', '3,2 6'],
    ]);
  });

  it('skip the columns before a row, and join cells merged in the old way', () => {
    const grid = table(
      row([cell('甲'), cell('乙'), cell('丙')]),
      row([cell('1'), cell('2')], '<w:gridBefore w:val="1"/>'),
      row([cell('丁', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('3')]),
    );
    expect(gridsOf(grid)).toEqual([['0,0 甲', '0,1 乙', '0,2 丙', '1,1 1', '1,2 2', '2,0 1×2 丁', '2,2 3']]);
  });

  it('keep a cell that goes on nothing, as an empty one of its own', () => {
    expect(gridsOf(table(row([cell('x', goesOn), cell('1')])))).toEqual([['0,0 x', '0,1 1']]);
  });

  it('have the lines of a cell below each other', () => {
    const two = `<w:tc>${paragraph(run('商业'))}${paragraph(run('企业'))}</w:tc>`;
    expect(gridsOf(table(row([two, cell('1')])))).toEqual([['0,0 商业\n企业', '0,1 1']]);
  });

  it('tell table, row and cell of every cell, counted from 1', () => {
    const [, block] = blocksOf(table(row([cell('a'), cell('b')])) + table(row([cell('甲'), cell('乙')])));
    expect(block?.kind === 'grid' && block.cells.at(-1)?.location).toEqual({ table: 2, row: 1, cell: 2 });
  });

  it('lose the rows and cells that a tracked change deleted', () => {
    const grid = table(
      row([cell('甲'), cell('1')]),
      row([cell('乙'), cell('2')], '<w:del/>'),
      row([cell('丙'), cell('9', '<w:cellDel/>'), cell('3')]),
    );
    expect(gridsOf(grid)).toEqual([['0,0 甲', '0,1 1', '1,0 丙', '1,1 3']]);
  });

  it('are read where a content control wraps rows or cells, filled in or not', () => {
    const control = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const grid = table(
      control(row([cell('甲'), control(cell('1'))])),
      row([cell('乙'), control(cell('输入'), '<w:showingPlcHdr/>')]),
    );
    expect(gridsOf(grid)).toEqual([['0,0 甲', '0,1 1', '1,0 乙', '1,1 ']]);
  });

  it('that only frame text or tables are taken off', () => {
    const inner = table(row([cell('规章'), cell('1'), cell('2'), cell('3')]));
    const frame = table(`<w:tr><w:tc>${paragraph(run('一、总体情况'))}${inner}</w:tc></w:tr>`);
    expect(linesOf(frame)).toEqual(['一、总体情况', '[grid]']);
    expect(gridsOf(frame)).toEqual([['0,0 规章', '0,1 1', '0,2 2', '0,3 3']]);
  });

  it('within a cell of a larger table come after it', () => {
    const inner = table(row([cell('1'), cell('2')]));
    const outer = table(
      row([cell('甲'), `<w:tc>${inner}${paragraph('')}</w:tc>`]),
      row([cell('乙'), cell('3')]),
    );
    expect(gridsOf(outer)).toEqual([
      ['0,0 甲', '0,1 ', '1,0 乙', '1,1 3'],
      ['0,0 1', '0,1 2'],
    ]);
  });

  it('in a text box are read', () => {
    const inner = table(row([cell('甲'), cell('1')]));
    expect(gridsOf(paragraph(`<w:r><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></w:r>`))).toEqual(
      [['0,0 甲', '0,1 1']],
    );
  });
});
