import { diffArrays } from 'diff/lib/diff/array.js';
import { emptyNarrative, type Heading, type Narrative, type Paragraph } from '../report/narrative.js';
import { diffWords } from './diff-words.js';
import { pairBlocks } from './pair-blocks.js';
import type { NarrativeChange, ProsePart } from './report-diff.js';
import { repeatedShare } from './sentences.js';

type Block = Heading | Paragraph;

/** The parts that are prose, in the order of the form. */
export const proseParts: readonly ProsePart[] = ['preamble', 'overview', 'problems', 'other'];

// A longer chain of changes is not searched for what stayed: the part then counts as written anew.
const mostEdits = 1_000;

/** How the prose of a part changed; `null` where it did not. */
export function diffNarrative(
  part: ProsePart,
  previous: Narrative | undefined,
  current: Narrative | undefined,
): NarrativeChange | null {
  const before = previous ?? emptyNarrative();
  const after = current ?? emptyNarrative();
  if (Boolean(previous) === Boolean(current) && isSameNarrative(before, after)) return null;
  const change: NarrativeChange = {
    part,
    ...(previous ? {} : { absentIn: 'previous' as const }),
    ...(current ? {} : { absentIn: 'current' as const }),
    kept: [],
    added: [],
    removed: [],
    reworded: [],
    repeated: repeatedShare(before, after),
  };
  collectBlocks(before.blocks, after.blocks, change);
  return change;
}

/** Whether two parts say the same, block by block. */
export function isSameNarrative(a: Narrative, b: Narrative): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => blockKey(block) === blockKey(b.blocks[i]))
  );
}

/** All that a block says, as one string. */
export function blockKey(block: Block | undefined): string {
  if (!block) return '';
  return `${block.kind} ${block.kind === 'heading' ? (block.topic ?? '') : ''} ${block.text}`;
}

/** Walks along what both have; what lies between two blocks that stayed is a run of changes. */
function collectBlocks(before: readonly Block[], after: readonly Block[], change: NarrativeChange): void {
  const runs = diffArrays(before.map(blockKey), after.map(blockKey), { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  let from = 0;
  let to = 0;
  let keptFrom = 0;
  let keptTo = 0;
  for (const { added, removed, count } of runs) {
    if (removed) from += count;
    else if (added) to += count;
    else {
      collectRun(before.slice(keptFrom, from), after.slice(keptTo, to), keptFrom, keptTo, change);
      for (const end = from + count; from < end; from++, to++) {
        const block = after[to];
        if (block) change.kept.push({ from, to, block });
      }
      keptFrom = from;
      keptTo = to;
    }
  }
  collectRun(before.slice(keptFrom), after.slice(keptTo), keptFrom, keptTo, change);
}

function collectRun(
  before: readonly Block[],
  after: readonly Block[],
  from: number,
  to: number,
  change: NarrativeChange,
): void {
  const pairs = pairBlocks(before, after);
  const pairedFrom = new Set(pairs.map(([i]) => i));
  const pairedTo = new Set(pairs.map(([, j]) => j));
  for (const [i, j] of pairs) {
    const [previous, current] = [before[i], after[j]];
    if (!previous || !current) continue;
    const words = diffWords(previous.text, current.text);
    change.reworded.push({ from: from + i, to: to + j, previous, current, words });
  }
  before.forEach((block, i) => {
    if (!pairedFrom.has(i)) change.removed.push({ from: from + i, block });
  });
  after.forEach((block, j) => {
    if (!pairedTo.has(j)) change.added.push({ to: to + j, block });
  });
}
