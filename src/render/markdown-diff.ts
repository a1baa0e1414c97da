import type { Revision, Run } from '../layout/diff-nodes.js';
import { changeCells, changeHeads } from './change-cells.js';
import type { DiffHandlers } from './define-renderer.js';
import { escapeInline } from './escape-markdown.js';
import { pipeRow } from './pipe-row.js';
import { singleLine } from './single-line.js';

/** Comparisons as Markdown, without charts: removed words struck out, added ones bold. */
export const markdownDiffHandlers: DiffHandlers<string> = {
  headerChanges: ({ heads, rows }) =>
    pipes([heads, ...rows.map(({ label, from, to }) => [label, from, to])], [':---', ':---', ':---']),
  changes: ({ heads, rows }) =>
    pipes(
      [changeHeads(heads).slice(0, -1), ...rows.map(changeCells)],
      [':---', ':---', '---:', '---:', '---:', '---:'],
    ),
  revisions: ({ form, heads, blocks }) =>
    form === 'changed'
      ? blocks.map(({ label, runs }) => `- ${inline(label)} · ${runs.map(markedRun).join('')}`).join('\n')
      : [pipeRow(heads.map(inline)), pipeRow([':---', ':---']), ...blocks.map(twoSides)].join('\n'),
  incomparable: ({ heading, items }) =>
    [
      inline(heading),
      items.map(({ text, reason }) => `- ${inline(text)} · ${inline(reason)}`).join('\n'),
    ].join('\n\n'),
};

function inline(text: string): string {
  return escapeInline(singleLine(text));
}

function pipes(rows: readonly (readonly string[])[], aligns: readonly string[]): string {
  const [first = '', ...rest] = rows.map((row) => pipeRow(row.map(inline)));
  return [first, pipeRow(aligns), ...rest].join('\n');
}

/** Markup does not open before a space or close behind one: spaces at the edge stand outside it. */
function markedRun({ kind, text }: Run): string {
  const mark = kind === 'removed' ? '~~' : kind === 'added' ? '**' : '';
  const inner = text.trim();
  if (mark === '' || inner === '') return inline(text);
  const at = text.indexOf(inner);
  return `${singleLine(text.slice(0, at))}${mark}${inline(inner)}${mark}${singleLine(text.slice(at + inner.length))}`;
}

function twoSides({ runs }: Revision): string {
  const side = (other: Run['kind']): string =>
    runs
      .filter(({ kind }) => kind !== other)
      .map(markedRun)
      .join('');
  return pipeRow([side('added'), side('removed')]);
}
