import type { Match } from './match.js';
import type { Mention } from './mention.js';
import { headOf, type Phrase } from './phrase.js';
import { ofApplicants } from './quantities.js';
import { caseUnits } from './units.js';

/** 其中自然人申请 55 件，法人或其他组织 3 件: columns of whatever figure the list breaks down. */
export function applicantsOf(phrase: Phrase, previous: Mention | undefined, listed: boolean): Match | null {
  if (!caseUnits.has(phrase.figure.unit)) return null;
  const head = headOf(
    phrase.before.filter((token) => !(token.kind === 'word' && ['apply', 'submit'].includes(token.word))),
  );
  if (head?.word.word !== 'applicant' || !head.word.of) return null;
  const whole = listed ? previous : previous?.match?.applicantsOf;
  const match = whole && 'phrase' in whole ? whole.match : null;
  if (!whole || !match || (match.act !== 'received' && match.act !== 'answered') || match.equals.length === 0)
    return null;
  return {
    act: match.act,
    equals: ofApplicants(match.equals, head.word.of),
    start: head.word.start,
    end: phrase.figure.end,
    topic: 'requests',
    applicantsOf: whole,
  };
}
