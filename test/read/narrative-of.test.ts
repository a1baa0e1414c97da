import { describe, expect, it } from 'vitest';
import { narrativeOf } from '../../src/read/narrative-of.js';
import { pageBlocks, textBlocks } from '../support/reading-steps.js';

/** The blocks of prose: `# text topic` for a heading; and where each stands, as `length start:line …`. */
function proseOf(blocks: ReturnType<typeof textBlocks>): [string, string][] {
  const { narrative, printed } = narrativeOf(blocks);
  return narrative.blocks.map((block, i) => {
    const shown =
      block.kind === 'heading' ? `# ${block.text}${block.topic ? ` ${block.topic}` : ''}` : block.text;
    if (block.kind === 'heading') expect('topic' in block).toBe(block.topic !== undefined);
    else expect(block.kind).toBe('paragraph');
    const { length, lines = [] } = printed[i] ?? {};
    return [shown, `${length} ${lines.map(({ start, location }) => `${start}:${location.line}`).join(' ')}`];
  });
}
const prose = (...lines: string[]) => proseOf(textBlocks(...lines));
const sixteen = '某'.repeat(16);

describe('the prose of lines', () => {
  it.each([
    [['甲。'], [['甲。', '2 0:1']]],
    [['（一）甲乙'], [['# （一）甲乙', '5 0:1']]],
    [['(十二)甲乙'], [['# (十二)甲乙', '6 0:1']]],
    [['一、甲乙'], [['# 一、甲乙', '4 0:1']]],
    [['十一.甲乙'], [['# 十一.甲乙', '5 0:1']]],
    [['1.甲乙'], [['# 1.甲乙', '4 0:1']]],
    [['（1）甲乙'], [['# （1）甲乙', '5 0:1']]],
    [['1、甲乙。'], [['# 1、甲乙。', '5 0:1']]],
    [['123.甲乙'], [['123.甲乙', '6 0:1']]],
    [['甲（一）乙'], [['甲（一）乙', '5 0:1']]],
    [['（一）甲，乙'], [['（一）甲，乙', '6 0:1']]],
    [['（一）甲；乙'], [['（一）甲；乙', '6 0:1']]],
    [['（一）甲。乙'], [['（一）甲。乙', '6 0:1']]],
    [['（一）甲20条'], [['（一）甲20条', '7 0:1']]],
    [['（一）甲2条'], [['# （一）甲2条', '6 0:1']]],
    [[`（一）${'甲'.repeat(27)}`], [[`# （一）${'甲'.repeat(27)}`, '30 0:1']]],
    [[`（一）${'甲'.repeat(28)}`], [[`（一）${'甲'.repeat(28)}`, '31 0:1']]],
    // Topics.
    [['主动公开'], [['# 主动公开 proactive', '4 0:1']]],
    [['主动公开情况'], [['# 主动公开情况 proactive', '6 0:1']]],
    [['主动公开工作开展情况'], [['# 主动公开工作开展情况 proactive', '10 0:1']]],
    [['主动公开政府信息'], [['# 主动公开政府信息 proactive', '8 0:1']]],
    [['依申请公开方面'], [['# 依申请公开方面 onRequest', '7 0:1']]],
    [['信息管理'], [['# 信息管理 management', '4 0:1']]],
    [['政府信息管理工作'], [['# 政府信息管理工作 management', '8 0:1']]],
    [['平台建设推进情况'], [['# 平台建设推进情况 platform', '8 0:1']]],
    [['监督保障落实工作'], [['# 监督保障落实工作 supervision', '8 0:1']]],
    [['主动公开，依申请公开'], [['主动公开，依申请公开', '10 0:1']]],
    [['（一）主动公开2024'], [['（一）主动公开2024', '11 0:1']]],
    [['管理'], [['管理', '2 0:1']]],
    [
      ['（一）', ' ', '甲乙'],
      [
        ['# （一）', '3 0:1'],
        ['甲乙', '2 0:3'],
      ],
    ],
    [['公开情况'], [['公开情况', '4 0:1']]],
    // A heading with its text behind it.
    [
      ['（一）主动公开情况。甲乙。'],
      [
        ['# （一）主动公开情况。 proactive', '10 0:1'],
        ['甲乙。', '3 0:1'],
      ],
    ],
    [
      ['（一）主动公开情况：甲乙。'],
      [
        ['# （一）主动公开情况： proactive', '10 0:1'],
        ['甲乙。', '3 0:1'],
      ],
    ],
    [
      ['1.依申请公开: 甲乙。'],
      [
        ['# 1.依申请公开: onRequest', '8 0:1'],
        ['甲乙。', '3 0:1'],
      ],
    ],
    [['主动公开情况。甲乙。'], [['主动公开情况。甲乙。', '10 0:1']]],
    [['（一）甲乙丙丁。甲乙。'], [['（一）甲乙丙丁。甲乙。', '11 0:1']]],
    [['（一）主动公开情况。'], [['# （一）主动公开情况。 proactive', '10 0:1']]],
    [[`（一）${'甲'.repeat(27)}。主动公开。`], [[`（一）${'甲'.repeat(27)}。主动公开。`, '36 0:1']]],
    [
      [`（一）主动公开情况。${sixteen}`, '乙丙。'],
      [
        ['# （一）主动公开情况。 proactive', '10 0:1'],
        [`${sixteen}乙丙。`, '19 0:1 16:2'],
      ],
    ],
    // A numeral on a line of its own.
    [['（一）', '甲乙'], [['# （一）甲乙', '5 0:1 3:2']]],
    [[' （一） ', ' 甲乙 '], [['# （一）甲乙', '5 0:1 3:2']]],
    [['(十二)', '甲，乙'], [['(十二)甲，乙', '7 0:1 4:2']]],
    [
      ['（一）', '', '甲乙'],
      [
        ['# （一）', '3 0:1'],
        ['甲乙', '2 0:3'],
      ],
    ],
    [['（一）'], [['# （一）', '3 0:1']]],
    [
      ['（一）甲', '乙'],
      [
        ['# （一）甲', '4 0:1'],
        ['乙', '1 0:2'],
      ],
    ],
    [
      ['甲（一）', '乙'],
      [
        ['甲（一）', '4 0:1'],
        ['乙', '1 0:2'],
      ],
    ],
    [
      ['（一）', '（二）', '甲'],
      [
        ['# （一）（二）', '6 0:1 3:2'],
        ['甲', '1 0:3'],
      ],
    ],
    [
      ['甲。甲。', '甲。'],
      [
        ['甲。甲。', '4 0:1'],
        ['甲。', '2 0:2'],
      ],
    ],
  ] as [string[], [string, string][]][])('%j', (lines, expected) => {
    expect(prose(...lines)).toEqual(expected);
  });

  it('has no grid in it, and ends a paragraph at one', () => {
    const table = '<table><tr><td>1</td><td>2</td></tr></table>';
    expect(proseOf(pageBlocks(`<p>${sixteen}</p>\n${table}\n<p>甲。</p>`))).toEqual([
      [sixteen, '16 0:1'],
      ['甲。', '2 0:3'],
    ]);
  });
});
