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
    from: fieldText(change, 'from', words, locale),
    to: fieldText(change, 'to', words, locale),
  }));
  if (rows.length === 0) return [];
  const heads = [words.field, sides.previous, sides.current] as const;
  return [{ kind: 'headerChanges', id: `${idPrefix}-header`, caption: words.headerChanges, heads, rows }];
}

function fieldText(change: HeaderChange, side: 'from' | 'to', words: DiffWords, locale: Locale): string {
  const { noFigure, date, period } = wordsIn(locale);
  const shown = <V>(value: V | null, show: (value: V) => string): string =>
    value === null ? noFigure : show(value);
  switch (change.field) {
    case 'agency.kind':
      return shown(change[side], (kind) => words.kinds[kind]);
    case 'agency.level':
      return shown(change[side], (level) => words.levels[level]);
    case 'agency.contact':
      return shown(change[side], (contact) => Object.values(contact).join(' '));
    case 'period':
      return shown(change[side], ({ start, end }) => period(start, end));
    case 'publishedOn':
      return shown(change[side], date);
    case 'proactive.edition':
    case 'requests.edition':
      return shown(change[side], words.edition);
    default:
      return shown<string | number>(change[side], String);
  }
}
