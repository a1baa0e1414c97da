import type { TopicKey } from '../form/parts.js';
import { resolveCarry } from './carry.js';
import type { Claim } from './claim.js';
import { sentencesOf } from './clause.js';
import { feesOf } from './fees.js';
import { newFrame } from './frame.js';
import { listsOf } from './lists.js';
import type { Mention } from './mention.js';
import type { NormalText } from './normalise.js';
import { readSentence } from './read-sentence.js';
import { sharesOf } from './shares.js';
import { feeClaim, figureClaims, listClaim, shareClaim, trendClaim, zeroClaim } from './to-claims.js';
import { tokenise } from './tokenise.js';
import type { FrameContext } from './walk-frame.js';

/** A paragraph, read. */
export interface Block {
  readonly block: number;
  readonly text: string;
  readonly normal: NormalText;
  readonly heading: TopicKey | null;
  readonly context: FrameContext;
}

/** The claims of one paragraph, in the order of the text. */
export function blockClaims(block: Block): Claim[] {
  const { context, heading, normal } = block;
  const frame = newFrame(heading, context.partOnly ? 'part' : 'report');
  const claims: Claim[] = [];
  let before: readonly Mention[] = [];
  for (const sentence of sentencesOf(resolveCarry(tokenise(normal.text), context.year))) {
    const { mentions, negatives, trends } = readSentence(sentence, frame, normal.text, context);
    const lists = listsOf(mentions, before);
    if (mentions.length > 0) before = mentions;
    const said: Claim[] = [
      ...negatives.map((negative) => zeroClaim(negative, block)),
      ...trends.map((trend) => trendClaim(trend, block)),
      ...figureClaims(mentions, lists, block),
      ...lists.map((list) => listClaim(list, block)),
      ...sharesOf(mentions, lists).map((share) => shareClaim(share, block)),
      ...feesOf(sentence, frame).map((fee) => feeClaim(fee, frame, block)),
    ];
    claims.push(...said.sort((a, b) => a.start - b.start || a.end - b.end));
  }
  return claims;
}
