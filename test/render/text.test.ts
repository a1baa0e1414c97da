import { describe, expect, it } from 'vitest';
import {
  createReport,
  type DisclosureReport,
  DisclosureReportError,
  diffReports,
  layoutReport,
  renderText,
  setCell,
} from '../../src/index.js';
import { displayWidth } from '../../src/render/display-width.js';
import { balancedReport } from '../support/arbitrary-report.js';

const report: DisclosureReport = {
  ...createReport({
    year: 2024,
    agency: '某县人民政府',
    fill: 'zero',
    proactive: { rules: { inForce: 12 }, fees: { amount: 146.834 } },
    preamble: ['编制本报告。'],
    problems: ['有一些问题。', '有一些改进。'],
  }),
  overview: {
    blocks: [
      { kind: 'heading', text: '（一）主动公开情况' },
      { kind: 'paragraph', text: '公开了。' },
    ],
  },
};

function tableLines(text: string): string[][] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) => block.split('\n'));
}

describe('renderText', () => {
  it('prints a report', () => {
    const text = renderText(report);
    expect(text.slice(0, text.indexOf('\n\n三、'))).toBe(`某县人民政府2024年政府信息公开工作年度报告

统计期限：2024年1月1日至2024年12月31日

　　编制本报告。

一、总体情况

（一）主动公开情况
　　公开了。

二、主动公开政府信息情况

| 第二十条第（一）项                                          |
| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |
|----------------|--------------|--------------|--------------|
| 规章           |            0 |            0 |           12 |
| 行政规范性文件 |            0 |            0 |            0 |
| 第二十条第（五）项                                          |
| 信息内容       | 本年处理决定数量                           |
|----------------|--------------|--------------|--------------|
| 行政许可       |                                          0 |
| 第二十条第（六）项                                          |
| 信息内容       | 本年处理决定数量                           |
|----------------|--------------|--------------|--------------|
| 行政处罚       |                                          0 |
| 行政强制       |                                          0 |
| 第二十条第（八）项                                          |
| 信息内容       | 本年收费金额（单位：万元）                 |
|----------------|--------------|--------------|--------------|
| 行政事业性收费 |                                    146.834 |`);
    expect(
      text.endsWith(
        '\n五、存在的主要问题及改进情况\n\n　　有一些问题。\n　　有一些改进。\n\n六、其他需要报告的事项\n',
      ),
    ).toBe(true);
  });

  it('indents the rows of a group below a line of its own', () => {
    const rows = tableLines(renderText(report))[1]?.map((line) => line.split('|')[1]?.trimEnd());
    expect(rows?.slice(6, 11)).toEqual([
      ' 三、本年度办理结果',
      '   （一）予以公开',
      '   （二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '   （三）不予公开',
      '     1.属于国家秘密',
    ]);
  });

  it.each(['zh-CN', 'en'] as const)('aligns every line of a table (%s)', (locale) => {
    for (const edition of ['2019', '2021'] as const) {
      const any = balancedReport(7, { edition, requests: 400_000 });
      const findings = [
        {
          rule: 'a/b',
          severity: 'error' as const,
          message: '不等',
          cells: ['requests.received.total' as const],
        },
      ];
      for (const lines of tableLines(renderText(any, { locale, findings, previous: any }))) {
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
      }
    }
  });

  it('prints blanks as blanks', () => {
    const blank = setCell(report, 'requests.received.naturalPerson', null);
    expect(tableLines(renderText(blank))[1]?.[4]).toMatch(
      /^\| 一、本年新收政府信息公开申请数量 +\| {8}\| {8}0 \|/u,
    );
  });

  it('keeps marks and earlier figures apart from the figure', () => {
    const text = renderText(setCell(report, 'requests.received.total', 58), {
      previous: report,
      findings: [{ rule: 'a/b', severity: 'warning', message: '不等', cells: ['requests.received.total'] }],
    });
    expect(text).toContain(' 58 [a] （前0，+58） |');
    expect(text.trimEnd().endsWith('检查结果\n\n[a] 警告：不等')).toBe(true);
  });

  it('keeps a heading on its line, and every line of a paragraph indented', () => {
    const broken: DisclosureReport = {
      ...report,
      overview: {
        blocks: [
          { kind: 'heading', text: '（一）\n主动' },
          { kind: 'paragraph', text: '一\n二' },
        ],
      },
    };
    expect(renderText(broken)).toContain('\n（一） 主动\n　　一\n　　二\n');
  });

  it('draws what is laid out already', () => {
    expect(renderText(layoutReport(report, { locale: 'en' }))).toBe(renderText(report, { locale: 'en' }));
  });

  it('takes handlers of the caller one by one', () => {
    expect(renderText(report, { handlers: { paragraph: ({ text }) => `> ${text}` } })).toContain(
      '\n> 编制本报告。\n',
    );
  });

  it.each([null, undefined, 'text', {}, []])('refuses what is no report: %j', (source) => {
    expect(() => renderText(source as never)).toThrow(DisclosureReportError);
  });

  it('prints comparisons with bars of signs and marked words', () => {
    const next = { ...setCell(report, 'requests.received.naturalPerson', 4), year: 2025 };
    const text = renderText(
      diffReports(report, { ...next, problems: { blocks: [{ kind: 'paragraph', text: '有一些问题。' }] } }),
    );
    expect(text).toContain(
      '| 一、本年新收政府信息公开申请数量 | 自然人 |      0 |      4 |   +4 |          | ++++++++++++++++++++ |',
    );
    expect(text).toContain('\n[删除] [-有一些改进。-]\n');
    const sides = renderText(diffReports(next, report), { form: 'side-by-side' });
    expect(sides).toContain('| oooooooooooooooooooo ');
  });
});
