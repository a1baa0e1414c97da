import { describe, expect, it } from 'vitest';
import { readHtml, readText } from '../../src/read/index.js';

const title = '某县林业局2024年政府信息公开工作年度报告';

/** The report of a document that begins with these lines. */
const read = (...lines: string[]) => readText([...lines, '一、总体情况', '依法公开。'].join('\n')).report;

describe('the title', () => {
  it.each([
    ['某县林业局2024年政府信息公开工作年度报告', 2024, '某县林业局'],
    ['某县林业局２０２４年政府信息公开工作年度报告', 2024, '某县林业局'],
    ['某县林业局二〇二四年政府信息公开工作年度报告', 2024, '某县林业局'],
    ['某县林业局二○二四年度政府信息公开工作报告', 2024, '某县林业局'],
    ['2024年某县林业局政府信息公开工作年度报告', 2024, '某县林业局'],
    ['2024年度某县林业局政府信息公开年报', 2024, '某县林业局'],
    ['某县林业局关于2024年政府信息公开工作情况的报告', 2024, '某县林业局'],
    ['某县林业局2024年度政务信息公开工作年度报告', 2024, '某县林业局'],
    ['某县林业局2024年信息公开工作年度报告', 2024, '某县林业局'],
    ['《某县林业局2024年政府信息公开工作年度报告》', 2024, '某县林业局'],
    ['# **某县林业局2024年政府信息公开工作年度报告**', 2024, '某县林业局'],
    ['某 县 林 业 局 2024年 政府信息公开 工作年度报告', 2024, '某县林业局'],
    ['某县人民政府信息公开工作年度报告（2024年）', 2024, '某县人民政府'],
    ['某县林业局政府信息公开工作2024年年度报告', 2024, '某县林业局'],
    ['某县林业局政府信息公开工作年度报告', null, '某县林业局'],
  ])('%s is of %s and of %s', (line, year, agency) => {
    const { year: found, agency: named, title: printed } = read(line);
    expect([found, named.name]).toEqual([year, agency]);
    expect(printed).toBe(line.replace(/^[# *]+|[*]+$/gu, ''));
  });

  it.each([
    '根据条例编制某县林业局2024年政府信息公开工作年度报告',
    '现公布某县林业局2024年政府信息公开工作年度报告',
    '某县林业局2024年政府信息公开工作年度报告。',
    '当前位置：首页>某县林业局2024年政府信息公开工作年度报告',
    '某县林业局2024年工作总结',
    `${'某'.repeat(80)}2024年政府信息公开工作年度报告`,
  ])('is not a sentence, a path or another title: %s', (line) => {
    expect(read(line).title).toBeUndefined();
  });

  it.each([
    [['某县林业局', '2024年政府信息公开工作年度报告']],
    [['某县林业局2024年', '', '政府信息公开工作年度报告']],
    [['某县林业局2024年政府信息公开', '工作年度报告']],
  ])('may be broken over lines: %j', (lines) => {
    expect(read(...lines)).toMatchObject({ year: 2024, agency: { name: '某县林业局' } });
  });

  it.each([
    [['某县林业局', '', '2024年政府信息公开工作年度报告'], '某县林业局'],
    [['2024年政府信息公开工作年度报告', '（某县林业局）'], '某县林业局'],
    [['2024年政府信息公开工作年度报告', '某县林业局'], '某县林业局'],
    [['首页', '2024年政府信息公开工作年度报告'], null],
    [['2024年政府信息公开工作年度报告', '现公布某县林业局2024年政府信息公开工作年度报告。'], '某县林业局'],
    [['2024年政府信息公开工作年度报告', '现公布我局2024年政府信息公开工作年度报告。'], null],
  ])('without an agency has it beside or below: %j', (lines, agency) => {
    expect(read(...lines).agency.name).toBe(agency);
  });

  it('that names a place alone is of its government, where the text names that', () => {
    const of = (...lines: string[]) => read('某县2024年政府信息公开工作年度报告', ...lines).agency.name;
    expect(of('某县人民政府依法公开。')).toBe('某县人民政府');
    expect(of('请与某县人民政府办公室联系。')).toBe('某县');
    expect(of('依法公开。')).toBe('某县');
  });

  it('of equal ones is the last before the report, and the fullest of all', () => {
    expect(read('某县水利局2023年政府信息公开工作年度报告', title).year).toBe(2024);
    expect(read(title, '政府信息公开工作年度报告').agency.name).toBe('某县林业局');
  });

  it('may stand in the head of a page alone', () => {
    const page = (head: string) =>
      readHtml(`<title>${head}</title><p>一、总体情况</p><p>依法公开。</p>`).report;
    expect(page(`${title}_某县人民政府网`)).toMatchObject({
      year: 2024,
      agency: { name: '某县林业局' },
      title,
    });
    expect(page(`某县门户网站 - ${title}`)).toMatchObject({ year: 2024, title });
    expect(page('某县门户网站').title).toBeUndefined();
  });
});

describe('the period', () => {
  const whole = { start: '2024-01-01', end: '2024-12-31' };
  it.each([
    ['统计期限自2024年1月1日起至2024年12月31日止', whole],
    ['统计期限为2024年1月1日至12月31日', whole],
    ['数据统计期限：2024年1月1日—2024年12月31日', whole],
    ['统计时限从2024年01月01日开始到当年12月31日', whole],
    ['２０２４年１月１日至１２月３１日的数据', whole],
    ['统计期限自2024年1月1日起至2024年1231日止', whole],
    ['期间为2024年1月1日～6月30日', { start: '2024-01-01', end: '2024-06-30' }],
    ['2024年1月1日至12月31日，依法公开', whole],
    ['2024年1月1日至6月30日，依法公开', null],
    ['统计期限自2024年1月1日至2024年2月30日', null],
    ['统计期限自2024年12月31日至2024年1月1日', null],
    ['统计期限自2024年至2025年', null],
  ])('%s', (line, period) => {
    expect(read(title, line).period).toEqual(period);
  });

  it('gives the year where no title does', () => {
    expect(read('统计期限自2023年1月1日起至2023年12月31日止').year).toBe(2023);
    expect(read('依法公开。').year).toBeNull();
  });
});

describe('the day of publication', () => {
  it.each([
    ['发布日期：2025-01-20', '2025-01-20'],
    ['发布时间:2025年1月20日 10:31', '2025-01-20'],
    ['发布于 2025/1/20', '2025-01-20'],
    ['【发文日期】2025.01.20', '2025-01-20'],
    ['日期：2025-01-20 更新时间：2025-03-01', '2025-01-20'],
    ['更新时间：2025-01-20', '2025-01-20'],
    ['（2025年1月20日）', '2025-01-20'],
    ['2025-01-20 08:30:00', '2025-01-20'],
    ['2023-01-20', undefined],
    ['今天是2025年1月20日', undefined],
    ['发布日期：2025-02-30', undefined],
  ])('%s', (line, day) => {
    expect(read(title, line).publishedOn).toBe(day);
  });
});

describe('the contact', () => {
  it.each([
    ['请与某县林业局办公室联系', { office: '某县林业局办公室' }],
    ['请向某县林业局办公室（电话见下）咨询', { office: '某县林业局办公室' }],
    ['地址：和平路8号，邮编：123456', { address: '和平路8号', postcode: '123456' }],
    ['联系地址为和平路8号；', { address: '和平路8号' }],
    ['邮政编码 123456', { postcode: '123456' }],
    ['邮 编：1234567', undefined],
    ['电话：0123-4567890', { telephone: '0123-4567890' }],
    ['联系电话为 (0123) 4567890、4567891。', { telephone: '(0123) 4567890、4567891' }],
    ['电话：12345', undefined],
    ['邮箱：lyj.bgs@example.gov.cn。', { email: 'lyj.bgs@example.gov.cn' }],
    ['可在网站http://www.example.gov.cn/lyj/下载', { website: 'http://www.example.gov.cn/lyj/' }],
    ['可在WWW.example.gov.cn下载', { website: 'WWW.example.gov.cn' }],
    ['如有疑问，请联系我们。', undefined],
  ])('%s', (line, contact) => {
    expect(read(title, line).agency.contact).toEqual(contact);
  });
});
