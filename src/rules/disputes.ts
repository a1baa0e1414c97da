import { messagesIn } from '../finding/messages.js';
import type { CellPath } from '../form/cell-path.js';
import { figureAt } from '../report/figures.js';
import { arithmetic, practice } from './basis.js';
import { equationRule } from './equation-rule.js';
import { type CatalogueRule, notApplicable } from './rule.js';

const total = equationRule('disputes/total', 'disputes', 'row-total', arithmetic);

// A case filed after reconsideration is counted among the reconsiderations already.
const firstInstances = [
  'disputes.reconsideration.total',
  'disputes.litigation.direct.total',
] as const satisfies readonly CellPath[];

const handledTotal = 'requests.outcomes.total.total';

const plausible: CatalogueRule<'disputes/plausible'> = {
  id: 'disputes/plausible',
  severity: 'info',
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
