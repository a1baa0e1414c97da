import type { RuleExamples } from './example.js';

const bureaus = [
  { agency: '某县林业局', cells: { 'requests.received.naturalPerson': 3 } },
  { agency: '某县水利局', cells: { 'requests.received.naturalPerson': 4 } },
] as const;

export const consolidationExamples: RuleExamples<'consolidation'> = {
  'consolidation/sum': {
    passes: { cells: { 'requests.received.naturalPerson': 7 }, members: bureaus },
    fails: {
      cells: { 'requests.received.naturalPerson': 8, 'requests.received.total': 7 },
      members: bureaus,
    },
    findings: [
      {
        message: '一、本年新收政府信息公开申请数量 · 自然人：2 个成员单位之和为 7，表中为 8',
        cells: ['requests.received.naturalPerson'],
        expected: 7,
        actual: 8,
        delta: 1,
      },
    ],
  },
  'consolidation/member-missing': {
    passes: { members: bureaus },
    fails: {
      members: [
        { agency: '某县林业局', fill: 'blank' },
        { agency: '某县水利局', year: 2023 },
      ],
    },
    findings: [
      { message: '某县林业局没有任何数据', cells: [], actual: '某县林业局' },
      { message: '某县水利局报送的是 2023 年度报告，不是 2024 年度', cells: [], actual: '某县水利局' },
    ],
  },
};
