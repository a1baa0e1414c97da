import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceDocument } from '../../src/read/document.js';
import { readHeader } from '../../src/read/header.js';

const line = (text: string): SourceBlock => ({ kind: 'line', text, location: {} });
const grid = (...texts: string[]): SourceBlock => ({
  kind: 'grid',
  geometry: 'drawn',
  location: {},
  cells: texts.map((text, column) => ({ text, row: 0, column, rowSpan: 1, colSpan: 1, location: {} })),
});
const blocksOf = (lines: readonly (string | SourceBlock)[]): SourceBlock[] =>
  lines.map((one) => (typeof one === 'string' ? line(one) : one));

/** The header of a document of these lines, of which those behind `一` are part one. */
function headerOf(lines: readonly (string | SourceBlock)[], facts: Partial<SourceDocument> = {}) {
  const blocks = blocksOf(lines);
  const overview = blocks.findIndex((block) => block.kind === 'line' && block.text.startsWith('一、'));
  const end = blocks.findIndex((block) => block.kind === 'line' && block.text.startsWith('二、'));
  return readHeader(
    { kind: 'html', blocks, ...facts },
    overview < 0 ? null : overview,
    end < 0 ? blocks.length : end,
  );
}

const title = '某局2024年政府信息公开工作年度报告';
const short = '2024年政府信息公开工作年度报告';
const bare = '政府信息公开工作年度报告';

describe('the title', () => {
  it.each([
    [[title], title, 1],
    [['', title, '甲'], title, 2],
    [[title, bare], title, 1],
    [[bare, title], title, 2],
    [['某县2023年政府信息公开年报', title], title, 2],
    [[short, title], title, 2],
    [['某局政府信息公开年报', short], short, 2],
    [[title, '一、总体情况', '某县2023年政府信息公开年报'], title, 1],
    [['甲', '一、总体情况', title], title, 3],
    [['某局2024年', bare], `某局2024年${bare}`, 2],
    [['某局2024年', ' ', ' ', bare], `某局2024年${bare}`, 4],
    [[' 某局2024年 ', bare], `某局2024年${bare}`, 2],
    [['某局2024年', '', '', bare], `某局2024年${bare}`, 4],
    [['某局2024年', '', '', '', bare], bare, 5],
    [['某局2024年政府信息公开', '工作年度报告', '甲'], title, 2],
    [['某局2024年政府', ' 信息公开工作年度报告 '], title, 2],
    [['某局', bare], bare, 2],
    [['某局2024年', '某县政府信息公开年报'], '某县政府信息公开年报', 2],
    [['某局2023年', short], short, 2],
    [[`${'甲'.repeat(60)}`, title], title, 2],
    [['甲'], undefined, null],
  ] as [string[], string | undefined, number | null][])('in %j is %s', (lines, printed, afterTitle) => {
    expect(headerOf(lines)).toMatchObject({ afterTitle });
    expect(headerOf(lines).title).toBe(printed);
  });

  it('is broken in two lines that are not long', () => {
    const long = (length: number) => `${'某'.repeat(length - 6)}局2024年`;
    expect(headerOf([long(60), bare])).toMatchObject({ year: 2024, afterTitle: 2 });
    expect(headerOf([long(61), bare])).toMatchObject({ year: null, afterTitle: 2 });
    const longer = (length: number) => `${bare}${'甲'.repeat(length - bare.length)}`;
    expect(headerOf(['某局2024年', longer(60)])).toMatchObject({ year: 2024 });
    expect(headerOf(['某局2024年', longer(61)])).toMatchObject({ year: null });
  });

  it.each([
    ['年度报告', undefined, null],
    [title, title, 2024],
    [`${title}_某县门户网站`, title, 2024],
    [`某县门户网站|${title}`, title, 2024],
    [`某县门户网站–${title}—公开`, title, 2024],
    [`某县门户网站 - ${title}`, title, 2024],
    [`某县门户网站-${title}`, title, 2024],
    [`某县2024-2025-${title}`, title, 2024],
    [`${'某'.repeat(400)}_${title}`, undefined, null],
    ['', undefined, null],
  ])('that the page states: %s', (stated, printed, year) => {
    const header = headerOf(['甲'], { title: stated });
    expect(header.title).toBe(printed);
    expect(header).toMatchObject({ year, afterTitle: null });
    expect(headerOf(['某县2023年政府信息公开年报'], { title: stated })).toMatchObject({
      title: '某县2023年政府信息公开年报',
      year: 2023,
      agency: { name: '某县' },
    });
  });

  it('stands before the first part, and not far before', () => {
    const far = [title, ...Array(2000).fill('甲'), '一、总体情况'];
    expect(headerOf(far)).toMatchObject({ title, afterTitle: 2 });
    expect(headerOf(far.slice(0, 2000).concat('一、总体情况'))).toMatchObject({ title, afterTitle: 1 });
    expect(headerOf(['甲', ...far.slice(0, 2000), '一、总体情况'])).toMatchObject({ title, afterTitle: 2 });
    const behind = [...Array(79).fill('甲'), title];
    expect(headerOf(behind).title).toBe(title);
    expect(headerOf(['甲', ...behind]).title).toBeUndefined();
    expect(headerOf(['一、总体情况', ...behind.slice(1)]).title).toBe(title);
  });

  it('may stand in a small table, and not in a long line', () => {
    expect(headerOf([grid(title)]).title).toBe(title);
    expect(headerOf([grid('标题', title)]).title).toBe(`标题 | ${title}`);
    const dated = (...rest: string[]) => headerOf([title, grid('发布日期：2025-01-20', ...rest)]).publishedOn;
    expect(dated(...Array(58).fill(''))).toBe('2025-01-20');
    expect(dated(...Array(59).fill(''))).toBeUndefined();
    expect(headerOf([`${title}${' '.repeat(100)}`]).title).toBe(title);
  });
});

describe('the year', () => {
  it.each([
    [['年度：2023年', title], 2024],
    [['报告年度：2023年', title], 2023],
    [[title, '统计期限自2023年1月1日至2023年12月31日'], 2024],
    [[bare, '统计期限自2023年1月1日至2023年12月31日'], 2023],
    [[bare, '一、总体情况', '2022年，依法公开。'], 2022],
    [[bare, '一、总体情况', `${'甲'.repeat(390)}。2022年，依法公开。`], null],
    [[bare, '一、总体情况', `${'甲'.repeat(380)}。2022年，依法公开。`], 2022],
    [[bare, '一、总体情况', '甲', '二、主动公开', '2022年，依法公开。'], null],
    [[bare, '2022年，依法公开。'], null],
  ])('in %j is %s', (lines, year) => {
    expect(headerOf(lines).year).toBe(year);
  });
});

describe('the period', () => {
  const half = { start: '2024-01-01', end: '2024-06-30' };
  const whole = { start: '2024-01-01', end: '2024-12-31' };
  it.each([
    [[title, '统计期限：2024年1月1日至2024年6月30日', '统计期限自2024年1月1日至12月31日'], half],
    [['统计期限：2024年1月1日至2024年6月30日', title, '统计期限自2024年1月1日至12月31日'], half],
    [['统计2024年1月1日至6月30日', title, '统计2024年1月1日至12月31日'], whole],
    [['统计2024年1月1日至6月30日', title], half],
    [['统计2024年1月1日至6月30日', title, '一、总体情况', '统计2024年1月1日至12月31日'], whole],
    [[title, '一、总体情况', '统计2024年1月1日至6月30日'], half],
    [[title, '一、总体情况', '甲', '二、主动公开', '统计2024年1月1日至6月30日'], null],
    [[title, '统计2024年1月1日', '至6月30日'], half],
    [[title, '统计期限：甲', '统计2024年1月1日至6月30日'], half],
    [[title, '甲'.repeat(3999), '甲'.repeat(3999), '统计2024年1月1日至6月30日'], null],
    [[title, '甲'.repeat(3900), '甲'.repeat(3900), '统计2024年1月1日至6月30日'], half],
    [[title, `${'甲'.repeat(4000)}统计2024年1月1日至6月30日`], null],
    [[title, '一、总体情况', '甲'.repeat(3999), '甲'.repeat(3999), '统计2024年1月1日至6月30日'], null],
    [[title, '一、总体情况', '甲'.repeat(3900), '甲'.repeat(3900), '统计2024年1月1日至6月30日'], half],
    [[title, '一、总体情况', ...Array(2000).fill(''), '统计2024年1月1日至6月30日'], null],
    [[title, '一、总体情况', ...Array(1998).fill(''), '统计2024年1月1日至6月30日'], half],
    [['甲'.repeat(3999), '甲'.repeat(3999), '统计2024年1月1日至6月30日', title], null],
    [['甲'.repeat(3900), '甲'.repeat(3900), '统计2024年1月1日至6月30日', title], half],
  ])('is the one stated, in the preamble, in part one, or before the title (%#)', (lines, period) => {
    expect(headerOf(lines).period).toEqual(period);
  });
});

describe('the agency', () => {
  it.each([
    [[title], '某局'],
    [['发布机关：某厅', title], '某局'],
    [['报告机关：某厅', title], '某厅'],
    [['单位名称：某厅', short], '某厅'],
    [['某厅', short], '某厅'],
    [['某厅', ' ', '', short], '某厅'],
    [[short, ' ', '某厅'], '某厅'],
    [[short, '一、总体情况', '某某局', ' ', '2025年1月20日', ' '], '某某局'],
    [[short, '现公布某本局2024年年报。'], '某本局'],
    [['某县局2024年政府信息公开年报', '某县局人民政府'], '某县局'],
    [['某厅', '', '', '', short], null],
    [['某厅', '甲乙', short], null],
    [[short, '某厅'], '某厅'],
    [[short, '', '', '某厅'], '某厅'],
    [[short, '', '', '', '某厅'], null],
    [[short, '（某厅）'], '某厅'],
    [[short, '(某厅)'], '某厅'],
    [[short, '甲（某厅）乙'], null],
    [[short, '某局（某厅）'], null],
    [[short, '（某厅）甲'], null],
    [['某厅', short, '（某局）'], '某厅'],
    [[short, '（某局）', '某厅'], '某局'],
    [[short, '现公布某局政府信息公开年报。'], '某局'],
    [[short, '现予以公布某局2024年年报。'], '某局'],
    [[short, '现予公布某局2024年年报。'], '某局'],
    [[short, '现公布我局2024年年报。'], null],
    [[short, '现公布本局2024年年报。'], null],
    [[short, '现公布年报，某局2024年'], null],
    [[short, '按照要求，某某局编制了2024年年报。'], '某某局'],
    [[short, '按照要求,现由某某局组织制作完成本年度报告。'], '某某局'],
    [[short, '按照要求，由某某局编制《2024年年报》。'], '某某局'],
    [[short, '按照要求，我们编制了2024年年报。'], null],
    [[short, '某某局编制了2024年年报。'], null],
    [[short, '一、总体情况', '按照要求，某某局编制了2024年年报。'], '某某局'],
    [[short, '一、总体情况', '甲。', '二、主动公开', '某某局', '2025年1月20日'], '某某局'],
    [[short, '一、总体情况', '甲。', '某某局', '', '2025年1月20日', ''], '某某局'],
    [[short, '一、总体情况', '某某局', '2025年1月20日', '甲乙', '2025年1月21日'], '某某局'],
    [[short, '一、总体情况', '甲。', '2025年1月20日', '某某局'], null],
    [[short, '一、总体情况', '某某局', '2025年1月20日', ...Array(57).fill('甲')], '某某局'],
    [[short, '一、总体情况', '某某局', '2025年1月20日', ...Array(59).fill('甲')], null],
    [['某县2024年政府信息公开年报', '某县人民政府依法公开'], '某县人民政府'],
    [['某县2024年政府信息公开年报', '某县人民 政府依法公开'], '某县人民政府'],
    [['某县2024年政府信息公开年报', '某县人民政府办公室'], '某县'],
    [['某县2024年政府信息公开年报', '某县人民政府办公室', '某县人民政府网'], '某县人民政府'],
    [['某县2024年政府信息公开年报', '一、总体情况', '某县人民政府依法公开'], '某县人民政府'],
    [['某局2024年政府信息公开年报', '某局人民政府依法公开'], '某局'],
    [['某县2024年政府信息公开年报', '甲'], '某县'],
    ...['乡', '镇', '区', '市', '省', '州', '旗', '盟'].map((place): [string[], string] => [
      [`某${place}2024年政府信息公开年报`, `某${place}人民政府依法公开`],
      `某${place}人民政府`,
    ]),
    [[], null],
  ] as [string[], string | null][])('in %j is %s', (lines, name) => {
    expect(headerOf(lines).agency).toEqual({ name });
  });

  it('may be stated by the form’s own label, and by the page', () => {
    expect(headerOf(['甲'], { title, publisher: '某厅' }).agency.name).toBe('某局');
    expect(headerOf(['甲'], { publisher: '某厅' }).agency.name).toBe('某厅');
    expect(headerOf(['甲'], { publisher: '2024' }).agency.name).toBeNull();
    expect(headerOf(['某厅', short], { title }).agency.name).toBe('某厅');
    expect(headerOf([short, '甲'], { title }).agency.name).toBe('某局');
    expect(headerOf([short, '单位名称：某厅'], { publisher: '某院' }).agency.name).toBe('某厅');
    expect(headerOf([short, '现公布某处2024年年报'], { publisher: '某院' }).agency.name).toBe('某院');
  });

  it('has its contact from the preamble, or from part one', () => {
    expect(headerOf([title, '邮编：123456', '一、总体情况', '邮编：654321']).agency.contact).toEqual({
      postcode: '123456',
    });
    expect(headerOf([title, '甲', '一、总体情况', '邮编：654321']).agency.contact).toEqual({
      postcode: '654321',
    });
    expect(headerOf(['邮编：123456', title]).agency).toStrictEqual({ name: '某局' });
  });
});

describe('the day of publication', () => {
  it.each([
    [['发布日期：2025-01-20', title], {}, '2025-01-20'],
    [[title], { publishedOn: '2025-01-21 10:31' }, '2025-01-21'],
    [['发布日期：2025-01-20', title], { publishedOn: '2025-01-21' }, '2025-01-20'],
    [[title, '一、总体情况', '甲', '2025年1月22日'], { publishedOn: '2025-01-21' }, '2025-01-21'],
    [[title, '一、总体情况', '甲', '2025年1月22日'], {}, '2025-01-22'],
    [[title, '一、总体情况', '2025年1月22日', ...Array(39).fill('甲')], {}, '2025-01-22'],
    [[title, '一、总体情况', '2025年1月22日', ...Array(40).fill('甲')], {}, undefined],
    [[title], {}, undefined],
    [[title], { publishedOn: '' }, undefined],
  ])('in %j, %j is %s', (lines, facts, day) => {
    expect(headerOf(lines, facts).publishedOn).toBe(day);
    expect('publishedOn' in headerOf(lines, facts)).toBe(day !== undefined);
    expect('title' in headerOf(['甲'])).toBe(false);
  });
});
