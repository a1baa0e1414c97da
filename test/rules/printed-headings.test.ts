import { describe, expect, it } from 'vitest';
import { type Fragment, runRule } from './examples/example.js';
import { headed, outline, pointedAt } from './examples/outline.js';
import { verdict } from './examples/verdict.js';

describe('headings', () => {
  it.each([
    ['六、其他需要报告的事项', '1 held'],
    ['六 、 其他 需要报告的事项。', '1 held'],
    ['（六）其他需要报告的事项', '1 held'],
    ['六.其他需要报告的事项', '1 held'],
    ['㈥其他需要报告的事项', '1 held'],
    ['其他需要报告的事项', '1 held'],
    ['6、其他需要报告的事项', '1 held'],
    ['１．其他需要报告的事项', '1 held'],
    ['第六部分 其他需要报告的事项', '1 failed'],
    ['五、其他需要报告的事项', '1 failed'],
    ['七、其他需要报告的事项', '1 failed'],
    ['十、其他需要报告的事项', '1 failed'],
    ['一、其他需要报告的事项', '1 failed'],
    ['六、其他事项', '1 failed'],
  ])('are titled as in the form: %s', (text, expected) => {
    expect(verdict('format/part-title', headed(['other', text]))).toBe(expected);
  });

  it.each([
    [['overview', 'proactive', 'requests', 'disputes', 'problems', 'other'], '1 held', []],
    [['overview', 'requests', 'other'], '1 held', []],
    [['proactive', 'overview'], '1 failed', [['overview', 2]]],
    [['overview', 'overview'], '1 held, 1 failed', [['overview', 2]]],
    [['overview', 'proactive', 'overview'], '1 held, 1 failed', [['overview', 3]]],
    [
      ['other', 'overview', 'other', 'problems'],
      '2 failed',
      [
        ['overview', 2],
        ['other', 3],
      ],
    ],
    [[], 'silent', []],
  ] as const)('come in order, once each: %s', (parts, expected, findings) => {
    const fragment = headed(...parts.map((part) => [part, part] as const));
    expect(verdict('format/part-order', fragment)).toBe(expected);
    expect(pointedAt('format/part-order', fragment)).toEqual(findings);
  });

  it('or content tell a part that is there', () => {
    const prose = { overview: '全年……', problems: '存在……', other: '无。' };
    expect(verdict('format/part-missing', {})).toBe('6 undecided');
    expect(verdict('format/part-missing', prose)).toBe('6 held');
    expect(verdict('format/part-missing', { preamble: '现公布……' })).toBe('3 held, 3 failed');
    expect(verdict('format/part-missing', { outline: outline() })).toBe('3 held, 3 failed');
    expect(verdict('format/part-missing', { outline: outline(), fill: 'blank' })).toBe('6 failed');
    const blank: Fragment = { ...prose, other: ' \n', fill: 'blank' };
    expect(verdict('format/part-missing', blank)).toBe('5 held, 1 failed');
    expect(verdict('format/part-missing', { ...blank, ...headed(['requests', '三']) })).toBe(
      '3 held, 3 failed',
    );
    const { findings } = runRule('format/part-missing', { ...blank, year: 2019, outline: outline() });
    expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'error']);
  });
});
