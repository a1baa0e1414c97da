import type { Block } from './block.js';
import type {
  FeeClaim,
  FigureClaim,
  PartWholeClaim,
  Quantity,
  ShareClaim,
  TextSpan,
  TrendClaim,
  ZeroClaim,
} from './claim.js';
import type { FeeStatement } from './fees.js';
import { isShare, type List, opensWith } from './lists.js';
import type { Mention, Setting } from './mention.js';
import type { Negative } from './negatives.js';
import { originalRange } from './normalise.js';
import type { Phrase } from './phrase.js';
import type { Share } from './shares.js';
import type { FigureToken } from './token.js';
import { withCarriedOver } from './with-carried-over.js';
import type { YearOverYear } from './year-over-year.js';

// Readings of a sentence as claims: plain data, with the places in the text as printed.

/** The figures of a sentence that count something. */
export function figureClaims(
  mentions: readonly Mention[],
  lists: readonly List[],
  block: Block,
): FigureClaim[] {
  const claims: FigureClaim[] = [];
  let listing = false;
  for (const [i, mention] of mentions.entries()) {
    const { match, phrase } = mention;
    if (mention.apart || (listing && opensWith(mention, '；', mentions[i - 1]))) listing = false;
    listing ||= mention.listed;
    // One channel's share of the requests: a part in a list, and no figure of the form.
    if (!match || isShare(mention) || (match.part && match.topic === 'requests')) continue;
    // What was published is a figure of its own only outside of lists and brackets.
    if (match.act === 'published' && (listing || phrase.clause.depth > 0 || isPart(mention, lists))) continue;
    const isOwn = mention.scope !== 'part' && mention.period === 'report';
    claims.push({
      kind: 'figure',
      act: match.act,
      quantity: quantity(phrase.figure, block),
      equals: isOwn ? withCarriedOver(mentions, i, match, phrase, lists) : [],
      ...placed(mention, match.start, match.end, block),
    });
  }
  return claims;
}

function isPart(mention: Mention, lists: readonly List[]): boolean {
  return lists.some(({ parts }) => parts.includes(mention));
}

/** A list and its whole. */
export function listClaim({ whole, parts, open }: List, block: Block): PartWholeClaim {
  const start = whole.match?.start ?? whole.phrase.figure.start;
  const end = Math.max(...parts.map(({ phrase }) => phrase.figure.end));
  return {
    kind: 'partWhole',
    whole: quantity(whole.phrase.figure, block),
    parts: parts.map(({ phrase }) => ({
      label: labelOf(phrase, block),
      quantity: quantity(phrase.figure, block),
    })),
    open,
    ...placed(whole, start, end, block),
  };
}

export function shareClaim({ share, part, whole, start }: Share, block: Block): ShareClaim {
  return {
    kind: 'share',
    share: quantity(share.phrase.figure, block),
    part: 'phrase' in part ? quantity(part.phrase.figure, block) : part,
    whole: 'phrase' in whole ? quantity(whole.phrase.figure, block) : whole,
    ...placed(share, start, share.phrase.figure.end, block),
  };
}

export function zeroClaim(negative: Negative & Setting, block: Block): ZeroClaim {
  const { subject, zero } = negative;
  return {
    kind: 'zero',
    subject,
    zero,
    ...placed(negative, negative.start, negative.end, block),
  };
}

export function trendClaim(trend: YearOverYear & Setting, block: Block): TrendClaim {
  const { direction, by, from, of } = trend;
  return {
    kind: 'trend',
    direction,
    by: by && quantity(by, block),
    from: from && quantity(from, block),
    of,
    ...placed(trend, trend.start, trend.end, block),
  };
}

export function feeClaim(fee: FeeStatement, setting: Setting, block: Block): FeeClaim {
  return {
    kind: 'fee',
    what: fee.what,
    amount: fee.amount,
    ...placed(setting, fee.start, fee.end, block),
  };
}

/** The words before a figure, without the one that opens the list. */
function labelOf({ before }: Phrase, { normal }: Block): string {
  const label = before.filter(
    (token) =>
      token.kind !== 'mark' &&
      !(token.kind === 'word' && (token.word === 'among' || token.word === 'include')),
  );
  return label.map(({ start, end }) => normal.text.slice(start, end)).join('');
}

/** Of when and of whom a claim speaks, and where it stands. */
function placed({ period, scope, body }: Setting, from: number, to: number, at: Block): Setting & TextSpan {
  const { block, start, end, text } = span(from, to, at);
  return { period, scope, body, block, start, end, text };
}

function quantity({ value, unit, bound, start, end }: FigureToken, block: Block): Quantity {
  const at = span(start, end, block);
  return { value, unit, bound, block: at.block, start: at.start, end: at.end, text: at.text };
}

function span(start: number, end: number, { block, text, normal }: Block): TextSpan {
  const range = originalRange(normal, start, end);
  return { block, start: range.start, end: range.end, text: text.slice(range.start, range.end) };
}
