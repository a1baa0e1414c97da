import type { Act, QuantitySum } from './claim.js';
import { readings } from './quantities.js';
import type { WordToken } from './token.js';
import type { WordKind } from './word.js';
import { noWords, overlap, type WordSet, wordSet } from './word-set.js';

/** What a stretch of text speaks of; figures without a noun of their own count that. */
export type Topic = 'requests' | 'disputes' | 'documents' | 'decisions' | 'published' | 'foreign';

/** How a sentence says that a figure counts something. All that is given must hold; the first pattern that fits is taken. */
export interface ActPattern {
  readonly act: Act;
  /** The word next to the figure, links aside. */
  readonly head?: WordSet;
  /** Of each of these sets a word stands somewhere before the figure. */
  readonly needs?: readonly WordSet[];
  /** No word of these stands between the last of those and the figure, its head aside. */
  readonly without?: WordSet;
  /** The first word behind the figure, links aside. */
  readonly behind?: WordSet;
  /** What the text must be speaking of, since the phrase itself does not say it. */
  readonly topic?: Topic;
  /** Nothing unknown may stand before the figure: a phrase that names no noun could count anything. */
  readonly closed?: true;
  readonly equals: readonly QuantitySum[];
}

const request = wordSet('request', 'weakRequest');
const takeIn = wordSet('receive', 'submit');

/** Which verbs count what. The order decides: 收到并答复 is handled, not received. */
const verbs: readonly {
  readonly act: Act;
  readonly needs: readonly WordSet[];
  readonly equals: readonly QuantitySum[];
}[] = [
  { act: 'received', needs: [wordSet('new')], equals: readings.received },
  { act: 'received', needs: [wordSet('handle')], equals: readings.handled },
  {
    act: 'received',
    needs: [wordSet('answer'), wordSet('receive', 'submit', 'accept')],
    equals: readings.handled,
  },
  { act: 'answered', needs: [wordSet('answer')], equals: readings.answered },
  { act: 'received', needs: [wordSet('accept')], equals: readings.accepted },
  { act: 'received', needs: [takeIn], equals: readings.received },
];
const verb = wordSet('receive', 'new', 'submit', 'accept', 'handle', 'answer');
const ofRequests = wordSet(
  'request',
  'weakRequest',
  'apply',
  'receive',
  'new',
  'submit',
  'accept',
  'handle',
  'answer',
);
const carry = { over: wordSet('carryIn'), forward: wordSet('carryOut') } as const;

/** How prose counts requests. */
const requestActs: readonly ActPattern[] = [
  // 上年结转（政府信息公开申请）2件, 结转下年度继续办理3件
  { act: 'carriedForward', head: carry.forward, topic: 'requests', equals: readings.carriedForward },
  {
    act: 'carriedForward',
    head: wordSet('carry'),
    needs: [carry.forward],
    topic: 'requests',
    equals: readings.carriedForward,
  },
  // 结转2件到下年度
  {
    act: 'carriedForward',
    head: wordSet('carry'),
    behind: wordSet('carryOut', 'nextYear'),
    topic: 'requests',
    equals: readings.carriedForward,
  },
  { act: 'carriedOver', head: carry.over, topic: 'requests', equals: readings.carriedOver },
  {
    act: 'carriedForward',
    head: wordSet('request', 'weakRequest', 'apply', 'handle', 'answer'),
    needs: [carry.forward],
    topic: 'requests',
    equals: readings.carriedForward,
  },
  {
    act: 'carriedOver',
    head: wordSet('request', 'weakRequest', 'apply', 'handle', 'answer'),
    needs: [carry.over],
    without: verb,
    topic: 'requests',
    equals: readings.carriedOver,
  },
  // 结转上年后新收申请60件: those received anew, or both.
  {
    act: 'received',
    head: ofRequests,
    needs: [carry.over, wordSet('new')],
    topic: 'requests',
    equals: readings.handled,
  },
  // 上年结转及收到的政府信息公开申请60件
  {
    act: 'received',
    head: ofRequests,
    needs: [carry.over, verb],
    topic: 'requests',
    equals: readings.handledWithCarriedOver,
  },
  // 收到政府信息公开申请58件
  ...verbs.map(({ act, needs, equals }) => ({ act, head: request, needs, equals })),
  // 政府信息公开申请58件
  { act: 'received', head: wordSet('request'), closed: true, equals: readings.accepted },
  // 收到58件政府信息公开申请
  ...verbs.map(({ act, needs, equals }) => ({ act, head: verb, needs, behind: request, equals })),
  // Where the text speaks of requests: 收到申请58件, 收到58件申请, 收到58件
  ...verbs.map(({ act, needs, equals }) => ({
    act,
    head: wordSet('apply'),
    needs,
    topic: 'requests' as const,
    equals,
  })),
  ...verbs.map(({ act, needs, equals }) => ({
    act,
    head: verb,
    needs,
    topic: 'requests' as const,
    closed: true as const,
    equals,
  })),
  { act: 'received', head: wordSet('apply'), topic: 'requests', closed: true, equals: readings.accepted },
];

// Filled on use; the contents never change.
const byHead = new Map<WordKind, readonly ActPattern[]>();

/** The ways to count requests of which this word can be the head, in their order. */
export function requestActsOf({ word, kinds }: WordToken): readonly ActPattern[] {
  const known = byHead.get(word);
  if (known) return known;
  const acts = requestActs.filter(({ head = noWords }) => overlap(head, kinds));
  byHead.set(word, acts);
  return acts;
}

/** What stands behind the figure: 34件结转下年度, 30件已按时答复. */
export const requestActsBehind: readonly ActPattern[] = [
  { act: 'carriedForward', behind: carry.forward, topic: 'requests', equals: readings.carriedForward },
  { act: 'carriedOver', behind: carry.over, topic: 'requests', equals: readings.carriedOver },
  { act: 'answered', behind: wordSet('answer'), topic: 'requests', closed: true, equals: readings.answered },
];
