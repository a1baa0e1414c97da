import type { Severity } from '../../index.js';

/** How many findings of each severity there are, and what the rules' checks came to. */
export interface Tally {
  findings: Record<Severity, number>;
  checked: { held: number; failed: number; undecided: number };
}
