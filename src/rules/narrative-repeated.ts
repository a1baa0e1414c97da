import { messagesIn } from '../finding/messages.js';
import type { Act, FigureClaim } from '../narrative/claim.js';
import { practice } from './basis.js';
import { claimsOfKind } from './narrative-claims.js';
import type { CatalogueRule, Outcome } from './rule.js';
import type { BearingClaim } from './working-subject.js';

/** What a report has one figure of; 予以公开 and the like are also said of parts. */
const once: readonly Act[] = [
  'received',
  'carriedOver',
  'answered',
  'carriedForward',
  'reconsideration',
  'litigation',
];

const repeated: CatalogueRule<'narrative/repeated'> = {
  id: 'narrative/repeated',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['overview', 'other'] },
  check(subject) {
    const first = new Map<string, FigureClaim>();
    return claimsOfKind(subject, 'figure').flatMap(({ claim, part, bearing }): Outcome[] => {
      const what = quantityOf({ claim, part, bearing });
      if (what === null) return [];
      const earlier = first.get(what);
      if (!earlier) {
        first.set(what, claim);
        return [];
      }
      if (earlier.quantity.value === claim.quantity.value) return ['held'];
      return [
        {
          part,
          words: claim,
          expected: earlier.quantity.value,
          actual: claim.quantity.value,
          message: (locale) =>
            messagesIn(locale)['narrative/repeated']({
              texts: [earlier.text, claim.text],
              values: [earlier.quantity.value, claim.quantity.value],
            }),
        },
      ];
    });
  },
};

/** One name for what a claim counts and of whom; `null` where its words leave that open. */
function quantityOf({ claim, bearing }: BearingClaim<FigureClaim>): string | null {
  const [sum, ...others] = claim.equals;
  if (bearing !== 'own' || !sum || others.length > 0) return null;
  if (!once.includes(claim.act) || claim.quantity.bound !== 'exact') return null;
  return [claim.scope, ...sum].join(' ');
}

/** The prose against itself. */
export const narrativeRepeatedRules = [repeated] as const;
