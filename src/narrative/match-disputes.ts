import type { Topic } from './acts.js';
import type { Act } from './claim.js';
import type { Frame } from './frame.js';
import type { Match } from './match.js';
import { hasWord, headOf, isClosed, isLinking, type Phrase, words } from './phrase.js';
import { disputePath } from './quantities.js';
import type { Token, WordToken } from './token.js';
import { caseUnits } from './units.js';

/** What a figure counts of table four: 行政复议7件, 因信息公开引发行政诉讼9件, 其中结果维持3件. */
export function matchDisputes(phrase: Phrase, frame: Frame): Match | null {
  const { before, figure } = phrase;
  if (!caseUnits.has(figure.unit)) return null;
  if (
    hasWord(
      before,
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
    )
  )
    return null;
  return matchResult(phrase, frame) ?? matchTotal(phrase, frame.topic);
}

function matchTotal({ before, after, figure }: Phrase, topic: Topic | null): Match | null {
  const head = headOf(before);
  let named: WordToken[] = [];
  if (head?.word.word === 'dispute') named = joined(before, head.index);
  else if (!head || ['receive', 'happen', 'among', 'handle', 'info'].includes(head.word.word)) {
    const behind = after.find(
      (token) =>
        !isLinking(token) && !(token.kind === 'word' && ['info', 'happen', 'request'].includes(token.word)),
    );
    if (behind?.kind === 'word' && behind.word === 'dispute') named = [behind];
  }
  const first = named[0];
  if (!first || !isRespondent(before, after, topic)) return null;
  const rows = [...new Set(named.flatMap(({ of }) => of ?? []))];
  // 行政复议、行政诉讼各1件: one of each, which is two figures.
  if (rows.length > 1 && hasWord(before, 'each')) return null;
  return {
    act: actOf(rows),
    equals: [rows.map((row) => disputePath(row))],
    start: Math.min(first.start, figure.start),
    end: Math.max(figure.end, ...named.map(({ end }) => end)),
    topic: 'disputes',
    disputes: rows,
  };
}

function matchResult({ before, after, figure }: Phrase, { topic, disputes }: Frame): Match | null {
  const head = headOf(before);
  let result: WordToken | null = null;
  if (head?.word.word === 'result') result = head.word;
  else if (!head || head.word.word === 'among') {
    const behind = after.find((token) => !isLinking(token));
    if (behind?.kind === 'word' && behind.word === 'result') result = behind;
  }
  if (!result?.of) return null;
  // 行政复议维持3件: the row stands in the phrase itself.
  const own = words(before, 'dispute').flatMap(({ of }) => of ?? []);
  const rows = own.length > 0 ? [...new Set(own)] : topic === 'disputes' ? disputes : [];
  const { of } = result;
  if (rows.length === 0) return null;
  return {
    act: actOf(rows),
    equals: [rows.map((row) => disputePath(row, of))],
    start: Math.min(result.start, figure.start),
    end: Math.max(result.end, figure.end),
    topic: 'disputes',
    disputes: rows,
  };
}

/** 行政复议、行政诉讼 3 件: both are counted together. */
function joined(before: readonly Token[], at: number): WordToken[] {
  const named: WordToken[] = [];
  for (let i = at; i >= 0; i--) {
    const token = before[i];
    if (token?.kind === 'word' && token.word === 'dispute') named.unshift(token);
    else if (
      !(token?.kind === 'word' && ['and', 'info', 'happen', 'link'].includes(token.word)) &&
      !(token?.kind === 'mark' && token.mark === '、')
    )
      break;
  }
  return named;
}

/**
 * Whether the agency is the one complained of. 受理行政复议 120 件 is what a reviewing body does; so the words must speak of
 * disclosure, or say no more than that there were so many.
 */
function isRespondent(before: readonly Token[], after: readonly Token[], topic: Topic | null): boolean {
  if (topic === 'foreign' && !hasWord(before, 'info', 'request', 'weakRequest')) return false;
  if (hasWord(before, 'info', 'request', 'weakRequest') || hasWord(after, 'info', 'request')) return true;
  const verb = hasWord(before, 'accept', 'handle', 'receive', 'answer');
  if (verb) return topic === 'requests' || topic === 'disputes';
  return topic === 'requests' || topic === 'disputes' || isSelfContained(before);
}

function isSelfContained(before: readonly Token[]): boolean {
  return isClosed(
    before.filter((token) => !(token.kind === 'word' && ['dispute', 'happen'].includes(token.word))),
  );
}

function actOf(rows: readonly string[]): Act {
  if (rows.every((row) => row === 'reconsideration')) return 'reconsideration';
  return rows.some((row) => row === 'reconsideration') ? 'disputes' : 'litigation';
}
