import type { Claim } from '../narrative/claim.js';
import { bearingOf } from './claim-bearing.js';
import type { ProsePart } from './subject.js';
import type { BearingClaim, ClaimsByKind, WorkingSubject } from './working-subject.js';

/** The parts that give figures; part five speaks of problems, with figures of anything. */
const parts: readonly ProsePart[] = ['overview', 'other'];

/** The claims of one kind in the prose that gives figures. */
export function claimsOfKind<K extends Claim['kind']>(
  subject: WorkingSubject,
  kind: K,
): readonly ClaimsByKind[K][number][] {
  const { derived } = subject;
  derived.claims ??= claimsByKind(subject);
  return derived.claims[kind];
}

function claimsByKind(subject: WorkingSubject): ClaimsByKind {
  const known: ClaimsByKind = { figure: [], zero: [], partWhole: [], share: [], trend: [], fee: [] };
  for (const part of parts)
    for (const claim of subject.claims(part)) {
      const list: BearingClaim<Claim>[] = known[claim.kind];
      // A claim goes into the list of its own kind.
      list.push({ claim, part, bearing: bearingOf(claim, subject) });
    }
  return known;
}
