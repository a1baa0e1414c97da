import type { ChangeRow, Revision, Run } from '../layout/diff-nodes.js';
import { changeCells, changeHeads } from './change-cells.js';
import type { DiffHandlers } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { block, element } from './html-element.js';
import { scrollingTable } from './html-table.js';
import { changeBar, sideBars } from './svg-bars.js';

/** Comparisons as HTML: bars as inline SVG, removed words in `<del>`, added ones in `<ins>`. */
export const htmlDiffHandlers: DiffHandlers<string> = {
  headerChanges: ({ id, caption, heads, rows }) =>
    scrollingTable(id, 'header-changes', caption, [
      headRow(heads),
      body(rows.map(({ label, from, to }) => `${rowHead(label)}${cell(from)}${cell(to)}`)),
    ]),
  changes: ({ id, caption, heads, rows }) =>
    scrollingTable(id, 'changes', caption, [headRow(changeHeads(heads)), body(rows.map(changeRow))]),
  revisions: ({ id, caption, form, heads, blocks }) =>
    form === 'changed'
      ? block('ul', { id, class: 'revisions', 'aria-label': caption }, blocks.map(markedRevision))
      : scrollingTable(id, 'revisions', caption, [headRow(heads), body(blocks.map(twoSides))]),
  incomparable: ({ heading, items }) => {
    const lines = items.map(({ text, reason }) =>
      element('li', {}, `${element('b', {}, escapeHtml(text))} ${escapeHtml(reason)}`),
    );
    return `${element('h3', {}, escapeHtml(heading))}\n${block('ul', { class: 'incomparable' }, lines)}`;
  },
};

function headRow(heads: readonly string[]): string {
  const cells = heads.map((head) => element('th', { scope: 'col' }, escapeHtml(head)));
  return block('thead', {}, [element('tr', {}, cells.join(''))]);
}

function body(rows: readonly string[]): string {
  return block(
    'tbody',
    {},
    rows.map((row) => element('tr', {}, row)),
  );
}

function rowHead(text: string): string {
  return element('th', { scope: 'row' }, escapeHtml(text));
}

function cell(text: string, name?: string): string {
  return element('td', { class: name }, escapeHtml(text));
}

function changeRow(row: ChangeRow): string {
  const [label = '', column = '', ...figures] = changeCells(row);
  const bars = row.bars.length === 1 ? changeBar(row.bars) : sideBars(row.bars);
  const cells = [rowHead(label), cell(column), ...figures.map((text) => cell(text, 'figure'))];
  return cells.join('') + element('td', { class: 'chart' }, bars);
}

function markedRevision({ state, label, isHeading, runs }: Revision): string {
  const text = runs.map(markedRun).join('');
  const name = element('span', { class: 'state' }, escapeHtml(label));
  return element('li', { class: state }, `${name} ${isHeading ? element('b', {}, text) : text}`);
}

function markedRun({ kind, text }: Run): string {
  const escaped = escapeHtml(text).replaceAll('\n', '<br>');
  return kind === 'same' ? escaped : element(kind === 'added' ? 'ins' : 'del', {}, escaped);
}

function twoSides({ isHeading, runs }: Revision): string {
  const side = (other: Run['kind']): string => {
    const text = runs
      .filter(({ kind }) => kind !== other)
      .map(markedRun)
      .join('');
    return element('td', {}, isHeading && text !== '' ? element('b', {}, text) : text);
  };
  return side('added') + side('removed');
}
