import { vocabulary } from './vocabulary.js';

// Built on first use; it never changes.
let cached: RegExp | undefined;

/** The beginnings of the labels of rows and columns that are long enough to be told from other words. */
export function anchorPattern(): RegExp {
  if (cached) return cached;
  const stems = vocabulary()
    .words.filter(
      ({ target, core }) => (target.kind === 'row' || target.kind === 'column') && core.length > 3,
    )
    .map(({ core }) => core.slice(0, 4));
  // Looking at the first character alone passes over most of a text at once.
  const first = [...new Set(stems.map((stem) => stem.slice(0, 1)))].join('');
  cached = new RegExp(`(?=[${first}])(?:${[...new Set(stems)].join('|')})`, 'u');
  return cached;
}

/** How many different labels of the form a text holds. */
export function countAnchors(text: string): number {
  return new Set(Array.from(text.matchAll(new RegExp(anchorPattern(), 'gu')), ([stem]) => stem)).size;
}
