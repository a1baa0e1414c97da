import type { RuleId } from '../../../src/index.js';
import { cellExamples } from './cells.js';
import { consolidationExamples } from './consolidation.js';
import { continuityExamples } from './continuity.js';
import { disputeExamples } from './disputes.js';
import type { RuleExample } from './example.js';
import { formatExamples } from './format.js';
import { headerExamples } from './header.js';
import { narrativeExamples } from './narrative.js';
import { proactiveExamples } from './proactive.js';
import { proseExamples } from './prose.js';
import { requestExamples } from './requests.js';
import { timelineExamples } from './timeline.js';

/** Every rule of the catalogue with an example; one that is missing does not compile. */
export const ruleExamples: { readonly [Id in RuleId]: RuleExample } = {
  ...cellExamples,
  ...formatExamples,
  ...headerExamples,
  ...timelineExamples,
  ...proactiveExamples,
  ...requestExamples,
  ...disputeExamples,
  ...proseExamples,
  ...narrativeExamples,
  ...continuityExamples,
  ...consolidationExamples,
};
