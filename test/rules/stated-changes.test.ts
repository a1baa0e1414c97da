import { describe, expect, it } from 'vitest';
import { type Fragment, runRule } from './examples/example.js';
import { verdict } from './examples/verdict.js';

const judge = (before: number | null, value: number | null, overview: string, rest: Fragment = {}) => {
  const { findings, checked } = runRule('continuity/year-over-year', {
    ...rest,
    cells: { 'requests.received.naturalPerson': value },
    overview,
    previous: { ...rest.previous, cells: { 'requests.received.naturalPerson': before } },
  });
  return checked.undecided > 0 ? 'undecided' : checked.held > 0 ? 'held' : findings[0] ? 'failed' : 'silent';
};

const received = (value: number, change: string) => `全年收到政府信息公开申请${value}件，${change}。`;

describe('a change on last year', () => {
  it.each([
    ['持平', 44, 44, 'silent'],
    ['同比持平', 44, 44, 'undecided'],
    ['同比持平4件', 40, 44, 'held'],
    ['同比持平4件', 44, 40, 'held'],
    ['同比持平4件', 40, 45, 'failed'],
    ['与上年持平', 40, 44, 'undecided'],
    ['同比增长', 40, 44, 'held'],
    ['同比增长', 44, 40, 'failed'],
    ['同比增长', 44, 44, 'failed'],
    ['同比下降', 44, 40, 'held'],
    ['同比下降', 40, 44, 'failed'],
    ['同比下降10%', 50, 45, 'held'],
    ['同比下降10％', 50, 45, 'held'],
    ['同比增长10％', 50, 45, 'failed'],
    ['同比下降10％', 40, 44, 'failed'],
    ['同比增长0%', 44, 44, 'held'],
    ['同比增长10.0%', 40, 44, 'held'],
    ['同比增长10.2%', 40, 44, 'failed'],
    // A tenth is never held against anyone.
    ['同比增长10.1%', 40, 44, 'held'],
    ['同比增长33%', 3, 4, 'held'],
    ['同比增长34%', 3, 4, 'failed'],
    ['同比增长32%', 3, 4, 'failed'],
    ['同比增长10%', 0, 44, 'undecided'],
    ['较上年增加4件', 40, 44, 'held'],
    ['较上年增加4件', 0, 4, 'held'],
    ['较上年增加5件', 40, 44, 'failed'],
    ['较上年减少4件', 44, 40, 'held'],
    ['较上年减少4件', 40, 44, 'failed'],
    // Twice as much, or three times.
    ['同比增长2倍', 22, 44, 'held'],
    ['同比增长2倍', 11, 33, 'held'],
    ['同比增长2倍', 11, 44, 'failed'],
    ['同比增长2倍', 0, 44, 'undecided'],
    ['同比增长1.5倍', 20, 50, 'held'],
    ['同比增长1.5倍', 20, 30, 'held'],
    ['同比增长1.5倍', 20, 40, 'failed'],
  ] as const)('%s from %i to %i: %s', (change, before, value, verdict) => {
    expect(judge(before, value, received(value, change))).toBe(verdict);
  });

  it('names the figure of last year, which is that of its report', () => {
    expect(judge(40, 44, received(44, '较上年（40件）增长10%'))).toBe('held');
    expect(judge(40, 44, received(44, '较上年（41件）增长10%'))).toBe('failed');
    expect(judge(40, 44, received(44, '较上年（约41件）增长10%'))).toBe('held');
    expect(judge(40, 44, received(44, '同比增长10%（上年40件）'))).toBe('held');
    expect(judge(40, 44, received(44, '同比增长10%（上年41件）'))).toBe('failed');
  });

  it('without a noun is one of whatever its sentence counted before, since the last such change', () => {
    const cells = { 'requests.received.naturalPerson': 45, 'requests.carriedForward.naturalPerson': 6 };
    const before = { 'requests.received.naturalPerson': 37, 'requests.carriedForward.naturalPerson': 4 };
    const of = (overview: string) =>
      verdict('continuity/year-over-year', { cells, overview, previous: { cells: before } });
    const counted = '全年收到政府信息公开申请45件，结转下年度6件';
    expect(of(`${counted}，比上年增长21.6%。`)).toBe('1 held');
    expect(of(`${counted}，比上年增长50%。`)).toBe('1 held');
    expect(of(`${counted}，比上年增长30%。`)).toBe('1 failed');
    expect(of('全年收到政府信息公开申请45件，同比增长21.6%，结转下年度6件，同比增长21.6%。')).toBe(
      '1 held, 1 failed',
    );
    expect(of(`${counted}，申请量同比增长50%。`)).toBe('1 failed');
  });

  it('cannot be told where a figure is unknown', () => {
    expect(judge(null, 44, received(44, '同比增长11%'))).toBe('undecided');
    expect(judge(40, null, received(44, '同比增长11%'))).toBe('undecided');
  });

  it('is found in every part that is prose, and said to be there', () => {
    const text = received(44, '同比增长11%');
    for (const part of ['overview', 'problems', 'other'] as const) {
      const { findings } = runRule('continuity/year-over-year', {
        cells: { 'requests.received.naturalPerson': 44 },
        [part]: text,
        previous: { cells: { 'requests.received.naturalPerson': 40 } },
        outline: {
          headings: [],
          tables: [],
          foreignRows: [],
          prose: { [part]: [{ length: text.length, lines: [{ start: 0, location: { line: 7 } }] }] },
        },
      });
      expect(findings.map(({ location }) => location)).toEqual([{ line: 7 }]);
    }
  });

  it('says nothing where last year’s report is another year’s or another agency’s', () => {
    const text = received(44, '同比增长11%');
    expect(judge(40, 44, text, { previous: { year: 2022 } })).toBe('silent');
    expect(judge(40, 44, text, { previous: { agency: '某县林业局' } })).toBe('silent');
    expect(judge(40, 44, text)).toBe('failed');
  });

  it('says nothing of a time or a body that is not the report’s', () => {
    expect(judge(40, 44, '2022年全年收到政府信息公开申请44件，同比增长11%。')).toBe('silent');
    expect(judge(40, 44, '上半年收到政府信息公开申请44件，同比增长11%。')).toBe('silent');
    expect(judge(40, 44, '县林业局收到政府信息公开申请44件，同比增长11%。')).toBe('silent');
    expect(judge(40, 44, '全县收到政府信息公开申请44件，同比增长11%。', { agency: '某县林业局' })).toBe(
      'silent',
    );
  });
});
