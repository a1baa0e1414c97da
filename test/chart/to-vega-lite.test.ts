import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consolidationOf,
  createReport,
  diffReports,
  setCell,
  toVegaLite,
  trendOf,
  type VegaLiteSpec,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('vega-lite/build/vega-lite-schema.json'), 'utf8'),
);
const isSpec = new Ajv({ strict: false, validateFormats: false, allErrors: false }).compile(schema);

function expectValid(spec: VegaLiteSpec): void {
  isSpec(spec);
  expect(isSpec.errors ?? []).toEqual([]);
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
}

const zero = (year: number) => createReport({ year, agency: '某县', fill: 'zero' });

describe('toVegaLite of a trend', () => {
  it('is a valid specification, whatever the editions, gaps and cells', () => {
    expectValid(toVegaLite(trendOf([])));
    expectValid(toVegaLite(trendOf([balancedReport(1, { edition: '2019', year: 2020 }), balancedReport(2)])));
    expectValid(
      toVegaLite(trendOf([balancedReport(1), balancedReport(2, { year: 2023 })]), {
        cells: ['proactive.fees.amount', 'requests.received.total'],
        locale: 'en',
        width: 300,
      }),
    );
  });

  it('breaks a line where a year has no figure', () => {
    const years = [2021, 2022, 2023, 2024, 2025].map((year) =>
      setCell(zero(year), 'requests.received.total', year),
    );
    const blank = setCell(zero(2023), 'requests.received.total', null);
    const reports = years.map((report) => (report.year === 2023 ? blank : report));
    const { values } = toVegaLite(trendOf(reports), { cells: ['requests.received.total'] }).data;
    expect(values.map(({ year, value, run }) => [year, value, run])).toEqual([
      [2021, 2021, 0],
      [2022, 2022, 0],
      [2024, 2024, 1],
      [2025, 2025, 1],
    ]);
  });

  it('says the figures in words', () => {
    const report = setCell(zero(2024), 'requests.received.total', 58);
    const trend = trendOf([setCell(zero(2022), 'requests.received.total', 51), report]);
    const spec = toVegaLite(trend, { cells: ['requests.received.total'] });
    expect(spec.title).toBe('某县 2022—2024 年政府信息公开申请');
    expect(spec.description).toBe(
      '某县 2022—2024 年政府信息公开申请；一、本年新收政府信息公开申请数量 · 总计：2022 年 51，2023 年 无数据，2024 年 58',
    );
  });

  it('has its labels in the language that is asked for, whichever the trend was made in', () => {
    const path = 'requests.received.total';
    const labels = (made: 'zh-CN' | 'en', asked?: 'zh-CN' | 'en') => {
      const spec = toVegaLite(trendOf([balancedReport(1)], { locale: made }), {
        cells: [path],
        ...(asked ? { locale: asked } : {}),
      });
      return new Set(spec.data.values.map(({ series }) => series));
    };
    const chinese = new Set(['一、本年新收政府信息公开申请数量 · 总计']);
    const english = new Set(['I. New requests received this year · Total']);
    expect([labels('zh-CN'), labels('zh-CN', 'en'), labels('en', 'zh-CN'), labels('en')]).toEqual([
      chinese,
      english,
      chinese,
      english,
    ]);
  });

  it('refuses a cell that no edition has', () => {
    expect(() => toVegaLite(trendOf([zero(2024)]), { cells: ['requests.recieved.total' as never] })).toThrow(
      'requests.received.total',
    );
  });
});

describe('toVegaLite of a comparison', () => {
  it('is a valid specification', () => {
    expectValid(toVegaLite(diffReports(zero(2023), zero(2024))));
    expectValid(
      toVegaLite(diffReports(balancedReport(1, { year: 2023 }), balancedReport(2)), { locale: 'en' }),
    );
    expectValid(
      toVegaLite(diffReports(balancedReport(1, { year: 2023 }), balancedReport(2)), {
        cells: ['proactive.fees.amount', 'requests.received.naturalPerson'],
      }),
    );
  });

  it('draws changes of known size and names the others', () => {
    const before = setCell(
      setCell(zero(2023), 'requests.received.total', 51),
      'requests.carriedOver.total',
      null,
    );
    const after = setCell(
      setCell(zero(2024), 'requests.received.total', 48),
      'requests.carriedOver.total',
      3,
    );
    const spec = toVegaLite(diffReports(before, after));
    expect(spec.data.values).toEqual([
      {
        label: '一、本年新收政府信息公开申请数量',
        unit: '件',
        from: 51,
        to: 48,
        change: -3,
        direction: '减少',
      },
    ]);
    expect(spec.description).toBe(
      '2023年与2024年相比的变化；一、本年新收政府信息公开申请数量：由 51 变为 48；二、上年结转政府信息公开申请数量：由 无数据 变为 3',
    );
  });
});

describe('toVegaLite of a consolidation', () => {
  const init = { year: 2024, agency: '某市' };

  it('is a valid specification that adds up to the whole', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('2019' as const, '2021' as const), (seed, edition) => {
        const members = [1, 2].map((i) => balancedReport(seed + i, { edition, agency: `甲${i}县` }));
        const consolidation = consolidationOf(members, { ...init, edition });
        const spec = toVegaLite(consolidation);
        expectValid(spec);
        const sum = spec.data.values.reduce((total, { value }) => total + Number(value), 0);
        expect(sum).toBe(consolidation.report.requests.outcomes.total.total);
      }),
      { numRuns: 10 },
    );
  });

  it('draws no bar for a sum with unknown parts', () => {
    const members = [setCell(zero(2024), 'requests.outcomes.denied.stateSecret.naturalPerson', null)];
    const spec = toVegaLite(consolidationOf(members, init));
    const denied = spec.data.values.filter(({ outcome }) => outcome === '不予公开');
    expect(denied.map(({ applicant }) => applicant)).toEqual([
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ]);
    expect(spec.description).toContain('予以公开 0；部分公开 0；不予公开 无数据；');
  });
});
