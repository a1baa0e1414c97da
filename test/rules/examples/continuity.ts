import type { RuleExamples } from './example.js';

const problems = [
  '一是公开的内容不够全面。',
  '二是解读的形式较为单一。',
  '三是更新不够及时。',
  '下一步，将细化公开目录。',
  '同时，将加强业务培训。',
];

export const continuityExamples: RuleExamples<'continuity'> = {
  'continuity/carried-over': {
    passes: {
      cells: { 'requests.carriedOver.naturalPerson': 4 },
      previous: { cells: { 'requests.carriedForward.naturalPerson': 4 } },
    },
    fails: {
      cells: { 'requests.carriedOver.naturalPerson': 3 },
      previous: { cells: { 'requests.carriedForward.naturalPerson': 4 } },
    },
    findings: [
      {
        severity: 'info',
        message:
          '二、上年结转政府信息公开申请数量 · 自然人：表中为 3，上年报告结转下年度继续办理为 4，相差 1',
        cells: ['requests.carriedOver.naturalPerson'],
        expected: 4,
        actual: 3,
        delta: -1,
      },
      {
        message: '二、上年结转政府信息公开申请数量 · 总计：表中为 3，上年报告结转下年度继续办理为 4，相差 1',
        cells: ['requests.carriedOver.total'],
        expected: 4,
        actual: 3,
        delta: -1,
      },
    ],
  },
  'continuity/in-force': {
    passes: {
      cells: {
        'proactive.normativeDocuments.issued': 5,
        'proactive.normativeDocuments.repealed': 2,
        'proactive.normativeDocuments.inForce': 33,
      },
      previous: { cells: { 'proactive.normativeDocuments.inForce': 30 } },
    },
    fails: {
      cells: {
        'proactive.normativeDocuments.issued': 5,
        'proactive.normativeDocuments.repealed': 2,
        'proactive.normativeDocuments.inForce': 35,
      },
      previous: { cells: { 'proactive.normativeDocuments.inForce': 30 } },
    },
    findings: [
      {
        message:
          '行政规范性文件：上年现行有效 30 件，加本年制发 5 件，减本年废止 2 件，应为 33 件，表中为 35 件',
        cells: [
          'proactive.normativeDocuments.inForce',
          'proactive.normativeDocuments.issued',
          'proactive.normativeDocuments.repealed',
        ],
        expected: 33,
        actual: 35,
        delta: 2,
      },
    ],
  },
  'continuity/items': {
    passes: {
      year: 2020,
      cells: { 'proactive.licensing.previousItems': 112 },
      previous: { cells: { 'proactive.licensing.previousItems': 120, 'proactive.licensing.change': -8 } },
    },
    fails: {
      year: 2020,
      cells: { 'proactive.licensing.previousItems': 120 },
      previous: { cells: { 'proactive.licensing.previousItems': 120, 'proactive.licensing.change': -8 } },
    },
    findings: [
      {
        message: '行政许可：上年报告的项目数量 120 加增减 -8 为 112，本年表中上一年项目数量为 120',
        cells: ['proactive.licensing.previousItems'],
        expected: 112,
        actual: 120,
        delta: 8,
      },
    ],
  },
  'continuity/surge': {
    passes: {
      cells: { 'proactive.penalties.decisions': 150 },
      previous: { cells: { 'proactive.penalties.decisions': 30 } },
    },
    fails: {
      cells: { 'proactive.penalties.decisions': 151, 'disputes.reconsideration.total': 3 },
      previous: {
        cells: { 'proactive.penalties.decisions': 30, 'disputes.reconsideration.total': 20 },
      },
    },
    findings: [
      {
        message: '行政处罚 · 本年处理决定数量：上年 30，本年 151，增至五倍以上，请核对',
        cells: ['proactive.penalties.decisions'],
        actual: 151,
      },
      {
        message: '行政复议 · 总计：上年 20，本年 3，降至五分之一以下，请核对',
        cells: ['disputes.reconsideration.total'],
        actual: 3,
      },
    ],
  },
  'continuity/pending': {
    passes: {
      cells: { 'disputes.reconsideration.upheld': 1 },
      previous: { cells: { 'disputes.reconsideration.pending': 2 } },
    },
    fails: { previous: { cells: { 'disputes.reconsideration.pending': 2 } } },
    findings: [
      {
        message: '行政复议：上年尚未审结 2 件，本年没有反映',
        cells: ['disputes.reconsideration.total'],
        actual: 0,
      },
    ],
  },
  'continuity/year-over-year': {
    passes: {
      cells: { 'requests.received.naturalPerson': 44 },
      overview: '全年收到政府信息公开申请44件，同比增长10%。',
      previous: { cells: { 'requests.received.naturalPerson': 40 } },
    },
    fails: {
      cells: { 'requests.received.naturalPerson': 44 },
      overview: '全年收到政府信息公开申请44件，同比增长12.5%。',
      previous: { cells: { 'requests.received.naturalPerson': 40 } },
    },
    findings: [
      {
        message: '“同比增长12.5%”与数据不符：上年 40，本年 44，增长 10%',
        cells: ['requests.received.total'],
        actual: '同比增长12.5%',
      },
    ],
  },
  'continuity/boilerplate': {
    passes: {
      problems: [
        '一是公开的内容不够全面。',
        '二是依申请公开的答复不够规范。',
        '下一步，将统一答复文书。',
        '同时，将加强业务培训。',
      ],
      previous: { problems },
    },
    fails: { problems, previous: { problems } },
    findings: [
      { message: '“五、存在的主要问题及改进情况”有 100% 的句子与上年报告相同', cells: [], actual: '100%' },
    ],
  },
  'continuity/agency': {
    passes: { agency: '某县卫健委', previous: { agency: '某县卫生健康委员会' } },
    fails: { agency: '某县林业局', previous: { agency: '某县水利局', year: 2022 } },
    findings: [
      {
        message: '上年报告的机关是“某县水利局”，本年报告的机关是“某县林业局”',
        cells: [],
        expected: '某县林业局',
        actual: '某县水利局',
      },
      {
        message: '用于对照的是 2022 年度报告，2024 年度报告应与 2023 年度对照',
        cells: [],
        expected: '2023',
        actual: '2022',
      },
    ],
  },
};
