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
import type { Token } from './token.js';
import type { FrameContext } from './walk-frame.js';

/** A paragraph, read. */
export interface Block {
  readonly block: number;
  readonly text: string;
  readonly normal: NormalText;
  readonly tokens: readonly Token[];
  readonly heading: TopicKey | null;
  readonly context: FrameContext;
}

/** The claims of one paragraph, in the order of the text. */
export function blockClaims(block: Block): Claim[] {
  const { context, heading, normal, tokens } = block;
  const frame = newFrame(heading, context.partOnly ? 'part' : 'report');
  let before: readonly Mention[] = [];
  return sentencesOf(resolveCarry(tokens, context.year)).flatMap((sentence) => {
    const { mentions, negatives, trends } = readSentence(sentence, frame, normal.text, context);
    const lists = listsOf(mentions, before);
    if (mentions.length > 0) before = mentions;
    const claims: Claim[] = [
      ...negatives.map((negative) => zeroClaim(negative, block)),
      ...trends.map((trend) => trendClaim(trend, block)),
      ...figureClaims(mentions, lists, block),
      ...lists.map((list) => listClaim(list, block)),
      ...sharesOf(mentions, lists).map((share) => shareClaim(share, block)),
      ...feesOf(sentence, frame).map((fee) => feeClaim(fee, frame, block)),
    ];
    return claims.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}
