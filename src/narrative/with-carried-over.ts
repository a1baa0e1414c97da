import type { QuantitySum } from './claim.js';
import type { List } from './lists.js';
import type { Match, Mention } from './mention.js';
import type { Phrase } from './phrase.js';
import { readings, received } from './quantities.js';
import { overlap, type WordSet, wordSet } from './word-set.js';

const rest = wordSet('rest');
const withdraw = wordSet('withdraw');
const accept = wordSet('accept');
const late = wordSet('late');

/**
 * What a figure equals in the light of what follows it: 受理 60 件（含上年结转 2 件） includes what was carried over, （不含…） does
 * not, and a figure that excludes something the form does not count (放弃申请) equals no cell.
 */
export function withCarriedOver(
  mentions: readonly Mention[],
  at: number,
  match: Match,
  phrase: Phrase,
  lists: readonly List[],
): readonly QuantitySum[] {
  const next = mentions[at + 1];
  const inBracket = next?.phrase.clause.anchor === phrase.figure;
  // 答复 18 件（含 2 件转下年度办结）: two of them are not answered.
  if (match.act === 'answered' && inBracket && next?.listed && next.match?.act === 'carriedForward')
    return [];
  // 办结 40 件，答复 30 件，撤回 10 件: of two figures the larger is all that were concluded.
  if (match.act === 'answered' && mentions.some((other) => isLargerAnswer(other, phrase.figure.value)))
    return [];
  // 撤回 2 件，其余 30 件按时办结: those withdrawn may be counted as concluded or not.
  const previous = mentions[at - 1]?.phrase;
  if (
    match.act === 'answered' &&
    overlap(phrase.said, rest) &&
    previous &&
    (overlap(previous.said, withdraw) || overlap(previous.saidAfter, withdraw))
  )
    return [];
  // 按时办结 38 件，延期办结 2 件: in time, and not all.
  if (
    match.act === 'answered' &&
    mentions.some(({ phrase: { said, saidAfter } }) => overlap(said, late) || overlap(saidAfter, late))
  )
    return [];
  if (match.act !== 'received') return match.equals;
  // 办结 116 件（其中上年结转 4 件，新收 112 件）: those received anew of which all are answered.
  if (
    lists.some(
      ({ whole, parts }) => whole.match?.act === 'answered' && parts.some((part) => part === mentions[at]),
    )
  )
    return [];
  const list = lists.find(({ whole }) => whole === mentions[at]);
  if (list?.parts.some((part) => part.match?.act === 'carriedOver')) return including(match.equals);
  // 收到 122 件，其中撤回 6 件，受理 116 件
  if (list && says(list, accept) && says(list, withdraw)) return [];
  if (!next) return match.equals;
  const { clause } = next.phrase;
  const behindIt =
    clause.anchor === phrase.figure ||
    ((next.listed || next.excluded) && clause.depth === phrase.clause.depth);
  if (!behindIt) return match.equals;
  if (next.excluded && next.match?.act === 'carriedOver') return [[received]];
  if (next.excluded) return inBracket ? [] : match.equals;
  return next.match?.act === 'carriedOver' && next.listed ? including(match.equals) : match.equals;
}

/** 办理 may still mean what was answered of both. */
function including(equals: readonly QuantitySum[]): readonly QuantitySum[] {
  return equals === readings.handled ? readings.handledWithCarriedOver : readings.withCarriedOver;
}

function isLargerAnswer({ match, phrase }: Mention, value: number): boolean {
  return match?.act === 'answered' && phrase.figure.value > value;
}

function says({ parts }: List, words: WordSet): boolean {
  return parts.some(({ phrase }) => overlap(phrase.said, words));
}
