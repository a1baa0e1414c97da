import type { Label } from './declaration.js';

/** What the report is called; a title puts the agency and the year before it. */
export const reportName = {
  zh: '政府信息公开工作年度报告',
  en: 'Annual Report on Government Information Disclosure',
  aliases: [
    '政府信息公开年度报告',
    '政府信息公开工作报告',
    '信息公开工作年度报告',
    '信息公开年度报告',
    '政府信息公开工作年报',
    '政府信息公开年报',
  ],
} as const satisfies Label;

/** The facts that stand between title and preamble, each as a label, a colon and the fact. */
export const headerFacts = {
  agency: {
    zh: '报告机关',
    en: 'Agency',
    aliases: ['发布机构', '发布机关', '公开机构', '单位名称', '信息来源'],
  },
  year: { zh: '报告年度', en: 'Year' },
  period: { zh: '统计期限', en: 'Period', aliases: ['统计时限', '统计时间', '统计周期'] },
  publishedOn: {
    zh: '发布日期',
    en: 'Published on',
    aliases: ['发布时间', '公开日期', '发文日期', '成文日期', '生成日期'],
  },
} as const satisfies Record<string, Label>;

/** A fact of the header, by its key. */
export type HeaderFactKey = keyof typeof headerFacts;
