import type { Recognise, Recognised, Token } from './token.js';

/** A label as printed, which may stand on several lines. */
export interface PrintedLabel extends Pick<Recognised, 'label' | 'match'> {
  readonly text: string;
  readonly tokens: readonly Token[];
}

// 申请人逾期未按收费通知要求缴纳费用… is broken over nine lines in narrow columns.
const mostPieces = 9;
const usualPieces = 6;
const longestRun = 400;

/**
 * The labels that a run of words makes up: labels broken over lines are put together wherever more of the run is then a label of
 * the form.
 */
export function joinWords(words: readonly Token[], recognise: Recognise): PrintedLabel[] {
  if (words.length < 2 || words.length > longestRun) return words.map(single);
  // best[i]: the labels that explain the words from i on best, as the length of the first and the score of all.
  const best: { take: number; score: number }[] = new Array(words.length + 1);
  best[words.length] = { take: 0, score: 0 };
  for (let i = words.length - 1; i >= 0; i--) {
    let choice = { take: 1, score: worthAlone(words[i]) + (best[i + 1]?.score ?? 0) };
    let areLabels = isExact(words[i]);
    let areNone = !isExact(words[i]);
    for (let take = 2; take <= Math.min(mostPieces, words.length - i); take++) {
      const isLabel = isExact(words[i + take - 1]);
      areLabels &&= isLabel;
      areNone &&= !isLabel;
      // So many pieces are none of them a label.
      if (take > usualPieces && !areNone) break;
      // Words that are labels each are never worth more together.
      if (areLabels) continue;
      const score = worthTogether(words.slice(i, i + take), recognise) + (best[i + take]?.score ?? 0);
      if (score > choice.score) choice = { take, score };
    }
    best[i] = choice;
  }
  const labels: PrintedLabel[] = [];
  for (let i = 0; i < words.length; ) {
    const take = best[i]?.take ?? 1;
    labels.push(together(words.slice(i, i + take), recognise));
    i += take;
  }
  return labels;
}

function worthAlone(word: Token | undefined): number {
  if (!word?.match) return 0;
  return isExact(word) ? 10 : 4;
}

/** A join of unknown words is worth less than the words, a doubtful one less than one plain label among them. */
function worthTogether(words: readonly Token[], recognise: Recognise): number {
  const { match } = recognise(joined(words));
  if (!match) return Number.NEGATIVE_INFINITY;
  return (match.grade === 'exact' ? 10 : 4) * words.length - (words.length - 1);
}

function isExact(word: Token | undefined): boolean {
  return word?.match?.grade === 'exact';
}

function joined(words: readonly Token[]): string {
  let text = '';
  for (const word of words) text += word.text.trim();
  return text;
}

function together(words: readonly Token[], recognise: Recognise): PrintedLabel {
  const [first] = words;
  if (words.length === 1 && first) return single(first);
  const text = joined(words);
  const { label, match } = recognise(text);
  return { text, tokens: words, label, match };
}

function single(token: Token): PrintedLabel {
  const { text, label, match } = token;
  return { text, tokens: [token], label, match };
}
