import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CellPath,
  compareCells,
  createReport,
  type DisclosureReport,
  diffReports,
  getCell,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { arbitraryReport } from './support.js';

const corpus = new URL('../../../shared/corpus/expected/', import.meta.url);

/** The report of a city whose figures are among the published documents. */
function published(file: string): { report: DisclosureReport; cells: Record<string, number> } {
  const { agency, year, cells } = JSON.parse(readFileSync(new URL(file, corpus), 'utf8'));
  let report: DisclosureReport = createReport({ year, agency });
  for (const [path, value] of Object.entries<number>(cells))
    report = setCell(report, path as CellPath, value);
  return { report, cells };
}

// Needs the published figures, which are no part of this repository.
describe.skipIf(!existsSync(corpus))('a city from 2023 to 2024', () => {
  it('has exactly the changed cells', () => {
    const previous = published('suqian-2023.json');
    const current = published('suqian-2024.json');
    const diff = diffReports(previous.report, current.report);
    const changed = Object.keys(current.cells).filter((path) => previous.cells[path] !== current.cells[path]);
    expect(diff.cells.map(({ cell }) => cell)).toEqual(changed);
    expect(diff.cells).toHaveLength(100);
    for (const { cell, from, to } of diff.cells) {
      expect([from, to]).toEqual([previous.cells[cell], current.cells[cell]]);
    }
    expect(diff.cells.find(({ cell }) => cell === 'proactive.normativeDocuments.inForce')).toEqual({
      cell: 'proactive.normativeDocuments.inForce',
      from: 597,
      to: 420,
      change: -177,
      ratio: -177 / 597,
    });
    expect(diff).toMatchObject({ bridged: [], incomparable: [], narrative: [] });
    expect(diff.header.map(({ field }) => field)).toEqual(['year', 'period']);
  });

  it('carries over what it carried forward, and keeps both stocks', () => {
    const { report: before } = published('suqian-2023.json');
    const { report: after } = published('suqian-2024.json');
    for (const column of [
      'naturalPerson',
      'legalServiceOrganization',
      'commercialEnterprise',
      'total',
    ] as const) {
      expect([column, getCell(after, `requests.carriedOver.${column}`)]).toEqual([
        column,
        getCell(before, `requests.carriedForward.${column}`),
      ]);
    }
    for (const row of ['rules', 'normativeDocuments'] as const) {
      const stock = [
        getCell(before, `proactive.${row}.inForce`),
        getCell(after, `proactive.${row}.issued`),
        getCell(after, `proactive.${row}.repealed`),
      ].map((figure) => figure ?? Number.NaN);
      expect(getCell(after, `proactive.${row}.inForce`)).toBe(
        (stock[0] ?? 0) + (stock[1] ?? 0) - (stock[2] ?? 0),
      );
    }
  });
});

describe('changes of figures', () => {
  const zero = createReport({ year: 2024, agency: '某县', fill: 'zero' });
  const only = (from: number | null, to: number | null) =>
    diffReports(setCell(zero, 'proactive.fees.amount', from), setCell(zero, 'proactive.fees.amount', to))
      .cells;

  it('are exact for decimals', () => {
    expect(only(0.1, 0.3)).toEqual([
      { cell: 'proactive.fees.amount', from: 0.1, to: 0.3, change: 0.2, ratio: 2 },
    ]);
    expect(only(59237.2449, 96171.6)[0]?.change).toBe(36934.3551);
  });

  it('have no ratio where there was nothing, and no size where a figure is unknown', () => {
    expect(only(0, 4)).toEqual([{ cell: 'proactive.fees.amount', from: 0, to: 4, change: 4, ratio: null }]);
    expect(only(null, 4)).toEqual([
      { cell: 'proactive.fees.amount', from: null, to: 4, change: null, ratio: null },
    ]);
    expect(only(4, null)).toEqual([
      { cell: 'proactive.fees.amount', from: 4, to: null, change: null, ratio: null },
    ]);
    expect(only(null, null)).toEqual([]);
    expect(only(4, 0)).toEqual([{ cell: 'proactive.fees.amount', from: 4, to: 0, change: -4, ratio: -1 }]);
  });

  it('have a ratio with the sign of the change where the figure was negative', () => {
    const items = (change: number) =>
      createReport({ year: 2020, agency: '某县', proactive: { licensing: { change } } });
    expect(diffReports(items(-8), items(-4)).cells).toEqual([
      { cell: 'proactive.licensing.change', from: -8, to: -4, change: 4, ratio: 0.5 },
    ]);
  });

  it('take what is no finite number for unknown', () => {
    const hostile = structuredClone(zero);
    Reflect.set(hostile.requests.received, 'naturalPerson', Number.POSITIVE_INFINITY);
    Reflect.set(hostile.requests.carriedOver, 'total', '5');
    expect(diffReports(zero, hostile).cells).toEqual([
      { cell: 'requests.received.naturalPerson', from: 0, to: null, change: null, ratio: null },
      { cell: 'requests.carriedOver.total', from: 0, to: null, change: null, ratio: null },
    ]);
  });
});

describe('from the form of 2019 to that of 2021', () => {
  const previous = createReport({
    year: 2020,
    agency: '某县',
    fill: 'zero',
    proactive: { licensing: { decisions: 5 }, rules: { totalPublished: 7 }, procurement: { amount: 251000 } },
    requests: { received: { naturalPerson: 4 }, outcomes: { other: { naturalPerson: 4 } } },
  });
  const current = createReport({
    year: 2021,
    agency: '某县',
    fill: 'zero',
    proactive: { licensing: { decisions: 6 } },
    requests: {
      received: { naturalPerson: 6 },
      outcomes: { other: { overdueCorrection: { naturalPerson: 1 }, otherReason: { naturalPerson: 5 } } },
    },
  });
  const diff = diffReports(previous, current);

  it('compares 其他处理 by the sum of its three rows', () => {
    expect(diff.cells.filter(({ cell }) => cell.includes('other.'))).toEqual([
      { cell: 'requests.outcomes.other.naturalPerson', from: 4, to: 6, change: 2, ratio: 0.5 },
      { cell: 'requests.outcomes.other.total', from: 4, to: 6, change: 2, ratio: 0.5 },
    ]);
    expect(diff.bridged).toHaveLength(7);
    expect(diff.bridged[0]).toEqual({
      cell: 'requests.outcomes.other.naturalPerson',
      in: 'current',
      parts: [
        { cell: 'requests.outcomes.other.overdueCorrection.naturalPerson', value: 1 },
        { cell: 'requests.outcomes.other.overdueFee.naturalPerson', value: 0 },
        { cell: 'requests.outcomes.other.otherReason.naturalPerson', value: 5 },
      ],
    });
  });

  it('keeps the order of the form', () => {
    expect(diff.cells.map(({ cell }) => cell)).toEqual([
      'proactive.licensing.decisions',
      'requests.received.naturalPerson',
      'requests.received.total',
      'requests.outcomes.other.naturalPerson',
      'requests.outcomes.other.total',
      'requests.outcomes.total.naturalPerson',
      'requests.outcomes.total.total',
    ]);
  });

  it('says of every other cell of table two why it has no counterpart', () => {
    // 22 + 10 cells; 处理决定数量 of 许可, 处罚 and 强制 is in both.
    expect(diff.incomparable).toHaveLength(22 - 3 + (10 - 3));
    expect(diff.incomparable.every(({ cell }) => cell.startsWith('proactive.'))).toBe(true);
    const found = Object.fromEntries(diff.incomparable.map((entry) => [entry.cell, entry]));
    expect(found['proactive.rules.totalPublished']).toEqual({
      cell: 'proactive.rules.totalPublished',
      reason:
        '规章 · 对外公开总数量：两版口径不同，2019年版统计新制作、新公开和对外公开总数量，2021年版统计制发、废止和现行有效件数',
      code: 'redefined',
      in: 'previous',
      value: 7,
    });
    expect(found['proactive.procurement.amount']).toEqual({
      cell: 'proactive.procurement.amount',
      reason: '政府集中采购 · 采购总金额（元）：2021年版表格没有这一项',
      code: 'not-in-form',
      in: 'previous',
      value: 251000,
    });
    expect(found['proactive.licensing.previousItems']?.code).toBe('not-in-form');
    expect(found['proactive.fees.amount']).toMatchObject({ code: 'redefined', in: 'current', value: 0 });
  });

  it('gives the reasons in English', () => {
    const { incomparable } = diffReports(previous, current, { locale: 'en' });
    expect(incomparable.find(({ cell }) => cell === 'proactive.procurement.projects')?.reason).toBe(
      'Centralized government procurement · Procurement projects: the form of 2021 has no such figure',
    );
  });

  it('works backwards too', () => {
    const back = diffReports(current, previous);
    expect(back.cells.find(({ cell }) => cell === 'requests.outcomes.other.total')).toEqual({
      cell: 'requests.outcomes.other.total',
      from: 6,
      to: 4,
      change: -2,
      ratio: -2 / 6,
    });
    expect(back.bridged).toEqual(
      diffReports(previous, current).bridged.map((entry) => ({ ...entry, in: 'previous' })),
    );
    expect(back.bridged).toHaveLength(7);
    expect(back.incomparable).toHaveLength(26);
  });

  it('takes a sum with an unknown part for unknown', () => {
    const blank = setCell(current, 'requests.outcomes.other.overdueFee.naturalPerson', null);
    expect(
      diffReports(previous, blank).cells.find(({ cell }) => cell === 'requests.outcomes.other.naturalPerson'),
    ).toEqual({
      cell: 'requests.outcomes.other.naturalPerson',
      from: 4,
      to: null,
      change: null,
      ratio: null,
    });
  });

  it('compares each table in its own edition', () => {
    const mixed = balancedReport(1, { edition: '2019', proactiveEdition: '2021', year: 2021 });
    const whole = balancedReport(2, { edition: '2021', year: 2022 });
    expect(diffReports(mixed, whole).incomparable).toEqual([]);
    expect(diffReports(mixed, whole).bridged).toHaveLength(7);
  });

  it('gives all comparable quantities to those who ask, changed or not', () => {
    const all = compareCells(previous, current);
    expect(all).toHaveLength(3 + 161 + 15);
    expect(all.find(({ cell }) => cell === 'requests.outcomes.other.total')).toEqual({
      cell: 'requests.outcomes.other.total',
      from: 4,
      to: 6,
    });
  });
});

describe('the difference of two reports', () => {
  it('is empty for a report and itself', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const { previous, current, ...rest } = diffReports(report, structuredClone(report));
        expect(rest).toEqual({ header: [], cells: [], bridged: [], incomparable: [], narrative: [] });
        expect(previous).toEqual(current);
      }),
      { numRuns: 60 },
    );
  });

  it('lists a cell exactly where getCell differs, within an edition', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const [previous, current] = [balancedReport(a), balancedReport(b)];
        const changed = compareCells(previous, current).filter(
          ({ cell }) => getCell(previous, cell) !== getCell(current, cell),
        );
        expect(diffReports(previous, current).cells.map(({ cell }) => cell)).toEqual(
          changed.map(({ cell }) => cell),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(arbitraryReport, arbitraryReport, (a, b) => {
        const diff = diffReports(a, b);
        expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
      }),
      { numRuns: 40 },
    );
  });

  it('is made of reports of different agencies and years in the wrong order too', () => {
    const diff = diffReports(
      balancedReport(1, { agency: '甲局', year: 2024 }),
      balancedReport(2, { agency: '乙局', year: 2022 }),
    );
    expect([diff.previous, diff.current]).toEqual([
      { agency: '甲局', year: 2024 },
      { agency: '乙局', year: 2022 },
    ]);
    expect(diff.header.map(({ field }) => field)).toEqual(['year', 'agency.name', 'period']);
  });

  it('is refused for what is no report', () => {
    const report = balancedReport(1);
    expect(() => diffReports(report, {} as DisclosureReport)).toThrow('current.agency: expected an object');
    expect(() => diffReports(null as unknown as DisclosureReport, report)).toThrow(
      'previous: expected an object',
    );
  });
});
