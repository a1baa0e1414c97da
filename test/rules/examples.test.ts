import { describe, expect, it } from 'vitest';
import { rules } from '../../src/index.js';
import { inLocale } from '../../src/rules/rule.js';
import { runRule } from './examples/example.js';
import { ruleExamples } from './examples/index.js';

describe.each(rules)('$id', (rule) => {
  const { passes, fails, findings } = ruleExamples[rule.id];

  it('holds where it should', () => {
    const result = runRule(rule.id, passes);
    expect(result.findings).toEqual([]);
    expect(result.checked.held).toBeGreaterThan(0);
    expect(result.checked.failed).toBe(0);
  });

  it('finds exactly what is wrong', () => {
    const result = runRule(rule.id, fails);
    const basis = rule.basis === undefined ? {} : { basis: inLocale(rule.basis, 'zh-CN') };
    expect(result.findings).toEqual(
      findings.map((finding) => ({ rule: rule.id, severity: rule.severity, ...basis, ...finding })),
    );
    expect(result.checked.failed).toBe(findings.length);
  });

  it('says the same in English', () => {
    const english = runRule(rule.id, fails, 'en').findings;
    expect(english.map(({ message, basis, ...rest }) => rest)).toEqual(
      runRule(rule.id, fails).findings.map(({ message, basis, ...rest }) => rest),
    );
    // What the document prints is quoted as printed; everything else is in English.
    for (const { message } of english)
      expect(message.replace(/“[^”]*”|\([^)]*\)/gu, '')).not.toMatch(/[\u4e00-\u9fff]|undefined|NaN/u);
  });
});
