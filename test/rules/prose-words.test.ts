import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/index.js';
import { type Fragment, runRule } from './examples/example.js';
import { verdict } from './examples/verdict.js';

const missing = (id: RuleId, fragment: Fragment) =>
  runRule(id, fragment).findings.flatMap(({ expected }) => String(expected).split('、'));

describe('the five topics', () => {
  // None of the words of any topic.
  const bare = '全年各项工作有序开展。';
  const topics = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];

  it('are all missed where nothing is said of them', () => {
    expect(missing('overview/topics', { overview: bare })).toEqual(topics);
    expect(verdict('overview/topics', { overview: ' \n' })).toBe('silent');
  });

  it.each([
    ['主动公开', '主动公开情况良好 公开各类政务信息 发布各类政务信息 信息发布及时 公开信息 发布信息'],
    ['依申请公开', '依申请办理 申请公开 公开申请 公开的申请 收到申请 收到群众的申请 受理申请 受理群众的申请'],
    ['政府信息管理', '管理 审核 审查 清理 梳理 更新 目录 指南 保密 规范性文件 台账 归档'],
    ['政府信息公开平台建设', '平台 网站 新媒体 微信 公众号 微博 专栏 栏目 公报 公开栏'],
    ['监督保障', '监督 考核 培训 保障 评议 检查 督查 督促 测评 责任 领导小组'],
  ])('are spoken of in other words, too: %s', (topic, words) => {
    for (const word of words.split(' ')) {
      expect([word, missing('overview/topics', { overview: `${bare}${word}。` })]).toEqual([
        word,
        expect.not.arrayContaining([topic]),
      ]);
    }
  });

  it('are spoken of under their headings', () => {
    const blocks = (kind: 'heading' | 'paragraph', topic?: 'supervision') => ({
      blocks: [{ kind, text: bare, ...(topic && { topic }) }],
    });
    const under = (overview: ReturnType<typeof blocks>) => missing('overview/topics', { overview });
    expect(under(blocks('heading', 'supervision'))).toEqual(topics.slice(0, 4));
    expect(under(blocks('heading'))).toEqual(topics);
    expect(under(blocks('paragraph'))).toEqual(topics);
  });

  it('do not take words that stand far apart for one topic', () => {
    const far = '，'.repeat(13);
    const overview = `公开${far}信息，发布${far}信息，收到${far}申请，受理${far}申请。`;
    expect(missing('overview/topics', { overview })).toEqual(topics);
  });
});

describe('what a government answers for', () => {
  it.each([
    ['工作考核', '考核 考评 绩效'],
    ['社会评议', '评议 评价 评估 测评 满意度 社会监督'],
    ['责任追究', '责任追究 追究责任 追究有关人员的责任 追责 问责'],
  ])('is spoken of in any part: %s', (what, words) => {
    for (const word of words.split(' ')) {
      for (const part of ['overview', 'problems', 'other'] as const) {
        const left = missing('overview/accountability', { overview: '全年……', [part]: `${word}。` });
        expect([word, left.includes(what), left.length]).toEqual([word, false, 2]);
      }
    }
  });

  it('is asked of governments with prose alone', () => {
    const of = (agency: string, overview = '全年……') =>
      verdict('overview/accountability', { agency, overview });
    expect(of('某县人民政府')).toBe('1 failed');
    expect(of('某县某乡人民政府')).toBe('1 failed');
    expect(of('某县林业局')).toBe('silent');
    expect(of('某县人民政府办公室')).toBe('silent');
    expect(of('某县人民政府', '')).toBe('silent');
  });
});

describe('part five', () => {
  const problems =
    '问题 不足 不够 不高 不强 不多 不全 不及时 不平衡 不到位 不规范 不健全 不完善 差距 薄弱 短板 弱项 有待 欠缺 欠 滞后 困难 单一 缺乏 缺少 仍需 还需 较少 较低';
  const improvements =
    '改进 下一步 今后 加强 加大 加快 提升 完善 提高 强化 优化 整改 推进 健全 规范 拓宽 拓展 深化 落实 措施 打算 努力';
  const left = (text: string) =>
    runRule('problems/improvement', { problems: text }, 'en').findings.map(({ message }) => message);
  const neither = '我县在这一年里公开了信息。';

  it('holds problems and improvements, by any word for them', () => {
    const [both] = left(neither);
    const without = new Set([both]);
    for (const words of [problems, improvements]) {
      const said = new Set(words.split(' ').flatMap((word) => left(`${neither}${word}`)));
      expect(said.size).toBe(1);
      for (const one of said) without.add(one);
      for (const word of words.split(' '))
        expect([word, left(`${neither}${word}`)]).toEqual([word, [...said]]);
    }
    expect(without.size).toBe(3);
  });

  it('is not improved by what is 不规范', () => {
    expect(left('信息公开的制度不健全，机制不完善。')).toEqual(left(`${neither}问题`));
    expect(left('答复文书格式不规范，存在不规范的问题。')).toEqual(left(`${neither}问题`));
    expect(left('答复文书格式不规范，今后将规范答复文书。')).toEqual([]);
  });

  it.each([
    '部分单位的责任落实不到位，政策解读深化不够。',
    '公开制度落实还不到位，问题整改不彻底。',
    '平台建设推进缓慢，栏目优化力度不够。',
    '公开的质量有待提高，工作机制有待进一步完善。',
    '业务能力亟待加强，培训工作落实得不实。',
  ])('is not improved by what falls short: %s', (text) => {
    expect(left(text)).toEqual(left(`${neither}问题`));
    expect(left(`${text}下一年将逐项落实。`)).toEqual([]);
    expect(left(`${text}将深化公开。`)).toEqual([]);
    expect(left(`${text}将加强薄弱环节，完善不足之处。`)).toEqual([]);
  });

  it.each([
    ['一二三四五六七八九十', '1 held'],
    ['一二三四五六七八九', '1 failed'],
    ['一二三，四五六。七八九！', '1 failed'],
    [`${' ，'.repeat(30)}一二三四五六七八九十`, '1 held'],
    [`${' ，'.repeat(30)}一二三四五六七八九`, '1 failed'],
  ])('has ten characters, whatever else it has: %s', (text, expected) => {
    expect(verdict('problems/empty', { problems: text })).toBe(expected);
    expect(verdict('problems/improvement', { problems: text })).toBe(
      expected === '1 held' ? '1 failed' : 'silent',
    );
  });

  it('is not asked for of figures alone, and not asked for twice where it is missing', () => {
    expect(verdict('problems/empty', {})).toBe('silent');
    expect(verdict('problems/empty', { overview: '全年……' })).toBe('silent');
  });
});

describe('the fee and the contact', () => {
  it.each([
    ['1 held', { year: 2021, other: '处理费。' }],
    ['1 held', { year: 2021, other: '收费。' }],
    ['1 held', { year: 2021, other: '费用。' }],
    ['1 held', { year: 2021, other: '收取。' }],
    ['1 failed', { year: 2021, other: '无。' }],
    ['silent', { year: 2020, other: '无。' }],
    ['silent', { year: 2021 }],
    ['silent', { year: 2021, overview: '全年……' }],
    ['1 held', { preamble: '信息处理费', other: '无。' }],
    ['1 held', { problems: '信息公开收费', other: '无。' }],
    ['1 held', { overview: '信息公开没有发生收费', other: '无。' }],
    ['1 failed', { overview: '信息公开工作今年仍没有收费', other: '无。' }],
    ['1 failed', { overview: '收费', other: '无。' }],
  ] as const)('other/fee-statement: %s of %j', (expected, fragment) => {
    expect(verdict('other/fee-statement', fragment)).toBe(expected);
  });

  it.each([
    ['1 held', 'other/fee-multiple', '收取信息处理费10元。'],
    ['1 failed', 'other/fee-multiple', '收取信息处理费15元。'],
    ['silent', 'other/fee-multiple', '发出收费通知，总金额15元。'],
    ['silent', 'other/fee-multiple', '2023年收取信息处理费15元。'],
    ['1 held', 'other/fee-covered', '收取信息处理费399元。'],
    ['1 failed', 'other/fee-covered', '收取信息处理费400元。'],
    ['silent', 'other/fee-covered', '未收取信息处理费。'],
  ] as const)('%s: %s of %s', (expected, id, other) => {
    expect(verdict(id, { cells: { 'proactive.fees.amount': 0.03 }, other })).toBe(expected);
    expect(verdict(id, { overview: other })).toBe('silent');
    if (id === 'other/fee-covered') expect(verdict(id, { year: 2020, other })).toBe('silent');
  });
});
