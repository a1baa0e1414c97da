import type { Heading, Paragraph } from '../report/narrative.js';

type Block = Heading | Paragraph;

/** A block of the previous and one of the current part, by position. */
export type BlockPair = readonly [from: number, to: number];

// Two texts are wordings of one paragraph where half of their pairs of characters agree.
const leastLikeness = 0.5;
// Likeness is told by the beginning of a long text, and in a long run of changes by position alone.
const longestProbe = 2_000;
const mostComparisons = 2_500;

/**
 * Which blocks of a changed run are new wordings of which: pairs in order, each alike enough, alike as much as possible in all.
 */
export function pairBlocks(previous: readonly Block[], current: readonly Block[]): BlockPair[] {
  const before = previous.map((block) => characterPairs(block.text));
  const after = current.map((block) => characterPairs(block.text));
  const likeness = (i: number, j: number): number => {
    const [a, b] = [before[i], after[j]];
    if (!a || !b || previous[i]?.kind !== current[j]?.kind) return 0;
    const share = dice(a, b);
    return share >= leastLikeness ? share : 0;
  };
  if (before.length * after.length > mostComparisons) {
    return before.flatMap((_, i): BlockPair[] => (likeness(i, i) > 0 ? [[i, i]] : []));
  }
  return bestInOrder(before.length, after.length, likeness);
}

/** The pairs in order with the greatest sum of likeness, by dynamic programming over both ends. */
function bestInOrder(rows: number, columns: number, likeness: (i: number, j: number) => number): BlockPair[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const shares = new Float64Array(rows * columns);
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const share = likeness(i, j);
      shares[i * columns + j] = share;
      const paired = share > 0 ? share + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: BlockPair[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const share = shares[i * columns + j] ?? 0;
    if (share > 0 && at(i, j) === share + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function characterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const end = Math.min(text.length, longestProbe) - 1;
  for (let i = 0; i < end; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Twice the pairs in common over all pairs, from 0 to 1. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
