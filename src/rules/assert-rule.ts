import { severities } from '../finding/finding.js';
import { partKeys } from '../form/parts.js';
import { assertOneOf, refuseOption } from '../report/assert-option.js';
import { catalogue } from './catalogue.js';
import type { Rule } from './rule.js';

const idShape = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const places = ['header', ...partKeys];

/**
 * Throws for what is no rule of a caller's own.
 *
 * @param path What it is called in errors.
 * @throws {DisclosureReportError} `invalid-option`.
 */
export function assertRule(rule: unknown, path: string): asserts rule is Rule {
  if (typeof rule !== 'object' || rule === null) refuseOption(path, 'an object', rule);
  const { id, severity = null, reads, check }: Partial<Record<keyof Rule, unknown>> = rule;
  if (typeof id !== 'string' || !idShape.test(id)) {
    const values = { example: 'our-city/telephone' };
    refuseOption(`${path}.id`, { phrase: "family/name in lower case, such as '{example}'", values }, id);
  }
  if (catalogue.some((one) => one.id === id))
    refuseOption(`${path}.id`, 'an id that the catalogue does not have', id);
  assertOneOf(`${path}.severity`, severity, severities);
  const parts: unknown =
    typeof reads === 'object' && reads !== null && 'parts' in reads ? reads.parts : reads;
  if (!Array.isArray(parts) || parts.length === 0) refuseOption(`${path}.reads.parts`, 'an array', parts);
  parts.forEach((part: unknown, i) => {
    assertOneOf(`${path}.reads.parts[${i}]`, part ?? null, places);
  });
  if (typeof check !== 'function') refuseOption(`${path}.check`, 'function', check);
}
