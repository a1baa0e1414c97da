import { isPrinted } from './layouts.js';
import type { PrintedFigures } from './printed-rows.js';
import type { Token } from './token.js';

// Of fewer rows than this none shows how the others end.
const fewestRows = 4;

/**
 * Rows with the last figure of a row that breaks off made doubtful: where pipes close the rows of a table and one row has none at its
 * end, the line was cut, and its last figure perhaps with it. `isTextCut`: nothing follows the table.
 */
export function doubtCutRows(rows: readonly PrintedFigures[], isTextCut: boolean): PrintedFigures[] {
  let [ends, closed, figureEnds, closedFigures] = [0, 0, 0, 0];
  for (const { values } of rows) {
    const last = values.at(-1);
    if (last?.place.closed === undefined) continue;
    ends++;
    if (last.place.closed) closed++;
    if (!isPrinted(last)) continue;
    figureEnds++;
    if (last.place.closed) closedFigures++;
  }
  if (ends < fewestRows) return [...rows];
  if (figureEnds > 1 && closedFigures === 0) return rows.map(withLastBlank);
  if (closed * 5 < ends * 4) return [...rows];
  return rows.map((row, i) => {
    // What trims a table takes the pipe off its last row.
    const isTrimmed = i === rows.length - 1 && !isTextCut;
    const pipes = row.values.filter(({ place }) => place.closed === true).length;
    const values = row.values.map((value) => {
      const isCut = value.place.closed === false && !isTrimmed;
      // A figure without any pipe among cells with pipes is one that was cut, or a page number.
      const isLoose = value.place.closed === undefined && pipes > 2;
      return isCut || isLoose ? doubtful(value) : value;
    });
    return { ...row, values };
  });
}

/** Where no pipe closes a row, one at its end stands before a blank cell. */
function withLastBlank(row: PrintedFigures): PrintedFigures {
  const last = row.values.at(-1) ?? row.token;
  if (last.place.closed !== true) return row;
  const blank: Token = { ...last, text: '', figure: { kind: 'empty' } };
  return { ...row, values: [...row.values, blank], cells: row.cells + 1 };
}

function doubtful(token: Token): Token {
  const { figure } = token;
  return figure.kind === 'figure' ? { ...token, figure: { ...figure, kind: 'split' } } : token;
}
