import type { RuleExamples } from './example.js';

export const headerExamples: RuleExamples<'header'> = {
  'header/year': {
    passes: {
      title: '某县人民政府2024年政府信息公开工作年度报告',
      overview: '2024年，某县认真落实条例。2023年的问题已经整改。',
    },
    fails: {
      title: '某县人民政府2023年政府信息公开工作年度报告',
      period: { start: '2023-01-01', end: '2023-12-31' },
      preamble: '根据条例，现公布某县人民政府2023年度政府信息公开工作年度报告。',
      overview: '2023年，某县认真落实条例。',
    },
    findings: [
      {
        message: '标题的年度是 2023 年，与报告年度 2024 年不一致',
        cells: [],
        expected: '2024',
        actual: '2023',
      },
      {
        message: '统计期限的年度是 2023 年，与报告年度 2024 年不一致',
        cells: [],
        expected: '2024',
        actual: '2023',
      },
      {
        message: '导语的年度是 2023 年，与报告年度 2024 年不一致',
        cells: [],
        expected: '2024',
        actual: '2023',
      },
      {
        message: '第一部分开头的年度是 2023 年，与报告年度 2024 年不一致',
        cells: [],
        expected: '2024',
        actual: '2023',
      },
    ],
  },
  'header/period': {
    passes: { period: { start: '2024-01-01', end: '2024-12-31' } },
    fails: { period: { start: '2024-01-01', end: '2024-12-21' } },
    findings: [
      {
        message: '统计期限为2024年1月1日至2024年12月21日，应为2024年1月1日至12月31日',
        cells: [],
        expected: '2024-01-01/2024-12-31',
        actual: '2024-01-01/2024-12-21',
      },
    ],
  },
  'header/agency': {
    passes: {
      agency: '某县卫生健康委员会',
      title: '某县卫健委2024年政府信息公开工作年度报告',
      preamble: '现将我委2024年政府信息公开工作报告如下。',
    },
    fails: {
      agency: '某县林业局',
      title: '某县林业局2024年政府信息公开工作年度报告',
      preamble: '现将某县水利局2024年政府信息公开工作情况报告如下。',
    },
    findings: [
      {
        message: '导语的机关是“某县水利局”，与报告机关“某县林业局”不一致',
        cells: [],
        expected: '某县林业局',
        actual: '某县水利局',
      },
    ],
  },
  'header/contact': {
    passes: { preamble: '本报告可在县政府网站下载。如有疑问，请与县政府办公室联系（电话：0000-0000000）。' },
    fails: { preamble: '如有疑问，请与县政府办公室联系（电话：0000-0000000）。' },
    findings: [{ message: '报告没有写明下载途径', cells: [] }],
  },
};
