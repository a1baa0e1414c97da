import { distance } from 'fastest-levenshtein';
import type { LabelNumeral, LabelText } from './label-text.js';
import { type Vocabulary, vocabulary, type Word } from './vocabulary.js';

/** How sure a match is: the very wording, a cut or extended one, or a misspelt one. */
export type MatchGrade = 'exact' | 'cut' | 'misspelt';

/** What a printed label may stand for. Several words only where the form itself prints one label in several places. */
export interface LabelMatch {
  readonly grade: MatchGrade;
  readonly words: readonly Word[];
}

const shortestCut = 4;
// As in 现行有效件数（历史累计） without its brackets.
const longestAddition = 6;

/** Finds the words of the form that a label stands for, or `undefined` where it is none, or could be either of two. */
export function matchLabel(label: LabelText): LabelMatch | undefined {
  const known = vocabulary();
  for (const core of new Set([label.core, label.full])) {
    if (core === '') continue;
    const exact = known.byCore.get(core);
    if (exact) return { grade: 'exact', words: exact };
  }
  if (label.core.length < shortestCut) return undefined;
  return cutLabel(label, known) ?? misspeltLabel(label, known);
}

/** A label of which the end is missing, or a column's heading to which something was added. */
function cutLabel({ core, numeral }: LabelText, { words }: Vocabulary): LabelMatch | undefined {
  const whole = words.filter((word) => word.core.startsWith(core));
  if (whole.length > 0) return sameTarget(whole, 'cut', numeral);
  // A row with more in its label may be another row, but no second column would start with a whole heading.
  const stems = words.filter(
    (word) =>
      word.target.kind === 'column' &&
      word.core.length >= shortestCut &&
      core.length <= word.core.length + longestAddition &&
      core.startsWith(word.core),
  );
  const longest = Math.max(...stems.map((word) => word.core.length));
  return sameTarget(
    stems.filter((word) => word.core.length === longest),
    'cut',
    numeral,
  );
}

/** A misspelt label: near to one word of the form, and at least twice as far from any other. */
function misspeltLabel({ core, numeral }: LabelText, { words }: Vocabulary): LabelMatch | undefined {
  let best = Number.POSITIVE_INFINITY;
  let nearest: Word[] = [];
  const far = new Map<Word, number>();
  for (const word of words) {
    const tolerance = toleranceFor(word);
    if (tolerance === 0 || Math.abs(word.core.length - core.length) > 2 * tolerance + 1) continue;
    const d = distance(core, word.core);
    far.set(word, d);
    if (d > tolerance || d > best) continue;
    if (d < best) nearest = [];
    best = d;
    nearest.push(word);
  }
  const [first] = nearest;
  if (!first) return undefined;
  for (const [word, d] of far) if (word.id !== first.id && d < 2 * best) return undefined;
  return sameTarget(nearest, 'misspelt', numeral);
}

/** How many characters of a word may be wrong, lost or added: one in four, and one at least in words of four. */
function toleranceFor({ core }: Word): number {
  return core.length < shortestCut ? 0 : Math.max(1, Math.min(6, Math.floor(core.length / 4)));
}

function sameTarget(
  words: readonly Word[],
  grade: MatchGrade,
  numeral: LabelNumeral | undefined,
): LabelMatch | undefined {
  const [first] = words;
  if (!first || words.some((word) => word.id !== first.id)) return undefined;
  // A damaged label with another row's numeral may be either row.
  if (numeral && words.some((word) => word.numeral && !sameNumeral(word.numeral, numeral))) return undefined;
  return { grade, words };
}

/** Whether two numerals name the same place; clerks and word processors change their brackets and stops. */
export function sameNumeral(a: LabelNumeral, b: LabelNumeral): boolean {
  return a.index === b.index;
}

/** Whether a text is a piece of a label of the form, or of the explanation beside one. */
export function isLabelPiece({ core, full }: LabelText): boolean {
  if (core.length < 2) return false;
  return vocabulary().texts.some((text) => text.includes(core) || text.includes(full));
}
