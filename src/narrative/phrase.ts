import type { Clause } from './clause.js';
import type { FigureToken, Token, WordToken } from './token.js';
import type { WordKind } from './word.js';

/** A figure with the words around it that can say what it counts. */
export interface Phrase {
  readonly figure: FigureToken;
  readonly clause: Clause;
  /** No figure stands before it in its clause. */
  readonly isFirst: boolean;
  /** From the clause's beginning, or the figure before, up to the figure. */
  readonly before: readonly Token[];
  /** From the figure to the next one, or the end of the clause. */
  readonly after: readonly Token[];
}

/** Words that may stand between a figure and the word that says what it counts. */
const linking: ReadonlySet<WordKind> = new Set([
  'link',
  'sum',
  'setting',
  'all',
  'thisYear',
  'wholeYear',
  'each',
]);

/** Words that add no meaning of their own to what a phrase counts. */
const transparent: ReadonlySet<WordKind> = new Set([
  ...linking,
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
] as const);

export function isLinking(token: Token): boolean {
  return token.kind === 'mark' || (token.kind === 'word' && linking.has(token.word));
}

/** Nothing unknown stands in the phrase, but for the name of the body that it is about at its beginning. */
export function isClosed(tokens: readonly Token[]): boolean {
  const body = tokens.findLastIndex(
    (token, i) => token.kind === 'gap' && token.body && !isWord(tokens[i - 1], 'through'),
  );
  return tokens
    .slice(body + 1)
    .every(
      (token) =>
        token.kind === 'mark' ||
        token.kind === 'year' ||
        token.kind === 'month' ||
        (token.kind === 'word' && transparent.has(token.word)),
    );
}

/** The phrase around the figure at an index of its clause. */
export function phraseAt(clause: Clause, index: number, figure: FigureToken): Phrase {
  const { tokens } = clause;
  let from = index;
  while (from > 0 && tokens[from - 1]?.kind !== 'figure') from--;
  if (from > 0) {
    // What follows the figure before, up to the 、, belongs to that one.
    let comma = from;
    while (comma < index && !isComma(tokens[comma])) comma++;
    if (comma < index) from = comma + 1;
  }
  let to = index + 1;
  while (to < tokens.length && tokens[to]?.kind !== 'figure' && !isComma(tokens[to])) to++;
  const before = tokens.slice(from, index);
  const after = tokens.slice(index + 1, to);
  return {
    figure,
    clause,
    isFirst: from === 0,
    before: from === 0 ? continued(clause, before) : before,
    after,
  };
}

/** 收到……申请，共计 58 件: where a clause has nothing but linking words, the one before says what is counted. */
function continued({ previous, opener }: Clause, before: readonly Token[]): readonly Token[] {
  if (opener !== '，' || !previous || !before.every(isLinking)) return before;
  if (previous.tokens.some((token) => token.kind === 'figure')) return before;
  return [...previous.tokens, ...before];
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.mark === '、';
}

/** The last word before the figure that is more than a link, and its index; `null` where unknown text or nothing stands there. */
export function headOf(before: readonly Token[]): { word: WordToken; index: number } | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    if (!token) return null;
    if (isLinking(token)) continue;
    return token.kind === 'word' ? { word: token, index: i } : null;
  }
  return null;
}

function isWord(token: Token | undefined, kind: WordKind): boolean {
  return token?.kind === 'word' && token.word === kind;
}

export function hasWord(tokens: readonly Token[], ...kinds: readonly WordKind[]): boolean {
  return tokens.some((token) => token.kind === 'word' && kinds.includes(token.word));
}

export function words(tokens: readonly Token[], ...kinds: readonly WordKind[]): WordToken[] {
  return tokens.filter((token): token is WordToken => token.kind === 'word' && kinds.includes(token.word));
}
