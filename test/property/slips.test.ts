import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/auto/read-report.js';
import * as core from '../../src/index.js';
import * as reading from '../../src/read/index.js';

const report = core.createReport({ year: 2024, agency: '某县财政局', fill: 'zero' });
const { findings, ...result } = core.validateReport(report);
const rule = {
  id: 'our-city/fees',
  severity: 'warning',
  asserts: '收费不超过一百万元',
  reads: { parts: ['proactive'] },
  check: () => ['held'],
};

type Slip = readonly [call: keyof typeof core | keyof typeof reading, args: unknown[], path: string];

// What programs without types pass, and JSON that options are kept in.
const slips: readonly Slip[] = [
  ['createReport', [], 'init'],
  ['createReport', [null], 'init'],
  ['createReport', [{ year: 2024, agency: '某县财政局', fil: 'zero' }], 'init.fil'],
  ['createReport', [{ year: 2024, agency: '某县财政局', fill: 'Zero' }], 'init.fill'],
  ['createReport', [{ year: 2024, agency: '某县财政局', publishedOn: '2025/4/30' }], 'init.publishedOn'],
  ['createReport', [{ year: 2024, agency: '某县财政局', publishedOn: '2025-02-30' }], 'init.publishedOn'],
  [
    'createReport',
    [{ year: 2024, agency: '某县财政局', period: { start: '2024-01-01', end: '' } }],
    'init.period.end',
  ],
  ['createReport', [{ year: 2024, agency: { name: '某县财政局', kind: 'bureau' } }], 'init.agency.kind'],
  ['createReport', [{ year: 2024, agency: { name: '某县财政局', level: '县' } }], 'init.agency.level'],
  ['describeCell', ['requests.received.total', { edition: '2022' }], 'options.edition'],
  ['describeCell', ['requests.received.total', { locale: 'zh' }], 'options.locale'],
  ['withTotals', [report, { only: 'blanks' }], 'options.only'],
  ['validateReport', [report, null], 'options'],
  ['validateReport', [report, { asof: '2025-02-01' }], 'options.asof'],
  ['validateReport', [report, { extraRules: {} }], 'options.extraRules'],
  ['validateReport', [report, { extraRules: [{ ...rule, id: 'FEE' }] }], 'options.extraRules[0].id'],
  ['validateReport', [report, { extraRules: [rule, rule] }], 'options.extraRules[1].id'],
  ['validateReport', [report, { deadlines: { bureau: '01-31' } }], 'options.deadlines.bureau'],
  ['validateReport', [report, { members: report }], 'options.members'],
  ['validateReport', [{ ...report, schemaVersion: 2 }], 'report.schemaVersion'],
  ['defineRule', [{ ...rule, severity: 'fatal' }], 'rule.severity'],
  ['defineRule', [{ ...rule, severity: undefined }], 'rule.severity'],
  ['defineRule', [{ ...rule, reads: undefined }], 'rule.reads.parts'],
  ['defineRule', [{ ...rule, reads: { parts: [] } }], 'rule.reads.parts'],
  ['defineRule', [{ ...rule, reads: { parts: ['header', 'fees'] } }], 'rule.reads.parts[1]'],
  ['defineRule', [{ ...rule, check: 'held' }], 'rule.check'],
  ['defineRule', [null], 'rule'],
  ['layoutReport', [report, { findings: { findings, ...result } }], 'options.findings'],
  ['renderHtml', [report, { as: 'div' }], 'options.as'],
  ['diffReports', [report, report, { locale: 'fr' }], 'options.locale'],
  ['trendOf', [report], 'reports'],
  ['consolidateReports', [report, { year: 2024, agency: '某县' }], 'reports'],
  ['benchmarkOf', [report, report], 'peers'],
  ['factsToCsv', [report], 'facts'],
  ['factsToNdjson', [undefined], 'facts'],
  ['fromFacts', ['[]'], 'facts'],
  ['readText', [null], 'text'],
  ['readText', [new Uint8Array(3)], 'text'],
  ['readText', ['', { locale: 'zh' }], 'options.locale'],
  ['readHtml', [undefined], 'html'],
  ['readTextBytes', ['正文'], 'bytes'],
];

describe('a slip is told by its path', () => {
  it.each(slips.map(([name, args, path]) => [name, path, args] as const))('%s: %s', (name, path, args) => {
    const call = { ...core, ...reading }[name];
    if (typeof call !== 'function') throw new Error(`${name} is no function`);
    expect(() => Reflect.apply(call, undefined, args)).toThrow(
      expect.objectContaining({ name: 'DisclosureReportError', path }),
    );
  });

  it.each<[unknown[], string]>([
    [[null], 'bytes'],
    [[[1]], 'bytes'],
    [['一、总体情况', { type: 'doc' }], 'options.type'],
    [['一、总体情况', { locale: 'zh' }], 'options.locale'],
  ])('readReport(...%j): %s', async (args, path) => {
    await expect(Reflect.apply(readReport, undefined, args)).rejects.toMatchObject({
      name: 'DisclosureReportError',
      path,
    });
  });
});

it('what was passed is shown by its type alone: a whole report, or one that cannot be written out', () => {
  const cyclic: Record<string, unknown> = { ...report };
  cyclic.own = cyclic;
  for (const value of [report, cyclic, { figure: 1n }])
    expect(() => Reflect.apply(core.trendOf, undefined, [value])).toThrow(
      expect.objectContaining({ message: 'reports: expected an array, received object' }),
    );
});

describe('a rule of one’s own that goes wrong', () => {
  const crashed = (check: () => unknown, severity = 'error') => {
    const wrong: unknown = { ...rule, severity, check };
    const { valid, findings } = core.validateReport(report, { extraRules: [wrong as core.Rule] });
    const found = findings.find(({ actual }) => actual === rule.id);
    return { valid, severity: found?.severity, message: found?.message };
  };

  it('weighs what the rule does: what it would have found nobody knows', () => {
    const fail = () => {
      throw new Error('no such thing');
    };
    expect(crashed(fail)).toEqual({
      valid: false,
      severity: 'error',
      message: '规则 our-city/fees 自身出错，未能检查（no such thing）',
    });
    expect(crashed(fail, 'info')).toMatchObject({ valid: true, severity: 'info' });
  });

  it.each([
    [() => 'held', 'check returned no array of outcomes, but string'],
    [async () => ['held'], 'check returned no array of outcomes, but object'],
    [
      () => [{ message: '超过', cells: 'proactive.fees.amount' }],
      'the cells of a failure are no array of cell paths',
    ],
    [
      () => [{ message: '超过', cells: ['proactive.fee.amount'] }],
      'proactive.fee.amount is no cell of the form',
    ],
  ])('says how: %s', (check, reason) => {
    expect(crashed(check).message).toContain(reason);
  });
});
