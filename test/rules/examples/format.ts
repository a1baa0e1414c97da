import type { DocumentOutline } from '../../../src/finding/source.js';
import { partKeys } from '../../../src/form/parts.js';
import { tableSpec } from '../../../src/form/table-spec.js';
import { describePart } from '../../../src/report/describe-part.js';
import type { RuleExamples } from './example.js';

type Heading = DocumentOutline['headings'][number];

const headings: Heading[] = partKeys.map((part, i) => ({
  part,
  text: describePart(part),
  location: { line: i * 10 + 1 },
}));
const outline: DocumentOutline = { headings, tables: [], foreignRows: [] };
const prose = { overview: '全年……', problems: '存在……', other: '没有其他需要报告的事项。' };

function retitled(part: Heading['part'], text: string): DocumentOutline {
  return { ...outline, headings: headings.map((one) => (one.part === part ? { ...one, text } : one)) };
}

const [first, second, third, ...rest] = headings as [Heading, Heading, Heading, ...Heading[]];

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
    passes: { outline },
    fails: { outline: { ...outline, headings: [first, third, second, ...rest] } },
    findings: [
      {
        message:
          '各部分未按格式顺序排列：“一、总体情况”“三、收到和处理政府信息公开申请情况”“二、主动公开政府信息情况”“四、政府信息公开行政复议、行政诉讼情况”“五、存在的主要问题及改进情况”“六、其他需要报告的事项”',
        cells: [],
        actual: '二、主动公开政府信息情况',
        location: { line: 11 },
      },
    ],
  },
  'format/part-title': {
    passes: { outline: retitled('other', '六、 其他需要报告的事项：') },
    fails: { outline: retitled('other', '六、其他事项') },
    findings: [
      {
        message: '标题“六、其他事项”与格式不一致，格式为“六、其他需要报告的事项”',
        cells: [],
        expected: '六、其他需要报告的事项',
        actual: '六、其他事项',
        location: { line: 51 },
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
    passes: {
      outline: {
        ...outline,
        tables: [{ table: 'proactive', edition: '2021', rows: proactiveRows, location: { line: 19 } }],
      },
    },
    fails: {
      outline: {
        ...outline,
        tables: [
          {
            table: 'proactive',
            edition: '2021',
            rows: [
              ...proactiveRows
                .slice(0, 4)
                .map((row) => (row.label === '行政许可' ? { ...row, label: '行政审批' } : row)),
              { row: null, label: '其他主动公开文件', figures: ['37'], location: { line: 23 } },
              ...proactiveRows.slice(5),
            ],
            location: { line: 19 },
          },
        ],
      },
    },
    findings: [
      {
        message: '二、主动公开政府信息情况：增加了格式没有的行“其他主动公开文件”',
        cells: [],
        actual: '其他主动公开文件',
        location: { line: 23 },
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
    passes: {
      outline: { ...outline, foreignRows: [{ label: '附：政府信息公开统计表', location: { line: 90 } }] },
    },
    fails: {
      outline: {
        ...outline,
        foreignRows: [
          { label: '1．主动公开规范性文件数', location: { line: 91 } },
          { label: '2．制发规范性文件总数', location: { line: 92 } },
        ],
      },
    },
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
