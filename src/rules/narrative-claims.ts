import type { Claim } from '../narrative/claim.js';
import { type Bearing, bearingOf } from './claim-bearing.js';
import type { ProsePart, Subject } from './subject.js';

/** The parts that give figures; part five speaks of problems, with figures of anything. */
const parts: readonly ProsePart[] = ['overview', 'other'];

/** A claim of some kind, with its part and how it bears on the tables. */
export interface BearingClaim<C extends Claim> {
  readonly claim: C;
  readonly part: ProsePart;
  readonly bearing: Bearing;
}

/** The claims of one kind in the prose that gives figures. */
export function claimsOfKind<K extends Claim['kind']>(
  subject: Subject,
  kind: K,
): BearingClaim<Extract<Claim, { kind: K }>>[] {
  return parts.flatMap((part) =>
    subject
      .claims(part)
      .flatMap((claim) =>
        isOfKind(claim, kind) ? [{ claim, part, bearing: bearingOf(claim, subject.report) }] : [],
      ),
  );
}

function isOfKind<K extends Claim['kind']>(claim: Claim, kind: K): claim is Extract<Claim, { kind: K }> {
  return claim.kind === kind;
}
