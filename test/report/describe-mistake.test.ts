import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/auto/read-report.js';
import {
  applyDiff,
  createReport,
  DisclosureReportError,
  describeMistake,
  diffReports,
  getCell,
  migrateReport,
  reportsFromFacts,
  trendOf,
  validateReport,
} from '../../src/index.js';
import { type PhraseValues, shown, type Wording } from '../../src/report/phrase.js';

const report = createReport({ year: 2024, agency: '某县林业局', fill: 'zero' });

/** What is said in Chinese of the mistake that a call makes. */
function saidOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof DisclosureReportError) return describeMistake(error);
    throw error;
  }
  throw new Error('no mistake');
}

function mistake(expected: Wording, received: Wording, path = 'a'): DisclosureReportError {
  return new DisclosureReportError({ code: 'invalid-value', path, expected, received });
}

describe('describeMistake', () => {
  it.each<[string, () => unknown]>([
    ['year 应为 2008 至 2099 的整数，实为 1066', () => createReport({ year: 1066, agency: '某县' })],
    [
      'requests.recieved.total 应为 2021 年版表格的数据路径，如 requests.received.total，实为 "requests.recieved.total"',
      () => getCell(report, 'requests.recieved.total' as 'requests.received.total'),
    ],
    ['缺少 agency（应为对象）', () => migrateReport({ ...report, agency: undefined })],
    ['缺少 schemaVersion（应为 1）', () => migrateReport({})],
    [
      "requests.edition 应为 '2019' 或 '2021'，实为 \"2022\"",
      () => migrateReport({ ...report, requests: { ...report.requests, edition: '2022' } }),
    ],
    [
      'options.rules.disputes/totle 应为已有的规则，如 disputes/total，实为 "disputes/totle"',
      () => validateReport(report, { rules: { 'disputes/totle': 'off' } }),
    ],
    ['options.asOf 应为日期，如 2025-02-01，实为 "明天"', () => validateReport(report, { asOf: '明天' })],
    ['reports 应为每个年度一份报告，实为某县林业局 2024 的又一份报告', () => trendOf([report, report])],
    [
      'diff.narrative 应为含文字比较的差异，实为不含文字比较的差异',
      () => applyDiff(report, diffReports(report, report, { narrative: false })),
    ],
    ['facts 应为对象，实为文字', () => reportsFromFacts(['x'] as unknown as [])],
  ])('%s', (sentence, call) => {
    expect(saidOf(call)).toBe(sentence);
  });

  it('says in English what the message says', () => {
    const error = mistake('an index', shown('-1'));
    expect(describeMistake(error, { locale: 'en' })).toBe('a: expected an index, received -1');
    expect(describeMistake(error, { locale: 'zh-CN' })).toBe('a 应为从 0 起的序号，实为 -1');
  });

  it('leaves alone what the value itself says', () => {
    for (const received of ['"black or white"', 'constructor', 'a string'])
      expect(describeMistake(mistake('a string', shown(received)))).toBe(`a 应为文字，实为 ${received}`);
  });

  it('names a key that is none, and a text that is no JSON', async () => {
    await expect(readReport(JSON.stringify({ ...report, colour: 1 }))).rejects.toSatisfy(
      (error: DisclosureReportError) => describeMistake(error) === 'colour 不是其中的键',
    );
    await expect(readReport('{ "schemaVersion": ')).rejects.toSatisfy((error: DisclosureReportError) =>
      describeMistake(error).startsWith('应为 JSON，实为 '),
    );
  });
});

/** Of phrases that name something, what that is. */
const named: PhraseValues = {
  '{value}': { value: '“值”' },
  '{words}': { words: '原话' },
  'an integer from {from} to {to}': { from: 17, to: 23 },
  'an integer from {from} to {to}, or null': { from: 17, to: 23 },
  'a whole number from {from} to {to}': { from: 17, to: 23 },
  'a year from {from} to {to}': { from: 17, to: 23 },
  'an ISO date, such as {example}': { example: '2025-02-01' },
  'a day of the year as MM-DD, such as {example}, or null': { example: '01-31' },
  'a cell path of the form of {editions}, such as {example}': { editions: ['2019', '2021'], example: 'a.b' },
  'the path of a cell, or of a group of rows and a column, such as {example}': { example: 'a.b' },
  "family/name in lower case, such as '{example}'": { example: 'our-city/telephone' },
  'a rule of the catalogue, such as {example}': { example: 'disputes/total' },
  'the figure {figure} that the repair was found for': { figure: '17' },
  'one that breaks "{balance}"': { balance: '总计' },
  '{blocks} blocks for {positions} positions': { blocks: 17, positions: 23 },
  'those of {count}': { count: 17 },
  'the edition {edition} of its table': { edition: '2019' },
  '{report} again': { report: '某县 2024' },
  'another of {report}': { report: '某县 2024' },
};

describe('a phrase that names something', () => {
  it.each(Object.entries(named))('names it in both languages: %s', (phrase, values) => {
    const error = mistake({ phrase, values } as Wording, shown('0'));
    const chinese = describeMistake(error);
    expect(chinese).toMatch(/^a 应为.*\p{Script=Han}.*，实为 0$/u);
    for (const said of [chinese, error.message]) {
      for (const value of Object.values(values).flat()) expect(said).toContain(String(value));
      expect(said).not.toMatch(/[{}]|undefined/u);
    }
  });
});

describe('several faults of one value', () => {
  const { requests: _, ...rest } = report;
  const faulty = {
    ...rest,
    year: '2024',
    agency: { name: 7 },
    title: null,
    period: 1,
    other: {},
    problems: [],
  };

  it('are named by migrateReport, part by part: three, and how many more', () => {
    expect(saidOf(() => migrateReport({ ...rest, year: '2024' }))).toBe(
      'year 应为整数或 null，实为 "2024"；缺少 requests（应为对象）',
    );
    expect(saidOf(() => migrateReport(faulty))).toMatch(/^agency\.name .*；另有 4 处$/u);
    expect(() => migrateReport(faulty)).toThrow(/^agency\.name: .*; and 4 more$/u);
  });

  it('are known as data, the first as before', () => {
    expect(() => migrateReport(faulty)).toThrow(
      expect.objectContaining({
        path: 'agency.name',
        expected: 'a string or null',
        faults: ['agency.name', 'year', 'title', 'period', 'problems.blocks', 'other.blocks', 'requests'].map(
          (path) => expect.objectContaining({ path }),
        ),
      }),
    );
  });

  it('are named by readReport, down to each cell', async () => {
    const received = { ...report.requests.received, total: '5', naturalPerson: '5' };
    const json = JSON.stringify({ ...report, requests: { ...report.requests, received }, title: 3 });
    await expect(readReport(json)).rejects.toThrow(
      'title: expected string, received 3; requests.received.naturalPerson: expected number, received "5"; requests.received.total: expected number, received "5"',
    );
  });
});
