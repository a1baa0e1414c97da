import type { Match, Mention } from './mention.js';
import { headOf, type Phrase } from './phrase.js';
import { ofApplicants } from './quantities.js';
import { caseUnits } from './units.js';
import { overlap, wordSet } from './word-set.js';

const applicant = wordSet('applicant');
const applying = wordSet('apply', 'submit');

/** 其中自然人申请 55 件，法人或其他组织 3 件: columns of whatever figure the list breaks down. */
export function applicantsOf(phrase: Phrase, previous: Mention | undefined, listed: boolean): Match | null {
  if (!overlap(phrase.said, applicant) || !caseUnits.has(phrase.figure.unit)) return null;
  const head = headOf(phrase.before, applying);
  if (head?.word.word !== 'applicant' || !head.word.of) return null;
  const whole = listed ? previous : previous?.match?.applicantsOf;
  const match = whole?.match;
  if (!match || (match.act !== 'received' && match.act !== 'answered')) return null;
  return {
    act: match.act,
    equals: ofApplicants(match.equals, head.word.of),
    start: head.word.start,
    end: phrase.figure.end,
    topic: 'requests',
    applicantsOf: whole,
  };
}
