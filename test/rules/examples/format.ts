import type { DocumentOutline, PrintedRow } from '../../../src/finding/source.js';
import type { PartKey } from '../../../src/form/parts.js';
import { tableSpec } from '../../../src/form/table-spec.js';
import type { RuleExamples } from './example.js';

const prose = { overview: '全年……', problems: '存在……', other: '没有其他需要报告的事项。' };

/** A document that prints these headings, ten lines apart. */
function headed(...headings: readonly (readonly [PartKey, string])[]): DocumentOutline {
  return {
    headings: headings.map(([part, text], i) => ({ part, text, location: { line: 10 * i + 1 } })),
    tables: [],
    foreignRows: [],
  };
}

const overview = ['overview', '一、总体情况'] as const;
const proactive = ['proactive', '二、主动公开政府信息情况'] as const;
const requests = ['requests', '三、收到和处理政府信息公开申请情况'] as const;

/** A document whose table two has these rows. */
function tabled(rows: PrintedRow[]): DocumentOutline {
  return {
    headings: [],
    tables: [{ table: 'proactive', edition: '2021', rows, location: { line: 19 } }],
    foreignRows: [],
  };
}

/** A document with these row labels in tables that are none of the form's. */
function besides(...labels: readonly string[]): DocumentOutline {
  return { ...headed(), foreignRows: labels.map((label, i) => ({ label, location: { line: 91 + i } })) };
}

const proactiveRows = tableSpec('proactive', '2021').rows.map((row, i) => ({
  row: row.path,
  label: row.label.zh,
  location: { line: 20 + i },
}));

export const formatExamples: RuleExamples<'format'> = {
  'format/part-missing': {
    passes: prose,
    fails: { ...prose, problems: [] },
    findings: [
      {
        message: '缺少“五、存在的主要问题及改进情况”部分',
        cells: [],
        expected: '五、存在的主要问题及改进情况',
      },
    ],
  },
  'format/part-order': {
    passes: { outline: headed(overview, proactive, requests) },
    fails: { outline: headed(overview, requests, proactive) },
    findings: [
      {
        message:
          '各部分未按格式顺序排列：“一、总体情况”“三、收到和处理政府信息公开申请情况”“二、主动公开政府信息情况”',
        cells: [],
        actual: '二、主动公开政府信息情况',
        location: { line: 21 },
      },
    ],
  },
  'format/part-title': {
    passes: { outline: headed(['other', '六、 其他需要报告的事项：']) },
    fails: { outline: headed(['other', '六、其他事项']) },
    findings: [
      {
        message: '标题“六、其他事项”与格式不一致，格式为“六、其他需要报告的事项”',
        cells: [],
        expected: '六、其他需要报告的事项',
        actual: '六、其他事项',
        location: { line: 1 },
      },
    ],
  },
  'format/table-missing': {
    passes: {},
    fails: { fill: 'blank', cells: { 'proactive.rules.issued': 0, 'requests.received.total': 5 } },
    findings: [
      { message: '“四、政府信息公开行政复议、行政诉讼情况”部分没有表格，或表格中没有任何数据', cells: [] },
    ],
  },
  'format/edition': {
    passes: { year: 2020 },
    fails: { year: 2023, proactiveEdition: '2019' },
    findings: [
      {
        message:
          '二、主动公开政府信息情况：2023 年度报告应使用 2021 年版表格（国办公开办函〔2021〕30号），此表为 2019 年版',
        cells: [],
        expected: '2021',
        actual: '2019',
      },
    ],
  },
  'format/row-set': {
    passes: { outline: tabled(proactiveRows) },
    fails: {
      outline: tabled(
        proactiveRows.map((row) => {
          if (row.label === '行政许可') return { ...row, label: '行政审批' };
          if (row.label !== '行政强制') return row;
          return { row: null, label: '其他主动公开文件', figures: ['37'], location: row.location };
        }),
      ),
    },
    findings: [
      {
        message: '二、主动公开政府信息情况：增加了格式没有的行“其他主动公开文件”',
        cells: [],
        actual: '其他主动公开文件',
        location: { line: 24 },
      },
      { message: '二、主动公开政府信息情况：缺少 1 行：行政强制', cells: [] },
      {
        message: '二、主动公开政府信息情况：有 1 行名称与格式不一致：“行政审批”',
        cells: [],
        actual: '行政审批',
        location: { line: 22 },
      },
    ],
  },
  'format/obsolete-table': {
    passes: { outline: besides('附：政府信息公开统计表') },
    fails: { outline: besides('1．主动公开规范性文件数', '2．制发规范性文件总数') },
    findings: [
      {
        message:
          '附有 2019 年以前的统计表（1．主动公开规范性文件数、2．制发规范性文件总数），现行格式已不使用',
        cells: [],
        actual: '1．主动公开规范性文件数、2．制发规范性文件总数',
        location: { line: 91 },
      },
    ],
  },
};
