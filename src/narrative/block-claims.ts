import type { Block } from './block.js';
import { resolveCarry } from './carry.js';
import type { Claim } from './claim.js';
import { sentencesOf } from './clause.js';
import { feesOf } from './fees.js';
import { newFrame } from './frame.js';
import { canBeWhole, listsOf } from './lists.js';
import type { Mention } from './mention.js';
import { readSentence } from './read-sentence.js';
import { sharesOf } from './shares.js';
import { feeClaim, figureClaims, listClaim, shareClaim, trendClaim, zeroClaim } from './to-claims.js';
import { tokenise } from './tokenise.js';
import { isOfOther } from './unrelated.js';

/** The claims of one paragraph, in the order of the text. */
export function blockClaims(block: Block): Claim[] {
  const { context, heading, length, normal } = block;
  const frame = newFrame(heading, context.partOnly ? 'part' : 'report');
  const claims: Claim[] = [];
  let before: readonly Mention[] = [];
  for (const sentence of sentencesOf(resolveCarry(tokenise(normal.text, length), context.year))) {
    const { mentions, negatives, trends, reachesBack } = readSentence(
      sentence,
      frame,
      normal.text,
      context,
      before.some(canBeWhole),
    );
    if (reachesBack) claims.splice(0, claims.length, ...claims.filter(isOfOther));
    const first = claims.length;
    for (const negative of negatives) claims.push(zeroClaim(negative, block));
    for (const trend of trends) claims.push(trendClaim(trend, block));
    const earlier = before;
    if (sentence.hasFigures) before = mentions;
    const lists = listsOf(mentions, earlier);
    claims.push(...figureClaims(mentions, lists, block));
    for (const list of lists) claims.push(listClaim(list, block));
    for (const share of sharesOf(mentions, lists)) claims.push(shareClaim(share, block));
    for (const fee of feesOf(sentence, frame)) claims.push(feeClaim(fee, frame, block));
    if (claims.length > first + 1) claims.push(...claims.splice(first).sort(byPlace));
  }
  return claims.some(isLeft) ? claims.filter((claim) => !saysAllAnswered(claim)) : claims;
}

/** 按时办结率100%，结转下年度6件: all that were due are answered, and some are left. */
function isLeft(claim: Claim): boolean {
  return claim.kind === 'figure' && claim.act === 'carriedForward' && claim.quantity.value > 0;
}

function saysAllAnswered(claim: Claim): boolean {
  return claim.kind === 'zero' && claim.subject === 'allAnswered';
}

function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end;
}
