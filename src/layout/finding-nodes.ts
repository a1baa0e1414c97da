import type { Severity } from '../finding/finding.js';
import type { CellPath } from '../form/cell-path.js';

/** A finding as a document lists it. */
export interface FindingItem {
  /** Letters that tie the finding to its cells: a, b, … z, aa. Never digits, which would join the figure beside them. */
  readonly mark: string;
  /** Where the list entry stands, for links from the cells. */
  readonly id: string;
  readonly severity: Severity;
  /** The severity in words, with a colon. */
  readonly label: string;
  readonly rule: string;
  readonly message: string;
  /** The cells that it is about, the one in doubt first: for links from the list to the cells. */
  readonly cells: readonly CellPath[];
}

/** The findings on a report, below it. */
export interface FindingsNode {
  readonly kind: 'findings';
  readonly id: string;
  readonly heading: string;
  readonly items: readonly FindingItem[];
}
