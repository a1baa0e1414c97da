import { describe, expect, it } from 'vitest';
import { diffNarrative } from '../../src/compare/diff-narrative.js';
import { diffWords } from '../../src/compare/diff-words.js';
import { pairBlocks } from '../../src/compare/pair-blocks.js';
import { charactersOf } from '../../src/compare/words.js';
import { narrativeOf } from '../../src/report/narrative.js';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
const pairs = (previous: string[], current: string[]) =>
  pairBlocks(paragraphs(...previous), paragraphs(...current));

describe('new wordings of a paragraph', () => {
  it.each<[string, string[], string[], [number, number][]]>([
    ['share half of their pairs of characters', ['甲乙丙'], ['甲乙丁'], [[0, 0]]],
    ['do not share less', ['甲乙丙丁'], ['甲乙丁丙'], []],
    ['count a pair as often as both have it', ['甲甲甲甲乙'], ['甲甲丙丁戊'], []],
    ['are none of texts without pairs', ['甲'], ['甲'], []],
    ['are none of empty texts', [''], [''], []],
    [
      'are as alike as possible in all, rather than one by one',
      ['甲乙丙丁戊', '甲乙丙丁己'],
      ['甲乙丙丁己', '庚辛壬癸'],
      [[1, 0]],
    ],
    [
      'may lie anywhere in the run',
      ['庚辛壬癸', '甲乙丙丁戊', '子丑寅卯'],
      ['辰巳午未', '申酉戌亥', '甲乙丙丁己'],
      [[1, 2]],
    ],
    ['keep their order', ['甲乙丙丁戊', '子丑寅卯辰'], ['子丑寅卯巳', '甲乙丙丁戊'], [[0, 1]]],
    [
      'are all of them where all are alike',
      ['甲乙丙丁一', '子丑寅卯一', '庚辛壬癸一'],
      ['甲乙丙丁二', '子丑寅卯二', '庚辛壬癸二'],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ])('%s', (_, previous, current, expected) => {
    expect(pairs(previous, current)).toEqual(expected);
  });

  it('are of the same kind', () => {
    const [one] = paragraphs('甲乙丙丁戊');
    const other = { kind: 'heading' as const, text: '甲乙丙丁戊' };
    expect(one && pairBlocks([one], [other])).toEqual([]);
    expect(pairBlocks([other], [other])).toEqual([[0, 0]]);
  });

  it('are told by the beginning of a long text', () => {
    const begin = '甲乙丙丁'.repeat(500);
    expect(pairs([begin + '戊己'.repeat(5000)], [begin + '庚辛'.repeat(5000)])).toEqual([[0, 0]]);
    const end = '甲乙丙丁'.repeat(5000);
    expect(pairs(['戊己'.repeat(1000) + end], ['庚辛'.repeat(1000) + end])).toEqual([]);
  });

  it('are sought at the same place alone in a long run', () => {
    const numbered = (word: string) => Array.from({ length: 51 }, (_, i) => `${word}甲乙丙丁${i}`);
    const [previous, current] = [numbered('一'), numbered('二')];
    current[7] = '庚辛壬癸';
    expect(pairs(previous, current)).toEqual(previous.flatMap((_, i) => (i === 7 ? [] : [[i, i]])));
    // One fewer, and they are sought everywhere.
    const moved = ['子丑寅卯', ...previous.slice(0, 49)];
    expect(pairs(previous.slice(0, 49), moved)[0]).toEqual([0, 1]);
    expect(pairs([...previous, '庚辛壬癸'].slice(1), previous)[0]).toEqual([0, 0]);
  });
});

describe('a chain of changes too long to be searched', () => {
  it('counts as written anew', () => {
    const texts = (word: string) => Array.from({ length: 600 }, (_, i) => `${word}${i}`.padEnd(3, word));
    const [before, after] = [texts('甲'), texts('乙')];
    const change = diffNarrative('other', narrativeOf(...before, '同。'), narrativeOf('同。', ...after));
    expect(change?.kept).toEqual([]);
    expect(change?.removed).toHaveLength(601);
    expect(change?.added).toHaveLength(601);
    // Half as many are searched.
    const few = diffNarrative(
      'other',
      narrativeOf(...before.slice(0, 300), '同。'),
      narrativeOf('同。', ...after.slice(0, 300)),
    );
    expect(few?.kept).toHaveLength(1);
  });
});

describe('words', () => {
  it('are nothing where there is no text, and one run where nothing changed', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(diffWords('公开。', '公开。')).toEqual([{ kind: 'same', text: '公开。' }]);
    expect(diffWords('', '公开')).toEqual([{ kind: 'added', text: '公开' }]);
  });

  it('are compared in texts of 20,000 characters, and not in longer ones', () => {
    const text = '公'.repeat(19_999);
    expect(diffWords(`${text}甲`, `${text}乙`)[0]?.kind).toBe('same');
    expect(diffWords(`${text}甲`, `${text}乙丙`)).toEqual([
      { kind: 'removed', text: `${text}甲` },
      { kind: 'added', text: `${text}乙丙` },
    ]);
    expect(diffWords(`${text}甲丙`, `${text}乙`)[0]?.kind).toBe('removed');
    expect(diffWords('', `${text}乙丙`)).toEqual([{ kind: 'added', text: `${text}乙丙` }]);
    expect(diffWords(`${text}乙丙`, '')).toEqual([{ kind: 'removed', text: `${text}乙丙` }]);
  });

  it('are replaced whole where too many of them differ', () => {
    const cut = (word: string) => Array.from({ length: 1200 }, (_, i) => `${word}${i}，`).join('');
    expect(diffWords(`同。${cut('a')}`, `同。${cut('b')}`).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('are characters, numbers and Latin words where no language is known', () => {
    expect(charactersOf('公开12.5件，3 of 40.25 𠮷\n')).toEqual([
      ...['公', '开', '12.5', '件', '，', '3', ' ', 'of', ' ', '40.25', ' ', '𠮷', '\n'],
    ]);
    expect(charactersOf('')).toEqual([]);
  });
});
