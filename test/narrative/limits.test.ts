import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { expand, wordFinderOf } from '../../src/narrative/trie.js';
import { wordKinds } from '../../src/narrative/word.js';
import { emptyWords, gather, overlap, unite, wordSet } from '../../src/narrative/word-set.js';
import { said } from './said.js';

describe('what nobody writes', () => {
  it('is a sentence of more than five hundred words, which is read in pieces', () => {
    const list = (words: number) => `公开信息3条，${'某、'.repeat(words / 2)}其中网站1条，公众号2条。`;
    expect(said(list(480))).toEqual(['pub=3', '3=1+2']);
    expect(said(list(520))).toEqual(['pub=3']);
  });

  it('are brackets in brackets, deeper than six', () => {
    const nested = (depth: number) =>
      `公开信息3条${'（某'.repeat(depth)}，其中网站1条，公众号2条${'）'.repeat(depth)}，答复某类。`;
    expect(said(nested(1))).toEqual(['pub=3', '3=1+2']);
    expect(said(nested(40))).toEqual(['pub=3']);
  });
});

describe('the cells that a statement makes zero', () => {
  const zero = (sentence: string) =>
    extractClaims(sentence, { year: 2024 }).flatMap((claim) => (claim.kind === 'zero' ? claim.zero : []));

  it.each([
    [
      '行政复议7件，均维持。',
      ['corrected', 'otherResult', 'pending'].map((result) => `disputes.reconsideration.${result}`),
    ],
    [
      '行政复议7件，审结5件，均维持。',
      ['corrected', 'otherResult'].map((result) => `disputes.reconsideration.${result}`),
    ],
    ['行政复议7件，零纠错。', ['disputes.reconsideration.corrected', 'disputes.litigation.corrected']],
    [
      '收到政府信息公开申请3件，均为自然人。',
      [
        'commercialEnterprise',
        'researchInstitution',
        'publicInterestOrganization',
        'legalServiceOrganization',
        'otherOrganization',
      ].map((column) => `requests.received.${column}`),
    ],
    ['收到政府信息公开申请3件，均已答复。', ['requests.carriedForward.total']],
    ['收到政府信息公开申请3件，答复率100%。', ['requests.carriedForward.total']],
    ['未制发规章。', ['proactive.rules.issued']],
  ])('%s', (sentence, cells) => {
    expect(zero(sentence)).toEqual(cells);
  });
});

it.each([
  ['收到政府信息公开申请58件。', 'received'],
  ['上年结转政府信息公开申请2件。', 'carriedOver'],
  ['答复政府信息公开申请58件。', 'answered'],
  ['政府信息公开申请结转下年度8件。', 'carriedForward'],
  ['政府信息公开申请不予公开3件。', 'outcome'],
  ['政府信息公开申请准予公开3件。', 'outcome'],
  ['行政复议7件。', 'reconsideration'],
  ['行政诉讼3件。', 'litigation'],
  ['行政复议、行政诉讼10件。', 'disputes'],
  ['制发规范性文件9件。', 'documents'],
  ['作出行政许可决定120件。', 'decisions'],
  ['公开信息120条。', 'published'],
])('%s counts what is %s', (sentence, act) => {
  const claims = extractClaims(sentence, { year: 2024 });
  expect(claims.map((claim) => claim.kind === 'figure' && claim.act)).toEqual([act]);
});

it.each(['答复', '办理', '受理', '接收'])('who reviews disputes is not complained of: %s', (verb) => {
  expect(said(`${verb}行政复议3件。`)).toEqual([]);
});

describe('words and sets of words', () => {
  it('are all of a template', () => {
    expect(expand('{上|去}年{度|}')).toEqual(['上年度', '上年', '去年度', '去年']);
    expect(['上年', '上}年', '上{年', '}上{年'].map(expand)).toEqual([
      ['上年'],
      ['上}年'],
      ['上{年'],
      ['}上{年'],
    ]);
  });

  it('are found as long as they are, the first of equal ones', () => {
    const finder = wordFinderOf([
      ['年', 'a'],
      ['年度', 'b'],
      ['年', 'c'],
      ['', 'd'],
    ]);
    const at = (text: string, place: number) => finder.find(text, place);
    expect([at('年度报', 0), at('年报', 0), at('本年度', 1)].map(finder.valueOf)).toEqual(['b', 'a', 'b']);
    expect([at('年度', 0), at('年', 0), at('报', 0), at('', 0)].map(finder.lengthOf)).toEqual([2, 1, 0, 0]);
    expect(finder.beginnings).toEqual(['年'.charCodeAt(0)]);
  });

  it('hold the kinds that they are made of, and no others', () => {
    for (const kind of wordKinds)
      expect(wordKinds.filter((other) => overlap(wordSet(kind), wordSet(other)))).toEqual([kind]);
    const gathered = emptyWords();
    for (const kind of wordKinds) {
      expect(overlap(gathered, wordSet(kind))).toBe(false);
      gather(gathered, wordSet(kind));
    }
    expect(unite(wordSet(...wordKinds), emptyWords())).toEqual(gathered);
    expect(emptyWords()).toEqual(wordSet());
  });
});
