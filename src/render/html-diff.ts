import type { Bar, ChangeRow, Revision, Run } from '../layout/diff-nodes.js';
import { changeCells, changeHeads } from './change-cells.js';
import type { DiffHandlers } from './define-renderer.js';
import { escapeHtml } from './escape-html.js';
import { scrollingTable } from './html-table.js';

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
      ? `<ul id="${id}" class="revisions" aria-label="${escapeHtml(caption)}">\n${blocks.map(markedRevision).join('\n')}\n</ul>`
      : scrollingTable(id, 'revisions', caption, [headRow(heads), body(blocks.map(twoSides))]),
  incomparable: ({ heading, items }) =>
    `<h3>${escapeHtml(heading)}</h3>\n<ul class="incomparable">\n${items
      .map(({ text, reason }) => `<li><b>${escapeHtml(text)}</b> ${escapeHtml(reason)}</li>`)
      .join('\n')}\n</ul>`,
};

function headRow(heads: readonly string[]): string {
  return `<thead>\n<tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr>\n</thead>`;
}

function body(rows: readonly string[]): string {
  return `<tbody>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</tbody>`;
}

function rowHead(text: string): string {
  return `<th scope="row">${escapeHtml(text)}</th>`;
}

function cell(text: string, name?: string): string {
  return `<td${name === undefined ? '' : ` class="${name}"`}>${escapeHtml(text)}</td>`;
}

function changeRow(row: ChangeRow): string {
  const [label = '', column = '', ...figures] = changeCells(row);
  const bars = row.bars.length === 1 ? changeBar(row.bars) : sideBars(row.bars);
  return `${rowHead(label)}${cell(column)}${figures.map((text) => cell(text, 'figure')).join('')}<td class="chart">${bars}</td>`;
}

// The figures stand beside the bars, so that those who cannot see them miss nothing.
const svg = (height: number, inner: string): string =>
  `<svg viewBox="0 0 200 ${height}" width="200" height="${height}" aria-hidden="true" focusable="false">${inner}</svg>`;

/** More to the right, filled; less to the left, in outline: the picture needs no colour. */
function changeBar(bars: readonly Bar[]): string {
  const drawn = bars.map(({ length }) => {
    const width = barLength(Math.abs(length) * 100);
    return `<rect class="${length < 0 ? 'less' : 'more'}" x="${length < 0 ? 100 - width : 100}" y="2" width="${width}" height="10"/>`;
  });
  return svg(14, `<path class="axis" d="M100 0V14"/>${drawn.join('')}`);
}

function sideBars(bars: readonly Bar[]): string {
  const drawn = bars.map(({ of, length }, i) => {
    const width = barLength(Math.abs(length) * 199);
    return `<rect class="${of === 'from' ? 'less' : 'more'}" x="1" y="${1 + i * 9}" width="${width}" height="7"/>`;
  });
  return svg(18, `<path class="axis" d="M1 0V18"/>${drawn.join('')}`);
}

function barLength(length: number): number {
  return Math.round(length * 10) / 10;
}

function markedRevision({ state, label, isHeading, runs }: Revision): string {
  const text = runs.map(markedRun).join('');
  return `<li class="${state}"><span class="state">${escapeHtml(label)}</span> ${isHeading ? `<b>${text}</b>` : text}</li>`;
}

function markedRun({ kind, text }: Run): string {
  const escaped = escapeHtml(text).replaceAll('\n', '<br>');
  if (kind === 'same') return escaped;
  return kind === 'added' ? `<ins>${escaped}</ins>` : `<del>${escaped}</del>`;
}

function twoSides({ isHeading, runs }: Revision): string {
  const side = (other: Run['kind']): string => {
    const text = runs
      .filter(({ kind }) => kind !== other)
      .map(markedRun)
      .join('');
    return `<td>${isHeading && text !== '' ? `<b>${text}</b>` : text}</td>`;
  };
  return side('added') + side('removed');
}
