import type { Token } from './token.js';

// With fewer rows set apart by empty lines the empty lines mean nothing.
const fewestRows = 6;

/**
 * Lines with one cell each as rows, where empty lines set rows apart: then label and figures of a row stand together, and every
 * row keeps its empty cells. An empty line is a line without cells. Lines stay as they are where empty lines stand anywhere.
 */
export function rowsOfLines(lines: readonly Token[][]): Token[][] {
  const groups = groupsOf(lines);
  const rows = groups.filter(isRow);
  if (rows.length < fewestRows) return [...lines];
  const inRows = rows.flat(2).filter(isFigure).length;
  const figures = lines.filter(([only, next]) => only && !next && isFigure(only)).length;
  if (inRows * 5 < figures * 3) return [...lines];
  return groups.flatMap((group) => {
    const [first] = group[0] ?? [];
    if (!first || group.length === 1) return group;
    const { row } = first.place;
    return [
      group
        .flat()
        .map((token, column) => ({ ...token, place: { ...token.place, row, column, gathered: true } })),
    ];
  });
}

/** Runs of lines with one cell each; every other line is a run of its own. */
function groupsOf(lines: readonly Token[][]): Token[][][] {
  const groups: Token[][][] = [];
  let open = false;
  for (const line of lines) {
    const [only] = line;
    const isCell = line.length === 1 && only?.barrier === false;
    if (isCell && open) groups.at(-1)?.push(line);
    else if (line.length > 0) groups.push([line]);
    open = isCell;
  }
  return groups;
}

/** A run of lines, one cell each, with labels first and figures behind them. */
function isRow(group: readonly Token[][]): boolean {
  if (group.length < 2) return false;
  const first = group.findIndex(([cell]) => cell && isFigure(cell));
  return first > 0 && group.slice(first).every(([cell]) => cell?.figure.kind !== 'word');
}

function isFigure({ figure }: Token): boolean {
  return figure.kind !== 'word' && figure.kind !== 'empty';
}
