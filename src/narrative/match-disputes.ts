import type { Topic } from './acts.js';
import type { Act } from './claim.js';
import type { Frame } from './frame.js';
import type { Match } from './mention.js';
import { isClosed, isLinking, isUnknown, namedBy, type Phrase, words } from './phrase.js';
import { disputePath } from './quantities.js';
import type { Token, WordToken } from './token.js';
import { caseUnits } from './units.js';
import { overlap, type WordSet, wordSet } from './word-set.js';

const dispute = wordSet('dispute');
const result = wordSet('result');
const each = wordSet('each');
const among = wordSet('among');

/** What makes of a figure another than that of cases brought against the agency in the year. */
const otherwise = wordSet(
  'not',
  'compare',
  'up',
  'down',
  'share',
  'rate',
  'foreign',
  'withdraw',
  'review',
  'lost',
  'carryIn',
  'carryOut',
  'lastYear',
);

/** What a figure counts of table four: 行政复议7件, 因信息公开引发行政诉讼9件, 其中结果维持3件. */
export function matchDisputes(phrase: Phrase, frame: Frame): Match | null {
  const { figure, said } = phrase;
  if (!caseUnits.has(figure.unit) || overlap(said, otherwise)) return null;
  return matchResult(phrase, frame) ?? matchTotal(phrase, frame.topic);
}

/** Words before the figure of which the noun may still follow it. */
const openHeads = wordSet('receive', 'happen', 'among', 'handle', 'info');
const passedOver = wordSet('info', 'happen', 'request');

function matchTotal(
  { before, said, after, saidAfter, head, figure }: Phrase,
  topic: Topic | null,
): Match | null {
  if (!overlap(said, dispute) && !overlap(saidAfter, dispute)) return null;
  let named: WordToken[] = [];
  if (head?.word.word === 'dispute') named = joined(before, head.index);
  else if (!head || overlap(head.word.kinds, openHeads)) {
    const behind = after.find((token) => !isLinking(token) && !overlap(token.kinds, passedOver));
    if (behind?.kind === 'word' && behind.word === 'dispute') named = [behind];
  }
  const first = named[0];
  if (!first || !isRespondent(before, said, saidAfter, topic)) return null;
  const rows = namedBy(named);
  // 行政复议、行政诉讼各1件: one of each, which is two figures.
  if (rows.length > 1 && overlap(said, each)) return null;
  return {
    act: actOf(rows),
    equals: [rows.map((row) => disputePath(row))],
    start: Math.min(first.start, figure.start),
    end: Math.max(figure.end, ...named.map(({ end }) => end)),
    topic: 'disputes',
    disputes: rows,
  };
}

function matchResult(
  { before, said, after, saidAfter, head, figure }: Phrase,
  { topic, disputes }: Frame,
): Match | null {
  if (!overlap(said, result) && !overlap(saidAfter, result)) return null;
  let word: WordToken | null = null;
  if (head?.word.word === 'result') word = head.word;
  else if (!head || overlap(head.word.kinds, among)) {
    const behind = after.find((token) => !isLinking(token));
    if (behind?.kind === 'word' && behind.word === 'result') word = behind;
  }
  if (!word?.of) return null;
  // 行政复议维持3件: the row stands in the phrase itself.
  const own = namedBy(words(before, dispute));
  const rows = own.length > 0 ? own : topic === 'disputes' ? disputes : [];
  const { of } = word;
  if (rows.length === 0) return null;
  return {
    act: actOf(rows),
    equals: [rows.map((row) => disputePath(row, of))],
    start: Math.min(word.start, figure.start),
    end: Math.max(word.end, figure.end),
    topic: 'disputes',
    disputes: rows,
  };
}

const joining = wordSet('dispute', 'and', 'info', 'happen', 'link');

/** 行政复议、行政诉讼 3 件: both are counted together. */
function joined(before: readonly Token[], at: number): WordToken[] {
  const upTo = before.slice(0, at + 1);
  return words(upTo.slice(upTo.findLastIndex((token) => !isJoined(token)) + 1), dispute);
}

function isJoined({ kinds, mark }: Token): boolean {
  return overlap(kinds, joining) || mark === '、';
}

const disclosure = wordSet('info', 'request', 'weakRequest');
const disclosureBehind = wordSet('info', 'request');
const reviewing = wordSet('accept', 'handle', 'receive', 'answer');
const itself = wordSet('dispute', 'happen');
const accepting = wordSet('accept');

/** 因征地补偿引发的行政诉讼: of other matters. */
function isNarrowed(before: readonly Token[]): boolean {
  return before.some(isUnknown);
}

/**
 * Whether the agency is the one complained of. 受理行政复议 120 件 is what a reviewing body does; so the words must speak of
 * disclosure, or say no more than that there were so many.
 */
function isRespondent(
  before: readonly Token[],
  said: WordSet,
  saidAfter: WordSet,
  topic: Topic | null,
): boolean {
  if (overlap(said, disclosure)) return true;
  if (topic === 'foreign') return false;
  if (overlap(saidAfter, disclosureBehind)) return true;
  if (topic === 'requests' || topic === 'disputes') return !overlap(said, accepting) && !isNarrowed(before);
  return !overlap(said, reviewing) && isClosed(before, before.length, itself);
}

function actOf(rows: readonly string[]): Act {
  if (rows.every((row) => row === 'reconsideration')) return 'reconsideration';
  return rows.some((row) => row === 'reconsideration') ? 'disputes' : 'litigation';
}
