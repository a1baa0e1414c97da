import { cellRules } from './cells.js';
import { disputeRules } from './disputes.js';
import { formatPartRules } from './format-parts.js';
import { formatRowRules } from './format-rows.js';
import { formatTableRules } from './format-tables.js';
import { requestRules } from './requests.js';
import type { Rule } from './rule.js';

const catalogue = [
  ...cellRules,
  ...formatPartRules,
  ...formatTableRules,
  ...formatRowRules,
  ...requestRules,
  ...disputeRules,
] as const;

/** The id of a rule of the catalogue, such as `requests/balance`. */
export type RuleId = (typeof catalogue)[number]['id'];

/**
 * The rule catalogue, family by family.
 *
 * @example
 * rules.map((rule) => rule.id) // ['cells/not-a-count', 'cells/blank', …]
 */
export const rules: readonly Rule<RuleId>[] = catalogue;
