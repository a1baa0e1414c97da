import { DisclosureReportError } from '../report/error.js';
import { shown } from '../report/phrase.js';
import { catalogue } from './catalogue.js';
import type { Rule } from './rule.js';

const idShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * A rule of the caller's own, for `validateReport(report, { extraRules: [rule] })`.
 *
 * It returns an outcome for each check: `'held'`, `'undecided'` where figures are unknown, or a failure with its message and
 * cells; none where there is nothing to check. Id, severity and basis are attached to its findings by the runner.
 *
 * @throws {DisclosureReportError} `invalid-option` where the id is not `family/name` in lower case, or is the catalogue's.
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
  if (!idShape.test(rule.id)) {
    throw new DisclosureReportError({
      code: 'invalid-option',
      path: 'rule.id',
      expected: {
        phrase: "family/name in lower case, such as '{example}'",
        values: { example: 'our-city/telephone' },
      },
      received: shown(JSON.stringify(rule.id)),
    });
  }
  if (catalogue.some(({ id }) => id === rule.id)) {
    throw new DisclosureReportError({
      code: 'invalid-option',
      path: 'rule.id',
      expected: 'an id that the catalogue does not have',
      received: shown(JSON.stringify(rule.id)),
    });
  }
  return rule;
}
