import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/index.js';
import { type Fragment, runRule } from './examples/example.js';
import { verdict } from './examples/verdict.js';

const received = (agency: string, overview: string, rest: Fragment = {}) =>
  verdict('narrative/received', { agency, overview, ...rest });

describe('a figure of requests', () => {
  it.each([
    ['某市人民政府', '全市', '1 failed'],
    ['某市某区人民政府', '全区', '1 failed'],
    ['某市某区人民政府', '全市', 'silent'],
    ['某市', '全市', '1 failed'],
    ['某县林业局', '全县', 'silent'],
    ['某县林业局', '我局', '1 failed'],
    ['某县林业局', '本局', '1 failed'],
    ['某县林业局', '全局', '1 failed'],
    ['某县林业局', '县人民政府', 'silent'],
    // One of its bureaus is less than the county.
    ['某县人民政府', '县林业局', 'silent'],
    ['某县人民政府', '各乡镇', 'silent'],
    ['某县林业局', '', '1 failed'],
    ['某某', '全市', 'silent'],
  ])('of the report of %s is held against its tables where it is of %s: %s', (agency, body, expected) => {
    expect(received(agency, `${body}收到政府信息公开申请17件。`)).toBe(expected);
  });

  it('of a region is held against the tables of a report whose agency is unknown', () => {
    expect(
      verdict('narrative/received', { agency: { name: null }, overview: '全市收到政府信息公开申请17件。' }),
    ).toBe('1 failed');
  });

  it.each(['我办', '本办', '我局', '本委', '我厅', '本院', '我处', '本会', '我中心', '本所', '我站'])(
    'of %s in the report of a government may be its office’s own',
    (body) => {
      const { findings } = runRule('narrative/received', {
        agency: '某市人民政府',
        overview: `${body}收到政府信息公开申请17件。`,
      });
      expect(findings.map(({ message }) => message.endsWith(`；文中的数字可能只是“${body}”的`))).toEqual([
        true,
      ]);
    },
  );

  it.each(['我市', '本市', '我机关', '本机关', '我们'])('of %s is the government’s', (body) => {
    const { findings } = runRule('narrative/received', {
      agency: '某市人民政府',
      overview: `${body}收到政府信息公开申请17件。`,
    });
    expect(findings.map(({ message }) => message.includes('可能只是'))).toEqual([false]);
  });

  it('of an office says nothing where the whole has its own, and does where it has none', () => {
    const office = '市政府办公室收到政府信息公开申请17件。';
    expect(received('某市人民政府', office)).toBe('1 failed');
    expect(received('某市人民政府', `全市收到政府信息公开申请0件。${office}`)).toBe('1 held');
    // Of disputes and documents it says nothing at all.
    expect(
      verdict('narrative/litigation', {
        agency: '某市人民政府',
        overview: '市政府办公室政府信息公开行政诉讼2件。',
      }),
    ).toBe('silent');
  });

  it('that is no exact one contradicts nothing', () => {
    const cells = { 'requests.received.total': 60 } as const;
    expect(received('某县林业局', '收到政府信息公开申请60余件。', { cells })).toBe('1 held');
    expect(received('某县林业局', '收到政府信息公开申请50余件。', { cells })).toBe('1 undecided');
    expect(received('某县林业局', '收到政府信息公开申请约70件。', { cells })).toBe('1 undecided');
  });
});

describe('a bureau of justice', () => {
  it.each(['某县司法局', '某省司法厅', '司法部'])('counts the cases that it decides: %s', (agency) => {
    const overview = '收到政府信息公开行政复议31件，政府信息公开行政诉讼2件，政府信息公开申请5件。';
    expect(verdict('narrative/reconsideration', { agency, overview })).toBe('silent');
    expect(verdict('narrative/litigation', { agency, overview })).toBe('1 failed');
    expect(verdict('narrative/received', { agency, overview })).toBe('1 failed');
  });

  it('is one by the end of its name', () => {
    const overview = '政府信息公开行政复议31件。';
    expect(verdict('narrative/reconsideration', { agency: '某县司法局林业站', overview })).toBe('1 failed');
  });
});

describe('that there was none', () => {
  const none = '未收到政府信息公开申请。';
  it.each([
    ['某县林业局', none, '1 failed'],
    ['某县人民政府', `全县${none}`, '1 failed'],
    ['某县人民政府', `县林业局${none}`, 'silent'],
    ['某县林业局', `全县${none}`, 'silent'],
    ['某县林业局', `县人民政府${none}`, 'silent'],
    ['某县林业局', `我局${none}`, '1 failed'],
    ['某县林业局', `县林业局${none}`, '1 failed'],
    ['某县林业局', `上半年${none}`, 'silent'],
    ['某县林业局', `2023年${none}`, 'silent'],
  ])(
    'is held against the tables of %s where it is of the whole year and body: %s %s',
    (agency, overview, expected) => {
      const cells = { 'requests.received.total': 1 } as const;
      expect(verdict('narrative/no-requests', { agency, overview, cells })).toBe(expected);
    },
  );

  it('names every cell that is not zero, and no figure where there are several', () => {
    const { findings } = runRule('narrative/no-disputes', {
      cells: { 'disputes.reconsideration.upheld': 2, 'disputes.litigation.direct.upheld': 3 },
      overview: '未发生因政府信息公开引起的行政复议、行政诉讼。',
    });
    expect(findings.map(({ cells, expected, actual }) => [cells, expected, actual])).toEqual([
      [
        [
          'disputes.reconsideration.total',
          'disputes.litigation.direct.total',
          'disputes.litigation.afterReconsideration.total',
        ],
        0,
        undefined,
      ],
    ]);
  });
});

describe('one quantity stated twice', () => {
  it.each([
    ['收到政府信息公开申请58件。', '收到政府信息公开申请59件。', '1 failed'],
    ['上年结转政府信息公开申请3件。', '上年结转政府信息公开申请4件。', '1 failed'],
    ['答复政府信息公开申请3件。', '答复政府信息公开申请4件。', '1 failed'],
    ['政府信息公开申请结转下年度3件。', '政府信息公开申请结转下年度4件。', '1 failed'],
    ['政府信息公开行政复议3件。', '政府信息公开行政复议4件。', '1 failed'],
    ['政府信息公开行政诉讼3件。', '政府信息公开行政诉讼4件。', '1 failed'],
    ['政府信息公开行政诉讼3件。', '政府信息公开行政诉讼3件。', '1 held'],
    ['政府信息公开申请予以公开3件。', '政府信息公开申请予以公开4件。', 'silent'],
    ['收到政府信息公开申请58件。', '收到政府信息公开申请50余件。', 'silent'],
    ['收到政府信息公开申请58件。', '2023年收到政府信息公开申请59件。', 'silent'],
    ['收到政府信息公开申请58件。', '全县收到政府信息公开申请59件。', 'silent'],
    ['收到政府信息公开申请58件。', '答复政府信息公开申请59件。', 'silent'],
  ])('is stated the same: %s %s', (first, second, expected) => {
    const id: RuleId = 'narrative/repeated';
    expect(verdict(id, { overview: [first, second] })).toBe(expected);
    expect(verdict(id, { overview: first, other: second })).toBe(expected);
    expect(verdict(id, { overview: first, problems: second })).toBe('silent');
  });
});
