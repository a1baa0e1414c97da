import type { Clause } from './clause.js';
import type { FigureToken, Token, WordToken } from './token.js';
import { emptyWords, gather, noWords, overlap, type WordSet, wordSet } from './word-set.js';

/** A figure with the words around it that can say what it counts. */
export interface Phrase {
  readonly figure: FigureToken;
  readonly clause: Clause;
  /** No figure stands before it in its clause. */
  readonly isFirst: boolean;
  /** From the clause's beginning, or the figure before, up to the figure. */
  readonly before: readonly Token[];
  /** What words stand there. */
  readonly said: WordSet;
  /** From the figure to the next one, or the end of the clause. */
  readonly after: readonly Token[];
  readonly saidAfter: WordSet;
  readonly head: Head | null;
}

/** The last word before a figure that is more than a link, and where it stands before it. */
export interface Head {
  readonly word: WordToken;
  readonly index: number;
}

/** Words that may stand between a figure and the word that says what it counts. */
export const linking = wordSet('link', 'sum', 'setting', 'all', 'thisYear', 'wholeYear', 'each');

/** Words that add no meaning of their own to what a phrase counts. */
const transparent = wordSet(
  'link',
  'sum',
  'setting',
  'all',
  'thisYear',
  'wholeYear',
  'each',
  'own',
  'region',
  'body',
  'part',
  'and',
  'among',
  'include',
  'besides',
  'rest',
  'asOf',
  'receive',
  'new',
  'accept',
  'handle',
  'answer',
  'through',
  'channel',
  'etc',
  'plus',
  'carryIn',
  'carryOut',
  'apply',
  'request',
  'weakRequest',
  'applicant',
  'info',
  'exclude',
  'decide',
  'title',
);

const all = wordSet('all');

export function isLinking(token: Token): boolean {
  return token.kind === 'mark' || overlap(token.kinds, linking);
}

/**
 * Nothing unknown stands in the phrase up to an index, but for the name of the body that it is about at its beginning. Words of
 * `ignored` are passed over.
 */
export function isClosed(tokens: readonly Token[], to = tokens.length, ignored = noWords): boolean {
  const at = tokens.slice(0, to).findLastIndex((token) => !overlap(token.kinds, ignored) && isOpaque(token));
  const last = tokens[at];
  if (last?.kind !== 'gap') return last === undefined;
  return last.body && tokenBefore(tokens, at, ignored)?.word !== 'through';
}

function isOpaque({ kind, kinds }: Token): boolean {
  return kind === 'gap' || kind === 'figure' || (kind === 'word' && !overlap(kinds, transparent));
}

/** Unknown text that may narrow what a phrase is of, and is no body's name: 征地类申请, but not 对……申请. */
export function isUnknown({ kind, body, start, end }: Token): boolean {
  return kind === 'gap' && !body && end - start > 1;
}

/** The token before another, words of `ignored` passed over. */
function tokenBefore(tokens: readonly Token[], at: number, ignored: WordSet): Token | undefined {
  return tokens.slice(0, at).findLast(({ kinds }) => !overlap(kinds, ignored));
}

/** The phrase around the figure at an index of its clause. */
export function phraseAt(clause: Clause, index: number, figure: FigureToken): Phrase {
  const { tokens } = clause;
  const from = tokens.slice(0, index).findLastIndex(isFigure) + 1;
  const between = tokens.slice(from, index);
  // What follows the figure before, up to the 、, belongs to that one.
  const own = from === 0 ? between : between.slice(between.findIndex(isComma) + 1);
  const before = from === 0 ? continued(clause, own) : own;
  const behind = tokens.slice(index + 1);
  const to = behind.findIndex((token) => isFigure(token) || isComma(token));
  const after = to < 0 ? behind : behind.slice(0, to);
  return {
    figure,
    clause,
    isFirst: from === 0,
    before,
    said: wordsOf(before),
    after,
    saidAfter: wordsOf(after),
    head: headOf(before),
  };
}

/** 收到……申请，共计 58 件: where a clause has nothing but linking words, the one before says what is counted. */
function continued({ previous, opener }: Clause, before: readonly Token[]): readonly Token[] {
  if (opener !== '，' || !previous || !before.every(isLinking)) return before;
  // 均维持，1起尚未审结: what is said of all is at an end.
  if (previous.tokens.some(isFigure) || overlap(previous.kinds, all)) return before;
  return [...previous.tokens, ...before];
}

function isFigure({ kind }: Token): boolean {
  return kind === 'figure';
}

function isComma({ mark }: Token): boolean {
  return mark === '、';
}

/** The head of what stands before a figure; `null` where it is unknown text or nothing. Words of `ignored` are passed over. */
export function headOf(before: readonly Token[], ignored = noWords): Head | null {
  const index = before.findLastIndex((token) => !isLinking(token) && !overlap(token.kinds, ignored));
  const word = before[index];
  return word?.kind === 'word' ? { word, index } : null;
}

/** What words stand among tokens. */
export function wordsOf(tokens: readonly Token[]): WordSet {
  const kinds = emptyWords();
  for (const token of tokens) gather(kinds, token.kinds);
  return kinds;
}

/** Whether one of these words stands among the tokens, from one index up to another. */
export function hasWord(tokens: readonly Token[], kinds: WordSet, from = 0, to = tokens.length): boolean {
  return indexOfWord(tokens, kinds, from, to) >= 0;
}

/** The index of the first of these words from one index up to another; -1 where there is none. */
export function indexOfWord(tokens: readonly Token[], kinds: WordSet, from = 0, to = tokens.length): number {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && overlap(token.kinds, kinds)) return i;
  }
  return -1;
}

/** The first of these words. */
export function firstWord(tokens: readonly Token[], kinds: WordSet): WordToken | undefined {
  for (const token of tokens) if (token.kind === 'word' && overlap(token.kinds, kinds)) return token;
  return undefined;
}

/** All of these words, in their order. */
export function words(tokens: readonly Token[], kinds: WordSet): WordToken[] {
  return tokens.filter((token): token is WordToken => token.kind === 'word' && overlap(token.kinds, kinds));
}

/** What the first words of each name in the form, each once. */
export function namedBy(tokens: readonly WordToken[]): string[] {
  return [...new Set(tokens.flatMap(({ of }) => of ?? []))];
}
