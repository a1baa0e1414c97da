import { type Meaning, vocabularyWords } from './vocabulary.js';

/**
 * Of every word with some meaning, one character or two that stand together: a text without any of these keys has none of the
 * words. It is the pair that the fewest words have, so that a text with the key mostly has the word.
 */
export function keysOf(isMeant: (meaning: Meaning) => boolean): string[] {
  const keys = new Set<string>();
  const words = vocabularyWords().flatMap(([word, meaning]) => (isMeant(meaning) ? [word] : []));
  // The shortest first: 申请 is in most words for requests.
  for (const word of words.sort((a, b) => a.length - b.length)) {
    const pairs = pairsOf(word);
    if (!pairs.some((pair) => keys.has(pair)) && ![...word].some((char) => keys.has(char)))
      keys.add(pairs.reduce((best, pair) => (frequency(pair) <= frequency(best) ? pair : best), word));
  }
  return [...keys];
}

// Counted on first use; the contents never change.
let frequencies: ReadonlyMap<string, number> | undefined;

/** How many words have a pair; what is no pair is none to choose. */
function frequency(pair: string): number {
  frequencies ??= countPairs();
  return frequencies.get(pair) ?? Number.POSITIVE_INFINITY;
}

function countPairs(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of vocabularyWords())
    for (const pair of pairsOf(word)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}

function pairsOf(word: string): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < word.length; i++) pairs.push(word.slice(i - 1, i + 1));
  return pairs;
}
