import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/narrative/clause.js';
import { type FrameContext, newFrame } from '../../src/narrative/frame.js';
import { listsOf } from '../../src/narrative/lists.js';
import { readSentence } from '../../src/narrative/read-sentence.js';
import { sharesOf } from '../../src/narrative/shares.js';
import { tokenise } from '../../src/narrative/tokenise.js';
import { expand } from '../../src/narrative/trie.js';
import { disputeWords } from '../../src/narrative/words-of-disputes.js';
import { otherWords } from '../../src/narrative/words-of-others.js';
import { publicationWords } from '../../src/narrative/words-of-publication.js';
import { outcomeWordings, requestWords } from '../../src/narrative/words-of-requests.js';
import { sentenceWords } from '../../src/narrative/words-of-sentences.js';

const context: FrameContext = { year: 2024, partOnly: false, scopeOf: () => 'own' };

/** What the sentences of a paragraph say; with `allFigures` their figures are read even where none can count anything. */
function readingsOf(text: string, heading: 'onRequest' | null, allFigures: boolean) {
  const frame = newFrame(heading, 'report');
  return sentencesOf(tokenise(text)).map((sentence) => {
    const { mentions, negatives, trends } = readSentence(sentence, frame, text, context, allFigures);
    const lists = listsOf(mentions);
    const says =
      mentions.some(({ match }) => match) || lists.length > 0 || sharesOf(mentions, lists).length > 0;
    return { mentions: says ? mentions : [], negatives, trends, frame: { ...frame } };
  });
}

describe('sentences whose figures are passed over', () => {
  it('are those that speak of something else', () => {
    const figuresOf = (text: string) =>
      sentencesOf(tokenise(text)).map(
        (sentence) => readSentence(sentence, newFrame(null, 'report'), text, context, false).mentions.length,
      );
    expect(figuresOf('受理网民留言1430件，办结1398件，办结率97.8%。')).toEqual([0]);
    expect(figuresOf('举办培训班3期，培训210人次。')).toEqual([0]);
    expect(figuresOf('收到政府信息公开申请58件，其中网络12件。')).toEqual([2]);
  });

  it('would say nothing if they were read, and leave the frame as it is', () => {
    const words = [...requestWords, ...disputeWords, ...publicationWords, ...otherWords, ...sentenceWords]
      .map(({ words }) => words.flatMap(expand))
      .concat(outcomeWordings.map(([, words]) => words.flatMap(expand)));
    const word = fc.constantFrom(...words).chain((alike) => fc.constantFrom(...alike));
    const figure = fc.constantFrom('5件', '12条', '3%', '100%', '7', '2期', '380元', '约9件', '2023年');
    const mark = fc.constantFrom('，', '，', '。', '；', '、', '（', '）', '：', '某');
    const piece = fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 2, arbitrary: figure },
      { weight: 2, arbitrary: mark },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 18 }),
        fc.constantFrom('onRequest' as const, null),
        (pieces, heading) => {
          const text = pieces.join('');
          expect(readingsOf(text, heading, false)).toEqual(readingsOf(text, heading, true));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
