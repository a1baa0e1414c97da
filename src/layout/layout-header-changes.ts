import type { HeaderChange } from '../compare/header.js';
import type { Locale } from '../form/locale.js';
import type { DiffContext } from './diff-context.js';
import type { HeaderChangesNode } from './diff-nodes.js';
import type { DiffWords } from './diff-words.js';
import { wordsIn } from './words.js';

/** What changed in the header; nothing where nothing did. */
export function layoutHeaderChanges({
  diff,
  words,
  sides,
  idPrefix,
  locale,
}: DiffContext): readonly HeaderChangesNode[] {
  const rows = diff.header.map((change) => ({
    label: words.fields[change.field],
    from: fieldText(change.from, change.field, words, locale),
    to: fieldText(change.to, change.field, words, locale),
  }));
  if (rows.length === 0) return [];
  const heads = [words.field, sides.previous, sides.current] as const;
  return [{ kind: 'headerChanges', id: `${idPrefix}-header`, caption: words.headerChanges, heads, rows }];
}

function fieldText(
  value: HeaderChange['from'],
  field: HeaderChange['field'],
  words: DiffWords,
  locale: Locale,
): string {
  if (value === null) return wordsIn(locale).noFigure;
  if (field === 'proactive.edition' || field === 'requests.edition') return words.edition(String(value));
  if (typeof value !== 'object') return String(value);
  if ('start' in value) return wordsIn(locale).period(value.start, value.end);
  return Object.values(value).join(' ');
}
