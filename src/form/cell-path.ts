import type { Block, RowGroup, Rows } from './declaration.js';
import type { Edition, Editions } from './editions.js';

/** Dotted keys from a rows tree to its leaves. */
type RowPathIn<R> = {
  [K in keyof R & string]: R[K] extends { readonly rows: infer Inner } ? `${K}.${RowPathIn<Inner>}` : K;
}[keyof R & string];

type BlockPath<B> = B extends { readonly rows: infer R; readonly columns: infer C }
  ? `${RowPathIn<R>}.${keyof C & string}`
  : never;

type BlocksOf<E extends Edition, T extends keyof Editions[E]['tables']> = Editions[E]['tables'][T] extends {
  readonly blocks: infer B extends readonly Block[];
}
  ? B[number]
  : never;

/** Cell paths of table two, 主动公开政府信息情况. */
export type ProactivePath<E extends Edition = Edition> = E extends Edition
  ? `proactive.${BlockPath<BlocksOf<E, 'proactive'>>}`
  : never;

/** Cell paths of table three, 收到和处理政府信息公开申请情况. */
export type RequestsPath<E extends Edition = Edition> = E extends Edition
  ? `requests.${BlockPath<BlocksOf<E, 'requests'>>}`
  : never;

/** Cell paths of table four, 政府信息公开行政复议、行政诉讼情况. */
export type DisputesPath<E extends Edition = Edition> = E extends Edition
  ? `disputes.${BlockPath<BlocksOf<E, 'disputes'>>}`
  : never;

/**
 * The dotted key path from a report to one figure, such as `requests.outcomes.denied.stateSecret.naturalPerson`.
 *
 * A misspelt path does not compile. `CellPath<'2021'>` has 200 members, `CellPath<'2019'>` 198.
 */
export type CellPath<E extends Edition = Edition> = ProactivePath<E> | RequestsPath<E> | DisputesPath<E>;

/** Dotted keys from a rows tree to its groups. */
type GroupPathIn<R> = {
  [K in keyof R & string]: R[K] extends { readonly rows: infer Inner }
    ? K | `${K}.${GroupPathIn<Inner>}`
    : never;
}[keyof R & string];

type GroupsIn<E extends Edition, T extends keyof Editions[E]['tables'] & string> =
  BlocksOf<E, T> extends infer B
    ? B extends { readonly rows: infer R; readonly columns: infer C }
      ? `${T}.${GroupPathIn<R>}.${keyof C & string}`
      : never
    : never;

/**
 * The path of something a report counts: a cell, or a group of rows in one column, whose figure is the sum of its rows.
 *
 * `requests.outcomes.denied.total` is all 不予公开, `disputes.litigation.corrected` both groups of 行政诉讼.
 */
export type QuantityPath<E extends Edition = Edition> =
  | CellPath<E>
  | (E extends Edition
      ? { [T in keyof Editions[E]['tables'] & string]: GroupsIn<E, T> }[keyof Editions[E]['tables'] & string]
      : never);

/** The keys of the columns of table three. */
export type ApplicantColumn = keyof Editions['2021']['tables']['requests']['blocks'][0]['columns'];

type Merge<U> = (U extends unknown ? (part: U) => void : never) extends (whole: infer I) => void
  ? { [K in keyof I]: I[K] }
  : never;

type RowValues<R extends Rows, C, V> = {
  [K in keyof R & string]: R[K] extends RowGroup
    ? RowValues<R[K]['rows'], C, V>
    : { [Key in keyof C & string]: V };
};

type BlockValues<B, V> = B extends { readonly rows: infer R extends Rows; readonly columns: infer C }
  ? RowValues<R, C, V>
  : never;

/** The nested record of a table with `V` in place of each figure. */
export type TableValues<E extends Edition, T extends keyof Editions[E]['tables'], V> = Merge<
  BlockValues<BlocksOf<E, T>, V>
>;
