import type { QuantitySum } from './claim.js';
import type { Clause } from './clause.js';
import { firstWord, hasWord, isLinking, namedBy, type Phrase, words } from './phrase.js';
import { ofApplicants, readings } from './quantities.js';
import type { FigureToken, Token } from './token.js';
import { isCount } from './units.js';
import { overlap, unite, wordSet } from './word-set.js';

const compareWord = wordSet('compare');
/** Words without which nothing is compared with last year. */
export const moves = wordSet('up', 'down', 'flat');
/** Words of which one says that something is compared, where it is not {@link joining} and a year. */
export const comparing = wordSet('compare', 'lastYear');
export const joining = wordSet('and');
const ofOthers = wordSet('foreign', 'thing', 'publish', 'information');
const ofRequests = wordSet('request', 'apply', 'weakRequest');
const lastYear = wordSet('lastYear');
const passedOver = wordSet('and', 'besides', 'all');
const applicant = wordSet('applicant');
/** What may be said of requests, when they are compared, that leaves none of them out. */
const ofWhole = unite(
  ofRequests,
  wordSet(
    'applicant',
    'receive',
    'new',
    'accept',
    'submit',
    'own',
    'region',
    'body',
    'info',
    'and',
    'besides',
  ),
);

/** A comparison with last year. */
export interface YearOverYear {
  readonly direction: 'up' | 'down' | 'flat';
  readonly by: FigureToken | null;
  readonly from: FigureToken | null;
  readonly of: readonly QuantitySum[];
  readonly start: number;
  readonly end: number;
}

/** What a comparison without a noun can be of. */
export interface Named {
  /** What the sentence counted since its last comparison, the nearest first; `null` where nothing. */
  readonly sums: readonly QuantitySum[] | null;
  /** A comparison was made of these: what is counted next begins anew. */
  readonly isOver: boolean;
}

export const noneNamed: Named = { sums: null, isOver: false };

/** 收到45件，结转6件，比上年增长21.6%: which of the two grew the words leave open. */
export function withNamed({ sums, isOver }: Named, equals: readonly QuantitySum[]): Named {
  const others = isOver || !sums ? [] : sums.filter((sum) => !equals.some((one) => isSame(one, sum)));
  return { sums: others.length === 0 ? equals : [...equals, ...others], isOver: false };
}

const ofComparison = wordSet('compare', 'lastYear', 'up', 'down');

/** Whether a figure counts something, and is no part of a comparison either. */
export function countsSomething({ figure, said }: Phrase): boolean {
  return isCount(figure) && !overlap(said, ofComparison);
}

function isSame(one: QuantitySum, other: QuantitySum): boolean {
  return one.length === other.length && one.every((path, i) => path === other[i]);
}

/** The comparison that a clause makes with last year; `counted` is what the sentence counted before. */
export function yearOverYearOf(
  clause: Clause,
  counted: readonly QuantitySum[] | null,
  year: number | null,
): YearOverYear | null {
  const { tokens, kinds } = clause;
  if (!overlap(kinds, moves) || overlap(kinds, ofOthers)) return null;
  const compare = firstWord(tokens, compareWord) ?? beforeYear(tokens);
  const move = words(tokens, moves).at(-1);
  if (!compare || !move || compare.start > move.start) return null;
  if (!isLastYear(tokens, compare.end, compare.start, year)) return null;
  const named = tokens.slice(0, tokens.indexOf(compare));
  const of = hasWord(named, ofRequests)
    ? requestsOf(named)
    : named.every((token) => isAside(token))
      ? counted
      : null;
  if (!of) return null;
  const by = tokens.slice(tokens.indexOf(move)).find(isFigure) ?? null;
  if (by && (by.bound !== 'exact' || by.unit.includes('百分点'))) return null;
  // 较上年大幅增长: nothing that a figure could be held against but the direction.
  const direction = move.word === 'up' ? 'up' : move.word === 'down' ? 'down' : 'flat';
  const inBracket = (clause.brackets[0]?.tokens ?? []).filter(isFigure);
  const from = inBracket.length === 1 ? (inBracket[0] ?? null) : null;
  return { direction, by, from, of, start: compare.start, end: Math.max(by?.end ?? 0, move.end) };
}

/** Which requests a subject means: 申请量 all of them, 自然人申请 those of one kind; `null` where it is unknown: 征地类申请. */
function requestsOf(subject: readonly Token[]): readonly QuantitySum[] | null {
  const isWhole = subject.every(
    (token) =>
      isAside(token) ||
      overlap(token.kinds, ofWhole) ||
      token.kind === 'year' ||
      (token.kind === 'gap' && token.body),
  );
  if (!isWhole) return null;
  const applicants = namedBy(words(subject, applicant));
  const [only] = applicants;
  return only === undefined || applicants.length > 1
    ? readings.received
    : ofApplicants(readings.received, only);
}

/** 与2023年基本持平. */
function beforeYear(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token, i) => {
    const next = tokens[i + 1];
    return (
      token.kind === 'word' &&
      token.word === 'and' &&
      (next?.kind === 'year' || (next?.kind === 'word' && next.word === 'lastYear'))
    );
  });
}

/** 同比 says it; 较 needs 上年, or the year before. */
function isLastYear(tokens: readonly Token[], from: number, start: number, year: number | null): boolean {
  const behind = tokens.filter((token) => token.start >= start);
  if (hasWord(behind, lastYear)) return true;
  const named = behind.find((token) => token.kind === 'year');
  if (named?.kind === 'year') return year !== null && named.value === year - 1;
  // 同比 is two characters; 较, 比 are one, and 相比 comes with a year.
  return (
    from - start >= 2 || tokens.some((token) => token.word === 'compare' && token.end - token.start >= 4)
  );
}

function isFigure(token: Token): token is FigureToken {
  return token.kind === 'figure';
}

function isAside(token: Token): boolean {
  return isLinking(token) || overlap(token.kinds, passedOver) || token.kind === 'figure';
}
