import { messagesIn } from '../finding/messages.js';
import type { PartWholeClaim, Quantity, QuantitySum, ShareClaim } from '../narrative/claim.js';
import { arithmetic } from './basis.js';
import { claimsOfKind } from './narrative-claims.js';
import { isPrintedAs } from './printed-as.js';
import { cellsOfQuantity, quantityIn } from './quantity.js';
import type { CatalogueRule, Outcome } from './rule.js';
import type { ProsePart, Subject } from './subject.js';

const percentage: CatalogueRule<'narrative/percentage'> = {
  id: 'narrative/percentage',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['overview', 'other'] },
  check(subject) {
    return claimsOfKind(subject, 'share').flatMap(({ claim, part, bearing }) =>
      bearing === 'own' || isPrintedAlone(claim) ? checkShare(claim, part, subject) : [],
    );
  },
};

/** Part and whole both stand in the sentence: whose figures they are does not matter. */
function isPrintedAlone({ part, whole }: ShareClaim): boolean {
  return 'value' in part && 'value' in whole;
}

function checkShare(claim: ShareClaim, part: ProsePart, subject: Subject): Outcome[] {
  const parts = figuresOf(claim.part, subject);
  const wholes = figuresOf(claim.whole, subject);
  const pairs = parts.flatMap((of) => wholes.map((whole) => ({ of, whole })));
  if (pairs.length === 0) return [];
  if (pairs.some(({ of, whole }) => of !== null && whole !== null && isShare(of, whole, claim.share)))
    return ['held'];
  if (pairs.some(({ of, whole }) => of === null || whole === null)) return ['undecided'];
  // Nothing is no share of nothing: such a whole is not the one that was meant.
  const [first] = pairs.flatMap(({ of, whole }) => (of !== null && whole ? [{ of, whole }] : []));
  if (!first) return [];
  const percent = Number(((first.of / first.whole) * 100).toFixed(2));
  return [
    {
      part,
      words: claim,
      expected: percent,
      actual: claim.share.value,
      message: (locale) =>
        messagesIn(locale)['narrative/percentage']({
          text: claim.text,
          part: first.of,
          whole: first.whole,
          percent,
        }),
    },
  ];
}

function isShare(of: number, whole: number, share: Quantity): boolean {
  return whole !== 0 && isPrintedAs((of / whole) * 100, share);
}

function figuresOf(of: Quantity | readonly QuantitySum[], { figures }: Subject): (number | null)[] {
  if ('value' in of) return [of.value];
  return of.filter((sum) => cellsOfQuantity(figures, sum).length > 0).map((sum) => quantityIn(figures, sum));
}

// A list that names less than half of its whole names what matters and not everything, whether it says 等 or not; one that
// ends with 其他 names everything.
const leastOfWhole = 0.5;
const others = /^(?:其他|其它|其余)/u;

const partWhole: CatalogueRule<'narrative/part-whole'> = {
  id: 'narrative/part-whole',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['overview', 'other'] },
  check(subject) {
    return claimsOfKind(subject, 'partWhole').flatMap(({ claim, part }) => checkList(claim, part));
  },
};

function checkList(claim: PartWholeClaim, part: ProsePart): Outcome[] {
  const whole = claim.whole.value;
  const sum = claim.parts.reduce((total, { quantity }) => total + quantity.value, 0);
  if (sum === whole || (claim.open && sum < whole)) return ['held'];
  const isWhole = others.test(claim.parts.at(-1)?.label ?? '');
  if (sum < whole * leastOfWhole && !isWhole) return [];
  return [
    {
      part,
      words: claim,
      expected: sum,
      actual: whole,
      message: (locale) => messagesIn(locale)['narrative/part-whole']({ text: claim.text, whole, sum }),
    },
  ];
}

/** The arithmetic of the prose itself. */
export const narrativeArithmeticRules = [percentage, partWhole] as const;
