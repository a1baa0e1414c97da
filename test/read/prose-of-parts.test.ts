import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';

const title = '某县林业局2024年政府信息公开工作年度报告';
const read = (...lines: string[]) => readText([title, '', ...lines].join('\n'));

describe('the prose of a part', () => {
  const blocks = (...lines: string[]) =>
    read('一、总体情况', ...lines, '', '六、其他需要报告的事项', '无。').report.overview.blocks.map(
      ({ kind, text, ...rest }) => (kind === 'heading' ? ['#', text, ...Object.values(rest)] : text),
    );
  const long = '全年公开信息的渠道更加丰富，网站、公报和新媒体一同发布，群众查阅更加方便，';

  it.each([
    [
      ['甲。', '乙。'],
      ['甲。', '乙。'],
    ],
    [
      ['甲。', '', '乙。'],
      ['甲。', '乙。'],
    ],
    [[long, '乙。'], [`${long}乙。`]],
    [
      [long, '', '乙。'],
      [long, '乙。'],
    ],
    [
      [long, '  乙。'],
      [long, '乙。'],
    ],
    [
      [long, '　乙。'],
      [long, '乙。'],
    ],
    [
      [long, '一是乙。'],
      [long, '一是乙。'],
    ],
    [
      [long, '1.乙。'],
      [long, ['#', '1.乙。']],
    ],
    [
      [long, '（二）乙丙丁。'],
      [long, ['#', '（二）乙丙丁。']],
    ],
    [
      [long, '• 乙。'],
      [long, '• 乙。'],
    ],
    [
      [long, '附件乙。'],
      [long, '附件乙。'],
    ],
    [[long, '1.5万条。'], [`${long}1.5万条。`]],
    [
      [long.replace(/，$/u, '。'), '乙。'],
      [long.replace(/，$/u, '。'), '乙。'],
    ],
    [[`${long}the`, 'end。'], [`${long}the end。`]],
    [
      ['- 甲。', '> 乙。', '* 丙。', '# 丁。'],
      ['甲。', '乙。', '丙。', '丁。'],
    ],
    [['**甲**__乙__。'], ['甲乙。']],
    [['健全(jiànquán)制度(zhidu)。'], ['健全(jiànquán)制度(zhidu)。']],
    [['健(jiàn)全(ab)。'], ['健全(ab)。']],
  ] as [string[], (string | string[])[]][])('%j are the blocks %j', (lines, expected) => {
    expect(blocks(...lines)).toEqual(expected);
  });

  it.each([
    ['（一）主动公开情况', 'proactive'],
    ['(一)主动公开', 'proactive'],
    ['一、主动公开工作', undefined],
    ['1.依申请公开方面', 'onRequest'],
    ['（三）政府信息管理工作开展情况', 'management'],
    ['（四）政府信息公开平台建设', 'platform'],
    ['（五）监督保障', 'supervision'],
    ['主动公开情况', 'proactive'],
  ])('is headed by its topics: %s', (heading, topic) => {
    const [first] = blocks(heading, '', '甲。');
    expect(first).toEqual(topic ? ['#', heading, topic] : expect.anything());
    if (topic && heading.startsWith('（')) {
      expect(blocks(`${heading}。甲乙。`)).toEqual([['#', `${heading}。`, topic], '甲乙。']);
      expect(blocks('（一）', heading.slice(3), '', '甲。')[0]).toEqual([
        '#',
        `（一）${heading.slice(3)}`,
        topic,
      ]);
    }
  });

  it.each(['（一）甲乙丙，丁', '（一）全年公开20条', '主动公开信息20条', `（一）${'某'.repeat(30)}`])(
    'is not headed by what reads on, or by figures: %s',
    (line) => {
      expect(blocks(line, '', '甲。')[0]).toBe(line);
    },
  );
});

describe('part six', () => {
  const other = (...lines: string[]) =>
    read('六、其他需要报告的事项', '本年度未收取信息处理费。', ...lines).report.other.blocks.map(
      ({ text }) => text,
    );

  it.each([
    [['', '某县林业局', '2025年1月20日']],
    [['某县林业局', '', '2025-01-20', '']],
    [['某县林业局', '2025年1月20日', '分享：微信 微博']],
  ])('ends before who signs, and the day: %j', (lines) => {
    expect(other(...lines)).toEqual(['本年度未收取信息处理费。']);
  });

  it.each([[['某县林业局']], [['费用于下年收取。', '2025年1月20日']]])(
    'ends with nothing else: %j',
    (lines) => {
      expect(other(...lines)).toEqual(['本年度未收取信息处理费。', ...lines]);
    },
  );
});
