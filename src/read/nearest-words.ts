import { distance } from 'fastest-levenshtein';
import { leastDistance, lettersOf } from './letters.js';
import { startLength, vocabulary, type Word } from './vocabulary.js';

interface Candidate {
  readonly word: Word;
  /** How many characters may be wrong, lost or added: one in four, and one at least. */
  readonly tolerance: number;
  readonly letters: number;
}

// Filled on first use; the contents never change.
let cached: readonly (readonly Candidate[])[] | undefined;

/** For each length of a text the words that are not much longer or shorter; a text that is longer still is near to none. */
function comparableByLength(): readonly (readonly Candidate[])[] {
  if (cached) return cached;
  const all = vocabulary()
    .words.filter(({ core }) => core.length >= startLength)
    .map((word) => ({
      word,
      tolerance: Math.max(1, Math.min(6, Math.floor(word.core.length / 4))),
      letters: lettersOf(word.core),
    }));
  const reach = ({ tolerance }: Candidate): number => 2 * tolerance + 1;
  const longest = Math.max(...all.map((one) => one.word.core.length + reach(one)));
  cached = Array.from({ length: longest + 1 }, (_, length) =>
    all.filter((one) => Math.abs(one.word.core.length - length) <= reach(one)),
  );
  return cached;
}

/** The words nearest to a text, if it is near enough to them and at least twice as far from any word of another meaning. */
export function nearestWords(text: string): readonly Word[] | undefined {
  const comparable = comparableByLength()[text.length];
  if (!comparable) return undefined;
  const letters = lettersOf(text);
  let best = Number.POSITIVE_INFINITY;
  let nearest: Word[] = [];
  for (const { word, tolerance, letters: own } of comparable) {
    const most = Math.min(tolerance, best);
    if (leastDistance(letters, own) > most) continue;
    const far = distance(text, word.core);
    if (far > most) continue;
    if (far < best) nearest = [];
    best = far;
    nearest.push(word);
  }
  const [first] = nearest;
  if (!first) return undefined;
  const isBetween = comparable.some(
    ({ word, letters: own }) =>
      word.id !== first.id && leastDistance(letters, own) < 2 * best && distance(text, word.core) < 2 * best,
  );
  return isBetween ? undefined : nearest;
}
