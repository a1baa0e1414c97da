import type { CellPath } from '../form/cell-path.js';

/** How a single wrong figure was typed, as far as its digits tell. */
export type TypingError =
  | 'digits-interchanged'
  | 'digit-added'
  | 'digit-omitted'
  | 'digit-replaced'
  | 'times-ten'
  | 'tenth'
  | 'lost-to-zero'
  | 'other-figure';

/**
 * What mistake a repair undoes.
 *
 * Of one cell: a typing error; `total-not-recalculated`; `previous-year`, the figure of last year's report. Of several cells
 * by one mistake: `error-summed`, a wrong figure that its total was calculated from; `swapped-across` and `swapped-down`, two
 * neighbours in a row or column; `row-shifted`, a row moved by one column; `rows-exchanged` and `columns-exchanged`.
 * `several`: more than one mistake.
 */
export type RepairKind =
  | TypingError
  | 'total-not-recalculated'
  | 'previous-year'
  | 'error-summed'
  | 'swapped-across'
  | 'swapped-down'
  | 'row-shifted'
  | 'rows-exchanged'
  | 'columns-exchanged'
  | 'several';

/** One figure changed. */
export interface CellRepair {
  /** The cell to change. */
  cell: CellPath;
  /** The figure it has; `null` for a blank. */
  from: number | null;
  /** The figure that it should have. */
  to: number;
}

/** One set of changes that restores every balance. */
export interface Repair {
  /** The figures to change, all of them together. */
  changes: CellRepair[];
  /** The mistake that the repair undoes. */
  kind: RepairKind;
  /** Ids of the broken balances that it restores. */
  resolves: string[];
  /** How plausible it is among the repairs found, from 0 to 1; all of them together make 1. */
  share: number;
  /**
   * What it rests on beside the balances: that every cell left blank means zero. Such a repair is found where the blanks hide
   * too much to tell what is wrong without it.
   */
  assumes?: 'blank-is-zero';
}
