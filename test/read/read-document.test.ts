import { describe, expect, it } from 'vitest';
import { getCell } from '../../src/index.js';
import {
  readDocument,
  readHtml,
  readHtmlBytes,
  readText,
  readTextBytes,
  type SourceDocument,
} from '../../src/read/index.js';
import { pageBlocks, textBlocks } from '../support/reading-steps.js';

const title = '某局2024年政府信息公开工作年度报告';
const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const [one, two, , , five, six] = headings as [string, string, string, string, string, string];
const read = (...lines: string[]) => readText(lines.join('\n'));
const texts = (narrative: { blocks: readonly { text: string }[] } | undefined) =>
  narrative?.blocks.map(({ text }) => text);

describe('a document', () => {
  it('is read in its header, its parts and its cells', () => {
    const { report, findings, sources, outline } = read(
      title,
      '统计期限2024年1月1日至12月31日。',
      one,
      '甲。',
      two,
      '行政许可 | 7 |',
      five,
      '乙。',
      six,
      '丙。',
    );
    expect(report).toMatchObject({
      year: 2024,
      agency: { name: '某局' },
      title,
      period: { start: '2024-01-01', end: '2024-12-31' },
    });
    expect([report.preamble, report.overview, report.problems, report.other].map(texts)).toEqual([
      ['统计期限2024年1月1日至12月31日。'],
      ['甲。'],
      ['乙。'],
      ['丙。'],
    ]);
    expect(getCell(report, 'proactive.licensing.decisions')).toBe(7);
    expect(sources).toEqual({
      'proactive.licensing.decisions': {
        text: '7',
        location: { line: 6, column: 8, offset: expect.any(Number) },
      },
    });
    expect(outline.headings.map(({ part }) => part)).toEqual(['overview', 'proactive', 'problems', 'other']);
    expect(outline.prose).toEqual({
      overview: [{ length: 2, lines: [{ start: 0, location: expect.objectContaining({ line: 4 }) }] }],
      problems: [{ length: 2, lines: [{ start: 0, location: expect.objectContaining({ line: 8 }) }] }],
      other: [{ length: 2, lines: [{ start: 0, location: expect.objectContaining({ line: 10 }) }] }],
    });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'read/part-not-found',
      'read/part-not-found',
      ...Array(4).fill('read/row-not-found'),
      'read/row-not-found',
      'read/table-not-found',
      'read/table-not-found',
    ]);
  });

  it.each([
    [['甲'], ['未能读出报告年度', '未能读出发布机关', '未能读出统计期限']],
    [[title], ['未能读出统计期限']],
    [['2024年政府信息公开年报', '统计期限2024年1月1日至12月31日'], ['未能读出发布机关']],
    [['某局政府信息公开年报'], ['未能读出报告年度', '未能读出统计期限']],
  ])('of which the header is not whole is told so: %j', (lines, expected) => {
    const { findings } = read(...lines);
    expect(
      findings.filter(({ rule }) => rule === 'read/header-not-found').map(({ message }) => message),
    ).toEqual(expected);
    expect(
      findings.filter(({ rule }) => rule === 'read/part-not-found').map(({ message }) => message),
    ).toEqual(headings.map((heading) => `未找到“${heading}”`));
  });

  it('has its year and period from part one where nothing before it says them', () => {
    expect(read('政府信息公开年报', one, '2022年，甲。', two, '2023年，乙。').report.year).toBe(2022);
    expect(read('政府信息公开年报', one, '甲。', two, '2023年，乙。').report.year).toBeNull();
    expect(read('政府信息公开年报', two, '2023年，乙。').report.year).toBe(2023);
    expect(read(title, one, '甲。', two, '统计2024年1月1日至6月30日').report.period).toBeNull();
    expect(read(title, '甲', two, '乙', one, '丙').report.title).toBe(title);
    expect(read('统计2024年1月1日至6月30日', two, title).report).toMatchObject({
      period: { end: '2024-06-30' },
    });
  });

  it('is of the edition that each table follows', () => {
    const { report } = read(
      title,
      two,
      '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      headings[2] ?? '',
      '（六）其他处理',
      '1.申请人无正当理由逾期不补正 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
    );
    expect([report.proactive.edition, report.requests.edition]).toEqual(['2019', '2021']);
    expect(Object.keys(read('甲').report)).not.toContain('title');
    expect(Object.keys(read('甲').report)).not.toContain('publishedOn');
  });

  it('keeps characters that are not of its script where they are few', () => {
    expect(read('某後局2024年政府信息公开年报').report.title).toBe('某後局2024年政府信息公开年报');
  });

  it('may be told of in English', () => {
    const { findings } = readText(title, { locale: 'en' });
    expect(findings.every(({ message }) => !/\p{Script=Han}/u.test(message))).toBe(true);
  });

  it.each([
    [['甲。'], ['甲。']],
    [['发布日期：2025年1月20日', '甲。'], ['甲。']],
    [
      ['发布日期：2025年1月20日。', '甲。'],
      ['发布日期：2025年1月20日。', '甲。'],
    ],
    [[], undefined],
    [['发布日期：2025年1月20日'], undefined],
  ])('has what stands between title and first part as its preamble: %j', (lines, preamble) => {
    expect(texts(read(title, ...lines, one, '乙。').report.preamble)).toEqual(preamble);
  });

  it('without a title, or without a part, has no preamble', () => {
    expect(read('甲。', one, '乙。').report.preamble).toBeUndefined();
    expect(read(title, '甲。').report.preamble).toBeUndefined();
    expect(read(one, '甲。', title, '乙。').report.preamble).toBeUndefined();
  });

  it('ends with its last part where the foot of the page begins', () => {
    const end = (...lines: string[]) => {
      const { report } = read(title, ...lines);
      return [report.overview, report.problems, report.other].map(texts);
    };
    expect(end(one, '甲。', five, '乙。', six, '丙。', '联系我们', '丁。')).toEqual([
      ['甲。'],
      ['乙。'],
      ['丙。'],
    ]);
    expect(end(one, '甲。', five, '乙。', '联系我们', '丁。')).toEqual([['甲。'], ['乙。'], []]);
    expect(end(one, '甲。', '联系我们', five, '乙。')).toEqual([['甲。', '联系我们'], ['乙。'], []]);
    expect(end(one, '甲。', '联系我们', '丁。')).toEqual([['甲。'], [], []]);
  });

  it('is read by the form of its year', () => {
    const of = (year: number) => {
      const { report } = read(`某局${year}年政府信息公开年报`);
      return [report.year, report.proactive.edition, report.requests.edition];
    };
    expect(of(2024)).toEqual([2024, '2021', '2021']);
    expect(of(2020)).toEqual([2020, '2019', '2019']);
    expect(of(2012)).toEqual([2012, '2019', '2019']);
    const { report } = read('甲');
    expect([report.year, report.proactive.edition]).toEqual([null, '2021']);
  });

  it('says what was inferred, and has no source of what was not placed', () => {
    const { sources, report } = read(
      title,
      headings[2] ?? '',
      '（一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 2 1 |',
      '（二）部分公开 | 1 | 2 |',
      '1.属于国家秘密 | 1 | / | 0 | 0 | 0 | 0 | 1? |',
    );
    expect(sources['requests.outcomes.granted.total']).toMatchObject({ text: '2 1', inferred: true });
    const twice = read(
      title,
      headings[2] ?? '',
      '（一）予以公开 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
      '（一）予以公开 | 9 | 2 | 3 | 4 | 5 | 6 | 21 |',
    );
    expect(Object.keys(twice.sources)).not.toContain('requests.outcomes.granted.naturalPerson');
    expect(sources['requests.outcomes.granted.naturalPerson']).toEqual({
      text: '1',
      location: expect.anything(),
    });
    expect(sources['requests.outcomes.partiallyGranted.total']).toBeUndefined();
    expect(sources['requests.outcomes.denied.stateSecret.commercialEnterprise']?.text).toBe('/');
    expect(sources['requests.outcomes.denied.stateSecret.total']?.text).toBe('1?');
    expect(getCell(report, 'requests.outcomes.denied.stateSecret.total')).toBeNull();
  });

  it('in traditional characters is read in simplified ones, and told so', () => {
    const { report, findings } = read(
      '某縣林業局2024年政府信息公開工作年度報告',
      '一、總體情況',
      '依法公開，規範機關辦事。',
    );
    expect(report).toMatchObject({ year: 2024, agency: { name: '某县林业局' } });
    expect(findings[0]).toMatchObject({
      rule: 'read/traditional',
      message: expect.stringMatching(/^原文为繁体字（\d+ 字）/u),
    });
  });

  it('has first what was found when it was taken apart', () => {
    const found = { rule: 'read/garbled', severity: 'warning', message: '甲', cells: [] } as const;
    const document: SourceDocument = {
      kind: 'pdf',
      blocks: textBlocks('總體情況訊資報縣'),
      findings: [{ ...found, cells: [] }],
    };
    expect(
      readDocument(document)
        .findings.slice(0, 2)
        .map(({ rule }) => rule),
    ).toEqual(['read/garbled', 'read/traditional']);
    expect(
      readDocument({
        kind: 'html',
        blocks: pageBlocks('甲'),
        title,
        publishedOn: '2025-01-20',
        publisher: '某厅',
      }).report,
    ).toMatchObject({ title, publishedOn: '2025-01-20' });
  });
});

describe('the bytes of a document', () => {
  it('are told of where they are in another encoding', () => {
    const latin = Uint8Array.from([0xb9, 0xab]);
    for (const readBytes of [readTextBytes, readHtmlBytes]) {
      expect(readBytes(latin).findings[0]).toMatchObject({
        rule: 'read/encoding',
        message: '原文编码为 gb18030',
      });
      expect(readBytes(latin, { locale: 'en' }).findings[0]?.message).toMatch(/gb18030/u);
      expect(readBytes(latin, { locale: 'en' }).findings[0]?.message).not.toMatch(/编码/u);
      expect(
        readBytes(new TextEncoder().encode('公')).findings.some(({ rule }) => rule === 'read/encoding'),
      ).toBe(false);
    }
  });
});

describe('a page that carries another', () => {
  const labels = ['行政许可', '行政处罚', '行政强制', '予以公开', '部分公开', '无法提供'];
  const inner = `<h1>${title}</h1><p>${two}</p><table>${labels.map((label) => `<tr><td>${label}</td><td>7</td></tr>`).join('')}</table><p>${'甲'.repeat(400)}</p>`;
  const licensing = (html: string) => getCell(readHtml(html).report, 'proactive.licensing.decisions');
  const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  it('has what is in it, three pages deep', () => {
    const field = (html: string) => `<textarea>${escaped(html)}</textarea>`;
    expect(licensing(field(inner))).toBe(7);
    expect(licensing(field(field(field(inner))))).toBe(7);
    expect(licensing(field(field(field(field(inner)))))).toBeNull();
  });

  it('has nothing in it that is short, or is one of fifty more', () => {
    const short = `<p>${two}</p><table>${labels.map((label) => `<tr><td>${label}</td><td>7</td></tr>`).join('')}</table>`;
    expect(short.length).toBeLessThan(500);
    expect(licensing(`<textarea>${escaped(short)}</textarea>`)).toBeNull();
    const script = (text: string) => `<script>${text}</script>`;
    const others = (count: number) => script(`"<b>${'甲'.repeat(600)}"`).repeat(count);
    expect(licensing(others(49) + script(inner))).toBe(7);
    expect(licensing(others(50) + script(inner))).toBeNull();
  });

  it('is not looked at where it prints the form itself', () => {
    const own = inner.replaceAll('<td>7</td>', '<td>8</td>');
    expect(licensing(`${own}<script>${inner}</script>`)).toBe(8);
    expect(licensing(`<p>甲</p><script>${inner}</script>`)).toBe(7);
    const { report, sources } = readHtml(
      `<p>甲</p><p>乙</p><script>${inner.replace('<table>', '<p>行政复议</p><table>')}</script>`,
    );
    expect(report.title).toBe(title);
    expect(sources['proactive.licensing.decisions']?.location.line).toBeUndefined();
  });
});
