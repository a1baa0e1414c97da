import { editionKeys } from '../form/editions.js';
import { rowAt } from './label-target.js';
import { labelText } from './label-text.js';
import { isPrinted } from './layouts.js';
import { isLabelPiece } from './match-label.js';
import type { PrintedFigures } from './printed-rows.js';

/** Rows whose figures go on in the next line, behind the end of the label or by themselves, as one. */
export function resumedRows(rows: readonly PrintedFigures[]): PrintedFigures[] {
  const resumed: PrintedFigures[] = [];
  for (const row of rows) {
    const before = resumed.at(-1);
    const whole = before && together(before, row);
    if (whole) resumed[resumed.length - 1] = whole;
    else resumed.push(row);
  }
  return resumed;
}

/** Whether a row has no name of its own: no words before its figures, or the end of a label of the form. */
export function isUnnamed({ path, label }: PrintedFigures): boolean {
  if (path !== null || label === '') return path === null;
  const words = labelText(label);
  return words.core.length < 2 || (words.numeral === undefined && isLabelPiece(words));
}

/** Two printed rows as one where the second has no name and exactly as many figures as the first lacks. */
function together(first: PrintedFigures, second: PrintedFigures): PrintedFigures | undefined {
  if (first.drawn || first.path === null || !isUnnamed(second) || second.table !== first.table)
    return undefined;
  // Between pipes a row shows where it ends.
  if (first.values.some(({ place }) => place.closed !== undefined)) return undefined;
  const { path, table } = first;
  const [begun, rest] = [first.values.filter(isPrinted), second.values.filter(isPrinted)];
  const widths = editionKeys.map((edition) => rowAt(table, path, edition)?.cells.length);
  const isWhole = widths.includes(begun.length + rest.length);
  if (begun.length === 0 || !isWhole || rest.some(({ figure }) => figure.kind === 'word')) return undefined;
  // One figure behind a row that is whole in another edition is likelier a page number, but for what its headings say.
  const headed = first.heads.filter(({ target }) => target?.kind === 'column').length;
  if (rest.length === 1 && widths.includes(begun.length) && headed !== begun.length + 1) return undefined;
  const values = [...begun, ...rest];
  return { ...first, values, solid: false, cells: first.labels + values.length };
}
