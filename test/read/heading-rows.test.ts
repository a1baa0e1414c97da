import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/document.js';
import { withLinesOfText } from '../../src/read/heading-rows.js';
import { footerStart } from '../../src/read/page-footer.js';
import { drawn, pageBlocks, textBlocks } from '../support/reading-steps.js';

/** Lines as they are, grids as their texts. */
const shown = (blocks: readonly SourceBlock[]): (string | string[])[] =>
  blocks.map((block) => (block.kind === 'line' ? block.text : block.cells.map(({ text }) => text)));
const taken = (blocks: readonly SourceBlock[]) => shown(withLinesOfText({ kind: 'html', blocks }).blocks);
const page = (...rows: string[][]) => taken(pageBlocks(drawn(...rows)));

const [one, two, five] = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '五、存在的主要问题及改进情况',
] as const;

describe('a table that is a whole report', () => {
  it.each([
    [
      [[`${one}*2`], [`${two}*2`], ['规章', '1']],
      [one, two, ['规章', '1']],
    ],
    [
      [[`${one}*2`], ['甲乙。*2'], [`${two}*2`], ['规章', '1'], [`${five}*2`], ['丙。*2']],
      [one, '甲乙。', two, ['规章', '1'], five, '丙。'],
    ],
    [
      [['某局2024年年度报告*2'], [`${one}*2`], [`${two}*2`], ['规章', '1']],
      ['某局2024年年度报告', one, two, ['规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['第二十条第（一）项*2'], ['规章', '1']],
      [one, two, ['第二十条第（一）项', '规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], [`${'甲'.repeat(30)}*2`], ['规章', '1']],
      [one, two, ['甲'.repeat(30), '规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], [`${'甲'.repeat(31)}*2`], ['规章', '1']],
      [one, two, '甲'.repeat(31), ['规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['甲；乙*2'], ['规章', '1']],
      [one, two, '甲；乙', ['规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['报告甲*2'], ['规章', '1']],
      [one, two, ['报告甲', '规章', '1']],
    ],
    [
      [
        [one, ''],
        ['', two],
        ['规章', '1'],
      ],
      [one, two, ['规章', '1']],
    ],
    [
      [
        [one, '甲'],
        [two, ''],
        ['规章', '1'],
      ],
      [[one, '甲', two, '', '规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['甲<br>乙。*2'], ['规章', '1']],
      [one, two, '甲', '乙。', ['规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['甲。', '1'], ['规章', '1']],
      [one, two, ['甲。', '1', '规章', '1']],
    ],
    [
      [[`${one}*2`], [`${two}*2`], ['', ''], ['规章', '1']],
      [one, two, ['', '', '规章', '1']],
    ],
    // One heading, or none in the form's own words.
    [[[`${two}*2`], ['规章', '1']], [[two, '规章', '1']]],
    [[[`${two}*2`], [`${two}*2`], ['规章', '1']], [[two, two, '规章', '1']]],
    [[['总体情况*2'], [`${two}*2`], ['规章', '1']], [['总体情况', two, '规章', '1']]],
    [[['二、总体情况*2'], [`${two}*2`], ['规章', '1']], [['二、总体情况', two, '规章', '1']]],
    [
      [
        ['规章', '1'],
        ['行政许可', '2'],
      ],
      [['规章', '1', '行政许可', '2']],
    ],
  ] as [string[][], (string | string[])[]][])('%j', (rows, expected) => {
    expect(page(...rows)).toEqual(expected);
  });

  it('keeps where its lines and grids stand, and leaves other blocks as they are', () => {
    const html = `<p>甲</p>${drawn([`${one}*2`], [`${two}*2`], ['规章', '1'])}${drawn(['甲', '1'], ['乙', '2'])}`;
    const blocks = pageBlocks(html);
    const result = withLinesOfText({ kind: 'html', blocks, title: '甲' });
    expect(result).toMatchObject({ kind: 'html', title: '甲' });
    expect(shown(result.blocks)).toEqual(['甲', one, two, ['规章', '1'], ['甲', '1', '乙', '2']]);
    expect(result.blocks[1]?.location).toMatchObject({ row: 1, cell: 1 });
    expect(result.blocks[3]?.location).toMatchObject({ row: 3, cell: 1 });
    expect(result.blocks[3]).toMatchObject({ kind: 'grid', geometry: 'drawn' });
    const plain = { kind: 'html' as const, blocks: blocks.slice(0, 1) };
    expect(withLinesOfText(plain)).toBe(plain);
  });

  it('has no heading that is too long for one', () => {
    const long = `${two}${'（甲）'.repeat(17)}`;
    expect(long.length).toBeGreaterThan(60);
    expect(page([`${one}*2`], [`${long}*2`], ['规章', '1'])).toEqual([[one, long, '规章', '1']]);
  });
});

describe('the foot of a page', () => {
  const start = (...lines: string[]): number => footerStart(textBlocks(...lines), 0);
  it.each([
    '版权所有',
    '主办单位：甲',
    '主办:甲',
    '承办单位:甲',
    '承办：甲',
    '京ICP备1号',
    '京icp备1号',
    '京公网安备1号',
    '网站标识码1',
    '上一篇',
    ' 下一条：甲',
    '打印本页',
    '打印本文',
    '打印本稿',
    '关闭窗口',
    '关闭本页',
    '【打印本】',
    '【关闭】',
    '扫一扫',
    '分享到',
    '网站地图',
    '联系我们',
    '相关链接',
    '相关文章：',
    '相关阅读:',
    '相关附件 ',
    '责任编辑：甲',
    '信息来源:甲',
    '返回顶部',
    '附件下载',
    ' 附件：甲',
    '附件:甲',
    '附件1甲',
    '（此件公开发布）',
    '(此件删减后公开)',
    '视力保护色',
    '责编：甲',
    'Produced By 甲',
    '即将离开',
    '国务院部门网站',
    'Copyright',
    '技术支持：甲',
    ' 打印 ',
    '关闭',
    '收藏',
    '分享',
  ])('begins with %s', (line) => {
    expect(start('甲', line, '乙')).toBe(1);
  });

  it.each([
    '主办甲',
    '承办甲',
    '甲上一篇',
    '打印本甲',
    '打印甲',
    '关闭甲',
    '甲关闭',
    '相关链接甲',
    '相关甲',
    '责任编辑甲',
    '信息来源甲',
    '甲返回顶部',
    '附件甲',
    '甲附件：',
    '甲（此件',
    '责编甲',
    '甲国务院部门网站',
    '技术支持甲',
    `版权所有${'甲'.repeat(196)}`,
  ])('does not begin with %s', (line) => {
    expect(start('甲', line, '乙')).toBe(3);
  });

  it('is looked for behind the last part alone', () => {
    expect(footerStart(textBlocks('版权所有', '甲', '版权所有'), 1)).toBe(2);
    expect(start(`版权所有${'甲'.repeat(195)}`)).toBe(0);
    expect(footerStart(pageBlocks(drawn(['版权所有', '1'])), 0)).toBe(1);
  });
});
