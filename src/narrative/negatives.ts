import type { QuantityPath } from '../form/cell-path.js';
import type { ZeroSubject } from './claim.js';
import type { Clause } from './clause.js';
import type { Frame } from './frame.js';
import { hasWord, isLinking, namedBy, words } from './phrase.js';
import { carriedForward, carriedOver, disputePath, proactivePath, received } from './quantities.js';
import type { Token, WordToken } from './token.js';
import { isOfBodies } from './units.js';
import { overlap, type WordSet, wordSet } from './word-set.js';

/** A statement that something did not happen. */
export interface Negative {
  readonly subject: ZeroSubject;
  readonly zero: readonly QuantityPath[];
  readonly start: number;
  readonly end: number;
}

const disputeRows = ['reconsideration', 'litigation'] as const;

/** What may stand between 未 and what did not happen: who might have asked, how, and by what cause. */
const betweenKinds = [
  'link',
  'setting',
  'info',
  'happen',
  'applicant',
  'submit',
  'and',
  'own',
  'region',
  'receive',
  'accept',
  'new',
  'apply',
  'request',
  'weakRequest',
  'dispute',
  'carryIn',
  'etc',
  'all',
  'thisYear',
  'wholeYear',
  'information',
  'through',
  'channel',
  'sum',
] as const;
const between = wordSet(...betweenKinds);
/** The same before requests: 未收到、办理. What was not answered is there. */
const betweenRequests = wordSet(...betweenKinds, 'handle');
/** The same before documents. */
const betweenDocuments = wordSet(...betweenKinds, 'issue', 'publish', 'document');
/** What may stand behind it, at the end of the clause. */
const trailing = wordSet('link', 'setting', 'happen', 'etc', 'and', 'apply', 'info');
const asides: ReadonlySet<string> = new Set([
  '事项',
  '事务',
  '有关',
  '相关',
  '投诉',
  '举报',
  '申诉',
  '申诉案',
  '申诉案件',
  '信访',
  '情形',
  '现象',
  '行为',
  '事件',
  '事宜',
  '事',
  '类',
  '办理',
  '问题',
  '任何',
  '过',
  '到',
  '向',
  '社会',
  '其',
  '关于',
  '针对',
  '对',
  '有',
  '类别',
  '纠纷',
]);

const applicant = wordSet('applicant');
const carryIn = wordSet('carryIn');
const channel = wordSet('channel');
const dispute = wordSet('dispute');
const foreign = wordSet('foreign');
const document = wordSet('document');
const except = wordSet('except');
const happen = wordSet('happen');
const issued = wordSet('issue', 'publish');
const lost = wordSet('lost');
const receiving = wordSet('receive', 'accept');
const wished = wordSet('aim', 'some');

const nounKinds = [
  'lost',
  'request',
  'weakRequest',
  'dispute',
  'document',
  'carryIn',
  'carryOut',
  'result',
] as const;
/** What can be said not to have happened. */
const nouns = wordSet(...nounKinds);
/** The same with what becomes such a word beside a year, or where the text speaks of requests. */
export const deniable = wordSet(...nounKinds, 'carry', 'apply');

/** The zero statements of one clause. Clauses that make an exception (除……外) say nothing that a cell could be held against. */
export function negativesOf(clause: Clause, frame: Frame, text: string): Negative[] {
  const negatives: Negative[] = [];
  if (isExcepted(clause)) return negatives;
  const { tokens } = clause;
  for (const [i, token] of tokens.entries()) {
    if (!isNot(token)) continue;
    const behind = tokens.slice(i + 1);
    const next = behind.findIndex(isNot);
    const rest = next < 0 ? behind : behind.slice(0, next);
    const negative = negativeOf(token, rest, tokens.slice(0, i), frame, text);
    if (negative) negatives.push(negative);
  }
  return negatives;
}

function negativeOf(
  not: Token,
  rest: readonly Token[],
  before: readonly Token[],
  frame: Frame,
  text: string,
): Negative | null {
  // 确保零复议 is a wish, 部分乡镇未收到 a part.
  // 10家单位未收到申请: others did.
  if (
    hasWord(before, wished) ||
    before.slice(-3).some((token) => token.kind === 'figure' && isOfBodies(token))
  )
    return null;
  // 因未收到答复提起行政复议: why there was one.
  if (hasWord(before, happen, before.length - 1)) return null;
  if (rest.some((token) => token.kind === 'figure' && token.value !== 1)) return null;
  const noun = lastNoun(rest);
  if (!noun) return null;
  const head = rest.slice(0, noun.index);
  const tail = rest.slice(noun.index + 1);
  const end = noun.token.end;
  const start = not.start;
  const plain = (tokens: readonly Token[], allowed: WordSet): boolean =>
    tokens.every((token) => isPlain(token, allowed, text));
  switch (noun.token.word) {
    case 'carryIn':
      return plain(head, between) ? { subject: 'carriedOver', zero: [carriedOver], start, end } : null;
    case 'carryOut':
      return plain(head, between) ? { subject: 'carriedForward', zero: [carriedForward], start, end } : null;
    case 'dispute': {
      if (!plain(head, between) || !plain(tail, trailing)) return null;
      const named = namedBy(words([...head, noun.token], dispute));
      return { subject: 'disputes', zero: named.map((row) => disputePath(row)), start, end };
    }
    case 'request':
    case 'weakRequest':
    case 'apply': {
      if (noun.token.word === 'apply' && frame.topic !== 'requests') return null;
      if (!plain(head, betweenRequests) || !plain(tail, trailing) || hasWord(tail, foreign)) return null;
      if (isSubset(head)) return null;
      return hasWord(head, carryIn)
        ? { subject: 'carriedOver', zero: [carriedOver], start, end }
        : { subject: 'requests', zero: [received], start, end };
    }
    case 'document': {
      if (!plain(head, betweenDocuments) || tail.some((token) => !isLinking(token))) return null;
      if (!hasWord(head, issued) && not.end !== noun.token.start) return null;
      const rows = namedBy(words(rest, document));
      return { subject: 'documents', zero: rows.map((row) => proactivePath(row, 'issued')), start, end };
    }
    case 'lost':
      return correction([...before, ...rest], start, end);
    case 'result':
      return noun.token.of === 'corrected' && plain(head, between)
        ? correction([...before, ...rest], start, end)
        : null;
  }
  return null;
}

function isExcepted(clause: Clause): boolean {
  for (let at: Clause | null = clause; at; at = at.previous) if (overlap(at.kinds, except)) return true;
  return false;
}

function isNot({ word }: Token): boolean {
  return word === 'not';
}

/** 未发生败诉, 没有被纠错: nothing was corrected, in the kind of dispute that is named, or in both. */
export function correction(tokens: readonly Token[], start: number, end: number): Negative {
  const named = namedBy(words(tokens, dispute));
  // 败诉 is of courts alone.
  const ofCourts = tokens.some(({ kinds, of }) => overlap(kinds, lost) || of === 'lost' || of === 'lostRate');
  const rows = named.length > 0 ? named : ofCourts ? ['litigation'] : [...disputeRows];
  return { subject: 'noneCorrected', zero: rows.map((row) => disputePath(row, 'corrected')), start, end };
}

/** The last word of the clause that names what did not happen. */
function lastNoun(tokens: readonly Token[]): { token: WordToken; index: number } | null {
  const index = tokens.findLastIndex(
    ({ word, kinds }, i) =>
      overlap(kinds, nouns) ||
      (word === 'apply' && hasWord(tokens, receiving, 0, i) && !hasWord(tokens, dispute, 0, i)),
  );
  const token = tokens[index];
  return token?.kind === 'word' ? { token, index } : null;
}

function isPlain(token: Token, allowed: WordSet, text: string): boolean {
  // 未发生一起行政复议: of one there may be talk.
  if (token.kind === 'mark' || token.kind === 'year' || token.kind === 'figure') return true;
  if (overlap(token.kinds, allowed)) return true;
  return asides.has(text.slice(token.start, token.end));
}

/** 未收到法人的申请, 未收到当面申请: less than all requests. */
function isSubset(head: readonly Token[]): boolean {
  const applicants = new Set(words(head, applicant).map(({ of }) => of));
  if (applicants.size === 1 && !applicants.has('naturalPerson')) return true;
  return words(head, channel).length === 1;
}
