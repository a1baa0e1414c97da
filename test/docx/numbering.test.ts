import { describe, expect, it } from 'vitest';
import { numeralIn } from '../../src/docx/numeral-format.js';
import { paragraph, run } from '../support/word-document.js';
import { linesOf } from './blocks.js';

const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="（%2）"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`;

const item = (text: string, list: number, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('numerals that Word counts', () => {
  it('are read as they print, deeper ones from one again', () => {
    const body = [
      item('总体情况', 5),
      item('主动公开', 5, 1),
      item('依申请公开', 5, 1),
      item('主动公开政府信息情况', 5),
      item('甲', 5, 1),
      item('乙', 5, 2),
    ].join('');
    expect(linesOf(body, { 'numbering.xml': numbering })).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '（一）甲',
      '二.1乙',
    ]);
  });

  it('start where a list says, and are none for bullets, blank paragraphs and unknown lists', () => {
    const body = item('甲', 7) + item('乙', 6) + item('', 5) + item('丙', 99) + item('丁', 5, 8);
    expect(linesOf(body, { 'numbering.xml': numbering })).toEqual(['四、甲', '乙', '', '丙', '丁']);
  });

  it('come from the style of a paragraph too', () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="h"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>`;
    const body = paragraph(run('总体情况'), '<w:pStyle w:val="h"/>');
    expect(linesOf(body, { 'numbering.xml': numbering, 'styles.xml': styles })).toEqual(['一、总体情况']);
  });

  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 12, '十二'],
    ['chineseCountingThousand', 20, '二十'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseLegalSimplified', 3, '叁'],
    ['ideographTraditional', 2, '乙'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 3, '03'],
    ['upperRoman', 49, 'XLIX'],
    ['lowerLetter', 28, 'bb'],
    ['bullet', 1, null],
    ['decimal', 1e9, null],
  ])('%s of %i is %s', (format, n, numeral) => {
    expect(numeralIn(format, n)).toBe(numeral);
  });
});
