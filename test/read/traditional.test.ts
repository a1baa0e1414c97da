import { describe, expect, it } from 'vitest';
import { toSimplified, traditionalCharacters } from '../../src/read/traditional.js';
import { drawn, pageBlocks, textBlocks } from '../support/reading-steps.js';

const count = (blocks: ReturnType<typeof textBlocks>) => traditionalCharacters({ kind: 'text', blocks });

describe('the script of a document', () => {
  it.each([
    ['開們訊資報', 5],
    ['開們訊資', 0],
    ['開們訊資報开们', 5],
    ['開們訊資報開开们讯', 0],
    ['開們訊資報開們开们讯', 7],
    ['开们讯资报', 0],
    ['abc', 0],
    ['', 0],
  ])('of %s: %i', (text, expected) => {
    expect(count(textBlocks(text))).toBe(expected);
  });

  it('is told by lines and cells alike, and by the first sixty thousand characters', () => {
    expect(count(pageBlocks(drawn(['開們', '訊資'], ['報', ''])))).toBe(5);
    expect(count(textBlocks('開們', '訊資', '報'))).toBe(5);
    expect(count(textBlocks(`${'a'.repeat(59_995)}開們訊資報開`))).toBe(5);
    expect(count(textBlocks('a'.repeat(60_000), '開們訊資報'))).toBe(5);
    expect(count(textBlocks('a'.repeat(60_000), 'a', '開們訊資報'))).toBe(0);
    expect(count(textBlocks(`${'a'.repeat(59_995)}開們訊資報`, '開'))).toBe(6);
    expect(count(pageBlocks(drawn([`${'a'.repeat(195)}開們訊資報開`, '1'])))).toBe(5);
    const cells = (before: number) =>
      count(pageBlocks(drawn(...Array.from({ length: before / 2 }, () => ['', '']), ['開們訊資報', '開'])));
    expect([cells(498), cells(500)]).toEqual([6, 0]);
  });
});

describe('a document in simplified characters', () => {
  it('has its title, publisher, lines and cells in them', () => {
    const document = {
      kind: 'html' as const,
      title: '總體情況',
      publisher: '縣機關',
      publishedOn: '2025-01-20',
      blocks: [...textBlocks('總體情況'), ...pageBlocks(drawn(['總計', '1']))],
    };
    const simplified = toSimplified(document);
    expect(simplified).toMatchObject({
      kind: 'html',
      title: '总体情况',
      publisher: '县机关',
      publishedOn: '2025-01-20',
    });
    expect(
      simplified.blocks.map((block) =>
        block.kind === 'line' ? block.text : block.cells.map(({ text }) => text),
      ),
    ).toEqual(['总体情况', ['总计', '1']]);
    expect(toSimplified({ kind: 'text', blocks: textBlocks('總') })).toStrictEqual({
      kind: 'text',
      blocks: textBlocks('总'),
    });
  });

  it('has the words that were changed with the characters as well', () => {
    const words = (blocks: ReturnType<typeof textBlocks>) =>
      toSimplified({ kind: 'text', blocks }).blocks.map((block) =>
        block.kind === 'line' ? block.text : block.cells[0]?.text,
      );
    expect(words(textBlocks('政府資訊'))).toEqual(['政府信息']);
    expect(words(textBlocks('政府資訊', '網路'))).toEqual(['政府信息', '网络']);
    expect(words(textBlocks('網路'))).toEqual(['网路']);
    expect(words(pageBlocks(drawn(['資訊', '1'])))).toEqual(['信息']);
  });
});
