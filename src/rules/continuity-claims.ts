import { messagesIn } from '../finding/messages.js';
import type { QuantitySum, TrendClaim } from '../narrative/claim.js';
import { arithmetic } from './basis.js';
import { bearingOf } from './claim-bearing.js';
import { isPrintedAs } from './printed-as.js';
import { cellsOfQuantity, quantityIn } from './quantity.js';
import { type CatalogueRule, type Failure, notApplicable, type Outcome } from './rule.js';
import { type ProsePart, proseParts, type ReadReport, type Subject } from './subject.js';

const yearOverYear: CatalogueRule<'continuity/year-over-year'> = {
  id: 'continuity/year-over-year',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['overview', 'problems', 'other'], previous: true },
  check(subject) {
    const { lastYear } = subject;
    if (!lastYear) return notApplicable;
    return proseParts.flatMap((part) =>
      subject
        .claims(part)
        .flatMap((claim): Outcome[] =>
          claim.kind === 'trend' && bearingOf(claim, subject) === 'own'
            ? checkTrend(claim, part, subject, lastYear)
            : [],
        ),
    );
  },
};

function checkTrend(
  claim: TrendClaim,
  part: ProsePart,
  { figures }: Subject,
  lastYear: ReadReport,
): Outcome[] {
  const readings = claim.of.flatMap((sum) => {
    const before = quantityIn(lastYear.figures, sum);
    const value = quantityIn(figures, sum);
    return before === null || value === null ? [] : [{ sum, before, value }];
  });
  const [first] = readings;
  if (!first) return claim.of.length === 0 ? [] : ['undecided'];
  const verdicts = readings.map(({ before, value }) => fits(claim, before, value));
  if (verdicts.includes(true)) return ['held'];
  if (verdicts.includes(null)) return ['undecided'];
  return [{ part, ...trendFailure(claim, first, figures) }];
}

function trendFailure(
  claim: TrendClaim,
  { sum, before, value }: { sum: QuantitySum; before: number; value: number },
  figures: Subject['figures'],
): Failure {
  return {
    words: claim,
    cells: cellsOfQuantity(figures, sum),
    actual: claim.text,
    message: (locale) => messagesIn(locale)['continuity/year-over-year']({ text: claim.text, before, value }),
  };
}

/** Whether a stated change fits two figures; `null` where it cannot be told, as a share of nothing. */
function fits({ direction, by, from }: TrendClaim, before: number, value: number): boolean | null {
  if (from !== null && from.bound === 'exact' && from.value !== before) return false;
  if (direction === 'flat') return by === null ? null : Math.abs(value - before) === by.value;
  if (value === before ? by?.value !== 0 : direction === (value > before ? 'down' : 'up')) return false;
  if (by === null) return true;
  const change = Math.abs(value - before);
  if (/^[%％]/u.test(by.unit)) return before === 0 ? null : isPrintedAs((change / before) * 100, by);
  if (by.unit.startsWith('倍')) {
    // 增长两倍 is said of what is twice and of what is three times as much.
    return before === 0 ? null : isPrintedAs(value / before, by) || isPrintedAs(change / before, by);
  }
  return change === by.value;
}

/** What this year's prose says of last year's figures. */
export const continuityClaimRules = [yearOverYear] as const;
