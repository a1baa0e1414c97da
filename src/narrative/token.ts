import type { Bound } from './claim.js';
import type { WordKind } from './word.js';
import { noWords, type WordSet } from './word-set.js';

/**
 * What every token has. All kinds have the same fields, in the order of {@link tokenOf}: an engine that meets six shapes of
 * objects in one loop looks up each field by its name, which doubled the time of everything that reads tokens.
 */
interface Fields {
  /** Positions in the normal text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly word: WordKind | null;
  /** What the word names in the form, where it does. */
  readonly of: string | null;
  /** The kind of the word as a set of one; empty for what is no word. */
  readonly kinds: WordSet;
  /** The figure, year or month. */
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly mark: Mark | null;
  /** It ends as the name of a body does: 某县水利局. */
  readonly body: boolean;
}

export interface WordToken extends Fields {
  readonly kind: 'word';
  readonly word: WordKind;
}

export interface FigureToken extends Fields {
  readonly kind: 'figure';
  readonly value: number;
}

export interface YearToken extends Fields {
  readonly kind: 'year';
  readonly value: number;
}

export interface MonthToken extends Fields {
  readonly kind: 'month';
  readonly value: number;
}

/** A stop, comma or bracket. */
export interface MarkToken extends Fields {
  readonly kind: 'mark';
  readonly mark: Mark;
}

/** Text that the vocabulary does not know. */
export interface GapToken extends Fields {
  readonly kind: 'gap';
}

export type Mark = '。' | '；' | '，' | '、' | '：' | '（' | '）';

export type Token = WordToken | FigureToken | YearToken | MonthToken | MarkToken | GapToken;

export function wordToken(
  word: WordKind,
  of: string | null,
  kinds: WordSet,
  start: number,
  end: number,
): WordToken {
  return {
    kind: 'word',
    start,
    end,
    word,
    of,
    kinds,
    value: null,
    unit: '',
    bound: 'exact',
    mark: null,
    body: false,
  };
}

export function figureToken(
  value: number,
  unit: string,
  bound: Bound,
  start: number,
  end: number,
): FigureToken {
  return {
    kind: 'figure',
    start,
    end,
    word: null,
    of: null,
    kinds: noWords,
    value,
    unit,
    bound,
    mark: null,
    body: false,
  };
}

export function dateToken(
  kind: 'year' | 'month',
  value: number,
  start: number,
  end: number,
): YearToken | MonthToken {
  return {
    kind,
    start,
    end,
    word: null,
    of: null,
    kinds: noWords,
    value,
    unit: '',
    bound: 'exact',
    mark: null,
    body: false,
  };
}

export function markToken(mark: Mark, start: number): MarkToken {
  return {
    kind: 'mark',
    start,
    end: start + 1,
    word: null,
    of: null,
    kinds: noWords,
    value: null,
    unit: '',
    bound: 'exact',
    mark,
    body: false,
  };
}

export function gapToken(start: number, end: number, body: boolean): GapToken {
  return {
    kind: 'gap',
    start,
    end,
    word: null,
    of: null,
    kinds: noWords,
    value: null,
    unit: '',
    bound: 'exact',
    mark: null,
    body,
  };
}
