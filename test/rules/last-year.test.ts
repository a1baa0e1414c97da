import { describe, expect, it } from 'vitest';
import { type DisclosureReport, type RuleId, rules } from '../../src/index.js';
import { validateOnly } from '../support/validate-only.js';
import { type Fragment, reportFrom } from './examples/example.js';
import { ruleExamples } from './examples/index.js';
import { verdict } from './examples/verdict.js';

const comparing = rules.filter(({ reads }) => reads.previous).map(({ id }) => id);
const figured = comparing.filter((id) => id !== 'continuity/agency');

/** What a rule comes to on the failing example with last year's report changed. */
function against(id: RuleId, change: (previous: DisclosureReport) => DisclosureReport) {
  const { previous, ...report } = ruleExamples[id].fails;
  const lastYear = reportFrom({ year: (report.year ?? 2024) - 1, ...previous });
  return validateOnly(id, reportFrom(report), { previous: change(lastYear) });
}

const nothing = { valid: true, findings: [], checked: { held: 0, failed: 0, undecided: 0 } };

describe.each(figured)('%s', (id) => {
  it('is held against the same agency’s report on the year before alone', () => {
    expect(against(id, (previous) => previous).checked.failed).toBeGreaterThan(0);
    expect(against(id, (previous) => ({ ...previous, year: (previous.year ?? 0) - 1 }))).toEqual(nothing);
    expect(against(id, (previous) => ({ ...previous, year: null }))).toEqual(nothing);
    expect(against(id, (previous) => ({ ...previous, agency: { name: '某县水利局' } }))).toEqual(nothing);
  });

  it('takes an agency without a name for the same', () => {
    const unnamed = against(id, (previous) => ({ ...previous, agency: { name: null } }));
    expect(unnamed.checked).toEqual(against(id, (previous) => previous).checked);
  });

  it('says nothing without it', () => {
    const { previous: _, ...report } = ruleExamples[id].fails;
    expect(validateOnly(id, reportFrom(report))).toEqual(nothing);
  });
});

describe('continuity/agency', () => {
  const checked = (change: Partial<DisclosureReport>, own: Partial<DisclosureReport> = {}) => {
    const report = { ...reportFrom({}), ...own };
    return validateOnly('continuity/agency', report, {
      previous: { ...reportFrom({ year: 2023 }), ...change },
    }).checked;
  };

  it('checks agency and year, as far as they are known', () => {
    expect(checked({})).toEqual({ held: 2, failed: 0, undecided: 0 });
    expect(checked({ agency: { name: null } })).toEqual({ held: 1, failed: 0, undecided: 1 });
    expect(checked({ year: null })).toEqual({ held: 1, failed: 0, undecided: 1 });
    expect(checked({}, { agency: { name: null } })).toEqual({ held: 1, failed: 0, undecided: 1 });
    expect(checked({}, { year: null })).toEqual({ held: 1, failed: 0, undecided: 1 });
    expect(checked({ year: 2024 })).toEqual({ held: 1, failed: 1, undecided: 0 });
    expect(checked({ agency: { name: '某县水利局' } })).toEqual({ held: 1, failed: 1, undecided: 0 });
  });
});

describe('continuity/boilerplate', () => {
  const sentences = [
    '公开不够及时。',
    '解读不够深入。',
    '更新不够勤快。',
    '下一步将改进。',
    '还将加强培训。',
  ];
  const other = ['渠道有待拓宽。', '制度尚未健全。', '目录仍需细化。'];
  const repeated = (problems: string[], before = sentences, rest: Fragment = {}) =>
    verdict('continuity/boilerplate', {
      ...rest,
      problems,
      previous: { ...rest.previous, problems: before },
    });

  it.each([
    ['all of five', sentences, '1 failed'],
    ['four of five', [...sentences.slice(0, 4), ...other.slice(0, 1)], '1 failed'],
    ['three of five', [...sentences.slice(0, 3), ...other.slice(0, 2)], '1 held'],
    ['all of four', sentences.slice(0, 4), '1 failed'],
    ['three of four', [...sentences.slice(0, 3), ...other.slice(0, 1)], '1 held'],
    ['all of three', sentences.slice(0, 3), 'silent'],
    ['none', [...other, '群众满意度不高。'], '1 held'],
  ])('minds four sentences of five said again: %s', (_, problems, expected) => {
    expect(repeated(problems)).toBe(expected);
  });

  it('says so of parts one and five, with the share', () => {
    const report = reportFrom({ overview: sentences, problems: sentences, other: sentences });
    const previous = reportFrom({ year: 2023, overview: sentences, problems: sentences, other: sentences });
    const half = { ...previous, overview: reportFrom({ overview: sentences.slice(1) }).overview };
    const { findings } = validateOnly('continuity/boilerplate', report, { previous: half });
    expect(findings.map(({ message, actual }) => [message.slice(1, 3), actual])).toEqual([
      ['一、', '80%'],
      ['五、', '100%'],
    ]);
  });

  it('finds nothing said again where last year said nothing', () => {
    expect(repeated(sentences, [])).toBe('1 held');
  });
});

describe('the members of a whole', () => {
  const member = { agency: '某县林业局', cells: { 'requests.received.naturalPerson': 3 } } as const;
  const of = (id: RuleId, members: Partial<DisclosureReport>[], own: Partial<DisclosureReport> = {}) => {
    const report = { ...reportFrom({ cells: { 'requests.received.naturalPerson': 3 } }), ...own };
    return validateOnly(id, report, { members: members.map((one) => ({ ...reportFrom(member), ...one })) });
  };

  it('add up where every year is known to be the report’s, or unknown', () => {
    expect(of('consolidation/sum', [{}]).checked.failed).toBe(0);
    expect(of('consolidation/sum', [{}]).checked.held).toBeGreaterThan(190);
    expect(of('consolidation/sum', [{}, {}]).checked.failed).toBe(2);
    expect(of('consolidation/sum', [{ year: null }]).checked.held).toBeGreaterThan(190);
    expect(of('consolidation/sum', [{ year: 2023 }]).checked).toEqual({ held: 0, failed: 0, undecided: 1 });
    expect(of('consolidation/sum', [])).toEqual(nothing);
  });

  it('are each on the year of the report, and named if not', () => {
    expect(of('consolidation/member-missing', [])).toEqual(nothing);
    expect(of('consolidation/member-missing', [{}, {}]).checked.held).toBe(2);
    expect(of('consolidation/member-missing', [{ year: null }]).checked.undecided).toBe(1);
    expect(of('consolidation/member-missing', [{}], { year: null }).checked.undecided).toBe(1);
    const [unnamed] = of('consolidation/member-missing', [{ year: 2023, agency: { name: null } }]).findings;
    expect(unnamed).not.toHaveProperty('actual');
    const [blank] = of('consolidation/member-missing', [
      { ...reportFrom({ fill: 'blank' }), agency: { name: null } },
    ]).findings;
    expect(blank).not.toHaveProperty('actual');
  });
});
