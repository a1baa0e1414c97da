import { emptyNarrative, type Heading, type Narrative, type Paragraph } from '../report/narrative.js';
import { shown } from '../report/phrase.js';
import { blockKey } from './diff-narrative.js';
import { refuse } from './refuse.js';
import type { ProsePart, ReportDiff } from './report-diff.js';

/** A part of the current report, from the previous one and the diff. */
export function applyNarrative<N extends Narrative | undefined>(
  part: ProsePart,
  previous: N,
  diff: ReportDiff,
): N | Narrative {
  const change = diff.narrative.find((entry) => entry.part === part);
  if (!change) return previous;
  // Only a preamble, which may be undefined, is ever absent.
  if (change.absentIn === 'current') return undefined as N;
  const before = (previous ?? emptyNarrative()).blocks;
  const stood = (from: number, block: Heading | Paragraph): void => {
    const printed = before[from];
    if (blockKey(printed) !== blockKey(block))
      refuse(`${part}.blocks.${from}`, shown(block.text), printed ? shown(printed.text) : 'none');
  };
  const blocks: (Heading | Paragraph)[] = [];
  for (const { from, to, block } of change.kept) {
    stood(from, block);
    blocks[to] = block;
  }
  for (const { from, block } of change.removed) stood(from, block);
  for (const { from, to, previous: block, current } of change.reworded) {
    stood(from, block);
    blocks[to] = current;
  }
  for (const { to, block } of change.added) blocks[to] = block;
  const given = change.kept.length + change.reworded.length + change.added.length;
  if (blocks.length !== given || Object.keys(blocks).length !== given) {
    refuse(`${part}.blocks`, 'each position once', {
      phrase: '{blocks} blocks for {positions} positions',
      values: { blocks: given, positions: blocks.length },
    });
  }
  return { blocks };
}
