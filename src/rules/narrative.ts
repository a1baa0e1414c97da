import type { ClaimRuleId } from '../finding/message-catalogue.js';
import type { TableKey } from '../form/declaration.js';
import type { Act, ZeroSubject } from '../narrative/claim.js';
import { practice } from './basis.js';
import { checkFigure, checkZero } from './narrative-check.js';
import { claimsOfKind } from './narrative-claims.js';
import type { CatalogueRule, Outcome } from './rule.js';

/** A rule that holds what acts count, and statements that there was nothing of them, against a table. */
export function claimRule<const Id extends ClaimRuleId>(
  id: Id,
  table: TableKey,
  acts: readonly Act[],
  subjects: readonly ZeroSubject[] = [],
): CatalogueRule<Id> {
  return {
    id,
    severity: 'warning',
    basis: practice,
    reads: { parts: ['overview', table, 'other'] },
    check(subject) {
      const outcomes: Outcome[] = [];
      const figures = claimsOfKind(subject, 'figure').filter(({ claim }) => acts.includes(claim.act));
      for (const claim of figures) outcomes.push(...checkFigure(id, claim, figures, subject));
      for (const claim of claimsOfKind(subject, 'zero'))
        if (subjects.includes(claim.claim.subject)) outcomes.push(...checkZero(id, claim, subject));
      return outcomes;
    },
  };
}

/** Figures in prose against the tables. */
export const narrativeClaimRules = [
  claimRule('narrative/received', 'requests', ['received'], ['allNaturalPersons']),
  claimRule('narrative/answered', 'requests', ['answered']),
  claimRule('narrative/carried-over', 'requests', ['carriedOver'], ['carriedOver']),
  claimRule('narrative/carried-forward', 'requests', ['carriedForward'], ['carriedForward']),
  claimRule('narrative/outcomes', 'requests', ['outcome']),
  claimRule('narrative/reconsideration', 'disputes', ['reconsideration', 'disputes']),
  claimRule('narrative/litigation', 'disputes', ['litigation']),
  claimRule('narrative/documents', 'proactive', ['documents', 'decisions'], ['documents']),
  claimRule('narrative/no-requests', 'requests', [], ['requests']),
  claimRule('narrative/no-disputes', 'disputes', [], ['disputes']),
  claimRule('narrative/all-upheld', 'disputes', [], ['allUpheld', 'noneCorrected']),
] as const;
