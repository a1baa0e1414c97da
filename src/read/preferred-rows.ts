import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import type { RowOfForm } from './row-of-form.js';

// More differing copies than this tell no more than that they differ.
const mostCopies = 12;

/** Of several printed rows that claim to be the same row of the form, those that are. */
export interface PreferredRows {
  readonly preferred: readonly RowOfForm[];
  /** Rows whose label was taken for that of a row which another one is more plainly. */
  readonly refused: readonly PrintedFigures[];
}

/**
 * Sorts out rows that claim the same row of the form. Copies of a row stay side by side; a label that was only near to the
 * form's gives way to one that is the form's own, and an unnumbered 总计 among the outcomes to （七）总计.
 */
export function preferredRows(rows: readonly RowOfForm[]): PreferredRows {
  const byRow = new Map<RowOfForm['row'], RowOfForm[]>();
  for (const one of rows) {
    const same = byRow.get(one.row);
    if (same) same.push(one);
    else byRow.set(one.row, [one]);
  }
  const preferred: RowOfForm[] = [];
  const refused: PrintedFigures[] = [];
  for (const [row, copies] of byRow) {
    const claims = distinct(copies);
    const isPlain = claims.some(({ printed }) => printed.grade === 'exact');
    const isTotal = row.leaf.sumOf !== undefined;
    const numbered = claims.some(({ printed }) => printed.numbered);
    const last = claims.at(-1);
    for (const claim of claims) {
      const { printed } = claim;
      const gives = isTotal
        ? numbered
          ? !printed.numbered
          : claim !== last
        : isPlain && printed.grade !== 'exact';
      // A label without figures claims nothing.
      if (!gives || !printed.values.some(isPrinted)) preferred.push(claim);
      else refused.push(printed);
    }
  }
  return { preferred, refused };
}

/** Rows without copies that print the same. */
function distinct(copies: readonly RowOfForm[]): RowOfForm[] {
  const known = new Map<string, RowOfForm>();
  for (const copy of copies) {
    const { grade, numbered, values } = copy.printed;
    const key = `${grade} ${numbered} ${values.map(({ text }) => text.trim()).join('\n')}`;
    if (!known.has(key) && known.size < mostCopies) known.set(key, copy);
  }
  return [...known.values()];
}
