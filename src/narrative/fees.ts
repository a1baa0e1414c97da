import type { FeeClaim } from './claim.js';
import type { Sentence } from './clause.js';
import type { Frame } from './frame.js';
import { hasWord, isClosed, words } from './phrase.js';
import type { FigureToken, Token, WordToken } from './token.js';

/** What a sentence says of the processing fee. */
export interface FeeStatement extends Pick<FeeClaim, 'what' | 'amount'> {
  readonly start: number;
  readonly end: number;
}

/** The fee statements of a sentence: 收取信息处理费 380 元, 未收取任何费用, 发出收费通知 3 件，总金额 380 元，实际收取 380 元. */
export function feesOf({ clauses }: Sentence, frame: Frame): FeeStatement[] {
  const statements: FeeStatement[] = [];
  let speaksOfFees = false;
  let noticed = false;
  for (const { tokens } of clauses) {
    const fees = words(tokens, 'fee');
    speaksOfFees ||= fees.length > 0 || hasWord(tokens, 'feeNotice');
    noticed ||= hasWord(tokens, 'feeNotice');
    const none = noneCollected(
      tokens,
      speaksOfFees || frame.topic === 'requests' || hasWord(tokens, 'info', 'weakRequest', 'request'),
    );
    if (none) {
      statements.push({ what: 'collected', amount: 0, ...none });
      continue;
    }
    if (!speaksOfFees || hasWord(tokens, 'compare', 'not', 'refund')) continue;
    const money = tokens.filter(
      (token): token is FigureToken =>
        token.kind === 'figure' && (token.unit === '元' || token.unit === '万元'),
    );
    for (const figure of money) {
      if (figure.bound !== 'exact') continue;
      const before = tokens.filter(
        (token): token is WordToken => token.kind === 'word' && token.end <= figure.start,
      );
      const said = before
        .filter(({ word }) => word === 'collect' || word === 'fee' || word === 'feeNotice')
        .at(-1);
      if (!said) continue;
      const collected = said.of === 'collected' || before.some(({ of }) => of === 'collected') || !noticed;
      statements.push({
        what: collected ? 'collected' : 'notified',
        amount: figure.unit === '万元' ? Number((figure.value * 1e4).toPrecision(15)) : figure.value,
        start: Math.min(said.start, figure.start),
        end: figure.end,
      });
    }
  }
  return statements;
}

/** 未收取, 没有产生信息处理费, 信息处理费收取情况：无. */
function noneCollected(
  tokens: readonly Token[],
  aboutRequests: boolean,
): { start: number; end: number } | null {
  for (let i = 0; i < tokens.length; i++) {
    const not = tokens[i];
    if (not?.kind !== 'word' || not.word !== 'not') continue;
    const rest = tokens.slice(i + 1, i + 12);
    const [fee] = words(rest, 'fee');
    const [collect] = words(rest, 'collect');
    const near = (word: WordToken | undefined): boolean =>
      word !== undefined &&
      isClosed(
        rest
          .slice(0, rest.indexOf(word))
          .filter(
            (token) =>
              !(
                token.kind === 'word' &&
                (token.word === 'happen' || token.word === 'collect' || token.word === 'own')
              ),
          ),
      );
    if (fee && near(fee)) return { start: not.start, end: fee.end };
    if (collect && near(collect) && aboutRequests) return { start: not.start, end: collect.end };
    const before = tokens.slice(Math.max(0, i - 4), i);
    if (rest.length === 0 && hasWord(before, 'fee', 'collect') && hasWord(tokens.slice(0, i), 'fee')) {
      return { start: words(tokens.slice(0, i), 'fee')[0]?.start ?? not.start, end: not.end };
    }
  }
  return null;
}
