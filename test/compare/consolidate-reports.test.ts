import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellPaths,
  consolidateReports,
  consolidationOf,
  createReport,
  type DisclosureReport,
  getCell,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { arbitraryReport, zeroReport } from './support.js';

const whole = { year: 2024, agency: '某市' };
const fees = 'proactive.fees.amount';

/** Reports of distinct members. */
const arbitraryMembers = (minLength: number) =>
  fc
    .array(arbitraryReport, { minLength, maxLength: 4 })
    .map((reports) =>
      reports.map((report, i): DisclosureReport => ({ ...report, agency: { name: `第${i}局` } })),
    );

describe('a consolidation', () => {
  it('sums cell by cell: flows, carry-overs, stocks and fees', () => {
    const members = [1, 2, 3].map((seed) => balancedReport(seed, { agency: `第${seed}局` }));
    const report = consolidateReports(members, whole);
    for (const path of cellPaths(report)) {
      if (path === fees) continue;
      const figures = members.map((member) => getCell(member, path) ?? Number.NaN);
      expect([path, getCell(report, path)]).toEqual([path, figures.reduce((sum, figure) => sum + figure, 0)]);
    }
    expect(report).toMatchObject({ ...whole, agency: { name: '某市' }, schemaVersion: 1 });
  });

  it('adds money without dust', () => {
    const members = [0.1, 0.2, 0.3, 0.4, 59237.2449].map((fee, i) =>
      setCell(zeroReport(`第${i}局`), fees, fee),
    );
    expect(getCell(consolidateReports(members, whole), fees)).toBe(59238.2449);
  });

  it('takes its header and prose from what it is given', () => {
    const report = consolidateReports([zeroReport('甲局')], {
      ...whole,
      agency: { name: '某市', level: 'prefecture' },
      title: '汇总',
      publishedOn: '2025-03-31',
      overview: '全市共有1个部门报告。',
    });
    expect(report).toEqual({
      ...zeroReport('某市'),
      agency: { name: '某市', level: 'prefecture' },
      title: '汇总',
      publishedOn: '2025-03-31',
      overview: { blocks: [{ kind: 'paragraph', text: '全市共有1个部门报告。' }] },
    });
  });

  it('does not know what a member does not say, and tells whom to ask', () => {
    const members = ['甲局', '乙局', '丙局'].map((name, i) =>
      setCell(zeroReport(name), fees, i === 1 ? null : 2.5),
    );
    const { report, unknown, members: keys, otherYears, incomparable } = consolidationOf(members, whole);
    expect(getCell(report, fees)).toBeNull();
    expect(getCell(report, 'requests.received.total')).toBe(0);
    expect(unknown).toEqual([{ cell: fees, members: [{ agency: '乙局', year: 2024 }], known: 5 }]);
    expect(keys.map(({ agency }) => agency)).toEqual(['甲局', '乙局', '丙局']);
    expect([otherYears, incomparable]).toEqual([[], []]);
  });

  it('knows nothing of no members', () => {
    const report = consolidateReports([], whole);
    expect(report).toEqual(createReport(whole));
  });

  it('reads its members one by one', () => {
    function* members() {
      yield zeroReport('甲局');
      yield setCell(zeroReport('乙局'), 'requests.received.total', 3);
    }
    expect(getCell(consolidateReports(members(), whole), 'requests.received.total')).toBe(3);
  });

  it('names members on another year', () => {
    const { otherYears } = consolidationOf([zeroReport('甲局', 2023), zeroReport('乙局')], whole);
    expect(otherYears).toEqual([{ agency: '甲局', year: 2023 }]);
  });
});

describe('members of several editions', () => {
  const old = createReport({
    year: 2020,
    agency: '甲局',
    fill: 'zero',
    requests: { outcomes: { other: { naturalPerson: 3 } } },
    proactive: { penalties: { decisions: 2 } },
  });
  const recent = createReport({
    year: 2021,
    agency: '乙局',
    fill: 'zero',
    requests: {
      outcomes: { other: { overdueFee: { naturalPerson: 4 }, otherReason: { naturalPerson: 1 } } },
    },
    proactive: { penalties: { decisions: 5 } },
  });

  it('are bridged into the form of 2019', () => {
    const { report, incomparable } = consolidationOf([old, recent], { year: 2020, agency: '某市' });
    expect(report.requests.edition).toBe('2019');
    expect(getCell(report, 'requests.outcomes.other.naturalPerson')).toBe(8);
    expect(getCell(report, 'requests.outcomes.total.total')).toBe(8);
    expect(getCell(report, 'proactive.penalties.decisions')).toBe(7);
    // Of 22 cells only 处理决定数量 of 许可, 处罚 and 强制 is in both.
    expect(incomparable).toHaveLength(19);
    expect(incomparable[0]).toEqual({
      cell: 'proactive.rules.made',
      code: 'redefined',
      reason:
        '规章 · 本年新制作数量：两版口径不同，2019年版统计新制作、新公开和对外公开总数量，2021年版统计制发、废止和现行有效件数',
      members: [{ agency: '乙局', year: 2021 }],
    });
  });

  it('leave in the form of 2021 unknown what one row of 2019 does not tell apart', () => {
    const { report, incomparable } = consolidationOf(
      [old, recent],
      { year: 2021, agency: '某市' },
      { locale: 'en' },
    );
    expect(report.requests.edition).toBe('2021');
    expect(getCell(report, 'requests.outcomes.other.overdueFee.naturalPerson')).toBeNull();
    expect(getCell(report, 'requests.outcomes.total.naturalPerson')).toBe(8);
    expect(incomparable).toHaveLength(7 + 21);
    expect(incomparable.at(-1)?.reason).toContain('the form of 2019 has no such figure');
  });

  it('keep the edition that all of them have, unless told otherwise', () => {
    expect(consolidateReports([old], { year: 2022, agency: '某市' }).requests.edition).toBe('2019');
    const told = consolidateReports([old], { year: 2022, agency: '某市', edition: '2021' });
    expect([told.proactive.edition, told.requests.edition]).toEqual(['2021', '2021']);
    const mixed = consolidateReports([old], {
      year: 2022,
      agency: '某市',
      edition: '2021',
      requests: { edition: '2019' },
    });
    expect([mixed.proactive.edition, mixed.requests.edition]).toEqual(['2021', '2019']);
  });
});

describe('who is counted', () => {
  const duplicate = expect.objectContaining({ code: 'duplicate-member' });
  const named = (name: string | null, code?: string): DisclosureReport => ({
    ...zeroReport('某局'),
    agency: code === undefined ? { name } : { name, code },
  });

  it.each<[string, DisclosureReport[]]>([
    ['the same name and year', [zeroReport('甲局'), balancedReport(1, { agency: '甲局' })]],
    ['the same code under two names', [named('鼓楼区', '1'), named('南京市鼓楼区', '1')]],
    ['one name, with and without a code', [named('鼓楼区', '1'), named('鼓楼区')]],
    ['one name, without and with a code', [named('鼓楼区'), named('鼓楼区', '1')]],
  ])('refuses %s', (_, reports) => {
    expect(() => consolidateReports(reports, whole)).toThrow(duplicate);
  });

  it('refuses the very same report, named or not', () => {
    const unnamed = named(null);
    expect(() => consolidateReports([unnamed, unnamed], whole)).toThrow(duplicate);
  });

  it('tells apart namesakes with codes, other years, and the unnamed', () => {
    const reports = [
      named('鼓楼区', '1'),
      named('鼓楼区', '2'),
      zeroReport('甲局'),
      zeroReport('甲局', 2023),
      named(null),
      named(null),
    ];
    expect(consolidationOf(reports, whole).members).toEqual([
      { agency: '鼓楼区', year: 2024, code: '1' },
      { agency: '鼓楼区', year: 2024, code: '2' },
      { agency: '甲局', year: 2024 },
      { agency: '甲局', year: 2023 },
      { agency: null, year: 2024 },
      { agency: null, year: 2024 },
    ]);
  });

  it('names the member that is no report', () => {
    expect(() => consolidateReports([zeroReport('甲局'), {} as DisclosureReport], whole)).toThrow(
      'reports[1].agency',
    );
  });
});

describe('consolidating', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(
        arbitraryMembers(2).chain((members) =>
          fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
        ),
        ([members, shuffled]) => {
          expect(consolidateReports(shuffled, whole)).toEqual(consolidateReports(members, whole));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(arbitraryMembers(2), fc.nat(), fc.constantFrom(2020, 2024), (members, at, year) => {
        const cut = 1 + (at % (members.length - 1));
        const part = consolidateReports(members.slice(0, cut), { year, agency: '某区' });
        const inSteps = consolidateReports([part, ...members.slice(cut)], { ...whole, year });
        expect(inSteps).toEqual(consolidateReports(members, { ...whole, year }));
      }),
      { numRuns: 60 },
    );
  });
});
