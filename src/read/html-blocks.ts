import type { SourceBlock } from './document.js';
import type { PlaceOf } from './html-place.js';
import { type OpenTable, openTable, pushLines } from './html-table.js';
import { createTextCollector } from './html-text.js';

/** Lines and grids, put together as the tags of a page come in; `offset` is where in the page a tag or a text begins. */
export interface BlockBuilder {
  readonly blocks: readonly SourceBlock[];
  /** Whether text goes into a cell of a grid. */
  inCell(): boolean;
  inTable(): boolean;
  addText(run: string, offset: number): void;
  /** Adds what an element stands for: a bracket, a tabulator, the value of a field. */
  addMark(mark: string): void;
  /** Ends a line of the page, or of a cell. */
  endLine(offset: number): void;
  addCaption(text: string, offset: number): void;
  startTable(offset: number): void;
  startRow(offset: number): void;
  startCell(attributes: Readonly<Record<string, string>>, offset: number): void;
  endCell(offset: number): void;
  endTable(): void;
  /** From here on lines are headings, or are not. */
  setHeading(isHeading: boolean): void;
  startPreformatted(): void;
  endPreformatted(): void;
  /** Ends whatever the page left open. */
  end(offset: number): void;
}

export function createBlockBuilder(placeOf: PlaceOf): BlockBuilder {
  const blocks: SourceBlock[] = [];
  const tables: OpenTable[] = [];
  const open = createTextCollector();
  let table: OpenTable | undefined;
  let tableCount = 0;
  let heading = false;
  let preformatted = 0;

  const inCell = (): boolean => table !== undefined && !table.isLayout && table.isCellOpen;

  const endLine = (at: number): void => {
    if (inCell()) {
      open.breakLine();
      return;
    }
    // Between the cells of a table that is no layout there is nothing but blanks.
    const { text, offset, starts } = open.take();
    const shown = text.trimEnd();
    if (shown === '') return;
    shown.split('\n').forEach((line, i) => {
      const location = placeOf(starts[i]) ?? { offset: offset ?? at };
      blocks.push({ kind: 'line', text: line, location, ...(heading ? { heading } : {}) });
    });
  };

  const endOpenCell = (): void => {
    if (table?.isCellOpen) table.endCell(open.take(), blocks);
  };

  const endTable = (): void => {
    endOpenCell();
    tables.pop()?.end(blocks);
    table = tables.at(-1);
  };

  return {
    blocks,
    inCell,
    inTable: () => table !== undefined,
    addText(run, offset) {
      // Text between rows and cells belongs to no cell.
      if (table && !table.isLayout && !table.isCellOpen) {
        if (run.trim() === '') return;
        table.dissolve(blocks);
        open.drop();
      }
      if (preformatted > 0) open.addPreformatted(run, offset);
      else open.addRun(run, offset);
    },
    addMark: open.addMark,
    endLine,
    addCaption: (text, offset) => pushLines(blocks, text, offset),
    startTable(offset) {
      if (table?.isCellOpen) table.dissolve(blocks);
      endLine(offset);
      table = openTable(offset, ++tableCount, placeOf);
      tables.push(table);
    },
    startRow(offset) {
      endOpenCell();
      if (table && !table.isLayout) table.startRow();
      else endLine(offset);
    },
    startCell(attributes, offset) {
      endOpenCell();
      if (!table || table.isLayout) {
        endLine(offset);
        return;
      }
      open.take();
      table.startCell(attributes, offset);
    },
    endCell(offset) {
      if (inCell()) endOpenCell();
      else endLine(offset);
    },
    endTable,
    setHeading(isHeading) {
      heading = isHeading;
    },
    startPreformatted() {
      preformatted++;
    },
    endPreformatted() {
      preformatted = Math.max(0, preformatted - 1);
    },
    end(offset) {
      while (tables.length > 0) endTable();
      endLine(offset);
    },
  };
}
