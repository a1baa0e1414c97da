import type { FeeClaim } from './claim.js';
import type { Sentence } from './clause.js';
import type { Frame } from './frame.js';
import { firstWord, hasWord, indexOfWord, isClosed } from './phrase.js';
import type { FigureToken, Token, WordToken } from './token.js';
import { overlap, wordSet } from './word-set.js';

const feeWord = wordSet('fee');
const notice = wordSet('feeNotice');
const collectWord = wordSet('collect');
const feeOrCollect = wordSet('fee', 'collect');
const feeOrNotice = wordSet('fee', 'feeNotice');
/** Without one of these nothing is said of fees. */
export const moneyWords = wordSet('collect', 'fee', 'feeNotice');
const notWord = wordSet('not');
const ofRequests = wordSet('info', 'weakRequest', 'request');
const noStatement = wordSet('compare', 'not', 'refund');
const betweenNotAndFee = wordSet('happen', 'collect', 'own');

/** What a sentence says of the processing fee. */
export interface FeeStatement extends Pick<FeeClaim, 'what' | 'amount'> {
  readonly start: number;
  readonly end: number;
}

/** The fee statements of a sentence: 收取信息处理费 380 元, 未收取任何费用, 发出收费通知 3 件，总金额 380 元，实际收取 380 元. */
export function feesOf({ clauses, kinds: said }: Sentence, frame: Frame): FeeStatement[] {
  const statements: FeeStatement[] = [];
  if (!overlap(said, moneyWords)) return statements;
  let speaksOfFees = false;
  let noticed = false;
  for (const { tokens, kinds } of clauses) {
    speaksOfFees ||= overlap(kinds, feeOrNotice);
    noticed ||= overlap(kinds, notice);
    const aboutRequests = speaksOfFees || frame.topic === 'requests' || overlap(kinds, ofRequests);
    const none = overlap(kinds, notWord) ? noneCollected(tokens, aboutRequests) : null;
    if (none) {
      statements.push({ what: 'collected', amount: 0, ...none });
      continue;
    }
    if (!speaksOfFees || overlap(kinds, noStatement)) continue;
    for (const figure of tokens) {
      if (!isAmount(figure)) continue;
      const before = tokens.filter(
        (token): token is WordToken => token.kind === 'word' && token.end <= figure.start,
      );
      const word = before.findLast(({ kinds: its }) => overlap(its, moneyWords));
      if (!word) continue;
      const collected = before.some(({ of }) => of === 'collected') || !noticed;
      statements.push({
        what: collected ? 'collected' : 'notified',
        amount: figure.unit === '万元' ? Number((figure.value * 1e4).toPrecision(15)) : figure.value,
        start: Math.min(word.start, figure.start),
        end: figure.end,
      });
    }
  }
  return statements;
}

function isAmount(token: Token): token is FigureToken {
  return token.kind === 'figure' && (token.unit === '元' || token.unit === '万元') && token.bound === 'exact';
}

/** 未收取, 没有产生信息处理费, 信息处理费收取情况：无. */
function noneCollected(
  tokens: readonly Token[],
  aboutRequests: boolean,
): { start: number; end: number } | null {
  for (const [i, not] of tokens.entries()) {
    if (not.word !== 'not') continue;
    const rest = tokens.slice(i + 1, i + 12);
    const fee = firstWord(rest, feeWord);
    const collect = firstWord(rest, collectWord);
    const near = (word: WordToken | undefined): boolean =>
      word !== undefined && isClosed(rest, rest.indexOf(word), betweenNotAndFee);
    if (fee && near(fee)) return { start: not.start, end: fee.end };
    if (collect && near(collect) && aboutRequests) return { start: not.start, end: collect.end };
    if (rest.length === 0 && hasWord(tokens, feeOrCollect, i - 4, i)) {
      const named = indexOfWord(tokens, feeWord, 0, i);
      if (named >= 0) return { start: tokens[named]?.start ?? not.start, end: not.end };
    }
  }
  return null;
}
