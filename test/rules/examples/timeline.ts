import type { RuleExamples } from './example.js';

export const timelineExamples: RuleExamples<'timeline'> = {
  'timeline/published-late': {
    passes: { agency: '某县人民政府', publishedOn: '2025-03-31' },
    fails: { agency: '某县林业局', publishedOn: '2025-02-03' },
    findings: [
      {
        message: '2025年2月3日公布，晚于期限（2025年1月31日）3 天',
        cells: [],
        expected: '2025-01-31',
        actual: '2025-02-03',
      },
    ],
  },
  'timeline/overdue': {
    passes: { agency: '某县某乡人民政府', deadlines: { township: '01-20' }, asOf: '2025-01-20' },
    fails: { agency: '某县某乡人民政府', deadlines: { township: '01-20' }, asOf: '2025-01-31' },
    findings: [
      {
        message: '截至2025年1月31日尚未公布，已超过期限（2025年1月20日）11 天',
        cells: [],
        expected: '2025-01-20',
      },
    ],
  },
  'timeline/published-early': {
    passes: { publishedOn: '2025-01-02' },
    fails: { publishedOn: '2024-12-16' },
    findings: [
      {
        message: '2024年12月16日公布，早于统计期限结束日（2024年12月31日）',
        cells: [],
        actual: '2024-12-16',
      },
    ],
  },
};
