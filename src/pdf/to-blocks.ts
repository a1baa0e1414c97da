import type { SourceLocation } from '../finding/source.js';
import type { GridCell, SourceBlock } from '../read/document.js';
import { flowOf } from './flow.js';
import { withoutFurniture } from './furniture.js';
import { type Box, boxAround } from './glyph.js';
import type { WholeTable } from './join-tables.js';
import type { PageLayout } from './page-layout.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { onSheet } from './reading-space.js';

/** The pages of a document as the lines and grids that readers hand on, in reading order. */
export function toBlocks(pages: readonly PageLayout[]): SourceBlock[] {
  const byNumber = new Map(pages.map((page) => [page.number, page]));
  const locate: Locate = (page, box) => {
    const space = byNumber.get(page)?.space;
    return { page, ...(space ? { box: onSheet(space, box) } : {}) };
  };
  return paragraphsOf(flowOf(withoutFurniture(pages))).map((item) =>
    item.kind === 'table' ? gridOf(item, locate) : lineOf(item, locate),
  );
}

type Locate = (page: number, box: Box) => SourceLocation;

function lineOf({ text, heading, lines }: Paragraph, locate: Locate): SourceBlock {
  const page = lines[0]?.page ?? 1;
  const box = boxAround(lines.filter((line) => line.page === page));
  return { kind: 'line', text, location: locate(page, box), ...(heading ? { heading } : {}) };
}

function gridOf({ cells, page, box }: WholeTable, locate: Locate): SourceBlock {
  return {
    kind: 'grid',
    geometry: 'drawn',
    location: locate(page, box),
    cells: cells.map(
      (cell): GridCell => ({
        text: cell.text,
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        colSpan: cell.colSpan,
        location: locate(cell.page, cell.box),
      }),
    ),
  };
}
