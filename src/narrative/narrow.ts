import type { Act } from './claim.js';
import type { Frame } from './frame.js';
import { requestVerbs } from './may-count.js';
import type { Match } from './mention.js';
import { hasWord, isUnknown, namedBy, type Phrase, words } from './phrase.js';
import type { Token } from './token.js';
import { caseUnits, isCount } from './units.js';
import { noWords, overlap, unite, wordSet } from './word-set.js';
import { countsSomething } from './year-over-year.js';

/** What makes of requests some of them: 网络申请, 延期答复, 补正后, 上年结转. */
export const ofSome = wordSet('channel', 'withdraw', 'late', 'some', 'carryIn', 'carryOut', 'onBehalf');
const ofSomeOrOthers = unite(ofSome, wordSet('applicant', 'foreign', 'thing', 'rest'));
const applicant = wordSet('applicant');
const channelOrApplicant = wordSet('channel', 'applicant');
const rest = wordSet('rest');
const ofRequests = unite(requestVerbs, wordSet('request', 'weakRequest'));
const requestOrApply = wordSet('request', 'apply');

/** 收到征地类申请12件, 上年结转4件: what follows is of those alone, until all of them are counted. */
export function narrow(
  frame: Frame,
  match: Match | null,
  phrase: Phrase,
  counted: ReadonlySet<Act>,
  listed: boolean,
): void {
  if (match ? match.topic !== 'requests' : frame.topic !== 'requests') return;
  const isWholeKnown = counted.has('received') || counted.has('answered');
  const { figure, said } = phrase;
  if (match) {
    if (match.act === 'outcome') return;
    const isOfOne =
      match.act.startsWith('carried') ||
      match.part === true ||
      (overlap(said, applicant) && namedBy(words(phrase.before, applicant)).length === 1);
    if (!isOfOne) frame.narrowed = null;
    else if (!isWholeKnown) frame.narrowed = 'text';
    return;
  }
  if (frame.scope === 'part' || figure.unit === '' || !caseUnits.has(figure.unit)) return;
  if (overlap(said, rest)) frame.narrowed = null;
  // In a list of channels or applicants all are told of.
  else if (!countsSomething(phrase) || (isWholeKnown && overlap(said, channelOrApplicant))) return;
  else if (
    overlap(said, ofRequests) &&
    (overlap(said, ofSomeOrOthers) || isOfSome(phrase) || isOfKind(phrase))
  )
    frame.narrowed = 'text';
  // 其中涉及征地45件, 自然人94件
  else if (overlap(said, applicant) || (listed && isOfKind(phrase))) frame.narrowed = 'sentence';
}

/** 申请中有12件, 3人提交申请45件: some of those requests, or those of some. */
export function isOfSome({ before, clause, figure }: Phrase): boolean {
  if (before.some(({ of }) => of === 'within')) return true;
  const previous = clause.tokens[clause.tokens.indexOf(before[0] ?? figure) - 1];
  return previous?.kind === 'figure' && !caseUnits.has(previous.unit) && isCount(previous);
}

/** 自然人申请中, 征地类申请中: within some of the requests, and not within those of the year. */
export function isWithinSome(tokens: readonly Token[], to: number): boolean {
  return (
    hasWord(tokens, ofSomeOrOthers, 0, to) ||
    (hasWord(tokens, requestOrApply, 0, to) && tokens.slice(0, to).some(isUnknown))
  );
}

/** 征地类申请, 涉企申请. */
function isOfKind({ before, after }: Phrase): boolean {
  return [...before, ...after].some(
    (token, i, all) =>
      isUnknown(token) || (token.kind === 'gap' && overlap(all[i + 1]?.kinds ?? noWords, requestOrApply)),
  );
}
