import type { GridCell, SourceBlock, SourceDocument, SourceGrid } from './document.js';
import { labelText } from './label-text.js';
import { matchLabel } from './match-label.js';
import { matchPartHeading } from './part-heading.js';

// A heading with its numeral, in the form's own words.
const plainHeading = 6;
// A label of the form that fills a row is a title such as 第二十条第（一）项; what is longer is prose.
const longestTitle = 30;

// （一）主动公开情况, which is no row of the form.
const opensSection = /^\s*[（(][一二三四五六七八九十][)）]\p{Script=Han}/u;

/**
 * A document with the rows of text in its grids as lines: a report pasted from a spreadsheet is one table, with headings and
 * paragraphs in cells as wide as the table.
 */
export function withLinesOfText(document: SourceDocument): SourceDocument {
  if (!document.blocks.some(holdsHeading)) return document;
  return {
    ...document,
    blocks: document.blocks.flatMap((block) =>
      block.kind === 'grid' && holdsHeading(block) ? taken(block) : [block],
    ),
  };
}

function holdsHeading(block: SourceBlock): boolean {
  if (block.kind !== 'grid') return false;
  const headings = new Set(
    rowsOf(block).flatMap((row) => {
      const part = row.length === 1 ? headingOf(row[0]?.text ?? '') : undefined;
      return part ? [part] : [];
    }),
  );
  // A table may repeat the heading that stands above it.
  return headings.size > 1;
}

function headingOf(text: string): string | undefined {
  const heading = text.length > 60 ? undefined : matchPartHeading(text);
  return heading && heading.score >= plainHeading ? heading.part : undefined;
}

/** The lines and the smaller grids that a grid is made of. */
function taken(grid: SourceGrid): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let cells: GridCell[] = [];
  const endGrid = (): void => {
    const [first] = cells;
    if (first) blocks.push({ ...grid, cells, location: first.location });
    cells = [];
  };
  for (const row of rowsOf(grid)) {
    const [only] = row;
    if (!only || row.length > 1 || !isText(only.text)) {
      cells.push(...row);
      continue;
    }
    endGrid();
    for (const text of only.text.split('\n')) blocks.push({ kind: 'line', text, location: only.location });
  }
  endGrid();
  return blocks;
}

function isText(text: string): boolean {
  if (headingOf(text) !== undefined || text.length > longestTitle || /[。；]|报告$/u.test(text)) return true;
  return opensSection.test(text) && !matchLabel(labelText(text));
}

/** The cells row by row, but for empty ones in a row with others; a row that spans from above cover has none of its own. */
function rowsOf({ cells }: SourceGrid): GridCell[][] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows.values()].map((row) => {
    const printed = row.filter(({ text }) => text.trim() !== '');
    return printed.length === 1 && isText(printed[0]?.text ?? '') ? printed : row;
  });
}
