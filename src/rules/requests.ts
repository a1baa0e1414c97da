import { isCount } from '../balance/count.js';
import { messagesIn } from '../finding/messages.js';
import { findCell } from '../form/table-spec.js';
import { figureAt } from '../report/figures.js';
import { arithmetic, identityNoteOfForm, law, practice } from './basis.js';
import { equationRule } from './equation-rule.js';
import { firstFeeYear, speaksOfFee } from './other.js';
import { isFiguresAlone } from './presence.js';
import { textOf } from './prose.js';
import { type CatalogueRule, notApplicable } from './rule.js';

/** Shares of less than this many requests say nothing. */
const enoughRequests = 20;

const rowTotal = equationRule('requests/row-total', 'requests', 'row-total', arithmetic);

const outcomeTotal = equationRule('requests/outcome-total', 'requests', 'column-total', arithmetic);

const balance = equationRule('requests/balance', 'requests', 'identity', identityNoteOfForm);

const received = 'requests.received.total';
const carriedForward = 'requests.carriedForward.total';
const handled = 'requests.outcomes.total.total';

const carryForwardShare: CatalogueRule<'requests/carry-forward-share'> = {
  id: 'requests/carry-forward-share',
  severity: 'info',
  basis: law(33),
  reads: { parts: ['requests'] },
  check({ figures }) {
    const forward = figureAt(figures, carriedForward);
    const all = figureAt(figures, received);
    if (forward === null || all === null) return ['undecided'];
    // A share of -1.5 cases is none; cells/not-a-count speaks of such figures.
    if (!isCount(forward) || !isCount(all)) return ['undecided'];
    if (forward <= all && (all < enoughRequests || forward * 2 <= all)) return ['held'];
    return [
      {
        cells: [carriedForward, received],
        actual: forward,
        message: (locale) => messagesIn(locale)['requests/carry-forward-share']({ forward, received: all }),
      },
    ];
  },
};

const overdueFeePath = 'requests.outcomes.other.overdueFee.total';

const overdueFee: CatalogueRule<'requests/overdue-fee'> = {
  id: 'requests/overdue-fee',
  severity: 'warning',
  basis: law(42),
  reads: { parts: ['requests', 'other'] },
  check(subject) {
    const { figures, report } = subject;
    if (!findCell(overdueFeePath, figures.requests.spec.edition)) return notApplicable;
    const count = figureAt(figures, overdueFeePath);
    const { year } = report;
    if (count === null || (year === null && count !== 0)) return ['undecided'];
    if (count === 0 || year === null) return ['held'];
    const tooEarly = year < firstFeeYear;
    if (!tooEarly && isFiguresAlone(subject)) return ['undecided'];
    if (!tooEarly && speaksOfFee(textOf(subject, 'other'))) return ['held'];
    return [
      {
        cells: [overdueFeePath],
        ...(tooEarly ? { expected: 0 } : {}),
        actual: count,
        message: (locale) =>
          messagesIn(locale)['requests/overdue-fee']({ count, year: tooEarly ? year : null }),
      },
    ];
  },
};

const otherReasonPath = 'requests.outcomes.other.otherReason.total';

const otherShare: CatalogueRule<'requests/other-share'> = {
  id: 'requests/other-share',
  severity: 'info',
  basis: practice,
  reads: { parts: ['requests'] },
  check({ figures }) {
    if (!findCell(otherReasonPath, figures.requests.spec.edition)) return notApplicable;
    const other = figureAt(figures, otherReasonPath);
    const total = figureAt(figures, handled);
    if (other === null || total === null) return ['undecided'];
    if (total < enoughRequests) return notApplicable;
    if (other * 5 <= total) return ['held'];
    return [
      {
        cells: [otherReasonPath, handled],
        actual: other,
        message: (locale) => messagesIn(locale)['requests/other-share']({ other, total }),
      },
    ];
  },
};

/** Table three. */
export const requestRules = [
  rowTotal,
  outcomeTotal,
  balance,
  carryForwardShare,
  overdueFee,
  otherShare,
] as const;
