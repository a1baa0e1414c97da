import type { Bar, Revision, Run } from '../layout/diff-nodes.js';
import { changeCells, changeHeads } from './change-cells.js';
import type { DiffHandlers } from './define-renderer.js';
import { singleLine } from './single-line.js';
import { drawSimple } from './text-lines.js';

const barWidth = 20;

/** Comparisons as plain text: bars of signs, words in the marks of wdiff, `[-removed-]` and `{+added+}`. */
export const textDiffHandlers: DiffHandlers<string> = {
  headerChanges: ({ heads, rows }) =>
    drawSimple([heads, ...rows.map(({ label, from, to }) => [label, from, to])], ['start', 'start', 'start']),
  changes: ({ heads, rows }) =>
    drawSimple(
      [changeHeads(heads), ...rows.map((row) => [...changeCells(row), row.bars.map(textBar).join('')])],
      ['start', 'start', 'end', 'end', 'end', 'end', 'start'],
    ),
  revisions: ({ form, blocks }) => blocks.map(form === 'changed' ? markedRevision : twoSides).join('\n'),
  incomparable: ({ heading, items }) =>
    ['', heading, ...items.map(({ text, reason }) => `${text}  ${singleLine(reason)}`)].join('\n'),
};

/** Different signs for before and after, more and less: the picture needs no colour. */
function textBar({ of, length }: Bar): string {
  const sign = of === 'from' ? 'o' : of === 'to' ? '#' : length < 0 ? '-' : '+';
  const count = Math.ceil(Math.abs(length) * barWidth);
  return of === 'from' ? `${sign.repeat(count).padEnd(barWidth)} ` : sign.repeat(count);
}

function markedRevision({ label, runs }: Revision): string {
  return `[${label}] ${singleLine(runs.map(markedRun).join(''))}`;
}

function markedRun({ kind, text }: Run): string {
  if (kind === 'removed') return `[-${text}-]`;
  return kind === 'added' ? `{+${text}+}` : text;
}

function twoSides({ state, runs }: Revision): string {
  const side = (without: Run['kind']): string =>
    singleLine(runs.map(({ kind, text }) => (kind === without ? '' : text)).join(''));
  if (state === 'kept') return `  ${side('removed')}`;
  const lines = [
    ...(state === 'added' ? [] : [`- ${side('added')}`]),
    ...(state === 'removed' ? [] : [`+ ${side('removed')}`]),
  ];
  return lines.join('\n');
}
