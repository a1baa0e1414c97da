import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffNarrative } from '../../src/compare/diff-narrative.js';
import { diffWords } from '../../src/compare/diff-words.js';
import { charactersOf, wordsOf } from '../../src/compare/words.js';
import { repeatedShare } from '../../src/index.js';
import { type Narrative, narrativeOf } from '../../src/report/narrative.js';

const block = (text: string) => ({ kind: 'paragraph' as const, text });

describe('the prose of a part', () => {
  it('is kept, added, removed and reworded paragraph by paragraph', () => {
    const previous = narrativeOf(
      '本机关高度重视政府信息公开工作。',
      '2023年共收到申请12件，均按时答复。',
      '公开渠道单一。',
    );
    const current = narrativeOf(
      '召开专题会议两次。',
      '本机关高度重视政府信息公开工作。',
      '2024年共收到申请31件，均按时答复。',
    );
    expect(diffNarrative('overview', previous, current)).toEqual({
      part: 'overview',
      kept: [{ from: 0, to: 1, block: block('本机关高度重视政府信息公开工作。') }],
      added: [{ to: 0, block: block('召开专题会议两次。') }],
      removed: [{ from: 2, block: block('公开渠道单一。') }],
      reworded: [
        {
          from: 1,
          to: 2,
          previous: block('2023年共收到申请12件，均按时答复。'),
          current: block('2024年共收到申请31件，均按时答复。'),
          words: [
            { kind: 'removed', text: '2023' },
            { kind: 'added', text: '2024' },
            { kind: 'same', text: '年共收到申请' },
            { kind: 'removed', text: '12' },
            { kind: 'added', text: '31' },
            { kind: 'same', text: '件，均按时答复。' },
          ],
        },
      ],
      repeated: 1 / 3,
    });
  });

  it('has not changed where its blocks are alike', () => {
    expect(diffNarrative('problems', narrativeOf('无。'), narrativeOf('无。'))).toBeNull();
    expect(diffNarrative('preamble', undefined, undefined)).toBeNull();
  });

  it('has changed where a paragraph became a heading, or a heading another topic', () => {
    const text = '（一）主动公开情况';
    const asHeading: Narrative = { blocks: [{ kind: 'heading', text }] };
    const withTopic: Narrative = { blocks: [{ kind: 'heading', text, topic: 'proactive' }] };
    expect(diffNarrative('overview', narrativeOf(text), asHeading)).toMatchObject({
      added: [{ to: 0 }],
      removed: [{ from: 0 }],
      reworded: [],
    });
    expect(diffNarrative('overview', asHeading, withTopic)).toMatchObject({
      reworded: [{ from: 0, to: 0, words: [{ kind: 'same', text }] }],
    });
  });

  it('tells a preamble that is absent from one that is empty', () => {
    expect(diffNarrative('preamble', undefined, narrativeOf())).toMatchObject({
      absentIn: 'previous',
      added: [],
    });
    expect(diffNarrative('preamble', narrativeOf('一。'), undefined)).toMatchObject({
      absentIn: 'current',
      removed: [{ from: 0 }],
      repeated: null,
    });
  });

  it('pairs wordings in order, the likest first', () => {
    const change = diffNarrative(
      'problems',
      narrativeOf('人员力量不足，培训不够。', '公开渠道单一，形式不够丰富。'),
      narrativeOf(
        '人员力量仍然不足，培训不够。',
        '人员力量不足，培训还不够。',
        '公开渠道较为单一，形式不够丰富。',
      ),
    );
    expect(change?.reworded.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(change?.added.map(({ to }) => to)).toEqual([0]);
  });

  it('accounts for every paragraph once, also where thousands changed', () => {
    const texts = (from: number) => Array.from({ length: 3000 }, (_, i) => `第${from + i}项工作已经完成。`);
    const change = diffNarrative('other', narrativeOf(...texts(0)), narrativeOf(...texts(3000)));
    expect((change?.reworded.length ?? 0) + (change?.added.length ?? 0)).toBe(3000);
    expect((change?.reworded.length ?? 0) + (change?.removed.length ?? 0)).toBe(3000);
  });
});

describe('words', () => {
  it('put together are both texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('政府', '信息', '公开', '12', '.', '𠮷', ' ', '\n', 'a'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (previous, current) => {
        const words = diffWords(previous, current);
        const join = (kind: 'added' | 'removed') =>
          words.map((word) => (word.kind === 'same' || word.kind === kind ? word.text : '')).join('');
        expect([join('removed'), join('added')]).toEqual([previous, current]);
        expect(wordsOf(previous).join('')).toBe(previous);
        expect(charactersOf(previous).join('')).toBe(previous);
        expect(words.every((word) => word.text !== '')).toBe(true);
      }),
    );
  });

  it('are replaced whole in texts too long to be compared', () => {
    const [previous, current] = ['公开'.repeat(10_001), '信息'.repeat(10_001)];
    expect(diffWords(previous, current)).toEqual([
      { kind: 'removed', text: previous },
      { kind: 'added', text: current },
    ]);
  });

  it('are those of the language, and numbers stay whole', () => {
    expect(wordsOf('信息公开12.5件')).toEqual(['信息', '公开', '12.5', '件']);
  });
});

describe('the share of repeated sentences', () => {
  it.each([
    ['渠道单一。更新不及时。', '渠道单一。人员不足。', 0.5],
    ['渠道单一。', '渠道 单一！\n渠道单一；', 1],
    ['收到12件。', '收到13件。', 0],
    ['一。', '', null],
    ['', '一。', 0],
    ['一。', ' \n ', null],
  ])('from %j to %j is %j', (previous, current, share) => {
    expect(repeatedShare(narrativeOf(previous), narrativeOf(current))).toBe(share);
  });

  it('leaves headings out, which are the form’s', () => {
    const heading = { kind: 'heading' as const, text: '（一）主动公开情况' };
    expect(repeatedShare({ blocks: [heading] }, { blocks: [heading] })).toBeNull();
  });
});
