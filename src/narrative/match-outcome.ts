import type { Frame } from './frame.js';
import { forApplicants, headBehind, isOfEach } from './match-requests.js';
import type { Match } from './mention.js';
import { ofSome } from './narrow.js';
import { hasWord, isClosed, isUnknown, type Phrase } from './phrase.js';
import { requestPath } from './quantities.js';
import type { Token } from './token.js';
import { caseUnits } from './units.js';
import { overlap, wordSet } from './word-set.js';

const each = wordSet('each');
const all = wordSet('all');
const include = wordSet('include');
const granted = 'outcomes.granted';

/** What a figure counts of the outcomes: 予以公开15件, 2件不予公开, 予以公开或部分公开20件. */
export function matchOutcome(phrase: Phrase, { topic, narrowed }: Frame): Match | null {
  const { before, said, after, figure, head } = phrase;
  if (topic !== 'requests' || narrowed || !caseUnits.has(figure.unit)) return null;
  const labels: Label[] = [];
  if (head?.word.word === 'outcome') {
    if (overlap(said, each) && isOfEach(before)) return null;
    labels.push(...labelsUpTo(before, head.index), ...includedIn(phrase));
  } else if (head?.word.word === 'publish' && head.word.of === 'vague' && isClosed(before, head.index)) {
    return vagueGrant(head.word.start, figure.end);
  } else if (!head || head.word.word === 'among' || head.word.word === 'rest') {
    const behind = headBehind(after);
    if (behind?.word === 'outcome' && behind.of !== null) labels.push({ of: behind.of, token: behind });
    else if (behind?.word === 'publish' && behind.of === 'vague' && behind.end - behind.start > 2) {
      return vagueGrant(figure.start, behind.end);
    }
  }
  if (labels.length === 0 || isOfSome(phrase)) return null;
  // 因属于国家秘密不予公开: the reason is one row of the group behind it.
  const ofs = labels
    .map(({ of }) => of)
    .filter((of, _, others) => !others.some((one) => one.startsWith(`${of}.`)));
  return {
    act: 'outcome',
    equals: forApplicants([ofs.map((of) => requestPath(of))], before),
    start: Math.min(figure.start, ...labels.map(({ token }) => token.start)),
    end: Math.max(figure.end, ...labels.map(({ token }) => token.end)),
    topic: 'requests',
  };
}

/** A row or group of table three, and the word that names it. */
interface Label {
  readonly of: string;
  readonly token: Token;
}

/** 予以公开或部分公开, 全部或部分公开: several labels share a figure. */
function labelsUpTo(before: readonly Token[], head: number): Label[] {
  const labels: Label[] = [];
  let isOpen = true;
  for (let i = head; i >= 0; i--) {
    const token = before[i];
    if (!token) break;
    if (!isOpen) {
      // 以国家秘密为由不予公开
      if (token.word === 'outcome' && token.of !== null) labels.unshift({ of: token.of, token });
      continue;
    }
    const isJoined = before[i + 1]?.word === 'and' || before[i + 1]?.mark === '、';
    if (token.word === 'outcome' && token.of !== null) labels.unshift({ of: token.of, token });
    else if (isJoined && (token.of === 'vague' || overlap(token.kinds, all)))
      labels.unshift({ of: granted, token });
    else if (token.word !== 'and' && token.mark !== '、') isOpen = false;
  }
  return labels;
}

/** 予以公开（含部分公开）34件. */
function includedIn({ clause, before }: Phrase): Label[] {
  return clause.brackets.flatMap(({ tokens, kinds, hasFigures }) =>
    !hasFigures && overlap(kinds, include) && (tokens[0]?.start ?? 0) > (before[0]?.start ?? 0)
      ? tokens.flatMap((token) =>
          token.word === 'outcome' && token.of !== null ? [{ of: token.of, token }] : [],
        )
      : [],
  );
}

/** 因第三方权益不予公开4件, 网络申请予以公开18件: those of some requests only. */
function isOfSome({ before }: Phrase): boolean {
  if (hasWord(before, ofSome)) return true;
  return before.some(isUnknown);
}

/** 公开, 准予公开: all of what was asked, or some of it. */
function vagueGrant(start: number, end: number): Match {
  const all = requestPath(granted);
  return {
    act: 'outcome',
    equals: [[all], [all, requestPath('outcomes.partiallyGranted')]],
    start,
    end,
    topic: 'requests',
  };
}
