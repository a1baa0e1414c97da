import type { ClaimRuleId } from '../finding/message-catalogue.js';
import { messagesIn } from '../finding/messages.js';
import type { Locale } from '../form/locale.js';
import type { FigureClaim, QuantitySum, ZeroClaim } from '../narrative/claim.js';
import { answered, carriedOver } from '../narrative/quantities.js';
import { quantityInWords } from './places.js';
import { cellsOfQuantity, quantityIn } from './quantity.js';
import type { Outcome } from './rule.js';
import type { Subject } from './subject.js';
import type { BearingClaim } from './working-subject.js';

/** What one reading of a claim comes to in the tables. */
interface Reading {
  readonly sum: QuantitySum;
  readonly value: number | null;
}

/** A figure in prose against the tables; `all` are the figures that the same rule holds. */
export function checkFigure(
  id: ClaimRuleId,
  { claim, part, bearing }: BearingClaim<FigureClaim>,
  all: readonly BearingClaim<FigureClaim>[],
  subject: Subject,
): Outcome[] {
  if (bearing === 'foreign' || isReviewersOwn(claim, subject)) return [];
  // The office of a government, where the whole or others have their own figure: nothing says that the two are one.
  if (bearing === 'perhaps' && (!isOfRequests(claim) || all.some((other) => isBeside(other, claim))))
    return [];
  const readings = readingsOf(claim, subject);
  const [first] = readings;
  if (!first) return [];
  const { value, bound } = claim.quantity;
  if (readings.some((reading) => reading.value === value) || isOfThisYear(claim, subject)) return ['held'];
  // 余, 约: such a figure contradicts nothing.
  if (bound !== 'exact' || readings.some((reading) => reading.value === null)) return ['undecided'];
  const expected = readings.length === 1 && first.value !== null ? { expected: first.value } : {};
  return [
    {
      part,
      words: claim,
      cells: readings.flatMap(({ sum }) => cellsOfQuantity(subject.figures, sum)),
      ...expected,
      actual: value,
      message: (locale) =>
        messagesIn(locale)[id]({
          text: claim.text,
          value,
          readings: readings.map((reading) => inWords(reading, subject, locale)),
          body: bearing === 'perhaps' ? claim.body : null,
        }),
    },
  ];
}

function isBeside(
  { bearing, claim: { scope, body } }: BearingClaim<FigureClaim>,
  claim: FigureClaim,
): boolean {
  return bearing === 'own' || scope === 'part' || (scope === 'other' && body !== claim.body);
}

function readingsOf({ equals }: FigureClaim, { figures }: Subject): Reading[] {
  return equals
    .filter((sum) => cellsOfQuantity(figures, sum).length > 0)
    .map((sum) => ({ sum, value: quantityIn(figures, sum) }));
}

function inWords(
  { sum, value }: Reading,
  { figures }: Subject,
  locale: Locale,
): { place: string; value: number } {
  const place = sum.map((path) => quantityInWords(figures, path, locale)).join(' + ');
  return { place, value: value ?? Number.NaN };
}

/** A statement that there was none, against the cells that are then zero. */
export function checkZero(
  id: ClaimRuleId,
  { claim, part, bearing }: BearingClaim<ZeroClaim>,
  subject: Subject,
): Outcome[] {
  if (bearing !== 'own') return [];
  const readings = claim.zero
    .filter((path) => cellsOfQuantity(subject.figures, [path]).length > 0)
    .map((path) => ({ sum: [path], value: quantityIn(subject.figures, [path]) }));
  const wrong = readings.filter(({ value }) => value !== null && value !== 0);
  const [first] = wrong;
  if (!first) {
    if (readings.length === 0) return [];
    return [readings.some(({ value }) => value === null) ? 'undecided' : 'held'];
  }
  return [
    {
      part,
      words: claim,
      cells: wrong.flatMap(({ sum }) => cellsOfQuantity(subject.figures, sum)),
      expected: 0,
      ...(wrong.length === 1 && first.value !== null ? { actual: first.value } : {}),
      message: (locale) =>
        messagesIn(locale)[id]({
          text: claim.text,
          value: 0,
          readings: wrong.map((reading) => inWords(reading, subject, locale)),
          body: null,
        }),
    },
  ];
}

/** 收到116件，已答复112件: of those received in the year, beside which others were carried over and answered. */
function isOfThisYear({ act, quantity }: FigureClaim, { figures }: Subject): boolean {
  if (act !== 'answered') return false;
  const [all, before] = [quantityIn(figures, [answered]), quantityIn(figures, [carriedOver])];
  return all !== null && before !== null && all - before === quantity.value;
}

/** A bureau of justice counts the cases it decides with the words that others use for those against them. */
function isReviewersOwn({ act }: FigureClaim, { report }: Subject): boolean {
  return (
    (act === 'reconsideration' || act === 'disputes') && /司法(?:局|厅|部)$/u.test(report.agency.name ?? '')
  );
}

function isOfRequests({ act }: FigureClaim): boolean {
  return ['received', 'answered', 'carriedOver', 'carriedForward'].includes(act);
}
