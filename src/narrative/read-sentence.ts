import { applicantsOf } from './applicants-of.js';
import type { Act } from './claim.js';
import type { Clause, Sentence } from './clause.js';
import type { Frame, FrameContext } from './frame.js';
import { matchDisputes } from './match-disputes.js';
import { matchDocuments, matchPublished } from './match-documents.js';
import { matchOutcome } from './match-outcome.js';
import { matchRequests } from './match-requests.js';
import { mayCount, mayMean } from './may-count.js';
import type { Match, Mention, Setting } from './mention.js';
import { narrow } from './narrow.js';
import { type Negative, negativesOf } from './negatives.js';
import { type Phrase, phraseAt } from './phrase.js';
import type { WordToken } from './token.js';
import { saysUnrelated, takeBackDisputes, takeBackWhole } from './unrelated.js';
import { type Antecedent, deciding, universalOf, universalWords } from './upheld.js';
import { beginSentence, enterRun, leaveBracket, see } from './walk-frame.js';
import { overlap, wordSet } from './word-set.js';
import {
  countsSomething,
  moves,
  noneNamed,
  withNamed,
  type YearOverYear,
  yearOverYearOf,
} from './year-over-year.js';

/** What a sentence says, by positions in the normal text. */
export interface SentenceReading {
  /** Its figures; none where none of them counts anything. */
  readonly mentions: readonly Mention[];
  readonly negatives: readonly (Negative & Setting)[];
  readonly trends: readonly (YearOverYear & Setting)[];
  /** 以上案件均与政府信息公开无关: the disputes counted in the sentences before it are none that the form counts. */
  readonly reachesBack: boolean;
}

const nothing: SentenceReading = { mentions: [], negatives: [], trends: [], reachesBack: false };

/**
 * Reads a sentence token by token; the frame carries over what it settles to the next. Where it may break down a figure of the
 * sentence before, its figures are given in any case.
 */
export function readSentence(
  sentence: Sentence,
  frame: Frame,
  text: string,
  context: FrameContext,
  mayBreakDown: boolean,
): SentenceReading {
  beginSentence(frame, sentence, context);
  const counts = sentence.hasFigures && (mayBreakDown || mayCount(sentence, frame.topic));
  if (!counts && !overlap(sentence.kinds, settling)) {
    // It says nothing, but may settle what the next one speaks of.
    for (const run of sentence.runs) {
      enterRun(frame, run);
      for (let index = run.from; index < run.to; index++) see(frame, run.clause, index, text, context);
    }
    leaveBracket(frame, 0);
    return nothing;
  }
  const mentions: Mention[] = [];
  const negatives: (Negative & Setting)[] = [];
  const trends: (YearOverYear & Setting)[] = [];
  const counted = new Set<Act>();
  let marks = noMarks;
  let compared = noneNamed;
  let other = noOther;
  let disputes: string[] = [];
  let partial = false;
  let totalled: Clause | null = null;
  let reachesBack = false;

  /** What a whole clause says, once its end is reached. */
  const settle = (clause: Clause): void => {
    leaveBracket(frame, clause.depth);
    const { kinds } = clause;
    if (saysUnrelated(clause)) {
      reachesBack ||= !takeBackDisputes({ mentions, negatives, trends });
      if (frame.topic === 'disputes') frame.topic = 'foreign';
      disputes = [];
      compared = noneNamed;
      return;
    }
    const { period, scope, body } = frame;
    const at = { period, scope, body };
    const requests = frame.topic === 'requests' && frame.counted && frame.narrowed === null;
    const antecedent: Antecedent = {
      disputes,
      partial,
      requests,
    };
    const universal = overlap(kinds, universalWords) ? universalOf(clause, antecedent) : null;
    const denied = universal ? [universal] : overlap(kinds, not) ? negativesOf(clause, frame, text) : [];
    for (const negative of denied) {
      negatives.push({ ...negative, ...at });
      if (negative.subject === 'requests') frame.topic = 'requests';
    }
    if (universal?.subject === 'allUpheld') disputes = [];
    const trend = overlap(kinds, moves)
      ? yearOverYearOf(clause, other <= clause.depth ? null : compared.sums, context.year)
      : null;
    if (!trend) return;
    trends.push({ ...trend, ...at });
    compared = { ...compared, isOver: true };
  };

  const open: Clause[] = [];
  let isFirst = true;
  for (const run of sentence.runs) {
    const { clause, from, to } = run;
    closeUpTo(clause, open, settle);
    enterRun(frame, run);
    for (let index = from; index < to; index++) {
      const token = clause.tokens[index];
      if (token?.kind === 'word' && overlap(token.kinds, marking)) marks = markedBy(token, marks, isFirst);
      isFirst = false;
      see(frame, clause, index, text, context);
      if (token?.kind !== 'figure') continue;
      if (!counts) {
        partial ||= frame.topic === 'disputes';
        continue;
      }
      const phrase = phraseAt(clause, index, token);
      const match = mayMean(phrase) ? matchOf(phrase, frame, mentions.at(-1), counted, marks.listed) : null;
      const { period, scope, body } = frame;
      const { listed, opens, excluded, apart, afterEtc } = marks;
      mentions.push({
        phrase,
        match,
        listed,
        opens,
        excluded,
        apart,
        afterEtc,
        period,
        scope: match?.part ? 'part' : scope,
        body,
      });
      marks = noMarks;
      const totals = match?.disputes && isTotal(match) ? match.disputes : null;
      if (totals) disputes = withTotals(partial || opensAnew(clause, totalled) ? [] : disputes, totals);
      if (totals) totalled = clause;
      // 其中向市政府申请2件: 均 behind it is said of those.
      else if (match === null && listed && frame.topic === 'disputes' && !isOfDecided(phrase)) disputes = [];
      if (match?.disputes || frame.topic === 'disputes') partial = totals === null;
      take(match, phrase, frame);
      narrow(frame, match, phrase, counted, listed);
      if (match) counted.add(match.act);
      if (match && match.equals.length > 0 && !match.part && scope !== 'part' && period !== 'part') {
        compared = withNamed(compared, match.equals);
        other = noOther;
      } else if (countsSomething(phrase)) other = Math.min(other, clause.depth);
    }
  }
  closeUpTo(null, open, settle);
  leaveBracket(frame, 0);
  if (frame.narrowed === 'sentence') frame.narrowed = null;
  if (totalled) takeBackWhole(mentions);
  return { mentions, negatives, trends, reachesBack };
}

// 收到45件，其中网络申请30件，同比增长20%: how deep in brackets the figure stands of what no cell counts.
const noOther = 99;

const not = wordSet('not');
/** All of these: a clause without them says nothing as a whole. */
const settling = wordSet(
  'answer',
  'handle',
  'all',
  'corrected',
  'rate',
  'not',
  'up',
  'down',
  'flat',
  'unrelated',
);

/** Words that say how a figure relates to the one before. */
const marking = wordSet('among', 'include', 'exclude', 'besides', 'etc');
const noMarks = { listed: false, opens: false, excluded: false, apart: false, afterEtc: false };

/** The words since the last figure that say how the next one relates to it. */
function markedBy({ word }: WordToken, marks: typeof noMarks, isFirst: boolean): typeof noMarks {
  switch (word) {
    case 'among':
    case 'include':
      return { ...marks, listed: true, opens: marks.opens || isFirst };
    case 'exclude':
      return { ...marks, excluded: true };
    case 'besides':
      return { ...marks, apart: true };
    case 'etc':
      return { ...marks, afterEtc: true };
    default:
      return marks;
  }
}

function isTotal({ equals }: Match): boolean {
  return equals.every((sum) => sum.every((path) => path.endsWith('.total')));
}

/** 审结2件, 2件已审结. */
function isOfDecided({ said, saidAfter }: Phrase): boolean {
  return overlap(said, deciding) || overlap(saidAfter, deciding);
}

/** 行政诉讼3件，其中直接起诉2件，均维持: the part was named last, and is what is meant. */
function withTotals(before: readonly string[], totals: readonly string[]): string[] {
  return [...before.filter((row) => !totals.some((total) => total.startsWith(`${row}.`))), ...totals];
}

/** A semicolon stands between a clause and an earlier one. */
function opensAnew(clause: Clause, earlier: Clause | null): boolean {
  for (let at: Clause | null = clause; at && at !== earlier; at = at.previous)
    if (at.opener === '；') return true;
  return false;
}

/** Settles the clauses that are at an end where a clause begins or goes on; a bracket does not end the clause it stands in. */
function closeUpTo(clause: Clause | null, open: Clause[], settle: (clause: Clause) => void): void {
  for (let top = open.at(-1); top && top !== clause && !isWithin(clause, top); top = open.at(-1)) {
    open.pop();
    if (overlap(top.kinds, settling)) settle(top);
  }
  if (clause && open.at(-1) !== clause) open.push(clause);
}

function isWithin(clause: Clause | null, outer: Clause): boolean {
  for (let at = clause?.parent ?? null; at; at = at.parent) if (at === outer) return true;
  return false;
}

const dispute = wordSet('dispute');

/** What a figure settles for those behind it. */
function take(match: Match | null, { figure, said }: Phrase, frame: Frame): void {
  if (!match) {
    // 受理行政复议120件, of a reviewing body: what follows is about those.
    if (overlap(said, dispute)) frame.topic = 'foreign';
    return;
  }
  frame.topic = match.topic;
  if (match.act === 'received') {
    frame.counted = true;
    frame.received = figure.value;
  } else if (match.act === 'answered') {
    // 共答复110件，均在期限内办结: nothing is said of the others.
    frame.counted = frame.received === figure.value;
  }
  if (match.documents) frame.documents = match.documents;
  if (match.disputes) frame.disputes = match.disputes;
}

const aim = wordSet('aim');

function isWished({ clause, figure }: Phrase): boolean {
  return clause.tokens.some(({ kinds, start }) => start < figure.start && overlap(kinds, aim));
}

/** What a figure counts: the first of the readings that fits. */
function matchOf(
  phrase: Phrase,
  frame: Frame,
  previous: Mention | undefined,
  counted: ReadonlySet<Act>,
  listed: boolean,
): Match | null {
  // 力争公开信息120条 is a wish.
  if (overlap(phrase.clause.kinds, aim) && isWished(phrase)) return null;
  return (
    applicantsOf(phrase, previous, listed) ??
    matchOutcome(phrase, frame) ??
    matchDisputes(phrase, frame) ??
    matchDocuments(phrase, frame) ??
    matchRequests(phrase, frame, counted) ??
    matchPublished(phrase, frame.topic)
  );
}
