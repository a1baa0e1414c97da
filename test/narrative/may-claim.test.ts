import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockClaims } from '../../src/narrative/block-claims.js';
import { mayClaim } from '../../src/narrative/may-claim.js';
import { normalise } from '../../src/narrative/normalise.js';
import { expand } from '../../src/narrative/trie.js';
import { caseUnits, documentUnits, publicationUnits } from '../../src/narrative/units.js';
import { disputeWords } from '../../src/narrative/words-of-disputes.js';
import { otherWords } from '../../src/narrative/words-of-others.js';
import { publicationWords } from '../../src/narrative/words-of-publication.js';
import { requestWords } from '../../src/narrative/words-of-requests.js';
import { sentenceWords } from '../../src/narrative/words-of-sentences.js';

const vocabulary = [
  ...requestWords,
  ...disputeWords,
  ...publicationWords,
  ...otherWords,
  ...sentenceWords,
].flatMap(({ kind, of, words }) => words.flatMap(expand).map((word) => ({ kind, of, word })));
const units = [...caseUnits, ...publicationUnits, ...documentUnits, '元', '万元'].filter(
  (unit) => unit !== '',
);

describe('what is passed over unread', () => {
  it('has no word that can make a claim without a figure', () => {
    const telling = vocabulary.filter(
      ({ kind, of }) =>
        kind === 'not' ||
        kind === 'compare' ||
        kind === 'lastYear' ||
        (kind === 'corrected' && of !== 'rate') ||
        (kind === 'result' && of === 'upheld'),
    );
    expect(telling.length).toBeGreaterThan(50);
    expect(telling.filter(({ word }) => !mayClaim(word))).toEqual([]);
  });

  it('has no figure, in digits or in words', () => {
    expect(mayClaim('收到申请7')).toBe(true);
    const figures = units.flatMap((unit) => [`一${unit}`, `三十余${unit}`, `百${unit}`]);
    expect(figures.filter((text) => !mayClaim(text))).toEqual([]);
  });

  it('is prose without either', () => {
    expect(mayClaim('（一）主动公开情况')).toBe(false);
    expect(mayClaim('一是进一步完善制度，二是统一收到和答复申请的流程，均按规定办理。')).toBe(false);
  });

  it('would claim nothing if it were read', () => {
    const quiet = vocabulary.map(({ word }) => word).filter((word) => word !== '' && !mayClaim(word));
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...quiet) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '，',
          '。',
          '（',
          '）',
          '、',
          '：',
          '；',
          '某',
          '一',
          '三',
          '万',
          '步',
          '人',
        ),
      },
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        fc.pre(!mayClaim(text));
        const claims = blockClaims({
          block: 0,
          text,
          normal: normalise(text),
          heading: 'onRequest',
          context: { year: 2024, partOnly: false, scopeOf: () => 'own' },
        });
        expect(claims).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
