import type { Clause } from './clause.js';
import type { Negative } from './negatives.js';
import { correction } from './negatives.js';
import { firstWord, hasWord, isClosed, isLinking, words } from './phrase.js';
import { carriedForward, disputePath, organizations, requestPath } from './quantities.js';
import type { Token } from './token.js';
import { overlap, wordSet } from './word-set.js';

const aim = wordSet('aim');
const all = wordSet('all');
const applicant = wordSet('applicant');
export const corrected = wordSet('corrected');
const dispute = wordSet('dispute');
const not = wordSet('not');
const result = wordSet('result');
const rate = wordSet('rate');
const rest = wordSet('rest');
/** What says that cases are decided. */
export const deciding = wordSet('review', 'answer');

/** What the sentence has said so far that a word like 均 can reach back to. */
export interface Antecedent {
  /** Rows of table four whose totals were given since the last such statement. */
  readonly disputes: readonly string[];
  /** Part of those figures only, such as those decided. */
  readonly partial: boolean;
  /** All requests were counted. */
  readonly requests: boolean;
}

/** Words without which a clause makes no such statement. */
export const universalWords = wordSet('answer', 'handle', 'all', 'corrected', 'rate');

/** Statements that all of what was counted before is of one kind: 均获维持, 均按时答复, 均为自然人申请, 零纠错. */
export function universalOf(clause: Clause, antecedent: Antecedent): Negative | null {
  const { tokens, kinds } = clause;
  // 力争零败诉 is a wish.
  if (overlap(kinds, aim)) return null;
  const saysAllUpheld = overlap(kinds, all) && overlap(kinds, result);
  if (!antecedent.requests && !saysAllUpheld && !overlap(kinds, corrected)) return null;
  const rateWord = firstWord(tokens, rate);
  const figure = tokens.find((token) => token.kind === 'figure');
  if (
    rateWord &&
    figure?.value === 100 &&
    figure.unit === '%' &&
    figure.bound === 'exact' &&
    antecedent.requests
  ) {
    return { subject: 'allAnswered', zero: [carriedForward], start: rateWord.start, end: figure.end };
  }
  if (figure || overlap(kinds, not)) return zeroCorrections(clause);
  const first = tokens.find((token) => token.word === 'all' || !isLinking(token));
  const allWord = firstWord(tokens, all);
  const start = first?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const upheld = words(tokens, result).find(({ of }) => of === 'upheld');
  if (
    allWord &&
    upheld &&
    !overlap(kinds, rest) &&
    allWord.start <= upheld.start &&
    (antecedent.disputes.length > 0 || overlap(kinds, dispute))
  ) {
    return allUpheld(tokens, antecedent, allWord.start, end);
  }
  const natural = words(tokens, applicant);
  if (allWord && natural.length === 1 && natural[0]?.of === 'naturalPerson' && antecedent.requests) {
    return {
      subject: 'allNaturalPersons',
      zero: organizations.map((column) => requestPath('received', column)),
      start,
      end,
    };
  }
  return zeroCorrections(clause) ?? allAnswered(clause, antecedent, start, end);
}

function allUpheld(
  tokens: readonly Token[],
  { disputes, partial }: Antecedent,
  start: number,
  end: number,
): Negative {
  const own = words(tokens, dispute).flatMap(({ of }) => of ?? []);
  const rows = own.length > 0 ? own : disputes;
  // Of those decided, some may still be pending.
  const isOfDecided = partial || tokens.some((word) => word.start < start && overlap(word.kinds, deciding));
  const results = isOfDecided ? ['corrected', 'otherResult'] : ['corrected', 'otherResult', 'pending'];
  return {
    subject: 'allUpheld',
    zero: rows.flatMap((row) => results.map((result) => disputePath(row, result))),
    start,
    end,
  };
}

function zeroCorrections({ tokens }: Clause): Negative | null {
  const zero = firstWord(tokens, corrected);
  if (!zero || tokens.some((token) => token.kind === 'figure' && token.value !== 0)) return null;
  // 败诉率为零, 败诉率0%: a rate says so only with its figure.
  const isRate = zero.of === 'rate' || zero.of === 'lostRate';
  const isDenied = tokens.some(isZeroWord);
  if (isRate && !isDenied && !tokens.some((token) => token.kind === 'figure')) return null;
  // 未实现零败诉
  if (!isRate && isDenied) return null;
  return correction(tokens, zero.start, zero.end);
}

const notOfAll = wordSet('foreign', 'thing', 'dispute', 'compare', 'rest', 'late');
const inFull = wordSet('all', 'setting');
const trailing = wordSet('neutral', 'and', 'request', 'info');

/** 均按时答复, 答复率100%: nothing is left. */
function allAnswered(
  { tokens, kinds }: Clause,
  { requests }: Antecedent,
  start: number,
  end: number,
): Negative | null {
  // 其余均已答复 leaves open what became of the others.
  if (!requests || overlap(kinds, notOfAll)) return null;
  // 均依法办理 says that all are dealt with, 依法办理 alone only how.
  const at = tokens.findLastIndex(
    ({ word }) => word === 'answer' || (word === 'handle' && overlap(kinds, all)),
  );
  if (at < 0 || !isClosed(tokens, at)) return null;
  const complete = hasWord(tokens, inFull, 0, at) || at === 0;
  const plain = tokens.slice(at + 1).every((token) => isLinking(token) || overlap(token.kinds, trailing));
  return complete && plain ? { subject: 'allAnswered', zero: [carriedForward], start, end } : null;
}

function isZeroWord({ word }: Token): boolean {
  return word === 'not';
}
