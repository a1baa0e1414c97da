import type { CellRepair, RepairKind } from '../finding/repair.js';

/** A set of changes with its explanation, before it is weighed against others. */
export interface WeighedChanges {
  readonly changes: readonly CellRepair[];
  readonly kind: RepairKind;
  /** Logarithm of the probability that these mistakes were made and gave what is printed, up to a constant. */
  readonly weight: number;
  readonly assumes?: 'blank-is-zero';
}
