import { describe, expect, it } from 'vitest';
import type { Narrative } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { reportText } from '../support/report-text.js';
import { textLayouts } from '../support/text-layouts.js';

const report = balancedReport(2, { requests: 3000, agency: '某市林业局' });
const lines = reportText(report, { layout: textLayouts.cellLines })
  .split('\n')
  .filter((line) => line !== '');
const prose = ({ blocks }: Narrative): string => blocks.map(({ text }) => text).join('');

describe('a text that has lost its line breaks', () => {
  const joined = {
    'a blank between': lines.join(' '),
    'a wide blank between': lines.join('\u3000'),
    'a stroke between': lines.join('|'),
    'a tabulator between': lines.join('\t'),
    'two lines, as pages': `${lines.slice(0, 40).join(' ')}\n${lines.slice(40).join(' ')}`,
  };

  it.each(Object.entries(joined))('is read: %s', (_, text) => {
    const result = readText(text);
    expect(scoreReading(report, result)).toEqual({ right: 200, named: [], silent: [] });
    expect(result.report).toMatchObject({ year: 2024, agency: { name: '某市林业局' } });
    expect(prose(result.report.overview)).toContain('其中通知公告100条，其他20条。');
    expect(prose(result.report.problems)).toContain('下一步将加强培训，完善制度。');
    expect(prose(result.report.other)).toBe('本年度未收取信息处理费。');
  });

  it('leaves figures in a sentence where they stand', () => {
    const text = lines.join(' ').replace('公开信息120条，', '公开信息 120 条，');
    expect(prose(readText(text).report.overview)).toContain('公开信息 120 条，其中通知公告100条');
  });

  it('says where each figure stands', () => {
    const text = lines.join(' ');
    const { sources } = readText(text);
    const source = sources['requests.received.total'];
    const offset = source?.location.offset ?? -1;
    expect(text.slice(offset, offset + (source?.text.length ?? 0))).toBe(
      String(report.requests.received.total),
    );
  });

  it('still has its parts where nothing at all stands between', () => {
    const { report: read } = readText(lines.join(''));
    expect(prose(read.overview)).toContain('其中通知公告100条，其他20条。');
    expect(prose(read.overview)).not.toContain('第二十条');
    expect(prose(read.problems)).toContain('下一步将加强培训，完善制度。');
  });

  it('leaves a long paragraph alone', () => {
    const sentence =
      '通过门户网站公开行政许可 12 件、行政处罚 5 件、行政强制 0 件，予以公开与部分公开的答复已送达。';
    const text = lines.join('\n').replace('依法办理每一件申请，及时答复申请人。', sentence.repeat(12));
    expect(prose(readText(text).report.overview)).toContain(sentence.repeat(12));
  });
});

describe('values with commas between', () => {
  const text = reportText(report, { layout: textLayouts.commaSeparated });

  it('are no prose', () => {
    const { overview, problems } = readText(text).report;
    expect(prose(overview)).not.toContain('第二十条');
    expect(prose(problems)).not.toContain(',');
  });

  it('may fill every line up, prose too', () => {
    const wide = text
      .split('\n')
      .map((line) => (/[。\u4e00-\u9fa5]$/u.test(line) && !line.includes('"') ? `${line},,,,,,` : line))
      .join('\n');
    const result = readText(wide);
    expect(scoreReading(report, result).silent).toEqual([]);
    expect(result.report).toMatchObject({ year: 2024, agency: { name: '某市林业局' } });
    expect(prose(result.report.other)).toBe('本年度未收取信息处理费。');
  });
});

describe('what stands on one line with a title or a heading', () => {
  it.each([
    '某市林业局2024年政府信息公开工作年度报告发布时间：2025-01-20来源：某市林业局',
    '某市林业局2024年政府信息公开工作年度报告[2025-01-20]',
    '某市林业局2024年政府信息公开工作年度报告某市林业局2024年政府信息公开工作年度报告',
    '__某市林业局2024年政府信息公开工作年度报告__',
  ])('is no part of the title: %s', (line) => {
    const { report: read } = readText(`${line}\n\n${lines.slice(1).join('\n')}`);
    expect(read.title).toBe('某市林业局2024年政府信息公开工作年度报告');
    expect(read.agency.name).toBe('某市林业局');
  });

  it('takes the name of the form for no title', () => {
    const text = [
      '政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函',
      '〔2021〕30号）要求，形成本报告。',
      ...lines.slice(1),
    ].join('\n');
    expect(readText(text).report.title).toBeUndefined();
  });

  it('finds a heading that spans have filled with copies', () => {
    const heading = '二、主动公开政府信息情况';
    const text = lines.join('\n').replace(`\n${heading}\n`, `\n| ${heading} | ${heading} | ${heading} |\n`);
    expect(prose(readText(text).report.overview)).not.toContain('第二十条');
  });

  it('takes backslashes before stops for those of Markdown', () => {
    const text = reportText(report, { layout: textLayouts.cellLines }).replace(/(\d)\.(\d)/gu, '$1\\.$2');
    expect(scoreReading(report, readText(text))).toMatchObject({ right: 200 });
  });
});
