import type { Repair } from '../finding/repair.js';
import type { CellPath } from '../form/cell-path.js';

/**
 * `balanced`: nothing contradicts anything. `located`: exactly one smallest repair. `ambiguous`: several, all listed; or such
 * as blanks leave open, or that rest on blanks being zero. `unexplained`: none with so few changes.
 */
export type DiagnosisStatus = 'balanced' | 'located' | 'ambiguous' | 'unexplained';

/** The diagnosis of figures that hang together: table three, or one group of table four. */
export interface Fault {
  /** How many smallest repairs this fault has. */
  status: Exclude<DiagnosisStatus, 'balanced'>;
  /** Ids of the balances that do not hold. */
  broken: string[];
  /** All smallest repairs, most plausible first; equally plausible ones in the order of the form. */
  repairs: Repair[];
  /** Smallest sets of cells that may be wrong instead, while blanks leave open what figures they had. */
  undetermined: CellPath[][];
  /** The largest number of changed cells up to which all sets were searched here. */
  searched: number;
}

/** Which figures of a report are wrong, as far as its balances tell. Plain data. */
export interface Diagnosis {
  /** How certain it is for the whole report: that of the least certain fault. */
  status: DiagnosisStatus;
  /** Repairs of the whole report, each made of one repair of every fault; most plausible first, at most 1,000. */
  repairs: Repair[];
  /** How many such repairs there are. */
  ties: number;
  /** The largest number of changed cells in a table or group up to which all sets were searched. */
  searched: number;
  /** The independent faults one by one, in the order of the form. */
  faults: Fault[];
}
