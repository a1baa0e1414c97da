import type { SourceLocation } from '../finding/source.js';
import type { GridCell, SourceBlock } from './document.js';
import { createGridBuilder } from './grid-builder.js';
import type { PlaceOf } from './html-place.js';
import type { CollectedText } from './html-text.js';
import { matchPartHeading } from './part-heading.js';

/** A table of a page of which the end has not come yet. */
export interface OpenTable {
  /** Lays the page out instead of holding figures: its cells are read as lines. */
  readonly isLayout: boolean;
  /** Whether text now goes into a cell. */
  readonly isCellOpen: boolean;
  startRow(): void;
  startCell(attributes: Readonly<Record<string, string>>, offset: number): void;
  /** Gives the open cell its text; the table may prove to be a layout by it. */
  endCell(content: CollectedText, blocks: SourceBlock[]): void;
  /** Turns a table that proves to lay out the page into lines. */
  dissolve(blocks: SourceBlock[]): void;
  /** Puts what the table holds behind the blocks of the page. */
  end(blocks: SourceBlock[]): void;
}

// A cell of the form holds a label or a figure; one with this much text lays out a page.
const longestCell = 400;

/**
 * Stands where an element within a cell is drawn as a cell of its own: in a table that proves to lay out the page it sets figures
 * apart, in one of the form it is nothing, and `1<span>2</span>` one figure.
 */
export const cellMark = '\ue00f';

const noText = (): void => undefined;

/** A table that begins at `offset`, the page's `number`th. */
export function openTable(offset: number, number: number, placeOf: PlaceOf): OpenTable {
  let builder = createGridBuilder();
  let isLayout = false;
  let row = 0;
  let cell = 0;
  /** Where the text of the open cell goes; `null` between cells. */
  let setText: ((text: string) => void) | null = null;

  /** Where the lines of each cell begin. */
  let starts: CollectedText['starts'][] = [];

  const pushCells = (blocks: SourceBlock[], cells: readonly GridCell[]): void => {
    cells.forEach(({ text, location }, at) => {
      const shown = text.replaceAll(cellMark, '\t');
      pushLines(blocks, shown, location.offset ?? offset, (i) => placeOf(starts[at]?.[i]));
    });
  };
  const startRow = (): void => {
    builder.startRow();
    row++;
    cell = 0;
  };
  const dissolve = (blocks: SourceBlock[]): void => {
    isLayout = true;
    pushCells(blocks, builder.cells());
    builder = createGridBuilder();
    starts = [];
    setText = null;
  };

  return {
    get isLayout() {
      return isLayout;
    },
    get isCellOpen() {
      return setText !== null;
    },
    startRow,
    startCell({ rowspan, colspan }, at) {
      if (row === 0) startRow();
      cell++;
      const location = { offset: at, table: number, row, cell };
      setText = builder.startCell({ rowSpan: spanOf(rowspan), colSpan: spanOf(colspan), location }) ?? noText;
    },
    endCell(content, blocks) {
      const text = content.text.trim();
      setText?.(text);
      if (setText !== noText) starts[builder.size - 1] = startsOf(content, text);
      setText = null;
      if (text.length > longestCell || holdsHeading(text)) dissolve(blocks);
    },
    dissolve,
    end(blocks) {
      const cells = builder.cells();
      const [first] = cells;
      if (cells.some(({ column }) => column !== first?.column)) {
        const location = { offset, table: number };
        blocks.push({ kind: 'grid', geometry: 'drawn', cells: cells.map(withoutMarks), location });
      } else pushCells(blocks, cells);
    },
  };
}

function withoutMarks(cell: GridCell): GridCell {
  return cell.text.includes(cellMark) ? { ...cell, text: cell.text.replaceAll(cellMark, '') } : cell;
}

/** Where the lines of a text begin without the blank ones before it, with which what is preformatted may begin. */
function startsOf({ text: whole, starts }: CollectedText, text: string): CollectedText['starts'] {
  const at = whole.indexOf(text);
  return at === 0 ? starts : starts.slice(whole.slice(0, at).split('\n').length - 1);
}

function spanOf(attribute: string | undefined): number {
  return attribute === undefined ? 1 : Number.parseInt(attribute, 10);
}

/** Adds the lines of a text that begins at `offset`, but for blank ones; each with its own place where that is known. */
export function pushLines(
  blocks: SourceBlock[],
  text: string,
  offset: number,
  placeOfLine: (index: number) => SourceLocation | undefined = () => undefined,
): void {
  text.split('\n').forEach((line, i) => {
    if (line.trim() !== '') blocks.push({ kind: 'line', text: line, location: placeOfLine(i) ?? { offset } });
  });
}

function holdsHeading(content: string): boolean {
  const lines = content.length > 40 ? content.split('\n', 20) : [];
  return lines.length > 2 && lines.some((line) => (matchPartHeading(line)?.score ?? 0) > 4);
}
