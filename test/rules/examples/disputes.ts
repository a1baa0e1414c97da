import type { RuleExamples } from './example.js';

export const disputeExamples: RuleExamples<'disputes'> = {
  'disputes/total': {
    passes: {
      cells: {
        'disputes.litigation.direct.upheld': 2,
        'disputes.litigation.direct.pending': 1,
        'disputes.litigation.direct.total': 3,
      },
    },
    fails: {
      cells: {
        'disputes.litigation.direct.upheld': 2,
        'disputes.litigation.direct.pending': 1,
        'disputes.litigation.direct.total': 2,
      },
    },
    findings: [
      {
        message: '行政诉讼 未经复议直接起诉 · 总计：各项之和为 3，表中为 2，相差 1',
        cells: [
          'disputes.litigation.direct.total',
          'disputes.litigation.direct.upheld',
          'disputes.litigation.direct.corrected',
          'disputes.litigation.direct.otherResult',
          'disputes.litigation.direct.pending',
        ],
        expected: 3,
        actual: 2,
        delta: -1,
      },
    ],
  },
  'disputes/plausible': {
    passes: {
      cells: { 'disputes.reconsideration.total': 8, 'requests.outcomes.total.total': 3 },
      previous: { cells: { 'requests.outcomes.total.total': 5 } },
    },
    fails: {
      cells: {
        'disputes.reconsideration.total': 8,
        'disputes.litigation.direct.total': 1,
        'requests.outcomes.total.total': 3,
      },
      previous: { cells: { 'requests.outcomes.total.total': 5 } },
    },
    findings: [
      {
        message: '行政复议和直接起诉共 9 件，多于本年与上年办理的申请 8 件',
        cells: ['disputes.reconsideration.total', 'disputes.litigation.direct.total'],
        actual: 9,
      },
    ],
  },
};
