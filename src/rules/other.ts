import { messagesIn } from '../finding/messages.js';
import type { FeeClaim } from '../narrative/claim.js';
import { figureAt } from '../report/figures.js';
import { law, officialForm, practice } from './basis.js';
import { isFiguresAlone, isPartMissing } from './presence.js';
import { textOf } from './prose.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';
import type { Subject } from './subject.js';

/** The processing fee of 国办函〔2020〕109号 is collected, and reported on, from 2021-01-01. */
export const firstFeeYear = 2021;

/** Whether a text speaks of the processing fee, be it to say that there was none. */
export function speaksOfFee(text: string): boolean {
  return /处理费|收费|费用|收取/u.test(text);
}

const feeStatement: CatalogueRule<'other/fee-statement'> = {
  id: 'other/fee-statement',
  severity: 'warning',
  basis: officialForm,
  reads: { parts: ['other'] },
  check(subject) {
    const { report } = subject;
    if (isFiguresAlone(subject) || isPartMissing(subject, 'other')) return notApplicable;
    if (report.year === null) return ['undecided'];
    if (report.year < firstFeeYear) return notApplicable;
    if (speaksOfFee(textOf(subject, 'other'))) return ['held'];
    // Said in another part it is said.
    const elsewhere = (['preamble', 'overview', 'problems'] as const).some((part) =>
      /信息处理费|信息公开.{0,6}收费/u.test(textOf(subject, part)),
    );
    if (elsewhere) return ['held'];
    const { year } = report;
    return [{ message: (locale) => messagesIn(locale)['other/fee-statement']({ year }) }];
  },
};

/** What part six says of fees that were collected in the year. */
function feesCollected(subject: Subject): readonly FeeClaim[] {
  return subject
    .claims('other')
    .flatMap((claim) =>
      claim.kind === 'fee' &&
      claim.what === 'collected' &&
      claim.period === 'report' &&
      claim.scope !== 'other'
        ? [claim]
        : [],
    );
}

const feeMultiple: CatalogueRule<'other/fee-multiple'> = {
  id: 'other/fee-multiple',
  severity: 'info',
  basis: law(42),
  reads: { parts: ['other'] },
  check(subject) {
    return feesCollected(subject).map((claim): Outcome => {
      const { amount } = claim;
      // Per request 100 元 a step, per page 10, 20 or 40 元: 国办函〔2020〕109号.
      if (Number.isInteger(amount / 10)) return 'held';
      return {
        words: claim,
        actual: amount,
        message: (locale) => messagesIn(locale)['other/fee-multiple']({ amount }),
      };
    });
  },
};

const feePath = 'proactive.fees.amount';
const yuanOfTableTwo = 10_000;

const feeCovered: CatalogueRule<'other/fee-covered'> = {
  id: 'other/fee-covered',
  severity: 'info',
  basis: practice,
  reads: { parts: ['proactive', 'other'] },
  check(subject) {
    const { figures } = subject;
    if (figures.proactive.spec.edition !== '2021') return notApplicable;
    const fees = figureAt(figures, feePath);
    return feesCollected(subject).flatMap((claim): Outcome[] => {
      const { amount } = claim;
      if (amount <= 0) return [];
      if (fees === null) return ['undecided'];
      // Table two is in 万元, mostly to two decimals: less than 100 元 is rounding.
      if (amount - fees * yuanOfTableTwo < yuanOfTableTwo / 100) return ['held'];
      return [
        {
          cells: [feePath],
          part: 'other',
          words: claim,
          actual: fees,
          message: (locale) => messagesIn(locale)['other/fee-covered']({ amount, fees }),
        },
      ];
    });
  },
};

/** Part six. */
export const otherRules = [feeStatement, feeMultiple, feeCovered] as const;
