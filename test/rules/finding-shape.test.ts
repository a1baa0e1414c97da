import { describe, expect, it } from 'vitest';
import {
  defineRule,
  type Failure,
  type Finding,
  type Place,
  rules,
  setCell,
  validateReport,
} from '../../src/index.js';
import { soundReport } from '../support/sound-report.js';
import { reportFrom, runRule } from './examples/example.js';
import { ruleExamples } from './examples/index.js';
import { outline } from './examples/outline.js';

/** The findings of a caller's own rule that fails in this way. */
function found(failure: Failure, parts: [Place, ...Place[]] = ['header'], options = {}): Finding[] {
  const rule = defineRule({
    id: 'our/own',
    severity: 'info',
    asserts: '某',
    reads: { parts },
    check: () => [failure],
  });
  return validateReport(soundReport(), { extraRules: [rule], ...options }).findings;
}

describe('a finding', () => {
  it.each(rules)('of $id has no key without a value', ({ id }) => {
    for (const finding of runRule(id, ruleExamples[id].fails).findings) {
      expect(Object.keys(finding)).toEqual(Object.keys(JSON.parse(JSON.stringify(finding))));
    }
  });

  it('has what the rule gave, and nothing else', () => {
    expect(found({ message: '不对' })).toStrictEqual([
      { rule: 'our/own', severity: 'info', message: '不对', cells: [] },
    ]);
    expect(
      found({ message: (locale) => locale, expected: '甲', actual: 1, severity: 'warning' }),
    ).toStrictEqual([
      { rule: 'our/own', severity: 'warning', message: 'zh-CN', cells: [], expected: '甲', actual: 1 },
    ]);
    expect(found({ message: '', expected: 0.3, actual: 0.1 })).toMatchObject([{ delta: -0.2 }]);
    expect(found({ message: '', expected: 0.3 })[0]).not.toHaveProperty('delta');
    expect(found({ message: '', actual: 0.3 })[0]).not.toHaveProperty('delta');
  });

  it('weighs what the caller says, else what the case says, else what the rule says', () => {
    expect(
      found({ message: '', severity: 'warning' }, ['header'], { rules: { 'our/own': 'error' } }),
    ).toMatchObject([{ severity: 'error' }]);
  });
});

describe('the place of a finding', () => {
  const headings = (['overview', 'problems'] as const).map((part, i) => ({
    part,
    text: part,
    location: { line: 10 + i },
  }));
  const options = {
    sources: { 'disputes.reconsideration.total': { text: '0', location: { line: 40 } } },
    outline: outline({ headings, prose: { problems: [] } }),
  };
  const line = (failure: Omit<Failure, 'message'>, parts?: [Place, ...Place[]]) =>
    found({ message: '', ...failure }, parts, options).find(({ rule }) => rule === 'our/own')?.location?.line;

  it('is given by the rule, or that of its first cell, or of the heading of its part', () => {
    const cells = ['disputes.reconsideration.total'] as const;
    expect(line({ location: { line: 7 }, cells })).toBe(7);
    expect(line({ cells }, ['overview'])).toBe(40);
    expect(line({}, ['overview'])).toBe(10);
    expect(line({ part: 'problems' }, ['overview'])).toBe(11);
    expect(line({ part: 'other' }, ['overview'])).toBeUndefined();
    expect(line({ cells: ['disputes.reconsideration.upheld'] }, ['overview'])).toBeUndefined();
    // Words that are not found stand nowhere: not at the heading, and not where they would have been.
    expect(line({ words: { block: 0, start: 0 } }, ['problems'])).toBeUndefined();
    expect(line({ words: { block: 0, start: 0 }, cells }, ['problems'])).toBe(40);
  });
});

describe('the order of findings', () => {
  it('is that of the form: the header, the parts, and in a part what is about no cell first', () => {
    const places: Place[] = ['other', 'problems', 'disputes', 'requests', 'proactive', 'overview', 'header'];
    const own = places.map((place) =>
      defineRule({
        id: `our/${place}`,
        severity: 'info',
        asserts: '某',
        reads: { parts: [place] },
        check: () => [{ message: '' }],
      }),
    );
    let report = setCell(soundReport(), 'proactive.rules.issued', -1);
    report = setCell(report, 'requests.outcomes.granted.naturalPerson', -1);
    report = setCell(report, 'disputes.litigation.afterReconsideration.total', 9);
    const { findings } = validateReport(report, { extraRules: own });
    expect(findings.map(({ rule, cells: [cell] }) => cell?.slice(0, 8) ?? rule)).toEqual([
      'our/header',
      'our/overview',
      'our/proactive',
      'proactiv',
      'our/requests',
      'requests',
      'requests',
      'requests',
      'our/disputes',
      'disputes',
      'our/problems',
      'our/other',
    ]);
  });

  it('knows cells of another edition than the report’s', () => {
    const report = reportFrom({ cells: { 'proactive.fees.amount': -1, 'proactive.rules.issued': -1 } });
    const rule = defineRule({
      id: 'our/old',
      severity: 'info',
      asserts: '某',
      reads: { parts: ['other'] },
      check: () => [{ message: '', cells: ['proactive.rules.made'] }],
    });
    const { findings } = validateReport(report, { extraRules: [rule] });
    expect(findings.map(({ rule: id }) => id).indexOf('our/old')).toBeLessThan(
      findings.findIndex(({ cells }) => cells.includes('proactive.fees.amount')),
    );
  });
});
