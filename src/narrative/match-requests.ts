import { type ActPattern, requestActsBehind, requestActsOf, type Topic } from './acts.js';
import type { Act, QuantitySum } from './claim.js';
import type { Frame } from './frame.js';
import type { Match } from './mention.js';
import { isOfSome } from './narrow.js';
import {
  type Head,
  hasWord,
  indexOfWord,
  isClosed,
  isLinking,
  isUnknown,
  type Phrase,
  words,
} from './phrase.js';
import { ofApplicants, readings } from './quantities.js';
import type { Token, WordToken } from './token.js';
import { caseUnits } from './units.js';
import { noWords, overlap, type WordSet, wordSet } from './word-set.js';

/** Between 收到 and its noun stands who asked, or how; a longer run is another matter. */
const longestAside = 40;

const sum = wordSet('sum');
const each = wordSet('each');
const request = wordSet('request');
const applicant = wordSet('applicant');
const channel = wordSet('channel');

const nouns = wordSet(
  'request',
  'weakRequest',
  'apply',
  'carryIn',
  'carryOut',
  'new',
  'thisYear',
  'wholeYear',
);

/** What makes of a figure another than that of all requests of the year. */
const otherwise = wordSet('not', 'compare', 'up', 'down', 'share', 'rate', 'withdraw', 'some', 'late');
/** Words before the figure of which the verb may still follow it. */
const openHeads = wordSet(
  'among',
  'rest',
  'include',
  'besides',
  'plus',
  'exclude',
  'own',
  'region',
  'and',
  'except',
);

/** What a figure counts of table three, as far as verbs and nouns say it; `counted` is what the sentence has counted so far. */
export function matchRequests(
  phrase: Phrase,
  { topic, narrowed }: Frame,
  counted: ReadonlySet<Act>,
): Match | null {
  const { before, said, after, saidAfter, figure, head } = phrase;
  if (overlap(said, otherwise) || !caseUnits.has(figure.unit)) return null;
  if (narrowed && !overlap(said, nouns) && !overlap(saidAfter, request)) return null;
  if (figure.unit === '' && figure.value > 0 && !overlap(said, sum)) return null;
  // 2023年、2024年分别收到30件、42件: which is whose only their order tells.
  if (isOfEach(before)) return null;
  const behind = headBehind(after);
  if (
    !head &&
    topic === 'requests' &&
    overlap(said, sum) &&
    counted.has('received') &&
    counted.has('carriedOver')
  ) {
    return finish({ act: 'received', equals: readings.withCarriedOver }, phrase, figure.start, null);
  }
  for (const pattern of head ? requestActsOf(head.word) : []) {
    const start = head && fits(pattern, phrase, head, behind, topic);
    if (start === null || !head) continue;
    if (isOther(pattern, phrase, head.index, behind) || isOfSome(phrase)) return null;
    return finish(pattern, phrase, start, behind);
  }
  // What stands before has the first word; a figure with a noun of its own is not counted by what follows.
  if ((head && !overlap(head.word.kinds, openHeads)) || !behind || isOfSome(phrase)) return null;
  for (const pattern of requestActsBehind) {
    if (!overlap(pattern.behind ?? noWords, behind.kinds) || topic !== pattern.topic) continue;
    if (pattern.closed && !isClosed(before)) continue;
    return finish(pattern, phrase, figure.start, behind);
  }
  return null;
}

/** 分别, or 各 right before the figure. */
export function isOfEach(before: readonly Token[]): boolean {
  return words(before, each).some((word) => word.end - word.start > 1 || word === before.at(-1));
}

function fits(
  { needs, without, behind, topic, closed }: ActPattern,
  { before, said }: Phrase,
  { word, index: at }: Head,
  next: WordToken | null,
  current: Topic | null,
): number | null {
  if (behind && !(next && overlap(behind, next.kinds))) return null;
  if (topic && topic !== current && !overlap(said, request) && next?.word !== 'request') return null;
  if (closed && !isClosed(before)) return null;
  let start = word.start;
  let last = -1;
  for (const kinds of needs ?? []) {
    const index = lastIndexOf(before, kinds, at);
    if (index < 0) return null;
    start = Math.min(start, before[index]?.start ?? start);
    last = Math.max(last, index);
  }
  return without && hasWord(before, without, last + 1, at) ? null : start;
}

const otherNouns = wordSet('foreign', 'thing', 'dispute', 'neutral');
const otherMatters = wordSet('foreign', 'thing', 'dispute', 'document', 'carry');

/** Words that turn the phrase into something else: a complaint about a request, a mail, requests on one subject. */
function isOther(
  { behind, closed, topic }: ActPattern,
  { before, after }: Phrase,
  at: number,
  next: WordToken | null,
): boolean {
  if (next && !behind && overlap(next.kinds, otherNouns)) return true;
  // 收到的3件疑难申请, 收到3件涉企政府信息公开申请: unknown words narrow the noun.
  const nounBehind = behind !== undefined && overlap(behind, request);
  const upTo = next && nounBehind ? after.indexOf(next) : 1;
  if ((nounBehind || (closed && topic)) && after.slice(0, upTo).some((token) => token.kind === 'gap'))
    return true;
  const verb = indexOfWord(before, verbs);
  // 国庆节后收到申请8件: at some time, or by somebody.
  if (topic && before[at]?.word === 'apply' && before.slice(0, Math.max(0, verb)).some(isUnknown))
    return true;
  if (hasWord(before, otherMatters, verb + 1, at)) return true;
  if (isHandedOver(before, verb)) return true;
  const between = before.slice(verb + 1, at);
  if (between.some(({ kind, start, end }) => kind === 'gap' && end - start > longestAside)) return true;
  // So they do right before it.
  return verb >= 0 && at > verb + 1 && before[at - 1]?.kind === 'gap';
}

const own = wordSet('own');
const handedOver = wordSet('carry', 'carryIn', 'carryOut');

/** 2022年结转我局办理的申请: who handles them is said of those carried over. */
function isHandedOver(before: readonly Token[], verb: number): boolean {
  const [over, us] = [before[verb - 2], before[verb - 1]];
  if (over?.kind !== 'word' || us?.kind !== 'word') return false;
  return overlap(over.kinds, handedOver) && overlap(us.kinds, own) && us.start - over.end <= 1;
}

function finish({ act, equals }: ActPattern, phrase: Phrase, start: number, behind: WordToken | null): Match {
  const { before, said, after, figure } = phrase;
  const end = behind?.end ?? figure.end;
  return {
    act,
    equals: forApplicants(equals, behind ? [...before, ...after.slice(0, after.indexOf(behind))] : before),
    start: Math.min(start, figure.start),
    end,
    topic: 'requests',
    ...(isPart(before, said) ? { part: true as const } : {}),
  };
}

/** 收到公民申请5件 counts all requests, or those of natural persons: either is a fair reading. */
export function forApplicants(
  equals: readonly QuantitySum[],
  before: readonly Token[],
): readonly QuantitySum[] {
  const kinds = new Set(words(before, applicant).map(({ of }) => of));
  const [only] = kinds;
  return kinds.size === 1 && only ? [...equals, ...ofApplicants(equals, only)] : equals;
}

const onBehalf = wordSet('onBehalf');
const body = wordSet('body');
const submit = wordSet('submit');
const etc = wordSet('etc');

/** One channel named, or a body to which the requests were put: the figure is less than the whole. */
function isPart(before: readonly Token[], said: WordSet): boolean {
  if (overlap(said, onBehalf)) return true;
  const verb = indexOfWord(before, verbs);
  if (verb >= 0 && hasWord(before, body, verb + 1) && !hasWord(before, submit, verb + 1)) return true;
  if (!overlap(said, channel) || overlap(said, etc)) return false;
  let channels = 0;
  before.forEach((token, i) => {
    const previous = before[i - 1];
    const joined = previous?.word === 'channel' && previous.end === token.start;
    if (token.word === 'channel' && !joined) channels++;
  });
  return channels === 1;
}

const asides = wordSet('applicant', 'submit', 'and', 'own', 'apply');

/** The first word behind the figure, with at most a few unknown characters between; `null` where something else comes first. */
export function headBehind(after: readonly Token[]): WordToken | null {
  for (const token of after) {
    if (isLinking(token)) continue;
    if (token.kind === 'word') {
      // 58件群众提交的政府信息公开申请
      if (overlap(token.kinds, asides) && token !== after.at(-1)) continue;
      return token;
    }
    if (token.kind === 'gap' && token.end - token.start <= 6) continue;
    return null;
  }
  return null;
}

const verbs = wordSet('receive', 'new', 'accept', 'handle', 'answer', 'submit');

function lastIndexOf(before: readonly Token[], kinds: WordSet, upTo: number): number {
  return before.findLastIndex((token, i) => i <= upTo && overlap(token.kinds, kinds));
}
