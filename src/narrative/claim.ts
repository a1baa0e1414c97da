import type { QuantityPath } from '../form/cell-path.js';

/** A stretch of a narrative. `start` and `end` count UTF-16 units from 0 within the text of the block. */
export interface TextSpan {
  /** Index into `narrative.blocks`; for a plain string, of its lines. */
  block: number;
  /** Where it begins in the block. */
  start: number;
  /** Where the text after it begins. */
  end: number;
  /** The text as printed. */
  text: string;
}

/** How a printed figure binds the true one. `atLeast`: 余, 以上, 超; `atMost`: 近, 不足; `about`: 约, 左右. */
export type Bound = 'exact' | 'atLeast' | 'atMost' | 'about';

/** A figure in prose. */
export interface Quantity extends TextSpan {
  /** The figure as a number; `3.2万` is 32000. */
  value: number;
  /** As printed, such as `件`, `余条` without its 余, `%`; empty where the text lost it. */
  unit: string;
  /** How the wording binds the true figure. */
  bound: Bound;
}

/**
 * What a sentence is about in time. `report`: the year of the report. `otherYear`: another one. `part`: a part of a year.
 * `cumulative`: all years up to now.
 */
export type ClaimPeriod = 'report' | 'otherYear' | 'part' | 'cumulative';

/**
 * Whose figures a sentence gives. `own`: the reporting body's. `region`: all of a city, county or system, 全市. `other`: a
 * named body. `part`: a part of what was spoken of before, such as one channel or one level.
 */
export type ClaimScope = 'own' | 'region' | 'other' | 'part';

interface ClaimBase extends TextSpan {
  /** The time that the sentence speaks of. */
  period: ClaimPeriod;
  /** Whose figures the sentence gives. */
  scope: ClaimScope;
  /** The body as the sentence names it, where it does. */
  body: string | null;
}

/** What a figure counts. */
export type Act =
  | 'received'
  | 'carriedOver'
  | 'answered'
  | 'carriedForward'
  | 'outcome'
  | 'reconsideration'
  | 'litigation'
  | 'disputes'
  | 'documents'
  | 'decisions'
  | 'published';

/** A sum over what the report counts: the sum of these cells or groups of cells. */
export type QuantitySum = readonly QuantityPath[];

/**
 * A figure that counts something: 收到政府信息公开申请 58 件.
 *
 * Where the wording leaves open what is counted (受理: with or without what was carried over), `equals` lists every reading;
 * the claim is right if one of them is. Paths that an edition lacks drop out. Empty where no cell of the form counts this.
 */
export interface FigureClaim extends ClaimBase {
  kind: 'figure';
  /** What is counted. */
  act: Act;
  /** The figure. */
  quantity: Quantity;
  /** The readings: what of the report should be that figure. */
  equals: readonly QuantitySum[];
}

/** What is said not to exist, or to be all of one kind. */
export type ZeroSubject =
  | 'requests'
  | 'carriedOver'
  | 'carriedForward'
  | 'disputes'
  | 'documents'
  | 'allAnswered'
  | 'allNaturalPersons'
  | 'allUpheld'
  | 'noneCorrected';

/** A statement without a figure that makes cells zero: 未收到, 未发生, 均获维持, 零纠错. */
export interface ZeroClaim extends ClaimBase {
  kind: 'zero';
  /** What does not exist, or is all of one kind. */
  subject: ZeroSubject;
  /** Each of these is zero. */
  zero: readonly QuantityPath[];
}

/** One item of a list under 其中. */
export interface ListPart {
  /** The words before the figure. */
  label: string;
  /** The figure of the item. */
  quantity: Quantity;
}

/** A figure and the parts it is broken down into: 161 条，其中领导简介 10 条，……. */
export interface PartWholeClaim extends ClaimBase {
  kind: 'partWhole';
  /** The figure that is broken down. */
  whole: Quantity;
  /** The items of the list, as printed. */
  parts: readonly ListPart[];
  /** The list says (等), or its make shows, that it leaves parts out. */
  open: boolean;
}

/** A share in per cent: 予以公开 15 件，占 25.9%. */
export interface ShareClaim extends ClaimBase {
  kind: 'share';
  /** The percentage as printed. */
  share: Quantity;
  /** The figure printed for the part, or what the part counts. */
  part: Quantity | readonly QuantitySum[];
  /** The figure printed for the whole, or everything that the whole may be. */
  whole: Quantity | readonly QuantitySum[];
}

/** A comparison with last year: 同比增长 12.5%, 较上年减少 5 件. */
export interface TrendClaim extends ClaimBase {
  kind: 'trend';
  /** More than last year, fewer, or as many. */
  direction: 'up' | 'down' | 'flat';
  /** By how much: `%`, `倍`, or a number of cases; null where the text does not say. */
  by: Quantity | null;
  /** Last year's figure, where printed. */
  from: Quantity | null;
  /**
   * What is compared: every reading, as in a figure claim. Where the sentence names no quantity and counted several before it,
   * those of each, the nearest first.
   */
  of: readonly QuantitySum[];
}

/** What is said of the processing fee. */
export interface FeeClaim extends ClaimBase {
  kind: 'fee';
  /** `notified`: asked for in fee notices. */
  what: 'collected' | 'notified';
  /** In 元; 0 where the text says that none was. */
  amount: number;
}

/** Something that a narrative asserts, with its place. Plain data. */
export type Claim = FigureClaim | ZeroClaim | PartWholeClaim | ShareClaim | TrendClaim | FeeClaim;
