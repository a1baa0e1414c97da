import { type Meaning, vocabularyWords } from './vocabulary.js';

/** Characters, and pairs that stand together by their {@link placeOf}, of which every word of some meaning has one. */
export interface WordKeys {
  readonly characters: ReadonlySet<number>;
  readonly pairs: ReadonlySet<number>;
}

// Built on first use; the contents never change.
let counts: ReadonlyMap<number, number> | undefined;

/**
 * Of every word with some meaning, one character or two that stand together: a text without any of these keys has none of the
 * words. It is the pair that the fewest words have, so that a text with the key mostly has the word.
 */
export function keysOf(isMeant: (meaning: Meaning) => boolean): WordKeys {
  counts ??= countPairs();
  const characters = new Set<number>();
  const pairs = new Set<number>();
  const words = vocabularyWords().filter(([, meaning]) => isMeant(meaning));
  // The shortest first: 申请 is in most words for requests.
  for (const [word] of words.sort(([a], [b]) => a.length - b.length)) {
    if (hasKey(word, characters, pairs)) continue;
    if (word.length === 1) characters.add(word.charCodeAt(0));
    else pairs.add(rarestPair(word, counts));
  }
  return { characters, pairs };
}

/** Where a pair of characters stands in a table of them all. Pairs that share a place only mean that more is read. */
export function placeOf(one: number, other: number): number {
  return numberOf(one, other) & 0xffff;
}

/** A pair of characters as a number, which it shares with hardly any other pair of the vocabulary. */
function numberOf(one: number, other: number): number {
  return one * 31 + other;
}

function hasKey(word: string, characters: ReadonlySet<number>, pairs: ReadonlySet<number>): boolean {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (characters.has(code) || (i > 0 && pairs.has(placeOf(before, code)))) return true;
    before = code;
  }
  return false;
}

function rarestPair(word: string, counts: ReadonlyMap<number, number>): number {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < word.length; i++) {
    const one = word.charCodeAt(i - 1);
    const other = word.charCodeAt(i);
    const count = counts.get(numberOf(one, other)) ?? 0;
    if (count > fewest) continue;
    fewest = count;
    rarest = placeOf(one, other);
  }
  return rarest;
}

/** How many words have each pair. */
function countPairs(): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [word] of vocabularyWords()) {
    for (let i = 1; i < word.length; i++) {
      const pair = numberOf(word.charCodeAt(i - 1), word.charCodeAt(i));
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}
