import { alignedRows } from './aligned-rows.js';
import { type Chunk, chunksOf } from './chunk.js';
import { type FigureColumn, type FigureRun, figureRuns } from './figure-run.js';
import { type Box, boxAround } from './glyph.js';
import type { PageCell, PageTable } from './page-table.js';
import type { Ruling } from './rulings.js';
import type { PageLine } from './text-line.js';

/**
 * Finds tables that no lines enclose, by figures that stand below each other.
 *
 * @param lines The lines of a page outside the tables that are drawn, from top to bottom.
 * @param rulings The horizontal lines of the page.
 * @returns The tables, and the lines that are in none.
 */
export function alignedTables(
  lines: readonly PageLine[],
  rulings: readonly Ruling[],
): (PageLine | PageTable)[] {
  const chunked = lines.map(chunksOf);
  const used = new Set<Chunk>();
  const tables = figureRuns(chunked).flatMap((run) => {
    const table = tableOf(run, chunked, rulings, used);
    return table ? [table] : [];
  });
  // A line with a piece of a label that covers several rows says nothing by itself.
  return [...lines.filter((_, i) => !chunked[i]?.some((chunk) => used.has(chunk))), ...tables];
}

function tableOf(
  { lines, columns }: FigureRun,
  chunked: readonly (readonly Chunk[])[],
  rulings: readonly Ruling[],
  used: Set<Chunk>,
): PageTable | null {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? 0;
  const figures = lines.map((at) => (chunked[at] ?? []).filter((chunk) => chunk.right > left));
  const rows = alignedRows(
    figures,
    innermostLabels(chunked.slice(Math.max(0, (lines[0] ?? 0) - 8), (lines.at(-1) ?? 0) + 9), left),
    rulings.filter(({ from, to }) => from < left && to > right - 1).map(({ at }) => at),
  );
  if (rows.filter((row) => row.figures.length > 0).length < 2) return null;
  const cells = rows.flatMap(({ label, figures: printed }, row): PageCell[] => {
    for (const chunk of [...label, ...printed]) used.add(chunk);
    const box = boxAround([...label, ...printed]);
    const labelBox = label.length > 0 ? boxAround(label) : { ...box, right: left };
    return [
      { ...cellAt(row, 0), box: labelBox, text: label.map(({ text }) => text).join('\n') },
      ...columns.map((column, i): PageCell => {
        const here = printed.filter((chunk) => nearest(columns, chunk) === column);
        return {
          ...cellAt(row, i + 1),
          box: { ...column, top: box.top, bottom: box.bottom },
          // Two in one place are no figure that can be read.
          text: here.map(({ text }) => text).join(' | '),
        };
      }),
    ];
  });
  return {
    kind: 'table',
    box: boxAround(cells.map(({ box }) => box)),
    cells,
    rowCount: rows.length,
    xs: [],
  };
}

function cellAt(row: number, column: number): Omit<PageCell, 'box' | 'text'> {
  return { row, column, rowSpan: 1, colSpan: 1, full: false };
}

/** The labels next to the figures; those of merged cells further left are pieces that say nothing of a row. */
function innermostLabels(lines: readonly (readonly Chunk[])[], figuresLeft: number): Chunk[] {
  const innermost = lines.flatMap((chunks) =>
    chunks.filter((chunk) => chunk.right <= figuresLeft + 1 && !chunk.isFigure).slice(-1),
  );
  // Most labels stand in the innermost column.
  const from = innermost.map(({ left }) => left).sort((a, b) => a - b)[innermost.length >> 1] ?? 0;
  return innermost.filter(({ right, top, bottom }) => right > from + 0.5 * (bottom - top));
}

/** The column in which something stands, or next to which. */
function nearest(columns: readonly FigureColumn[], { left, right }: Box): FigureColumn | undefined {
  const middle = (left + right) / 2;
  const distances = columns.map((column) => Math.abs(middle - (column.left + column.right) / 2));
  return columns[distances.indexOf(Math.min(...distances))];
}
