import { describe, expect, it } from 'vitest';
import { defineRule, type Reads, rules, validateReport } from '../../src/index.js';
import { soundReport } from '../support/sound-report.js';
import { validateOnly } from '../support/validate-only.js';
import { reportFrom, runRule } from './examples/example.js';
import { outline } from './examples/outline.js';
import { verdict } from './examples/verdict.js';

describe('a caller’s own rule', () => {
  const report = soundReport();
  const given = { previous: reportFrom({ year: 2023 }), members: [report], sources: {}, outline: outline() };
  const runs = (needs: Omit<Reads, 'parts'>, options: object) => {
    const rule = defineRule({
      id: 'our/own',
      severity: 'info',
      asserts: '某',
      reads: { parts: ['header'], ...needs },
      check: () => [{ message: '' }],
    });
    const { findings } = validateReport(report, { ...options, extraRules: [rule] });
    return findings.some(({ rule: id }) => id === 'our/own');
  };

  it.each([
    [{ previous: true }, ['previous']],
    [{ members: true }, ['members']],
    [{ document: 'sources' }, ['sources']],
    [{ document: 'outline' }, ['outline']],
    [{ previous: true, members: true, document: 'outline' }, ['previous', 'members', 'outline']],
  ] as const)('that needs %j runs where all of it is given, and only there', (needs, names) => {
    expect(runs(needs, given)).toBe(true);
    expect(runs(needs, {})).toBe(false);
    for (const name of names) expect(runs(needs, { ...given, [name]: undefined })).toBe(false);
  });

  it('that needs nothing else always runs', () => {
    expect(runs({}, {})).toBe(true);
  });

  it('may ask the catalogue’s, of the same report or of another', () => {
    const topics = rules.find(({ id }) => id === 'overview/topics');
    const asked = (overview: string, ofOther?: string) => {
      const other = ofOther === undefined ? {} : { report: reportFrom({ overview: ofOther }) };
      const rule = defineRule({
        id: 'our/own',
        severity: 'info',
        asserts: '某',
        reads: { parts: ['overview'] },
        check: (subject) => topics?.check({ ...subject, ...other }) ?? [],
      });
      const { findings } = validateReport(reportFrom({ overview }), { extraRules: [rule] });
      return findings.find(({ rule: id }) => id === 'our/own')?.expected;
    };
    const spoken = '主动公开信息，依申请公开，信息管理，平台建设，监督保障。';
    expect(asked(spoken)).toBeUndefined();
    expect(asked(spoken, '主动公开信息，依申请公开，信息管理，平台建设。')).toBe('监督保障');
  });
});

it.each([
  ['narrative/received', 'requests'],
  ['narrative/no-requests', 'requests'],
  ['narrative/litigation', 'disputes'],
  ['narrative/all-upheld', 'disputes'],
  ['narrative/documents', 'proactive'],
])('%s says that it reads the table it holds the prose against', (id, table) => {
  expect(rules.find((rule) => rule.id === id)?.reads.parts).toEqual(['overview', table, 'other']);
});

describe('cells without a figure', () => {
  it('are blank or marked, as far as the document prints them', () => {
    const fragment = {
      cells: {
        'proactive.rules.issued': null,
        'proactive.rules.repealed': null,
        'proactive.rules.inForce': null,
      },
      sources: {
        'proactive.rules.issued': { text: '/', location: {} },
        'proactive.rules.repealed': { text: '', location: {} },
      },
    } as const;
    const cells = (id: 'cells/blank' | 'cells/not-applicable') =>
      runRule(id, fragment).findings.map((finding) => finding.cells);
    expect(cells('cells/blank')).toEqual([['proactive.rules.repealed', 'proactive.rules.inForce']]);
    expect(cells('cells/not-applicable')).toEqual([['proactive.rules.issued']]);
    expect(verdict('cells/not-applicable', fragment)).toBe('2 held, 1 failed');
    expect(verdict('cells/unreadable', fragment)).toBe('1 held');
    expect(verdict('cells/unreadable', { ...fragment, sources: {} })).toBe('silent');
  });
});

describe('whom to ask, and where to download', () => {
  const fields = ['office', 'address', 'postcode', 'telephone', 'email'] as const;
  const missing = (contact: object, overview = '全年……') => {
    const agency = { name: '某县林业局', contact };
    return runRule('header/contact', { agency, overview }, 'en').findings.map(({ message }) => message);
  };
  const [both] = missing({});
  const [noDownload] = missing({}, '联系');
  const [noContact] = missing({ website: 'www' });

  it('are known as data, by any one of the fields', () => {
    expect(new Set([both, noDownload, noContact, undefined]).size).toBe(4);
    for (const field of fields) expect([field, missing({ [field]: '1' })]).toEqual([field, [noDownload]]);
    for (const field of fields) expect(missing({ [field]: '1', website: 'www' })).toEqual([]);
  });

  it('are said in the preamble or in part one, by any word for them', () => {
    for (const word of ['联系', '电话', '地址', '邮箱']) expect(missing({}, word)).toEqual([noDownload]);
    for (const word of ['下载', '查阅', '网站', '网址', 'http:', 'https:', 'www.'])
      expect(missing({}, word)).toEqual([noContact]);
    expect(verdict('header/contact', { preamble: '电话', overview: '网站' })).toBe('1 held');
    expect(verdict('header/contact', {})).toBe('silent');
  });
});

describe('where the report has no year', () => {
  const lapsed = 'requests.outcomes.other.overdueFee.total';
  const checked = (count: number) =>
    validateOnly('requests/overdue-fee', { ...reportFrom({ cells: { [lapsed]: count } }), year: null })
      .checked;

  it('cannot be told what may have lapsed for want of a fee, unless nothing did', () => {
    expect(checked(0)).toEqual({ held: 1, failed: 0, undecided: 0 });
    expect(checked(1)).toEqual({ held: 0, failed: 0, undecided: 1 });
  });

  it('cannot be told which edition, or whether a fee is to be spoken of', () => {
    const report = { ...reportFrom({ overview: '全年……', other: '无。' }), year: null };
    expect(validateOnly('format/edition', report).checked).toEqual({ held: 0, failed: 0, undecided: 2 });
    expect(validateOnly('other/fee-statement', report).checked.undecided).toBe(1);
  });
});

it('another year in part one is found there, not in the header', () => {
  const headings = [{ part: 'overview', text: '一、总体情况', location: { line: 9 } }] as const;
  const { findings } = runRule('header/year', {
    title: '某县2023年政府信息公开工作年度报告',
    overview: '2023年，某县认真落实条例。',
    outline: outline({ headings: [...headings] }),
  });
  expect(findings.map(({ location }) => location?.line)).toEqual([undefined, 9]);
});

describe('a share', () => {
  const share = (overview: string, agency = '某县林业局', received = 58) =>
    verdict('narrative/percentage', { agency, overview, cells: { 'requests.received.total': received } });

  it.each([
    ['68.97%', '2 held'],
    ['68.96%', '2 held'],
    ['69%', '2 held'],
    ['68%', '2 held'],
    ['67%', '1 held, 1 failed'],
    ['70%', '1 held, 1 failed'],
    ['68.9%', '2 held'],
    ['69.1%', '1 held, 1 failed'],
    ['68.8%', '1 held, 1 failed'],
  ])('is rounded or cut: 40 of 58 is %s', (text, expected) => {
    expect(share(`收到政府信息公开申请58件，其中网络申请40件，占${text}，信函申请18件，占31%。`)).toBe(
      expected,
    );
  });

  it('whose part and whole are printed is held against them, whosever it is', () => {
    expect(share('全县收到政府信息公开申请58件，其中网络申请40件，占59%，信函申请18件，占31%。')).toBe(
      '1 held, 1 failed',
    );
    expect(share('2023年予以公开占45%。')).toBe('silent');
  });
});
