import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph, run } from '../support/word-document.js';
import { blocksOf, blocksOfFile, linesOf } from './blocks.js';

const p = (...runs: string[]): string => paragraph(runs.join(''));

describe('text of a Word file', () => {
  it('sets lines apart at paragraphs and at soft breaks', () => {
    expect(linesOf(p(run('某市人民政府\n2024年报告')) + p() + p(run('一、总体情况')))).toEqual([
      '某市人民政府',
      '2024年报告',
      '',
      '一、总体情况',
    ]);
  });

  it('keeps tabs, hyphens that do not break and symbols, and drops soft hyphens', () => {
    const runs =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>2024</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>';
    expect(linesOf(p(runs))).toEqual(['甲\t2024-1\uf0fc']);
  });

  it('takes tracked insertions and leaves deletions out', () => {
    const runs = `${run('收到')}<w:del>${'<w:r><w:delText>21</w:delText></w:r>'}</w:del><w:ins>${run('12')}</w:ins>${run('件')}`;
    expect(linesOf(p(runs))).toEqual(['收到12件']);
    expect(linesOf(p(`<w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo>`))).toEqual([
      '新',
    ]);
  });

  it('leaves out what is hidden, and shows it again where the run says so', () => {
    expect(linesOf(p(run('1', '<w:vanish/>'), run('2', '<w:vanish w:val="0"/>'), run('3')))).toEqual(['23']);
  });

  it('reads the result of a field and not its code', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}<w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>${run('代码')}${mark('separate')}${run('58')}${mark('end')}`;
    expect(linesOf(p(field, run('件')))).toEqual(['58件']);
    expect(linesOf(p('<w:fldSimple w:instr="PAGE">', run('3'), '</w:fldSimple>'))).toEqual(['3']);
  });

  it('loses no more than a paragraph to a field without an end', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(linesOf(p(begin, run('失')) + p(run('得')))).toEqual(['', '得']);
  });

  it('leaves out the prompt of a form field that nobody filled in', () => {
    const field = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    expect(linesOf(p(field('<w:showingPlcHdr/>', '单击此处输入')))).toEqual(['']);
    expect(linesOf(p(field('', '12'), run('件')))).toEqual(['12件']);
  });

  it('reads a text box once, after the paragraph that holds it', () => {
    const box = (text: string): string => `<w:txbxContent>${p(run(text))}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框中')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOf(p(run('前'), drawn, run('后')) + p(run('下一段')))).toEqual(['前后', '框中', '下一段']);
    const old = `<w:r><w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict></w:r>`;
    expect(linesOf(p(old))).toEqual(['', '旧框']);
  });

  it('leaves out phonetic guides and marks of notes', () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>xìn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>信</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    expect(linesOf(p(ruby, run('息'), '<w:r><w:footnoteReference w:id="2"/></w:r>'))).toEqual(['信息']);
  });

  it('marks headings by their level or their style', () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:name w:val="heading 1"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    const blocks = blocksOf(
      paragraph(run('甲'), '<w:pStyle w:val="b"/>') +
        paragraph(run('乙'), '<w:outlineLvl w:val="1"/>') +
        paragraph(run('丙'), '<w:outlineLvl w:val="9"/>'),
      { 'styles.xml': styles },
    );
    expect(blocks.map((block) => block.kind === 'line' && block.heading === true)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('understands any prefix, the strict namespace, and any name of the main part', () => {
    const xml =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>总体情况</x:t></x:r></x:p></x:body></x:document>';
    const relations =
      '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const file = zipSync({ '_rels/.rels': strToU8(relations), 'word/document2.xml': strToU8(xml) });
    expect(blocksOfFile(file)).toEqual([{ kind: 'line', text: '总体情况', location: { line: 1 } }]);
  });
});
