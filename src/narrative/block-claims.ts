import type { TopicKey } from '../form/parts.js';
import { applicantsOf } from './applicants-of.js';
import { resolveCarry } from './carry.js';
import type { Claim, Quantity, QuantitySum, TextSpan } from './claim.js';
import { type Clause, type Sentence, sentencesOf } from './clause.js';
import { feesOf } from './fees.js';
import { type Frame, newFrame } from './frame.js';
import { isShare, type List, listsOf, opensWith } from './lists.js';
import type { Match } from './match.js';
import { matchDisputes } from './match-disputes.js';
import { matchDocuments, matchPublished } from './match-documents.js';
import { matchOutcome, matchRequests } from './match-requests.js';
import type { Mention } from './mention.js';
import { negativesOf } from './negatives.js';
import { type NormalText, originalRange } from './normalise.js';
import { hasWord, type Phrase, phraseAt } from './phrase.js';
import { sharesOf } from './shares.js';
import type { FigureToken, Token } from './token.js';
import { type Antecedent, universalOf } from './upheld.js';
import { beginSentence, type FrameContext, see } from './walk-frame.js';
import { withCarriedOver } from './with-carried-over.js';
import { yearOverYearOf } from './year-over-year.js';

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
  const { context, heading } = block;
  const frame = newFrame(heading, context.partOnly ? 'part' : 'report');
  let before: readonly Mention[] = [];
  return sentencesOf(resolveCarry(block.tokens, context.year)).flatMap((sentence) => {
    const { claims, mentions } = sentenceClaims(sentence, frame, block, before);
    if (mentions.length > 0) before = mentions;
    return claims;
  });
}

function sentenceClaims(
  sentence: Sentence,
  frame: Frame,
  block: Block,
  before: readonly Mention[],
): { claims: Claim[]; mentions: readonly Mention[] } {
  beginSentence(frame, sentence, block.context);
  const claims: Claim[] = [];
  const mentions: Mention[] = [];
  const indexes = new Map<Clause, number>();
  let flags = { listed: false, opens: false, excluded: false, apart: false, afterEtc: false };
  let last: readonly QuantitySum[] | null = null;
  let partial = false;
  let disputes: string[] = [];
  let done: Clause | null = null;

  const settle = (clause: Clause): void => {
    const at = { period: frame.period, scope: frame.scope, body: frame.body };
    const antecedent: Antecedent = {
      disputes,
      partial,
      requests: frame.topic === 'requests' && frame.counted,
      carriedForward: mentions.some(({ match }) => match?.act === 'carriedForward'),
    };
    const universal = universalOf(clause, antecedent);
    for (const negative of universal ? [universal] : negativesOf(clause, frame, block.normal.text)) {
      claims.push({
        kind: 'zero',
        subject: negative.subject,
        zero: negative.zero,
        ...at,
        ...span(block, negative),
      });
      if (negative.subject === 'requests') frame.topic = 'requests';
    }
    if (universal?.subject === 'allUpheld') disputes = [];
    const bracket =
      sentence.clauses.find(
        ({ anchor, depth, tokens }) => anchor === null && depth > clause.depth && tokens.length > 0,
      ) ?? null;
    const change = yearOverYearOf(clause, bracket, last, block.context.year);
    if (change && frame.period === 'report') {
      const { direction, of } = change;
      claims.push({
        kind: 'trend',
        direction,
        by: change.by && quantity(block, change.by),
        from: change.from && quantity(block, change.from),
        of,
        ...at,
        ...span(block, change),
      });
    }
  };

  for (const { token, clause } of sentence.steps) {
    if (done && clause !== done && clause.depth <= done.depth) settle(done);
    done = clause;
    const index = indexes.get(clause) ?? 0;
    indexes.set(clause, index + 1);
    if (token.kind === 'word') {
      if (token.word === 'among' || token.word === 'include') {
        flags.listed = true;
        flags.opens ||= token === sentence.steps[0]?.token;
      }
      if (token.word === 'exclude') flags.excluded = true;
      if (token.word === 'besides') flags.apart = true;
      if (token.word === 'etc') flags.afterEtc = true;
    }
    see(frame, clause, index, block.normal.text, block.context);
    if (token.kind !== 'figure') continue;
    const phrase = phraseAt(clause, index, token);
    const match = matchOf(phrase, frame, mentions, flags.listed);
    mentions.push({
      phrase,
      match,
      ...flags,
      period: frame.period,
      scope: match?.part ? 'part' : frame.scope,
      body: frame.body,
    });
    flags = { listed: false, opens: false, excluded: false, apart: false, afterEtc: false };
    if (!match) {
      if (frame.topic === 'disputes') partial = true;
      // 受理行政复议120件, of a reviewing body: what follows is about those.
      if (hasWord(phrase.before, 'dispute')) frame.topic = 'foreign';
      continue;
    }
    frame.topic = match.topic;
    frame.counted ||= match.topic === 'requests';
    if (match.documents) frame.documents = match.documents;
    if (match.disputes) {
      frame.disputes = match.disputes;
      const total = match.equals.every((sum) => sum.every((path) => path.endsWith('.total')));
      if (total) {
        disputes.push(...match.disputes);
        partial = false;
      } else partial = true;
    }
    if (match.equals.length > 0) last = match.equals;
  }
  if (done) settle(done);

  const lists = listsOf(mentions, before);
  claims.push(...figureClaims(mentions, lists, block), ...listClaims(lists, block));
  for (const { share, part, whole, start } of sharesOf(mentions, lists)) {
    claims.push({
      kind: 'share',
      share: quantity(block, share.phrase.figure),
      part: 'phrase' in part ? quantity(block, part.phrase.figure) : part,
      whole: 'phrase' in whole ? quantity(block, whole.phrase.figure) : whole,
      ...where(share),
      ...span(block, { start, end: share.phrase.figure.end }),
    });
  }
  for (const fee of feesOf(sentence, frame)) {
    claims.push({
      kind: 'fee',
      what: fee.what,
      amount: fee.amount,
      period: frame.period,
      scope: frame.scope,
      body: frame.body,
      ...span(block, fee),
    });
  }
  return { claims: claims.sort((a, b) => a.start - b.start || a.end - b.end), mentions };
}

/** What a figure counts: the first of the readings that fits. */
function matchOf(phrase: Phrase, frame: Frame, mentions: readonly Mention[], listed: boolean): Match | null {
  return (
    applicantsOf(phrase, mentions, listed) ??
    matchOutcome(phrase, frame.topic) ??
    matchDisputes(phrase, frame) ??
    matchDocuments(phrase, frame) ??
    matchRequests(
      phrase,
      frame.topic,
      mentions.flatMap(({ match }) => match?.act ?? []),
    ) ??
    matchPublished(phrase, frame.topic)
  );
}

function figureClaims(mentions: readonly Mention[], lists: readonly List[], block: Block): Claim[] {
  let listing = false;
  return mentions.flatMap((mention, i): Claim[] => {
    const { match, phrase } = mention;
    if (mention.apart || opensWith(mention, '；', mentions[i - 1])) listing = false;
    listing ||= mention.listed;
    // One channel's share of the requests: a part in a list, and no figure of the form.
    if (!match || match.part || isShare(mention)) return [];
    if (
      match.act === 'published' &&
      (listing || phrase.clause.depth > 0 || lists.some(({ parts }) => parts.includes(mention)))
    )
      return [];
    return [
      {
        kind: 'figure',
        act: match.act,
        quantity: quantity(block, phrase.figure),
        equals:
          mention.scope === 'part' || mention.period !== 'report' ? [] : withCarriedOver(mentions, i, lists),
        ...where(mention),
        ...span(block, match),
      },
    ];
  });
}

function listClaims(lists: readonly List[], block: Block): Claim[] {
  return lists.map(({ whole, parts, open }) => ({
    kind: 'partWhole',
    whole: quantity(block, whole.phrase.figure),
    parts: parts.map(({ phrase }) => ({
      label: labelOf(phrase, block),
      quantity: quantity(block, phrase.figure),
    })),
    open,
    ...where(whole),
    ...span(block, {
      start: whole.match?.start ?? whole.phrase.figure.start,
      end: Math.max(...parts.map(({ phrase }) => phrase.figure.end)),
    }),
  }));
}

function labelOf({ before }: Phrase, { normal }: Block): string {
  const label = before.filter(
    (token) => !(token.kind === 'word' && token.word === 'among') && token.kind !== 'mark',
  );
  return label.map(({ start, end }) => normal.text.slice(start, end)).join('');
}

function where({ period, scope, body }: Mention): Pick<Mention, 'period' | 'scope' | 'body'> {
  return { period, scope, body };
}

function quantity(block: Block, { value, unit, bound, start, end }: FigureToken): Quantity {
  return { value, unit, bound, ...span(block, { start, end }) };
}

function span({ block, text, normal }: Block, { start, end }: { start: number; end: number }): TextSpan {
  const range = originalRange(normal, start, end);
  return { block, ...range, text: text.slice(range.start, range.end) };
}
