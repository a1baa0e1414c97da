import { describe, expect, it } from 'vitest';
import { createReport, defineRule, rules, validateReport } from '../../src/index.js';
import { mistakeIn } from '../support/mistakes.js';

const report = createReport({ year: 2024, agency: '某县林业局', fill: 'zero' });

const validate = (options: object) => mistakeIn(() => validateReport(report, options));

describe('an option that is none', () => {
  const day = 'an ISO date, such as 2025-02-01';
  const dayOfYear = 'a day of the year as MM-DD, such as 01-31, or null';
  it.each([
    [{ locale: 'fr' }, 'options.locale', "'zh-CN' or 'en'", '"fr"'],
    [{ asOf: '2025-02-30' }, 'options.asOf', day, '"2025-02-30"'],
    [{ asOf: '2025-02-01T08:00:00Z' }, 'options.asOf', day, '"2025-02-01T08:00:00Z"'],
    [{ asOf: 20250201 }, 'options.asOf', day, '20250201'],
    [{ asOf: Symbol.for('day') }, 'options.asOf', day, 'Symbol(day)'],
    [{ deadlines: { township: '01-32' } }, 'options.deadlines.township', dayOfYear, '"01-32"'],
    [{ deadlines: { department: '2025-01-31' } }, 'options.deadlines.department', dayOfYear, '"2025-01-31"'],
    [
      { rules: { 'requests/row-totals': 'off' } },
      'options.rules.requests/row-totals',
      'a rule of the catalogue, such as requests/row-total',
      '"requests/row-totals"',
    ],
    [
      { rules: { 'requests/balance': 'fatal' } },
      'options.rules.requests/balance',
      "'off' or 'error' or 'warning' or 'info'",
      '"fatal"',
    ],
  ])('is refused by its path: %j', (options, path, expected, received) => {
    expect(validate(options)).toEqual({ code: 'invalid-option', path, expected, received });
  });

  it.each([
    { locale: undefined },
    { locale: 'zh-CN' },
    { locale: 'en' },
    { asOf: '2024-02-29' },
    { deadlines: { township: '02-29' } },
    { deadlines: { township: null } },
    { deadlines: { township: undefined } },
    { rules: { 'requests/balance': undefined } },
    { rules: {} },
    ...['off', 'error', 'warning', 'info'].map((setting) => ({ rules: { 'requests/balance': setting } })),
  ])('is not %j', (options) => {
    expect(validate(options)).toBeNull();
  });

  it('is found beside those that are good', () => {
    const good = { 'requests/balance': 'off', 'disputes/total': 'info' };
    expect(validate({ rules: { ...good, 'no/such': 'off' } })?.path).toBe('options.rules.no/such');
    expect(validate({ rules: { ...good, 'requests/row-total': 'on' } })?.path).toBe(
      'options.rules.requests/row-total',
    );
  });

  it('names the first of the nearest rules', () => {
    const nearest = (id: string) => validate({ rules: { [id]: 'off' } })?.expected.split(' such as ')[1];
    for (const { id } of rules) expect(nearest(`${id}s`)).toBe(id);
    expect(nearest('x')).toBe('cells/blank');
    expect(nearest(`narrative/carried-over${'x'.repeat(10_000)}`)).toBeDefined();
  });
});

describe('a rule that is none', () => {
  const own = { severity: 'info', asserts: '某', reads: { parts: ['header'] }, check: () => [] } as const;
  const define = (id: string) => mistakeIn(() => defineRule({ ...own, id: id as 'a/b' }));

  it.each(['a/b', 'our-city/telephone', 'a1/b2', 'a-1/b-2c-d3'])('is not %s', (id) => {
    expect(define(id)).toBeNull();
  });

  it.each([
    'a',
    'a/',
    '/b',
    '1a/b',
    'a/1b',
    'A/b',
    'a/B',
    'a-/b',
    'a/b-',
    '-a/b',
    'a--b/c',
    'a/b/c',
    ' a/b',
    'a/b ',
    'a b/c',
    'a/b\n',
  ])('is refused by its id: %j', (id) => {
    expect(define(id)).toEqual({
      code: 'invalid-option',
      path: 'rule.id',
      expected: "family/name in lower case, such as 'our-city/telephone'",
      received: JSON.stringify(id),
    });
  });

  it('is refused where the catalogue has it', () => {
    for (const { id } of rules)
      expect(define(id)).toEqual({
        code: 'invalid-option',
        path: 'rule.id',
        expected: 'an id that the catalogue does not have',
        received: JSON.stringify(id),
      });
  });
});

describe('a rule that throws', () => {
  it('is told by what it threw, after everything else', () => {
    const crash = (thrown: unknown) =>
      defineRule({
        id: 'our/crash',
        severity: 'error',
        asserts: '某',
        reads: { parts: ['header'] },
        check: () => {
          throw thrown;
        },
      });
    const of = (thrown: unknown) => validateReport(report, { extraRules: [crash(thrown)], locale: 'en' });
    expect(of(new RangeError('too far')).findings.at(-1)?.message).toContain('too far');
    expect(of('just so').findings.at(-1)?.message).toContain('just so');
    expect(of('just so')).toMatchObject({
      valid: false,
      checked: { undecided: validateReport(report).checked.undecided + 1 },
    });
  });
});
