import type { CellChange } from '../compare/report-diff.js';
import type { Locale } from '../form/locale.js';
import { findCellInAnyEdition } from '../form/table-spec.js';
import { unknownCell } from '../report/cells.js';
import { describeColumn, describeRow } from '../report/describe-cell.js';
import type { Bar, ChangeRow } from './diff-nodes.js';
import { figureText, signedDigits } from './figure-text.js';
import { wordsIn } from './words.js';

/** The rows of changed figures, with bars of the change or of both sides. */
export function layoutChanges(
  changes: readonly CellChange[],
  bars: 'change' | 'sides',
  locale: Locale,
): readonly ChangeRow[] {
  const cells = changes.map((change) => {
    const cell = findCellInAnyEdition(change.cell) ?? unknownCell(change.cell);
    return { cell, change, unit: cell.column.column.unit };
  });
  // By unit: money and counts have no common measure.
  const longest = new Map<string, number>();
  const magnitudes = ({ change, from, to }: CellChange): number[] =>
    (bars === 'change' ? [change] : [from, to]).map((value) => Math.abs(value ?? 0));
  for (const { change, unit } of cells) {
    longest.set(unit, Math.max(longest.get(unit) ?? 0, ...magnitudes(change)));
  }
  const { noFigure } = wordsIn(locale);
  return cells.map(({ cell, change, unit }): ChangeRow => {
    const { column } = cell.column;
    const bar = (of: Bar['of']): Bar => ({ of, length: proportion(change[of], longest.get(unit) ?? 0) });
    return {
      cell: change.cell,
      row: describeRow(cell.row, locale),
      column: describeColumn(cell, locale),
      from: figureText(change.from, column, locale) || noFigure,
      to: figureText(change.to, column, locale) || noFigure,
      change: change.change === null ? '' : signedDigits(change.change),
      ratio: change.ratio === null ? '' : percent(change.ratio),
      bars: bars === 'change' ? [bar('change')] : [bar('from'), bar('to')],
    };
  });
}

function proportion(value: number | null, whole: number): number {
  return value === null || whole === 0 ? 0 : value / whole;
}

/** A share in percent with one decimal; what rounds to nothing says so. */
function percent(ratio: number): string {
  const rounded = Math.round(ratio * 1000) / 10;
  if (rounded === 0 && ratio !== 0) return ratio > 0 ? '<+0.1%' : '>-0.1%';
  return `${signedDigits(rounded)}%`;
}
