import {
  type DisclosureReport,
  type RuleId,
  rules,
  type ValidateOptions,
  type ValidationResult,
  validateReport,
} from '../../src/index.js';

/** What one rule of the catalogue says of a report; every other rule is off. */
export function validateOnly(
  id: RuleId,
  report: DisclosureReport,
  options: Omit<ValidateOptions, 'rules'> = {},
): ValidationResult {
  const others = rules.filter((rule) => rule.id !== id).map((rule) => [rule.id, 'off'] as const);
  return validateReport(report, { ...options, rules: Object.fromEntries(others) });
}
