import type { LabelNumeral, LabelText } from './label-text.js';
import { nearestWords } from './nearest-words.js';
import { startLength, type Vocabulary, vocabulary, type Word } from './vocabulary.js';

/** How sure a match is: the very wording, a cut or extended one, or a misspelt one. */
export type MatchGrade = 'exact' | 'cut' | 'misspelt';

/** What a printed label may stand for. Several words only where the form itself prints one label in several places. */
export interface LabelMatch {
  readonly grade: MatchGrade;
  readonly words: readonly Word[];
}

// As in 现行有效件数（历史累计） without its brackets.
const longestAddition = 6;

/** Finds the words of the form that a label stands for, or `undefined` where it is none, or could be either of two. */
export function matchLabel(label: LabelText): LabelMatch | undefined {
  const { core, full } = label;
  if (core === '') return undefined;
  const known = vocabulary();
  const exact = (full === core ? undefined : known.byCore.get(full)) ?? known.byCore.get(core);
  if (exact) return { grade: 'exact', words: exact };
  if (core.length < startLength) return undefined;
  return cutLabel(label, known) ?? misspeltLabel(label);
}

/** A label of which the end is missing, or a column's heading to which something was added. */
function cutLabel({ core, numeral }: LabelText, { byStart }: Vocabulary): LabelMatch | undefined {
  const alike = byStart.get(core.slice(0, startLength));
  if (!alike) return undefined;
  const whole = alike.filter((word) => word.core.startsWith(core));
  if (whole.length > 0) return sameTarget(whole, 'cut', numeral);
  // A row with more in its label may be another row, but no second column would start with a whole heading.
  const stems = alike.filter(
    (word) =>
      word.target.kind === 'column' &&
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
function misspeltLabel({ core, numeral }: LabelText): LabelMatch | undefined {
  const nearest = nearestWords(core);
  return nearest && sameTarget(nearest, 'misspelt', numeral);
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
