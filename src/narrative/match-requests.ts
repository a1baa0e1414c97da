import { type ActPattern, requestActs, requestActsBehind, type Topic } from './acts.js';
import type { Act, QuantitySum } from './claim.js';
import type { Match } from './match.js';
import { hasWord, headOf, isClosed, isLinking, type Phrase, words } from './phrase.js';
import { ofApplicants, readings, requestPath } from './quantities.js';
import type { Token, WordToken } from './token.js';
import { caseUnits } from './units.js';
import type { WordKind } from './word.js';

/** Between 收到 and its noun stands who asked, or how; a longer run is another matter. */
const longestAside = 40;

/** What a figure counts of table three, as far as verbs and nouns say it; `counted` is what the sentence has counted so far. */
export function matchRequests(phrase: Phrase, topic: Topic | null, counted: ReadonlySet<Act>): Match | null {
  const { before, after, figure } = phrase;
  if (!caseUnits.has(figure.unit) || (figure.unit === '' && figure.value > 0 && !hasWord(before, 'sum')))
    return null;
  if (hasWord(before, 'not', 'compare', 'up', 'down', 'share', 'rate', 'withdraw', 'some', 'late'))
    return null;
  // 2023年、2024年分别收到30件、42件: which is whose only their order tells.
  if (words(before, 'each').some((each) => each.end - each.start > 1 || each === before.at(-1))) return null;
  const head = headOf(before);
  const behind = headBehind(after);
  if (
    !head &&
    topic === 'requests' &&
    hasWord(before, 'sum') &&
    counted.has('received') &&
    counted.has('carriedOver')
  ) {
    return finish({ act: 'received', equals: readings.withCarriedOver }, phrase, figure.start, null);
  }
  for (const pattern of requestActs) {
    const start = head ? fits(pattern, before, head.index, behind, topic) : null;
    if (start === null || !head) continue;
    if (isOther(pattern, phrase, head.index, behind)) return null;
    return finish(pattern, phrase, start, behind);
  }
  // What stands before has the first word; a figure with a noun of its own is not counted by what follows.
  if (
    head &&
    !['among', 'rest', 'include', 'besides', 'plus', 'exclude', 'own', 'region', 'and', 'except'].includes(
      head.word.word,
    )
  )
    return null;
  for (const pattern of requestActsBehind) {
    if (!behind || !pattern.behind?.includes(behind.word) || topic !== pattern.topic) continue;
    if (pattern.closed && !isClosed(before)) continue;
    return finish(pattern, phrase, figure.start, behind);
  }
  return null;
}

function fits(
  { head, needs = [], without = [], behind, topic, closed }: ActPattern,
  before: readonly Token[],
  at: number,
  next: WordToken | null,
  current: Topic | null,
): number | null {
  const word = before[at];
  if (word?.kind !== 'word' || !head?.includes(word.word)) return null;
  if (behind && !(next && behind.includes(next.word))) return null;
  if (topic && topic !== current && !hasWord(before, 'request') && next?.word !== 'request') return null;
  if (closed && !isClosed(before)) return null;
  let start = word.start;
  let last = -1;
  for (const kinds of needs) {
    const index = lastIndexOf(before, kinds, at);
    if (index < 0) return null;
    start = Math.min(start, before[index]?.start ?? start);
    last = Math.max(last, index);
  }
  return hasWord(before.slice(last + 1, at), ...without) ? null : start;
}

/** Words that turn the phrase into something else: a complaint about a request, a mail, requests on one subject. */
function isOther(
  { behind, closed, topic }: ActPattern,
  { before, after }: Phrase,
  at: number,
  next: WordToken | null,
): boolean {
  if (next && ['foreign', 'thing', 'dispute', 'neutral'].includes(next.word) && !behind) return true;
  // 收到的3件疑难申请, 收到3件涉企政府信息公开申请: unknown words narrow the noun.
  const nounBehind = behind?.includes('request') ?? false;
  const upTo = next && nounBehind ? after.indexOf(next) : 1;
  if ((nounBehind || (closed && topic)) && after.slice(0, upTo).some((token) => token.kind === 'gap'))
    return true;
  const verb = firstVerb(before);
  const between = before.slice(verb + 1, at);
  if (hasWord(between, 'foreign', 'thing', 'dispute', 'document', 'carry')) return true;
  if (between.some((token) => token.kind === 'gap' && token.end - token.start > longestAside)) return true;
  // So they do right before it.
  return verb >= 0 && between.at(-1)?.kind === 'gap';
}

function finish({ act, equals }: ActPattern, phrase: Phrase, start: number, behind: WordToken | null): Match {
  const { before, after, figure } = phrase;
  const noun = behind && after.includes(behind) ? behind : null;
  const end = Math.max(figure.end, noun?.end ?? 0);
  return {
    act,
    equals: forApplicants(equals, noun ? [...before, ...after.slice(0, after.indexOf(noun))] : before),
    start: Math.min(start, figure.start),
    end,
    topic: 'requests',
    ...(isPart(before) ? { part: true as const } : {}),
  };
}

/** 收到公民申请5件 counts all requests, or those of natural persons: either is a fair reading. */
function forApplicants(equals: readonly QuantitySum[], before: readonly Token[]): readonly QuantitySum[] {
  const kinds = new Set(words(before, 'applicant').map(({ of }) => of));
  const [only] = kinds;
  return kinds.size === 1 && only ? [...equals, ...ofApplicants(equals, only)] : equals;
}

/** One channel named, or a body to which the requests were put: the figure is less than the whole. */
function isPart(before: readonly Token[]): boolean {
  if (hasWord(before, 'onBehalf')) return true;
  const object = before.slice(firstVerb(before) + 1);
  const isOfBody = object.some((token) => token.kind === 'word' && token.word === 'body');
  if (isOfBody && object.length < before.length && !hasWord(object, 'submit')) return true;
  let channels = 0;
  before.forEach((token, i) => {
    const previous = before[i - 1];
    const joined = previous?.kind === 'word' && previous.word === 'channel' && previous.end === token.start;
    if (token.kind === 'word' && token.word === 'channel' && !joined) channels++;
  });
  return channels === 1 && !hasWord(before, 'etc');
}

/** The first word behind the figure, with at most a few unknown characters between; `null` where something else comes first. */
function headBehind(after: readonly Token[]): WordToken | null {
  for (const token of after) {
    if (isLinking(token)) continue;
    if (token.kind === 'word') {
      // 58件群众提交的政府信息公开申请
      if (['applicant', 'submit', 'and', 'own', 'apply'].includes(token.word) && token !== after.at(-1))
        continue;
      return token;
    }
    if (token.kind === 'gap' && token.end - token.start <= 6) continue;
    return null;
  }
  return null;
}

function firstVerb(before: readonly Token[]): number {
  return before.findIndex(
    (token) =>
      token.kind === 'word' &&
      ['receive', 'new', 'accept', 'handle', 'answer', 'submit'].includes(token.word),
  );
}

function lastIndexOf(before: readonly Token[], kinds: readonly WordKind[], upTo: number): number {
  for (let i = upTo; i >= 0; i--) {
    const token = before[i];
    if (token?.kind === 'word' && kinds.includes(token.word)) return i;
  }
  return -1;
}

/** What a figure counts of the outcomes: 予以公开15件, 2件不予公开, 予以公开或部分公开20件. */
export function matchOutcome(phrase: Phrase, topic: Topic | null): Match | null {
  const { before, after, figure } = phrase;
  if (topic !== 'requests' || !caseUnits.has(figure.unit)) return null;
  const head = headOf(before);
  const labels: WordToken[] = [];
  if (head?.word.word === 'outcome') {
    // 予以公开或部分公开: several labels share a figure, unless each has its own (各).
    for (let i = head.index; i >= 0; i--) {
      const token = before[i];
      if (token?.kind === 'word' && token.word === 'outcome') labels.unshift(token);
      else if (
        !(token?.kind === 'word' && token.word === 'and') &&
        !(token?.kind === 'mark' && token.mark === '、')
      )
        break;
    }
    if (words(before, 'each').some((each) => each.end - each.start > 1 || each === before.at(-1)))
      return null;
  } else if (
    head?.word.word === 'publish' &&
    head.word.of === 'vague' &&
    isClosed(before.slice(0, head.index))
  ) {
    return vagueGrant(head.word.start, figure.end);
  } else if (!head || head.word.word === 'among' || head.word.word === 'rest') {
    const behind = headBehind(after);
    if (behind?.word === 'outcome') labels.push(behind);
    else if (behind?.word === 'publish' && behind.of === 'vague' && behind.end - behind.start > 2) {
      return vagueGrant(figure.start, behind.end);
    }
  }
  const ofs = labels.flatMap(({ of }) => of ?? []);
  if (ofs.length === 0) return null;
  return {
    act: 'outcome',
    equals: [ofs.map((of) => requestPath(of))],
    start: Math.min(figure.start, ...labels.map(({ start }) => start)),
    end: Math.max(figure.end, ...labels.map(({ end }) => end)),
    topic: 'requests',
  };
}

/** 公开, 准予公开: all of what was asked, or some of it. */
function vagueGrant(start: number, end: number): Match {
  const granted = requestPath('outcomes.granted');
  return {
    act: 'outcome',
    equals: [[granted], [granted, requestPath('outcomes.partiallyGranted')]],
    start,
    end,
    topic: 'requests',
  };
}
