import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';

const title = '某县教育局2023年政府信息公开工作年度报告';
const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const prose = [
  '依法公开。',
  '表格另附。',
  '表格另附。',
  '表格另附。',
  '一是内容还不全面。',
  '未收取信息处理费。',
];
const document = ({
  before = [title],
  parts = headings,
  after = [],
}: {
  before?: readonly string[];
  parts?: readonly string[];
  after?: readonly string[];
}) => [...before, ...parts.flatMap((heading, i) => [heading, prose[i] ?? '']), ...after].join('\n\n');
const read = (parts: Parameters<typeof document>[0]) => readText(document(parts));
const textOf = (narrative: { blocks: readonly { text: string }[] }) =>
  narrative.blocks.map(({ text }) => text);

describe('the agency', () => {
  it.each([
    ['of a report on open government', ['某县教育局2023年政务公开工作年度报告']],
    [
      'that a sentence says compiled the report',
      [
        '2023年政府信息公开工作年度报告',
        '根据《中华人民共和国政府信息公开条例》的要求，某县教育局编制了2023年政府信息公开工作年度报告。',
      ],
    ],
  ])('is read: %s', (_, before) => {
    expect(read({ before }).report.agency.name).toBe('某县教育局');
  });

  it('is who signs at the end where nothing else names it', () => {
    const { report } = read({
      before: ['2023年政府信息公开工作年度报告'],
      after: ['某县教育局', '2024年1月23日'],
    });
    expect(report.agency.name).toBe('某县教育局');
    expect(report.publishedOn).toBe('2024-01-23');
  });

  it('is not who a sentence without a name speaks of', () => {
    const before = ['2023年政府信息公开工作年度报告', '根据条例的要求，我局编制了2023年年度报告。'];
    expect(read({ before }).report.agency.name).toBeNull();
  });
});

describe('the period', () => {
  it.each([
    '统计期限为2023.1.1-2023.12.31。',
    '所列数据的统计期限自 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止。',
  ])('is read from %s', (sentence) => {
    expect(read({ before: [title, sentence] }).report.period).toEqual({
      start: '2023-01-01',
      end: '2023-12-31',
    });
  });
});

describe('the day of publication', () => {
  it.each(['[2024-01-23]', '【2024-01-23 09:30】', '作者：管理员　　2024-01-23　　阅读：120'])(
    'is read from %s',
    (line) => {
      expect(read({ before: [title, line] }).report.publishedOn).toBe('2024-01-23');
    },
  );

  it('is no day of a sentence', () => {
    const before = [title, '2024年1月5日，县政府印发通知，要求各单位点击网站下载格式。'];
    expect(read({ before }).report.publishedOn).toBeUndefined();
  });
});

describe('the headings of the parts', () => {
  it.each([
    ['with their numerals in brackets', headings.map((heading) => heading.replace(/^(.)、/u, '（$1）'))],
    ['with a full stop', headings.map((heading) => `${heading}。`)],
    [
      'without their last word',
      headings.map((heading) =>
        heading.replace('收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请'),
      ),
    ],
  ])('are known %s', (_, parts) => {
    const { report, findings } = read({ parts });
    expect(findings.filter(({ rule }) => rule === 'read/part-not-found')).toEqual([]);
    expect(textOf(report.overview)).toEqual(['依法公开。']);
    expect(textOf(report.problems)).toEqual(['一是内容还不全面。']);
    expect(textOf(report.other)).toEqual(['未收取信息处理费。']);
  });

  it('are not found in a sentence, nor in a section of a part', () => {
    const parts = [...headings];
    parts[0] = '一、总体情况\n（一）总体情况\n（二）主动公开情况';
    parts[5] = '六、其他需要报告的事项\n没有其他需要报告的事项。';
    const { report } = read({ parts });
    expect(textOf(report.overview)).toContain('依法公开。');
    expect(textOf(report.other)).toEqual(['没有其他需要报告的事项。', '未收取信息处理费。']);
  });
});

describe('what stands below a report on its page', () => {
  it.each([
    ['附件：2023年报.docx'],
    ['附件下载：', '1.年报.pdf'],
    ['（此件公开发布）', '打印'],
    ['责编：某某', '视力保护色：'],
    ['您访问的链接即将离开“某县人民政府”门户网站'],
  ])('is no part of it: %s', (...after) => {
    expect(textOf(read({ after }).report.other)).toEqual(['未收取信息处理费。']);
  });
});
