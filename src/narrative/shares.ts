import type { QuantitySum } from './claim.js';
import type { List } from './lists.js';
import type { Mention } from './mention.js';
import { indexOfWord, isLinking } from './phrase.js';
import { readings, requestPath } from './quantities.js';
import { overlap, wordSet } from './word-set.js';

/** A share found in a sentence. */
export interface Share {
  readonly share: Mention;
  readonly part: Mention | readonly QuantitySum[];
  readonly whole: Mention | readonly QuantitySum[];
  readonly start: number;
}

/** Everything that the outcomes can be a share of. */
const bases: readonly QuantitySum[] = [
  ...readings.answered,
  ...readings.withCarriedOver,
  ...readings.received,
];

const shareWord = wordSet('share');
const sum = wordSet('sum');

/** The shares of a sentence: a percentage behind 占, whose part and whole are known. */
export function sharesOf(mentions: readonly Mention[], lists: readonly List[]): Share[] {
  const shares: Share[] = [];
  for (const [i, mention] of mentions.entries()) {
    const { unit, bound } = mention.phrase.figure;
    const share = unit === '%' && bound === 'exact' ? shareOf(mention, mentions[i - 1], lists) : null;
    if (share) shares.push(share);
  }
  return shares;
}

function shareOf(share: Mention, part: Mention | undefined, lists: readonly List[]): Share | null {
  const { before, said } = share.phrase;
  // 合计占: of several parts.
  if (!overlap(said, shareWord) || overlap(said, sum)) return null;
  const at = indexOfWord(before, shareWord);
  const word = before[at];
  if (!word || !before.slice(at + 1).every(isLinking)) return null;
  const label = before[at - 1];
  if (label?.kind === 'word' && label.word === 'outcome' && label.of) {
    return share.match === null
      ? { share, part: [[requestPath(label.of)]], whole: bases, start: label.start }
      : null;
  }
  if (
    part?.phrase.figure.bound !== 'exact' ||
    isPercent(part) ||
    !before.every((token) => isLinking(token) || token === word)
  )
    return null;
  const start = part.match?.start ?? part.phrase.figure.start;
  const list = lists.find(({ parts }) => parts.includes(part));
  if (part.match?.act === 'outcome') {
    const whole = word.of === 'answered' ? readings.answered : list ? [...bases] : bases;
    return { share, part, whole, start };
  }
  return list && word.of === null ? { share, part, whole: list.whole, start } : null;
}

function isPercent({ phrase }: Mention): boolean {
  return phrase.figure.unit === '%' || phrase.figure.unit === '‰';
}
