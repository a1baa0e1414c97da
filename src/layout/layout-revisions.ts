import type { NarrativeChange } from '../compare/report-diff.js';
import type { PartKey } from '../form/parts.js';
import type { DiffContext } from './diff-context.js';
import type { Revision, RevisionsNode, Run } from './diff-nodes.js';
import type { DiffWords } from './diff-words.js';
import type { NoteNode } from './nodes.js';

/** How the prose of a part changed; nothing where it did not. */
export function layoutPartRevisions(
  part: PartKey | 'preamble',
  name: string,
  context: DiffContext,
): readonly (RevisionsNode | NoteNode)[] {
  const { diff, form, words, sides, idPrefix } = context;
  const change = diff.narrative.find((entry) => entry.part === part);
  if (!change) return [];
  const all = layoutRevisions(change, words);
  const blocks = form === 'changed' ? all.filter(({ state }) => state !== 'kept') : all;
  const notes: string[] = [];
  if (change.absentIn) notes.push(words.absent(sides[change.absentIn]));
  if (blocks.length < all.length) notes.push(words.kept(all.length - blocks.length));
  return [
    ...(blocks.length === 0
      ? []
      : [
          {
            kind: 'revisions' as const,
            id: `${idPrefix}-${part}`,
            caption: words.prose(name),
            form,
            heads: [sides.previous, sides.current] as const,
            blocks,
          },
        ]),
    ...notes.map((text) => ({ kind: 'note' as const, text })),
  ];
}

interface Placed {
  readonly from: number | null;
  readonly to: number | null;
  readonly revision: Revision;
}

/** The paragraphs of both wordings of a part in one order: the current one, removed paragraphs where they stood. */
function layoutRevisions(change: NarrativeChange, words: DiffWords): readonly Revision[] {
  const revise = (state: Revision['state'], kind: string, runs: readonly Run[]): Revision => ({
    state,
    label: words.states[state],
    isHeading: kind === 'heading',
    runs,
  });
  const placed: Placed[] = [
    ...change.kept.map(({ from, to, block }) => ({
      from,
      to,
      revision: revise('kept', block.kind, [{ kind: 'same', text: block.text }]),
    })),
    ...change.reworded.map(({ from, to, current, words: runs }) => ({
      from,
      to,
      revision: revise('reworded', current.kind, runs),
    })),
    ...change.added.map(({ to, block }) => ({
      from: null,
      to,
      revision: revise('added', block.kind, [{ kind: 'added', text: block.text }]),
    })),
  ];
  const order = placed.sort((a, b) => (a.to ?? 0) - (b.to ?? 0));
  for (const { from, block } of [...change.removed].sort((a, b) => a.from - b.from)) {
    const before = order.findLastIndex((entry) => entry.from !== null && entry.from < from);
    const revision = revise('removed', block.kind, [{ kind: 'removed', text: block.text }]);
    order.splice(before + 1, 0, { from, to: null, revision });
  }
  return order.map(({ revision }) => revision);
}
