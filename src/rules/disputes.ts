import { messagesIn } from '../finding/messages.js';
import type { CellPath } from '../form/cell-path.js';
import { figureAt } from '../report/figures.js';
import { arithmetic, practice } from './basis.js';
import { equationRule } from './equation-rule.js';
import { notApplicable, type Rule } from './rule.js';

const total = equationRule(
  'disputes/total',
  'disputes',
  'row-total',
  {
    'zh-CN': '行政复议、两类行政诉讼的总计等于四种结果之和',
    en: 'The total of reconsiderations, and of each kind of litigation, is the sum of its four results',
  },
  arithmetic,
);

// A case filed after reconsideration is counted among the reconsiderations already.
const firstInstances = [
  'disputes.reconsideration.total',
  'disputes.litigation.direct.total',
] as const satisfies readonly CellPath[];

const handledTotal = 'requests.outcomes.total.total';

const plausible: Rule<'disputes/plausible'> = {
  id: 'disputes/plausible',
  severity: 'info',
  asserts: {
    'zh-CN': '复议和直接起诉的件数不超过本年与上年办理的申请数',
    en: 'Reconsiderations and direct litigation do not exceed the requests handled this year and last',
  },
  basis: practice,
  reads: { parts: ['requests', 'disputes'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear) return notApplicable;
    const [reconsidered, litigated] = firstInstances.map((path) => figureAt(figures, path));
    const handled = figureAt(figures, handledTotal);
    const handledBefore = figureAt(lastYear.figures, handledTotal);
    if (reconsidered == null || litigated == null || handled === null || handledBefore === null)
      return ['undecided'];
    const disputes = reconsidered + litigated;
    const requests = handled + handledBefore;
    if (disputes <= requests) return ['held'];
    return [
      {
        cells: firstInstances,
        actual: disputes,
        message: (locale) => messagesIn(locale)['disputes/plausible']({ disputes, requests }),
      },
    ];
  },
};

/** Table four. */
export const disputeRules = [total, plausible] as const;
