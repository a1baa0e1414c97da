import { cellText } from './cell-text.js';
import type { Box, Glyph } from './glyph.js';
import type { RuledCell, RuledTable } from './lattice.js';
import { unknownCharacter } from './show-text.js';
import { textLines } from './text-line.js';

/** A cell with its text. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly box: Box;
  readonly text: string;
  /** Its last line leaves no room for another character, so that the text may go on. */
  readonly full: boolean;
}

/** A table, or the part of it, that stands on one page. */
export interface PageTable {
  readonly kind: 'table';
  readonly box: Box;
  readonly cells: readonly PageCell[];
  readonly rowCount: number;
  /** Where its columns begin, and where the last one ends. */
  readonly xs: readonly number[];
}

/** Writes the characters that stand within a table into its cells. */
export function fillTable(table: RuledTable, glyphs: readonly Glyph[]): PageTable {
  const cellAt = cellFinder(table);
  const written = new Map<RuledCell, Glyph[]>();
  const doubtful = new Set<RuledCell>();
  for (const run of runsOf(glyphs, table.xs)) {
    const cell = cellAt(run);
    if (!cell) continue;
    const here = written.get(cell);
    if (here) here.push(...run.glyphs);
    else written.set(cell, [...run.glyphs]);
    if (!fits(run, cell.box)) doubtful.add(cell);
  }
  const cells = table.cells.map((cell): PageCell => {
    const { text, full } = cellText(written.get(cell) ?? [], cell.box);
    return { ...cell, text: doubtful.has(cell) ? text + unknownCharacter : text, full };
  });
  return { kind: 'table', box: table.box, cells, rowCount: table.ys.length - 1, xs: table.xs };
}

interface Run extends Box {
  readonly glyphs: readonly Glyph[];
}

/**
 * Characters that belong together. A figure too long for its cell runs over the border; it must not be cut into digits of two cells.
 */
function runsOf(glyphs: readonly Glyph[], borders: readonly number[]): Run[] {
  const runs = glyphs.filter(({ along }) => !along).map((glyph): Run => ({ ...glyph, glyphs: [glyph] }));
  for (const line of textLines(glyphs.filter(({ along }) => along))) {
    let run: Glyph[] = [];
    line.glyphs.forEach((glyph, i) => {
      run.push(glyph);
      const next = line.glyphs[i + 1];
      if (next && !isBroken(glyph, next, borders)) return;
      const first = run[0] ?? glyph;
      const right = Math.max(...run.map((one) => one.right));
      runs.push({ left: first.left, right, top: first.top, bottom: first.bottom, glyphs: run });
      run = [];
    });
  }
  return runs;
}

function isBroken(left: Glyph, right: Glyph, borders: readonly number[]): boolean {
  const gap = right.left - left.right;
  if (gap > 0.25 * left.size) return true;
  // Chinese characters fill their cell up to the border; digits in one place are one figure.
  const isFigure = /\d/u.test(left.text) && /\d/u.test(right.text);
  const [from, to] = [(left.left + left.right) / 2, (right.left + right.right) / 2];
  return (gap > 0.1 * left.size || !isFigure) && borders.some((x) => x > from && x < to);
}

function cellFinder({ cells, xs, ys }: RuledTable): (box: Box) => RuledCell | undefined {
  const width = xs.length - 1;
  const fields: RuledCell[] = [];
  for (const cell of cells) {
    for (let y = cell.row; y < cell.row + cell.rowSpan; y++) {
      for (let x = cell.column; x < cell.column + cell.colSpan; x++) fields[y * width + x] = cell;
    }
  }
  return (box) => {
    const x = between(xs, (box.left + box.right) / 2);
    const y = between(ys, (box.top + box.bottom) / 2);
    return x < 0 || y < 0 ? undefined : fields[y * width + x];
  };
}

/** The last position not beyond a value; -1 where the value lies outside. */
function between(positions: readonly number[], value: number): number {
  let [low, high] = [0, positions.length - 1];
  if (!(value >= (positions[low] ?? 0) && value <= (positions[high] ?? 0))) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** A figure that runs over a border belongs to the cell in whose middle it stands; otherwise that cannot be told. */
function fits({ left, right, glyphs }: Run, cell: Box): boolean {
  const over = 0.4 * (glyphs[0]?.size ?? 0);
  const runsOver = left < cell.left - over || right > cell.right + over;
  if (!runsOver || !glyphs.every(({ text }) => /[\d.,]/u.test(text))) return true;
  const middle = (left + right) / 2;
  return Math.abs(middle - (cell.left + cell.right) / 2) < 0.3 * (cell.right - cell.left);
}
