import type { Locale } from '../form/locale.js';

/** The words that charts put beside the labels of the form. */
export interface ChartWords {
  readonly year: string;
  readonly trend: (agency: string, first: number, last: number) => string;
  /** A series in words, such as 某行 2023 年 51，2024 年 58. */
  readonly series: (label: string, points: readonly (readonly [year: number, figure: string])[]) => string;
  readonly diff: (previous: string, current: string) => string;
  readonly change: (label: string, from: string, to: string) => string;
  readonly directions: { readonly more: string; readonly less: string };
  readonly axis: (name: string, unit: string) => string;
  readonly changes: string;
  readonly requests: string;
  readonly applicants: string;
  readonly outcomes: (whole: string) => string;
  readonly figure: (label: string, figure: string) => string;
  readonly noFigure: string;
  readonly nothing: string;
  readonly separator: string;
}

const zhCN: ChartWords = {
  year: '年度',
  trend: (agency, first, last) => `${agency} ${first}—${last} 年政府信息公开申请`.trim(),
  series: (label, points) => `${label}：${points.map(([year, figure]) => `${year} 年 ${figure}`).join('，')}`,
  diff: (previous, current) => `${previous}与${current}相比的变化`,
  change: (label, from, to) => `${label}：由 ${from} 变为 ${to}`,
  directions: { more: '增加', less: '减少' },
  axis: (name, unit) => `${name}（${unit}）`,
  changes: '增减',
  requests: '申请数量',
  applicants: '申请人',
  outcomes: (whole) => `${whole}政府信息公开申请办理结果`,
  figure: (label, figure) => `${label} ${figure}`,
  noFigure: '无数据',
  nothing: '没有可以显示的数据',
  separator: '；',
};

const en: ChartWords = {
  year: 'Year',
  trend: (agency, first, last) => `${agency} Requests for disclosure, ${first}–${last}`.trim(),
  series: (label, points) => `${label}: ${points.map(([year, figure]) => `${figure} in ${year}`).join(', ')}`,
  diff: (previous, current) => `What changed from ${previous} to ${current}`,
  change: (label, from, to) => `${label}: from ${from} to ${to}`,
  directions: { more: 'More', less: 'Less' },
  axis: (name, unit) => `${name} (${unit})`,
  changes: 'Change',
  requests: 'Requests',
  applicants: 'Applicants',
  outcomes: (whole) => `${whole} Outcomes of requests for disclosure`.trim(),
  figure: (label, figure) => `${label} ${figure}`,
  noFigure: 'no figure',
  nothing: 'There is nothing to show',
  separator: '; ',
};

const words: Readonly<Record<Locale, ChartWords>> = { 'zh-CN': zhCN, en };

export function chartWordsIn(locale: Locale): ChartWords {
  return words[locale];
}
