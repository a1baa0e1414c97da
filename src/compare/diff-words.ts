import { diffArrays } from 'diff/lib/diff/array.js';
import type { WordChange } from './report-diff.js';
import { wordsOf } from './words.js';

// Beyond these a text counts as replaced whole: cutting and comparing it would cost more than it tells anybody.
const longestText = 20_000;
const mostEdits = 1_000;

/** How one text becomes another, word by word. */
export function diffWords(previous: string, current: string): WordChange[] {
  if (previous === current) return previous === '' ? [] : [{ kind: 'same', text: current }];
  const runs =
    previous.length <= longestText && current.length <= longestText
      ? diffArrays(wordsOf(previous), wordsOf(current), { maxEditLength: mostEdits })
      : undefined;
  if (!runs) return replaced(previous, current);
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

function replaced(previous: string, current: string): WordChange[] {
  const runs: WordChange[] = [
    { kind: 'removed', text: previous },
    { kind: 'added', text: current },
  ];
  return runs.filter((run) => run.text !== '');
}
