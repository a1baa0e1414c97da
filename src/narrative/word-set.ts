import { type WordKind, wordKinds } from './word.js';

/**
 * A set of kinds of words, as bits. Whether a clause has one of some words is asked dozens of times for each figure; with the
 * words of a clause gathered once, each answer costs three ands. Arrays of names took a third of the time of the whole library.
 */
export interface WordSet {
  readonly first: number;
  readonly second: number;
  readonly third: number;
}

// Small enough that every engine keeps the bits in the object itself.
const bits = 30;

export const noWords: WordSet = { first: 0, second: 0, third: 0 };

/** The set of these kinds. */
export function wordSet(...kinds: readonly WordKind[]): WordSet {
  const parts: [number, number, number] = [0, 0, 0];
  for (const kind of kinds) {
    const at = wordKinds.indexOf(kind);
    const part = at < bits ? 0 : at < 2 * bits ? 1 : 2;
    parts[part] |= 1 << (at % bits);
  }
  return { first: parts[0], second: parts[1], third: parts[2] };
}

/** The kinds of both sets. */
export function unite(a: WordSet, b: WordSet): WordSet {
  return { first: a.first | b.first, second: a.second | b.second, third: a.third | b.third };
}

/** Whether two sets have a kind in common. */
export function overlap(a: WordSet, b: WordSet): boolean {
  return ((a.first & b.first) | (a.second & b.second) | (a.third & b.third)) !== 0;
}

/** An empty set to gather into. */
export function emptyWords(): GatheredWords {
  return { first: 0, second: 0, third: 0 };
}

/** A set that is being gathered. */
export type GatheredWords = { -readonly [part in keyof WordSet]: WordSet[part] };

/** Takes the kinds of another set into one that is being gathered. */
export function gather(into: GatheredWords, more: WordSet): void {
  into.first |= more.first;
  into.second |= more.second;
  into.third |= more.third;
}
