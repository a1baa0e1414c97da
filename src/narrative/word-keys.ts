import { type Meaning, vocabularyWords } from './vocabulary.js';

/** A word with its pairs of characters; a word of one character has none. */
interface PairedWord {
  readonly word: string;
  readonly meaning: Meaning;
  readonly pairs: readonly string[];
}

/** The words of the vocabulary, the shortest first, and how many of them have each pair. */
interface PairedWords {
  readonly words: readonly PairedWord[];
  readonly counts: ReadonlyMap<string, number>;
}

// Built on first use; the contents never change.
let paired: PairedWords | undefined;

/**
 * Of every word with some meaning, one character or two that stand together: a text without any of these keys has none of the
 * words. It is the pair that the fewest words have, so that a text with the key mostly has the word.
 */
export function keysOf(isMeant: (meaning: Meaning) => boolean): string[] {
  paired ??= pairedWords();
  const { words, counts } = paired;
  const frequency = (pair: string): number => counts.get(pair) ?? Number.POSITIVE_INFINITY;
  const ofOne = new Set<string>();
  const ofTwo = new Set<string>();
  // The shortest first: 申请 is in most words for requests.
  for (const { word, meaning, pairs } of words) {
    if (!isMeant(meaning) || pairs.some((pair) => ofTwo.has(pair))) continue;
    if (ofOne.size > 0 && [...word].some((char) => ofOne.has(char))) continue;
    if (pairs.length === 0) ofOne.add(word);
    else ofTwo.add(pairs.reduce((best, pair) => (frequency(pair) <= frequency(best) ? pair : best)));
  }
  return [...ofOne, ...ofTwo];
}

function pairedWords(): PairedWords {
  const counts = new Map<string, number>();
  const words = vocabularyWords().map(([word, meaning]): PairedWord => {
    const pairs: string[] = [];
    for (let i = 1; i < word.length; i++) {
      const pair = word.slice(i - 1, i + 1);
      pairs.push(pair);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return { word, meaning, pairs };
  });
  return { words: words.sort((a, b) => a.word.length - b.word.length), counts };
}
