import { assertRule } from './assert-rule.js';
import type { Rule } from './rule.js';

/**
 * A rule of the caller's own, for `validateReport(report, { extraRules: [rule] })`.
 *
 * It returns an outcome for each check: `'held'`, `'undecided'` where figures are unknown, or a failure with its message and
 * cells; none where there is nothing to check. Id, severity and basis are attached to its findings by the runner.
 *
 * @throws {DisclosureReportError} `invalid-option` where the id is not `family/name` in lower case, or is the catalogue's; where the
 * severity is none, the rule reads no part of the form, or has no function to check with.
 *
 * @example
 * const reachable = defineRule({
 *   id: 'our-city/telephone',
 *   severity: 'warning',
 *   asserts: '写明联系电话',
 *   reads: { parts: ['header'] },
 *   check: ({ report }) => [report.agency.contact?.telephone ? 'held' : { message: '没有写明联系电话' }],
 * })
 */
export function defineRule<const Id extends `${string}/${string}`>(rule: Rule<Id>): Rule<Id> {
  assertRule(rule, 'rule');
  return rule;
}
