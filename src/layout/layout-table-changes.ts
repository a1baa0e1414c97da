import type { TableKey } from '../form/declaration.js';
import { findCellInAnyEdition } from '../form/table-spec.js';
import type { DiffContext } from './diff-context.js';
import type { ChangesNode, IncomparableNode } from './diff-nodes.js';
import { figureText } from './figure-text.js';
import { layoutChanges } from './layout-changes.js';
import { wordsIn } from './words.js';

/** The changed figures of a table, and those that cannot be compared. */
export function layoutTableChanges(
  table: TableKey,
  name: string,
  context: DiffContext,
): readonly (ChangesNode | IncomparableNode)[] {
  const { diff, form, words, sides, idPrefix, locale } = context;
  const changes = diff.cells.filter(({ cell }) => cell.startsWith(`${table}.`));
  const bars = form === 'changed' ? 'change' : 'sides';
  const incomparable = incomparableOf(table, context);
  if (changes.length === 0) return incomparable;
  const heads = {
    row: words.row,
    column: words.column,
    from: sides.previous,
    to: sides.current,
    change: words.change,
    ratio: words.ratio,
    chart: bars === 'change' ? words.chart : words.sidesChart(sides.previous, sides.current),
  };
  const rows = layoutChanges(changes, bars, locale);
  const caption = words.figures(name);
  return [{ kind: 'changes', id: `${idPrefix}-${table}`, caption, heads, rows }, ...incomparable];
}

function incomparableOf(table: TableKey, context: DiffContext): readonly IncomparableNode[] {
  const { diff, words, sides, locale } = context;
  const printed = diff.incomparable.filter(
    ({ cell, value }) => cell.startsWith(`${table}.`) && value !== null,
  );
  const items = printed
    .filter(({ value }) => value !== 0)
    .map(({ reason, value, cell, in: side }) => {
      const column = findCellInAnyEdition(cell)?.column.column;
      const figure = column ? figureText(value, column, locale) : String(value);
      return { text: `${sides[side]}${wordsIn(locale).colon}${figure}`, reason };
    });
  if (printed.length === 0) return [];
  return [{ kind: 'incomparable', heading: words.incomparable(printed.length - items.length), items }];
}
