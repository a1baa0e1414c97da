import { describe, expect, it } from 'vitest';
import {
  cellPaths,
  createReport,
  type DisclosureReport,
  DisclosureReportError,
  defineRule,
  rules,
  setCell,
  validateReport,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { soundReport } from '../support/sound-report.js';

const sound = soundReport();

/** The rules of table arithmetic alone. */
const arithmetic = Object.fromEntries(
  rules
    .filter(
      ({ id }) =>
        !['requests/row-total', 'requests/outcome-total', 'requests/balance', 'disputes/total'].includes(id),
    )
    .map(({ id }) => [id, 'off'] as const),
);

function mistake(act: () => unknown): DisclosureReportError {
  try {
    act();
  } catch (error) {
    if (error instanceof DisclosureReportError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('checked', () => {
  it('counts every single equation', () => {
    expect(validateReport(sound, { rules: arithmetic }).checked).toEqual({
      held: 25 + 7 + 7 + 3,
      failed: 0,
      undecided: 0,
    });
    const old = createReport({ year: 2020, agency: '某县林业局', fill: 'zero' });
    expect(validateReport(old, { rules: arithmetic }).checked).toEqual({
      held: 23 + 7 + 7 + 3,
      failed: 0,
      undecided: 0,
    });
  });

  it('leaves undecided what depends on an unknown figure, and says nothing of it', () => {
    const blank = setCell(sound, 'requests.outcomes.granted.naturalPerson', null);
    const result = validateReport(blank, { rules: arithmetic });
    expect(result.findings).toEqual([]);
    expect(result.checked).toEqual({ held: 40, failed: 0, undecided: 2 });
  });

  it('takes a figure that is no number for unknown', () => {
    const broken = structuredClone(sound);
    broken.disputes.reconsideration.total = Number.NaN;
    const result = validateReport(broken);
    expect(result.findings.map(({ rule, message, actual }) => ({ rule, message, actual }))).toEqual([
      { rule: 'cells/not-a-count', message: '行政复议 · 总计：NaN 不是非负整数', actual: 'NaN' },
    ]);
    Reflect.set(broken.disputes.reconsideration, 'total', '12');
    expect(validateReport(broken, { rules: arithmetic }).checked.undecided).toBe(1);
  });
});

describe('sums', () => {
  it('adds fractions as they are printed', () => {
    let report = setCell(sound, 'disputes.reconsideration.upheld', 0.1);
    report = setCell(report, 'disputes.reconsideration.corrected', 0.2);
    report = setCell(report, 'disputes.reconsideration.total', 0.3);
    expect(validateReport(report, { rules: arithmetic }).findings).toEqual([]);
    report = setCell(report, 'disputes.reconsideration.total', 0.4);
    expect(validateReport(report, { rules: arithmetic }).findings[0]).toMatchObject({
      message: '行政复议 · 总计：各项之和为 0.3，表中为 0.4，相差 0.1',
      expected: 0.3,
      actual: 0.4,
      delta: 0.1,
    });
  });

  it('adds negative figures with their sign', () => {
    const report = setCell(sound, 'disputes.reconsideration.upheld', -2);
    expect(validateReport(report, { rules: arithmetic }).findings[0]?.message).toBe(
      '行政复议 · 总计：各项之和为 -2，表中为 0，相差 2',
    );
  });
});

describe('the order of findings', () => {
  it('is that of the form, then of the catalogue, whatever rule finds them', () => {
    let report: DisclosureReport = { ...sound, overview: { blocks: [] } };
    report = setCell(report, 'disputes.reconsideration.total', 1);
    report = setCell(report, 'requests.received.naturalPerson', -1);
    report = setCell(report, 'proactive.fees.amount', -0.5);
    report = setCell(report, 'proactive.rules.inForce', null);
    const result = validateReport(report);
    expect(result.valid).toBe(false);
    expect(result.findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
      ['format/part-missing', undefined],
      ['cells/blank', 'proactive.rules.inForce'],
      ['cells/not-a-count', 'proactive.fees.amount'],
      ['cells/not-a-count', 'requests.received.naturalPerson'],
      ['requests/balance', 'requests.received.naturalPerson'],
      ['requests/row-total', 'requests.received.total'],
      ['disputes/total', 'disputes.reconsideration.total'],
    ]);
  });

  it('is the same for the same input', () => {
    const report = setCell(balancedReport(7), 'requests.received.total', 1);
    expect(validateReport(report)).toEqual(validateReport(structuredClone(report)));
  });
});

describe('a report that a program made', () => {
  it('is valid when it is figures alone, since no part can be told to be missing', () => {
    const figures = createReport({ year: 2024, agency: '某县林业局', fill: 'zero' });
    expect(validateReport(figures)).toMatchObject({ valid: true, findings: [] });
  });

  it('is not asked for prose about its figures when it is figures alone', () => {
    const figures = createReport({
      year: 2024,
      agency: '某县林业局',
      fill: 'zero',
      requests: {
        received: { naturalPerson: 1 },
        outcomes: { other: { overdueFee: { naturalPerson: 1 } } },
      },
    });
    expect(validateReport(figures)).toMatchObject({ valid: true, findings: [] });
  });

  it('is valid when it is a blank form, and told to be one, table by table', () => {
    for (const year of [2020, 2024]) {
      const form = createReport({ year, agency: '某县林业局' });
      const { valid, findings } = validateReport(form);
      expect(valid).toBe(true);
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(
        Array(3).fill(['cells/blank', 'info']),
      );
      expect(findings.flatMap(({ cells }) => cells)).toEqual(cellPaths(form));
    }
  });
});

describe('options.rules', () => {
  const broken = setCell(sound, 'disputes.reconsideration.total', 1);

  it('changes the severity of a rule', () => {
    const result = validateReport(broken, { rules: { 'disputes/total': 'warning' } });
    expect(result.valid).toBe(true);
    expect(result.findings.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('goes before a milder severity of the rule for a case', () => {
    const first = createReport({
      year: 2019,
      agency: '某县林业局',
      requests: { received: { naturalPerson: 1 } },
    });
    const weights = (rules = {}) =>
      validateReport(first, { rules })
        .findings.filter(({ rule }) => rule === 'format/table-missing')
        .map(({ severity }) => severity);
    expect(weights()).toEqual(['warning', 'warning']);
    expect(weights({ 'format/table-missing': 'error' })).toEqual(['error', 'error']);
  });

  it('turns a rule off: it is neither found nor counted', () => {
    const before = validateReport(broken).checked;
    const result = validateReport(broken, { rules: { 'disputes/total': 'off' } });
    expect(result.findings).toEqual([]);
    expect(result.checked).toEqual({ ...before, held: before.held - 2, failed: 0 });
  });

  it('refuses an unknown rule and names the nearest', () => {
    const error = mistake(() => validateReport(sound, { rules: { 'requests/row-totals': 'off' } }));
    expect(error.code).toBe('invalid-option');
    expect(error.message).toBe(
      'options.rules.requests/row-totals: expected a rule of the catalogue, such as requests/row-total, received "requests/row-totals"',
    );
  });

  it('refuses a setting that is none', () => {
    const wrong = { 'requests/row-total': 'fatal' } as unknown as { 'requests/row-total': 'off' };
    expect(mistake(() => validateReport(sound, { rules: wrong })).message).toBe(
      `options.rules.requests/row-total: expected 'off' or 'error' or 'warning' or 'info', received "fatal"`,
    );
  });
});

describe('a caller’s own rule', () => {
  const telephone = defineRule({
    id: 'our-city/telephone',
    severity: 'warning',
    asserts: '写明联系电话',
    basis: { 'zh-CN': '本市要求', en: 'our city’s order' },
    reads: { parts: ['header'] },
    check: ({ report }) => [report.agency.contact?.telephone ? 'held' : { message: '没有写明联系电话' }],
  });

  it('runs with the catalogue, and what it finds has its id, severity and basis', () => {
    const result = validateReport(sound, { extraRules: [telephone] });
    expect(result.findings).toEqual([
      {
        rule: 'our-city/telephone',
        severity: 'warning',
        message: '没有写明联系电话',
        cells: [],
        basis: '本市要求',
      },
    ]);
  });

  it('is set like any other', () => {
    const result = validateReport(sound, {
      extraRules: [telephone],
      rules: { 'our-city/telephone': 'error' },
      locale: 'en',
    });
    expect(result.valid).toBe(false);
    expect(result.findings[0]?.basis).toBe('our city’s order');
    expect(mistake(() => validateReport(sound, { rules: { 'our-city/telephone': 'error' } })).code).toBe(
      'invalid-option',
    );
  });

  it('that throws is reported as a bug of the rule, and the run goes on', () => {
    const crashing = defineRule({
      ...telephone,
      id: 'our-city/crash',
      check: () => {
        throw new TypeError('no such thing');
      },
    });
    const broken = setCell(sound, 'disputes.reconsideration.total', 1);
    const without = validateReport(broken, { extraRules: [telephone] });
    const result = validateReport(broken, { extraRules: [crashing, telephone] });
    expect(result.findings).toEqual([
      ...without.findings,
      {
        rule: 'rule/crashed',
        severity: 'warning',
        message: '规则 our-city/crash 自身出错，未能检查（no such thing）',
        cells: [],
        actual: 'our-city/crash',
      },
    ]);
    expect(result.checked).toEqual({ ...without.checked, undecided: without.checked.undecided + 1 });
  });

  it.each(['telephone', 'Our/Telephone', 'a/b/c', 'our city/telephone'])('refuses the id %s', (id) => {
    expect(mistake(() => defineRule({ ...telephone, id: id as 'a/b' })).path).toBe('rule.id');
  });

  it('refuses an id of the catalogue', () => {
    expect(mistake(() => defineRule({ ...telephone, id: 'requests/balance' })).expected).toBe(
      'an id that the catalogue does not have',
    );
  });
});

describe('the place in the document', () => {
  it('is that of the first cell', () => {
    const broken = setCell(sound, 'disputes.reconsideration.total', 1);
    const [finding] = validateReport(broken, {
      sources: {
        'disputes.reconsideration.total': { text: '1', location: { line: 412 } },
        'disputes.reconsideration.upheld': { text: '0', location: { line: 408 } },
      },
    }).findings;
    expect(finding?.location).toEqual({ line: 412 });
  });
});

describe('what a caller gets wrong', () => {
  it.each([
    [null, 'report', 'an object'],
    [
      { ...sound, requests: { ...sound.requests, edition: '2024' } },
      'report.requests.edition',
      "'2019' or '2021'",
    ],
    [{ ...sound, overview: '全文' }, 'report.overview', 'an object'],
    [{ ...sound, year: '2024' }, 'report.year', 'an integer or null'],
  ])('is named by its path (%#)', (report, path, expected) => {
    const error = mistake(() => validateReport(report as unknown as typeof sound));
    expect([error.code, error.path, error.expected]).toEqual(['invalid-report', path, expected]);
  });

  it('is found in the other reports, too', () => {
    const none = {} as typeof sound;
    expect(mistake(() => validateReport(sound, { previous: none })).path).toBe('options.previous.agency');
    expect(mistake(() => validateReport(sound, { members: [sound, none] })).path).toBe(
      'options.members[1].agency',
    );
  });

  it('is an unknown locale or a date that is none', () => {
    expect(mistake(() => validateReport(sound, { locale: 'fr' as 'en' })).path).toBe('options.locale');
    expect(mistake(() => validateReport(sound, { asOf: '1 Feb 2025' })).path).toBe('options.asOf');
  });
});

it('changes nothing of what it is given', () => {
  const report = balancedReport(11);
  const copy = structuredClone(report);
  validateReport(report, { previous: report });
  expect(report).toEqual(copy);
});
