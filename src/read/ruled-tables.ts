import type { GridCell, SourceBlock, SourceGrid, SourceLine } from './document.js';

/** A piece of a line between two strokes; `from` and `to` are columns on screen, where a Chinese character takes two. */
interface Piece {
  readonly text: string;
  /** Where in the line it begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly isRule: boolean;
}

interface OpenCell {
  readonly piece: Piece;
  readonly line: SourceLine;
  readonly row: number;
  readonly texts: string[];
  lastRow: number;
}

const upright = /[|│┃║├┤┌┐└┘┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╞╡╪]/u;
const rule = /^[-=─━═]+$/u;
const fullRule = /^\s*[+├┌└┼┏┣┗╔╠╚╞](?:[-=─━═]+[+┬┴┼┤┐┘┳┻╋┫┓┛╦╩╬╣╗╝╪╡])+\s*$/u;
const opensLine = /^\s*[|│┃║+├┌└┼┏┣┗╔╠╚╞]/u;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
// Drawn one column wide by some programs and two by others.
const ambiguous = /[“”‘’…—·×°①-⑳⑴-⒇]/u;

// The form's largest table has 28 rows; its labels wrap over some ten lines each.
const mostLines = 2000;
const longestLine = 1000;

/**
 * Lines with the tables that are drawn with characters as grids. Between two rules a row may be many lines high, and a label stands
 * in any of them: only the strokes show what belongs together. Tables whose strokes do not meet stay lines.
 */
export function withRuledTables(lines: readonly SourceLine[]): SourceBlock[] {
  if (!lines.some(({ text }) => fullRule.test(text))) return [...lines];
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = fullRule.test(lines[at]?.text ?? '') ? endOfTable(lines, at) : at;
    const own = lines.slice(at, end);
    const grid = own.length > 2 ? (gridOf(own, 1) ?? gridOf(own, 2)) : undefined;
    if (grid) {
      blocks.push(grid);
      at = end;
    } else {
      // What is no table is not looked at again from each of its lines.
      const to = Math.max(end, at + 1);
      blocks.push(...lines.slice(at, to));
      at = to;
    }
  }
  return blocks;
}

/** The line behind the last rule of the table that begins at a rule. */
function endOfTable(lines: readonly SourceLine[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < Math.min(lines.length, from + mostLines); at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > longestLine || !opensLine.test(text)) break;
    if (fullRule.test(text)) end = at + 1;
  }
  return end;
}

function gridOf(lines: readonly SourceLine[], ambiguousWidth: 1 | 2): SourceGrid | undefined {
  const drawn = lines.map((line) => ({ line, pieces: piecesOf(line.text, ambiguousWidth) }));
  const strokes = new Set(
    drawn.flatMap(({ pieces }) => pieces.flatMap(({ isRule, from, to }) => (isRule ? [from, to] : []))),
  );
  const meet = drawn.every(({ pieces }) =>
    pieces.every(({ from, to }) => strokes.has(from) && strokes.has(to)),
  );
  const [first] = lines;
  if (!meet || !first) return undefined;
  const cells: OpenCell[] = [];
  const open = new Map<number, OpenCell>();
  let row = -1;
  for (const { line, pieces } of drawn) {
    const rules = pieces.filter(({ isRule }) => isRule);
    if (rules.length > 0) row++;
    for (const { from, to } of rules) {
      for (const at of open.keys()) if (at >= from && at < to) open.delete(at);
    }
    for (const piece of pieces) {
      if (piece.isRule) continue;
      const above = open.get(piece.from);
      const cell = above?.piece.to === piece.to ? above : { piece, line, row, texts: [], lastRow: row };
      if (cell !== above) {
        open.set(piece.from, cell);
        cells.push(cell);
      }
      cell.texts.push(piece.text);
      cell.lastRow = row;
    }
  }
  const columns = [...new Set(cells.map(({ piece }) => piece.from))].sort((a, b) => a - b);
  const grid = cells.map((cell) => gridCell(cell, columns));
  return {
    kind: 'grid',
    geometry: 'drawn',
    cells: grid.sort((a, b) => a.row - b.row || a.column - b.column),
    location: first.location,
  };
}

function gridCell({ piece, line, row, lastRow, texts }: OpenCell, columns: readonly number[]): GridCell {
  const { from, to, at } = piece;
  const { location } = line;
  return {
    text: texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n'),
    row,
    column: columns.indexOf(from),
    rowSpan: lastRow - row + 1,
    colSpan: columns.filter((column) => column >= from && column < to).length,
    location: {
      ...location,
      ...(location.column === undefined ? {} : { column: location.column + at }),
      ...(location.offset === undefined ? {} : { offset: location.offset + at }),
    },
  };
}

/** The pieces of a line between its strokes; what stands before the first and behind the last is none. */
function piecesOf(text: string, ambiguousWidth: 1 | 2): Piece[] {
  const pieces: Piece[] = [];
  let column = 0;
  let start: { at: number; column: number } | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (isStroke(text, at)) {
      if (start) {
        const own = text.slice(start.at, at);
        pieces.push({ text: own, at: start.at, from: start.column, to: column, isRule: rule.test(own) });
      }
      start = { at: at + 1, column: column + 1 };
    }
    column += wide.test(character) ? 2 : ambiguous.test(character) ? ambiguousWidth : 1;
  }
  return pieces;
}

/** A plus sign is a stroke only where a rule begins or ends: `+3` is a figure. */
function isStroke(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if (character !== '+') return upright.test(character);
  return /[-=]/u.test(text[at - 1] ?? '') || /[-=]/u.test(text[at + 1] ?? '');
}
