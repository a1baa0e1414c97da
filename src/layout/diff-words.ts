import type { Header } from '../compare/header.js';
import type { Locale } from '../form/locale.js';
import type { AgencyKind, AgencyLevel } from '../report/agency.js';
import type { ReportKey } from '../report/report.js';
import type { Revision } from './diff-nodes.js';

/** The words that a comparison puts beside those of the form and of the reports. */
export interface DiffWords {
  readonly title: (previous: ReportKey, current: ReportKey, name: string) => string;
  readonly header: string;
  readonly headerChanges: string;
  readonly preamble: string;
  readonly field: string;
  readonly fields: Readonly<Record<keyof Header, string>>;
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly levels: Readonly<Record<AgencyLevel, string>>;
  readonly row: string;
  readonly column: string;
  readonly change: string;
  readonly ratio: string;
  readonly chart: string;
  /** Over a bar each of before and after, in that order. */
  readonly sidesChart: (from: string, to: string) => string;
  readonly states: Readonly<Record<Revision['state'], string>>;
  readonly side: (key: ReportKey, other: ReportKey, fallback: 'from' | 'to') => string;
  readonly figures: (part: string) => string;
  readonly prose: (part: string) => string;
  readonly kept: (count: number) => string;
  readonly absent: (side: string) => string;
  /** `zeros`: how many more such figures there are that are zero. */
  readonly incomparable: (zeros: number) => string;
  readonly unchanged: string;
  readonly narrativeOmitted: string;
  readonly edition: (edition: string) => string;
}

const zhCN: DiffWords = {
  title: (previous, current, name) => {
    const whole = ({ agency, year }: ReportKey): string =>
      `${agency ?? ''}${year === null ? '' : `${year}年`}`;
    const first = whole(previous);
    const second =
      previous.agency === current.agency && current.year !== null ? `${current.year}年` : whole(current);
    return `${[first, second].filter((part) => part !== '').join('与')}${name}比较`;
  },
  header: '报告基本信息',
  headerChanges: '报告基本信息的变化',
  preamble: '导语',
  field: '项目',
  fields: {
    year: '报告年度',
    'agency.name': '机关名称',
    'agency.kind': '机关类别',
    'agency.level': '机关层级',
    'agency.code': '机关代码',
    'agency.contact': '联系方式',
    title: '标题',
    period: '统计期限',
    publishedOn: '发布日期',
    'proactive.edition': '第二部分表格格式',
    'requests.edition': '第三部分表格格式',
  },
  kinds: {
    government: '人民政府',
    governmentOffice: '政府办公厅（室）',
    department: '政府部门',
    subdistrictOffice: '街道办事处',
    publicInstitution: '事业单位',
    other: '其他',
  },
  levels: { central: '中央', province: '省级', prefecture: '市级', county: '县级', township: '乡级' },
  row: '项目',
  column: '栏目',
  change: '增减',
  ratio: '增减幅度',
  chart: '增减示意',
  sidesChart: (from, to) => `${from} / ${to} 示意`,
  states: { kept: '未变', added: '新增', removed: '删除', reworded: '改写' },
  side: (key, other, fallback) => {
    if (key.year !== null && key.year !== other.year) return `${key.year}年`;
    if (key.agency !== null && key.agency !== other.agency) return key.agency;
    return fallback === 'from' ? '前' : '后';
  },
  figures: (part) => `${part}：变化的数据`,
  prose: (part) => `${part}：文字变化`,
  kept: (count) => `另有 ${count} 段未变。`,
  absent: (side) => `${side}的报告没有这一部分。`,
  incomparable: (zeros) => `不可比的数据${zeros === 0 ? '' : `（另有 ${zeros} 项为 0）`}`,
  unchanged: '两份报告没有差异。',
  narrativeOmitted: '文字部分未作比较。',
  edition: (edition) => `${edition}年格式`,
};

const en: DiffWords = {
  title: (previous, current, name) => {
    const whole = ({ agency, year }: ReportKey): string =>
      [agency, year].filter((part) => part !== null).join(' ');
    const second =
      previous.agency === current.agency && current.year !== null ? String(current.year) : whole(current);
    return `${name}: ${[whole(previous), second].filter((part) => part !== '').join(' and ')} compared`;
  },
  header: 'About the report',
  headerChanges: 'About the report: what changed',
  preamble: 'Preamble',
  field: 'Item',
  fields: {
    year: 'Year',
    'agency.name': 'Agency',
    'agency.kind': 'Kind of agency',
    'agency.level': 'Level of agency',
    'agency.code': 'Code of agency',
    'agency.contact': 'Contact',
    title: 'Title',
    period: 'Period',
    publishedOn: 'Published on',
    'proactive.edition': 'Form of table two',
    'requests.edition': 'Form of table three',
  },
  kinds: {
    government: 'people’s government',
    governmentOffice: 'general office of a government',
    department: 'department',
    subdistrictOffice: 'sub-district office',
    publicInstitution: 'public institution',
    other: 'other',
  },
  levels: {
    central: 'central',
    province: 'province',
    prefecture: 'prefecture',
    county: 'county',
    township: 'township',
  },
  row: 'Item',
  column: 'Column',
  change: 'Change',
  ratio: 'Change in percent',
  chart: 'Change, drawn',
  sidesChart: (from, to) => `${from} / ${to}, drawn`,
  states: { kept: 'Unchanged', added: 'Added', removed: 'Removed', reworded: 'Reworded' },
  side: (key, other, fallback) => {
    if (key.year !== null && key.year !== other.year) return String(key.year);
    if (key.agency !== null && key.agency !== other.agency) return key.agency;
    return fallback === 'from' ? 'Before' : 'After';
  },
  figures: (part) => `${part}: changed figures`,
  prose: (part) => `${part}: changed text`,
  kept: (count) => `${count} more unchanged.`,
  absent: (side) => `The report of ${side} has no such part.`,
  incomparable: (zeros) =>
    `Figures that cannot be compared${zeros === 0 ? '' : ` (and ${zeros} that are 0)`}`,
  unchanged: 'The two reports do not differ.',
  narrativeOmitted: 'The text was not compared.',
  edition: (edition) => `Form of ${edition}`,
};

const words: Readonly<Record<Locale, DiffWords>> = { 'zh-CN': zhCN, en };

export function diffWordsIn(locale: Locale): DiffWords {
  return words[locale];
}
