import type { CellPath } from '../form/cell-path.js';
import type { Token } from './token.js';

/** What a document says of one cell of the form. */
export type CellReading =
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly token: Token;
      /** Its place, or the figure, follows from the balances alone. */
      readonly inferred: boolean;
      /** The unit it was converted from; `'none'` where it carries none and should. */
      readonly unit?: string;
    }
  /** An empty cell, or one with a mark for nothing. */
  | { readonly kind: 'blank'; readonly token: Token }
  | { readonly kind: 'unreadable'; readonly token: Token }
  /** Figures of its row could not be tied to columns. */
  | { readonly kind: 'unplaced'; readonly token: Token }
  /** The document prints the cell more than once, differently. */
  | { readonly kind: 'conflict'; readonly token: Token; readonly texts: readonly string[] };

export type CellReadings = Map<CellPath, CellReading>;

/** Adds a reading to those of other copies of the same table. */
export function addReading(readings: CellReadings, path: CellPath, reading: CellReading): void {
  const known = readings.get(path);
  readings.set(path, known ? merged(known, reading) : reading);
}

function merged(a: CellReading, b: CellReading): CellReading {
  if (a.kind === 'conflict') return a;
  if (a.kind === 'figure' && b.kind === 'figure') {
    if (a.value === b.value) return a.inferred ? b : a;
    return { kind: 'conflict', token: a.token, texts: [a.token.text.trim(), b.token.text.trim()] };
  }
  // A copy that prints a figure tells more than one that leaves the cell empty or out of place.
  const ranks = { figure: 4, unreadable: 3, unplaced: 2, blank: 1, conflict: 5 } as const;
  return ranks[b.kind] > ranks[a.kind] ? b : a;
}
