import type { RuleId } from '../../../src/index.js';
import { cellExamples } from './cells.js';
import { disputeExamples } from './disputes.js';
import type { RuleExample } from './example.js';
import { formatExamples } from './format.js';
import { requestExamples } from './requests.js';

/** Every rule of the catalogue with an example; one that is missing does not compile. */
export const ruleExamples: { readonly [Id in RuleId]: RuleExample } = {
  ...cellExamples,
  ...formatExamples,
  ...requestExamples,
  ...disputeExamples,
};
