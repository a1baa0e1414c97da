import { describe, expect, it } from 'vitest';
import {
  benchmarkOf,
  consolidateReports,
  consolidationOf,
  createReport,
  type DisclosureReport,
  defineIndicator,
  diffReports,
  fromFacts,
  indicatorsOf,
  setCell,
  trendOf,
} from '../../src/index.js';
import { mistakeIn } from '../support/mistakes.js';
import { zeroReport } from './support.js';

const report = zeroReport('某县');
const rate = {
  id: 'local/rate',
  label: { zh: '率', en: 'Rate' },
  numerator: ['requests.received.total'],
  denominator: ['requests.received.total'],
} as const;

describe('a caller’s mistake is told in full', () => {
  it.each<[string, () => unknown, string, string, string, string]>([
    [
      'an indicator without an id',
      () => defineIndicator({ ...rate, id: '' }),
      'invalid-option',
      'id',
      'family/name',
      '""',
    ],
    [
      'an indicator of nothing',
      () => defineIndicator({ ...rate, numerator: [] }),
      'invalid-option',
      'local/rate.numerator',
      'at least one path',
      'none',
    ],
    [
      'an indicator of a path that no edition has',
      () =>
        defineIndicator({ ...rate, denominator: ['requests.received.totl' as 'requests.received.total'] }),
      'unknown-cell',
      'requests.received.totl',
      'the path of a cell, or of a group of rows and a column, such as requests.outcomes.denied.total',
      '"requests.received.totl"',
    ],
    [
      'an id given twice',
      () => indicatorsOf(report, { indicators: [rate, rate] }),
      'invalid-option',
      'indicators',
      'each id once',
      '"local/rate"',
    ],
    [
      'a member given twice',
      () => consolidateReports([report, report], { year: 2024, agency: '某市' }),
      'duplicate-member',
      'reports',
      'each agency once a year, agencies of one name with agency.code',
      '某县 2024 again',
    ],
    [
      'a member given twice that says neither name nor year',
      () => {
        const odd: DisclosureReport = { ...report, agency: { name: null, code: '7' }, year: null };
        return consolidateReports([odd, odd], { year: 2024, agency: '某市' });
      },
      'duplicate-member',
      'reports',
      'each agency once a year, agencies of one name with agency.code',
      '? ? 7 again',
    ],
    ['facts that are none', () => fromFacts([null] as never), 'invalid-value', 'facts', 'objects', 'object'],
    ['facts that are text', () => fromFacts(['x'] as never), 'invalid-value', 'facts', 'objects', 'string'],
    [
      'a trend of what is no report',
      () => trendOf([report, null as never]),
      'invalid-report',
      'reports',
      'an object',
      'null',
    ],
    [
      'a difference with no report',
      () => diffReports(report, null as never),
      'invalid-report',
      'current',
      'an object',
      'null',
    ],
    [
      'a difference from no report',
      () => diffReports('x' as never, report),
      'invalid-report',
      'previous',
      'an object',
      '"x"',
    ],
  ])('%s', (_, call, code, path, expected, received) => {
    expect(mistakeIn(call)).toEqual({ code, path, expected, received });
  });

  it('two reports of one year in a trend', () => {
    expect(mistakeIn(() => trendOf([report, report]))).toMatchObject({
      code: 'duplicate-member',
      path: 'reports',
      received: 'another of 某县 2024',
    });
  });
});

describe('members in whom a sum is unknown', () => {
  const whole = { year: 2020, agency: '某市' };
  const other = (row: string) => `requests.outcomes.other.${row}.naturalPerson` as 'requests.received.total';
  const recent = (name: string, rows: string[]) =>
    rows.reduce((given, row) => setCell(given, other(row), null), zeroReport(name));

  it('are each named once and in the order given, across editions', () => {
    const old = (name: string) =>
      setCell(
        createReport({ year: 2020, agency: name, fill: 'zero' }),
        'requests.outcomes.other.naturalPerson',
        null,
      );
    const members = [
      recent('甲局', ['otherReason']),
      old('乙局'),
      recent('丙局', ['overdueFee', 'otherReason']),
      recent('丁局', ['overdueCorrection']),
      old('戊局'),
    ];
    const { unknown } = consolidationOf(members, whole);
    const cell = unknown.find((entry) => entry.cell === 'requests.outcomes.other.naturalPerson');
    expect(cell?.members.map(({ agency }) => agency)).toEqual(['甲局', '乙局', '丙局', '丁局', '戊局']);
  });

  it('do not make the rest less exact', () => {
    const priced = [2.5, 3, 0.25].map((fee, i) =>
      setCell(zeroReport(`第${i}局`), 'proactive.fees.amount', fee),
    );
    const blank = setCell(zeroReport('末局'), 'proactive.fees.amount', null);
    const { unknown } = consolidationOf([...priced, blank], { year: 2024, agency: '某市' });
    expect(unknown).toEqual([
      { cell: 'proactive.fees.amount', members: [{ agency: '末局', year: 2024 }], known: 5.75 },
    ]);
  });

  it('leave each table in the edition that all of them have it in', () => {
    const mixed = createReport({ year: 2021, agency: '甲局', fill: 'zero', requests: { edition: '2019' } });
    const { proactive, requests } = consolidateReports([mixed], { year: 2021, agency: '某市' });
    expect([proactive.edition, requests.edition]).toEqual(['2021', '2019']);
    const turned = createReport({ year: 2021, agency: '甲局', fill: 'zero', proactive: { edition: '2019' } });
    const again = consolidateReports([turned], { year: 2021, agency: '某市' });
    expect([again.proactive.edition, again.requests.edition]).toEqual(['2019', '2021']);
  });
});

describe('who is a peer', () => {
  const peer = (name: string | null, code?: string): DisclosureReport => ({
    ...zeroReport('某县'),
    agency: code === undefined ? { name } : { name, code },
  });
  it.each([
    ['itself, by name', peer('甲县'), peer('甲县'), 0],
    ['itself, by code', peer('甲县', '1'), peer('乙县', '1'), 0],
    ['itself, by name where one has no code', peer('甲县', '1'), peer('甲县'), 0],
    ['a namesake', peer('甲县', '1'), peer('甲县', '2'), 1],
    ['another', peer('甲县'), peer('乙县'), 1],
    ['one without a name', peer(null), peer(null), 1],
    ['one without a name, with a code', peer(null, '1'), peer(null), 1],
  ])('is not %s', (_, one, other, peers) => {
    expect(benchmarkOf(one, [other]).peers).toBe(peers);
  });
});
