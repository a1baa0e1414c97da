import type { Bound } from './claim.js';
import type { WordKind } from './word.js';

interface Place {
  /** Positions in the normal text, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface WordToken extends Place {
  readonly kind: 'word';
  readonly word: WordKind;
  /** What the word names in the form, where it does. */
  readonly of: string | null;
}

export interface FigureToken extends Place {
  readonly kind: 'figure';
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
}

export interface YearToken extends Place {
  readonly kind: 'year';
  readonly year: number;
}

export interface MonthToken extends Place {
  readonly kind: 'month';
  readonly month: number;
}

/** A stop, comma or bracket. */
export interface MarkToken extends Place {
  readonly kind: 'mark';
  readonly mark: Mark;
}

/** Text that the vocabulary does not know. */
export interface GapToken extends Place {
  readonly kind: 'gap';
  /** It ends as the name of a body does: 某县水利局. */
  readonly body: boolean;
}

export type Mark = '。' | '；' | '，' | '、' | '：' | '（' | '）';

export type Token = WordToken | FigureToken | YearToken | MonthToken | MarkToken | GapToken;
