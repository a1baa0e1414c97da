import { describe, expect, it } from 'vitest';
import { createReport, setCell, trendOf } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { zeroReport } from './support.js';

const y2020 = createReport({
  year: 2020,
  agency: '某县',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 4 },
    outcomes: { other: { naturalPerson: 3 }, granted: { naturalPerson: 1 } },
  },
});
const y2022 = createReport({
  year: 2022,
  agency: '某县',
  fill: 'zero',
  requests: {
    received: { naturalPerson: 8 },
    outcomes: {
      granted: { naturalPerson: 6 },
      other: { overdueCorrection: { naturalPerson: 1 }, otherReason: { naturalPerson: 1 } },
    },
  },
});
const y2023 = setCell(zeroReport('某县', 2023), 'requests.received.total', null);

describe('a trend', () => {
  const trend = trendOf([y2023, y2020, y2022]);
  const series = Object.fromEntries(trend.cells.map((entry) => [entry.cell, entry]));

  it('has every year from the first to the last, gaps too', () => {
    expect(trend.years).toEqual([2020, 2021, 2022, 2023]);
    expect(trend.reports).toEqual([
      { agency: '某县', year: 2020 },
      null,
      { agency: '某县', year: 2022 },
      { agency: '某县', year: 2023 },
    ]);
    expect(series['requests.received.total']).toEqual({
      cell: 'requests.received.total',
      label: '一、本年新收政府信息公开申请数量 · 总计',
      unit: '件',
      points: [
        { year: 2020, value: 4, state: 'known' },
        { year: 2021, value: null, state: 'gap' },
        { year: 2022, value: 8, state: 'known' },
        { year: 2023, value: null, state: 'unknown' },
      ],
    });
  });

  it('bridges what the editions count alike', () => {
    expect(series['requests.outcomes.other.naturalPerson']?.points.map(({ value }) => value)).toEqual([
      3,
      null,
      2,
      0,
    ]);
    expect(series['requests.outcomes.other.naturalPerson']?.points[2]).toEqual({
      year: 2022,
      value: 2,
      state: 'known',
      sumOf: [
        'requests.outcomes.other.overdueCorrection.naturalPerson',
        'requests.outcomes.other.overdueFee.naturalPerson',
        'requests.outcomes.other.otherReason.naturalPerson',
      ],
    });
  });

  it('marks what they do not as incomparable', () => {
    expect(series['proactive.fees.amount']?.points[0]).toEqual({
      year: 2020,
      value: null,
      state: 'incomparable',
      code: 'redefined',
      reason:
        '行政事业性收费 · 本年收费金额（万元）：两版口径不同，2019年版统计收费项目数量，2021年版统计收费金额',
    });
    expect(series['proactive.procurement.projects']?.points.map(({ state }) => state)).toEqual([
      'known',
      'gap',
      'incomparable',
      'incomparable',
    ]);
    expect(series['requests.outcomes.other.overdueFee.total']?.points[0]).toMatchObject({
      state: 'incomparable',
      code: 'not-in-form',
    });
    expect(series['proactive.licensing.decisions']?.points.map(({ state }) => state)).toEqual([
      'known',
      'gap',
      'known',
      'known',
    ]);
  });

  it('has a series for each cell of the editions that occur', () => {
    // 198 and 200 cells, of which 161 − 7 + 15 + 3 are the same.
    expect(trend.cells).toHaveLength(198 + 200 - (154 + 15 + 3));
    expect(trendOf([y2022, y2023]).cells).toHaveLength(200);
    expect(trendOf([y2020]).cells).toHaveLength(198);
  });

  it('has a series for each indicator', () => {
    expect(trend.indicators.find(({ id }) => id === 'requests/disclosure-rate')).toEqual({
      id: 'requests/disclosure-rate',
      label: '公开率',
      unit: 'ratio',
      points: [
        { year: 2020, value: 0.25, state: 'known' },
        { year: 2021, value: null, state: 'gap' },
        { year: 2022, value: 0.75, state: 'known' },
        { year: 2023, value: null, state: 'unknown' },
      ],
    });
  });

  it('is in the language asked for', () => {
    const english = trendOf([y2020], { locale: 'en' });
    expect(english.cells.find(({ cell }) => cell === 'requests.received.total')?.label).toBe(
      'I. New requests received this year · Total',
    );
    expect(english.indicators[1]?.label).toBe('Disclosure rate');
  });

  it('is the same in whatever order the reports come', () => {
    expect(trendOf([y2020, y2022, y2023])).toEqual(trend);
  });
});

describe('a trend of unusual reports', () => {
  it('puts aside those whose year is unknown', () => {
    const undated = { ...balancedReport(1), year: null };
    const absurd = { ...balancedReport(1), year: 1e9 };
    const trend = trendOf([undated, y2022, absurd]);
    expect(trend.years).toEqual([2022]);
    expect(trend.undated).toEqual([
      { agency: '某市人民政府', year: null },
      { agency: '某市人民政府', year: 1e9 },
    ]);
  });

  it('is empty of no reports', () => {
    expect(trendOf([])).toMatchObject({ years: [], reports: [], undated: [], cells: [] });
  });

  it('refuses two reports of one year', () => {
    expect(() => trendOf([y2022, balancedReport(1, { year: 2022 })])).toThrow(
      expect.objectContaining({ code: 'duplicate-member', received: 'another of 某市人民政府 2022' }),
    );
  });
});
