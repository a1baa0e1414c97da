import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockClaims } from '../../src/narrative/block-claims.js';
import { normalise } from '../../src/narrative/normalise.js';
import { tellingLength } from '../../src/narrative/telling-length.js';
import { unitBeginnings } from '../../src/narrative/units.js';
import { vocabularyWords } from '../../src/narrative/vocabulary.js';

const vocabulary = vocabularyWords();
const byKind = new Map<string, string[]>();
for (const [word, { kind }] of vocabulary) byKind.set(kind, [...(byKind.get(kind) ?? []), word]);

/** What a paragraph claims, of which so much is read. */
function claimsOf(text: string, heading: 'onRequest' | null, lengthOf: (normal: string) => number | null) {
  const normal = normalise(text);
  return blockClaims({
    block: 0,
    text,
    normal,
    length: lengthOf(normal.text) ?? Number.NaN,
    heading,
    context: { year: 2024, partOnly: false, scopeOf: () => 'own' },
  });
}

/** Words whose kind is one of these, each with a sentence made of it. */
function sentencesWith(kinds: readonly string[], sentence: (word: string) => string): string[] {
  return vocabulary.flatMap(([word, { kind }]) => (kinds.includes(kind) ? [sentence(word)] : []));
}

const isPassedOver = (text: string): boolean => tellingLength(text, false, true) === 0;

describe('what is passed over unread', () => {
  it('is prose that neither counts, denies nor compares', () => {
    expect(isPassedOver('（一）主动公开情况')).toBe(true);
    expect(isPassedOver('一是进一步完善制度，二是统一收到和答复申请的流程，均按规定办理。')).toBe(true);
    expect(isPassedOver('2024年，举办培训班3期，培训210人次，未发生责任追究。')).toBe(true);
    expect(isPassedOver('受理网民留言1430件，办结1398件，办结率97.8%；办理结果全部公开。')).toBe(true);
    expect(isPassedOver('《2023年未收到申请3件》')).toBe(true);
  });

  it('is what stands behind the last sentence that may claim something', () => {
    const telling = '举办培训班3期。收到政府信息公开申请58件。';
    expect(tellingLength(`${telling}不断完善制度。`, false, true)).toBe(telling.length);
  });

  it('is no figure of a noun of the form, be it in digits or in words', () => {
    const nouns = ['request', 'weakRequest', 'outcome', 'dispute', 'document', 'decision', 'decided'];
    expect(sentencesWith(nouns, (word) => `${word}7`).filter(isPassedOver)).toEqual([]);
    expect(sentencesWith(nouns, (word) => `7件${word}。`).filter(isPassedOver)).toEqual([]);
    const figures = [...unitBeginnings].flatMap((unit) => [
      `一${unit}`,
      `三十余${unit}`,
      `百${unit}`,
      `9${unit}`,
    ]);
    expect(figures.filter((figure) => isPassedOver(`申请公开政府信息件${figure}`))).toEqual([]);
  });

  it('is no figure under a heading on requests', () => {
    expect(tellingLength('收到3件', true, true)).toBe(4);
    expect(tellingLength('收到3件', false, true)).toBe(0);
  });

  it('is no figure right behind what was published', () => {
    const heads = sentencesWith(['publish', 'information'], (word) => `公开${word}12条。`);
    const links = sentencesWith(['link', 'sum', 'setting', 'all'], (word) => `公开${word}约12条。`);
    expect([...heads, ...links].filter(isPassedOver)).toEqual([]);
    expect(isPassedOver('公开（含政策）“20条”')).toBe(false);
  });

  it('is no denial of what the form counts, and none of fees', () => {
    const nots = sentencesWith(['not'], (word) => word);
    expect(nots.filter((word) => isPassedOver(`${word}收到申请`))).toEqual([]);
    expect(nots.filter((word) => isPassedOver(`${word}费用`))).toEqual([]);
    const nouns = ['request', 'weakRequest', 'dispute', 'document', 'carryIn', 'carryOut', 'lost', 'result'];
    expect(sentencesWith(nouns, (word) => `未${word}`).filter(isPassedOver)).toEqual([]);
    expect(
      sentencesWith(['fee', 'collect', 'feeNotice'], (word) => `${word}380元`).filter(isPassedOver),
    ).toEqual([]);
  });

  it('is no comparison with last year', () => {
    expect(sentencesWith(['up', 'down', 'flat'], (word) => `较上年${word}`).filter(isPassedOver)).toEqual([]);
    expect(sentencesWith(['compare', 'lastYear'], (word) => `${word}增长`).filter(isPassedOver)).toEqual([]);
    expect(sentencesWith(['and'], (word) => `${word}2023年持平`).filter(isPassedOver)).toEqual([]);
  });

  it('is no statement that all disputes ended alike', () => {
    const upheld = vocabulary.filter(([, { kind, of }]) => kind === 'corrected' || of === 'upheld');
    expect(upheld.map(([word]) => `均${word}`).filter(isPassedOver)).toEqual([]);
  });

  it('is told of normal text alone', () => {
    expect(tellingLength('收到申请 3件', false, false)).toBeNull();
    expect(tellingLength('收到申请３件', false, false)).toBeNull();
    expect(tellingLength('收到政府信息公开申请1 204件。', false, true)).toBe(17);
  });

  it('would claim nothing if it were read', () => {
    const word = fc.constantFrom(...byKind.values()).chain((alike) => fc.constantFrom(...alike));
    const figure = fc.constantFrom(
      '5件',
      '12条',
      '3%',
      '7',
      '380元',
      '约9件',
      '2023年',
      '三十余条',
      '一是',
      '3期',
    );
    const mark = fc.constantFrom('，', '。', '。', '；', '、', '（', '）', '：', '“', '《', '》', '某', '步');
    const piece = fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 2, arbitrary: figure },
      { weight: 2, arbitrary: mark },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 18 }),
        fc.constantFrom('onRequest' as const, null),
        (pieces, heading) => {
          const text = pieces.join('');
          const read = claimsOf(text, heading, (normal) =>
            tellingLength(normal, heading === 'onRequest', true),
          );
          expect(read).toEqual(claimsOf(text, heading, (normal) => normal.length));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
