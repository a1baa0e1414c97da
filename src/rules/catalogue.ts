import { cellRules } from './cells.js';
import { emptyCellRules } from './cells-empty.js';
import { consolidationRules } from './consolidation.js';
import { continuityClaimRules } from './continuity-claims.js';
import { continuityFigureRules } from './continuity-figures.js';
import { continuityStockRules } from './continuity-stocks.js';
import { continuityTextRules } from './continuity-text.js';
import { disputeRules } from './disputes.js';
import { formatPartRules } from './format-parts.js';
import { formatRowRules } from './format-rows.js';
import { formatTableRules } from './format-tables.js';
import { headerRules } from './header.js';
import { narrativeClaimRules } from './narrative.js';
import { narrativeArithmeticRules } from './narrative-arithmetic.js';
import { narrativeRepeatedRules } from './narrative-repeated.js';
import { otherRules } from './other.js';
import { overviewRules } from './overview.js';
import { proactiveAmountRules } from './proactive-amounts.js';
import { proactiveAuthorityRules } from './proactive-authority.js';
import { proactiveDocumentRules } from './proactive-documents.js';
import { problemRules } from './problems.js';
import { requestRules } from './requests.js';
import type { CatalogueRule } from './rule.js';
import { timelineRules } from './timeline.js';

const all = [
  ...cellRules,
  ...emptyCellRules,
  ...formatPartRules,
  ...formatTableRules,
  ...formatRowRules,
  ...headerRules,
  ...timelineRules,
  ...proactiveAuthorityRules,
  ...proactiveDocumentRules,
  ...proactiveAmountRules,
  ...requestRules,
  ...disputeRules,
  ...overviewRules,
  ...problemRules,
  ...otherRules,
  ...narrativeClaimRules,
  ...narrativeArithmeticRules,
  ...narrativeRepeatedRules,
  ...continuityFigureRules,
  ...continuityStockRules,
  ...continuityClaimRules,
  ...continuityTextRules,
  ...consolidationRules,
] as const;

/** The id of a rule of the catalogue, such as `requests/balance`. */
export type RuleId = (typeof all)[number]['id'];

/** The rules, family by family. */
export const catalogue: readonly CatalogueRule<RuleId>[] = all;
