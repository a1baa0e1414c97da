import type { Severity } from '../finding/finding.js';
import { chineseDate } from '../finding/wording.zh-CN.js';
import type { Edition } from '../form/editions.js';
import type { Locale } from '../form/locale.js';

/** The few words that a layout puts beside those of the form and of the report. */
export interface LayoutWords {
  readonly colon: string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly title: (agency: string | null, year: number | null, name: string) => string;
  readonly year: (year: number) => string;
  readonly date: (iso: string) => string;
  readonly period: (start: string, end: string) => string;
  readonly caption: (part: string, edition: Edition) => string;
  readonly previous: (figure: string) => string;
  readonly previousNote: (year: number | null) => string;
  readonly omitted: (edition: Edition, cells: readonly string[]) => string;
  readonly noFigure: string;
}

const zhCN: LayoutWords = {
  colon: '：',
  findings: '检查结果',
  severity: { error: '错误', warning: '警告', info: '提示' },
  title: (agency, year, name) => `${agency ?? ''}${year === null ? '' : `${year}年`}${name}`,
  year: (year) => `${year}年`,
  date: chineseDate,
  period: (start, end) => `${chineseDate(start)}至${chineseDate(end)}`,
  caption: (part, edition) => `${part}（${edition}年格式）`,
  previous: (figure) => `前${figure}`,
  previousNote: (year) => `括号内“前”为${year === null ? '上年' : `${year}年`}数据，其后为增减。`,
  omitted: (edition, cells) => `${edition}年格式中没有下列数据的位置：${cells.join('；')}`,
  noFigure: '无数据',
};

const en: LayoutWords = {
  colon: ': ',
  findings: 'Findings',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  title: (agency, year, name) =>
    [agency, agency === null ? name : `– ${name}`, year === null ? null : `(${year})`]
      .filter((word) => word !== null)
      .join(' '),
  year: (year) => String(year),
  date: (iso) => iso,
  period: (start, end) => `${start} to ${end}`,
  caption: (part, edition) => `${part} (form of ${edition})`,
  previous: (figure) => `was ${figure}`,
  previousNote: (year) =>
    `In brackets: what the figure was in ${year ?? 'the earlier report'}, and the change.`,
  omitted: (edition, cells) => `The form of ${edition} has no cells for: ${cells.join('; ')}`,
  noFigure: 'no figure',
};

const words: Readonly<Record<Locale, LayoutWords>> = { 'zh-CN': zhCN, en };

export function wordsIn(locale: Locale): LayoutWords {
  return words[locale];
}
