import type { SourceLocation } from '../finding/source.js';
import { anchorPattern } from './anchors.js';
import type { SourceBlock, SourceDocument, SourceGrid, SourceLine } from './document.js';
import { rowsOfLines } from './line-rows.js';
import type { RecogniseHeading } from './part-heading.js';
import { spacedRows } from './spaced-rows.js';
import { splitLine } from './split-line.js';
import { cellToken, type Recognise, type Token, type TokenPlace } from './token.js';

/** The cells of a document in reading order, and the grids that hold nothing of the form. */
export interface Stream {
  readonly tokens: readonly Token[];
  readonly foreign: readonly SourceGrid[];
}

// One table of the form spans some 500 lines where every cell has its own, with a label every ten.
const reach = 80;
const longestTable = 600;
const longestPiece = 40;
// The largest table of the form has some 300 cells.
const mostGridCells = 20_000;
// A group of table four has five figures; of fewer nothing tells what they are.
const fewestFigures = 5;
const mostLineCells = 200;
// A report prints some 500 cells; of a document with a hundred times as many the rest is not looked at.
const mostTokens = 60_000;
// A line with a table in it is a few rows at most.
const longestAnchored = 20_000;

/**
 * Every cell of a document that may belong to a table of the form, in reading order, whether it stood in a grid, between pipes or on
 * a line of its own.
 */
export function streamOf(
  document: SourceDocument,
  recognise: Recognise,
  headingOf: RecogniseHeading,
): Stream {
  const near = linesNearAnchors(document);
  const tokens: Token[] = [];
  const foreign: SourceGrid[] = [];
  let lines: Token[][] = [];
  let row = 0;
  /** Nothing was printed since a grid of the form. */
  let isBehindGrid = false;
  const endLines = (): void => {
    for (const line of rowsOfLines(spacedRows(lines))) for (const token of line) tokens.push(token);
    lines = [];
  };
  let count = 0;
  document.blocks.forEach((block, i) => {
    if (count > mostTokens) return;
    if (block.kind === 'grid') {
      endLines();
      const cells = gridTokens(block, row, recognise);
      row = (cells.at(-1)?.place.row ?? row) + 1;
      // Headings that stay in view are a table of their own, above the one with the figures.
      if (cells.some(isAnchor) || (isBehindGrid && holdsFiguresAlone(cells))) {
        count += cells.length;
        for (const cell of cells) tokens.push(cell);
        isBehindGrid = true;
      } else {
        foreign.push(block);
        isBehindGrid = false;
      }
      tokens.push(barrierAfter(block, row++));
      return;
    }
    if (block.text.trim() !== '') isBehindGrid = false;
    if (near[i] === true && !isFurniture(block.text)) {
      const line = lineTokens(block, row++, recognise, headingOf);
      count += line.length + 1;
      lines.push(line);
    }
  });
  endLines();
  return { tokens, foreign };
}

/** Whether a document prints labels of the form, several of them. */
export function holdsForm({ blocks }: SourceDocument): boolean {
  const anchor = anchorPattern();
  let count = 0;
  for (const block of blocks) {
    const texts = block.kind === 'line' ? [block.text] : block.cells.map(({ text }) => text);
    for (const text of texts)
      if (text.length < longestAnchored && anchor.test(text) && ++count > 4) return true;
  }
  return false;
}

function isAnchor({ match }: Token): boolean {
  return match?.words.some((word) => word.core.length > 2) ?? false;
}

function holdsFiguresAlone(cells: readonly Token[]): boolean {
  const isFigure = ({ figure }: Token): boolean => figure.kind !== 'word' && figure.kind !== 'empty';
  return (
    cells.filter(isFigure).length >= fewestFigures && cells.every(({ figure }) => figure.kind !== 'word')
  );
}

/** For each block, whether it is a line with a label of the form in reach. */
function linesNearAnchors({ blocks }: SourceDocument): boolean[] {
  const anchor = anchorPattern();
  const holdsAnchor = (at: number): boolean => {
    const block = blocks[at];
    return block?.kind === 'line' && block.text.length <= longestAnchored && anchor.test(block.text);
  };
  const near: boolean[] = new Array(blocks.length).fill(false);
  let at = 0;
  let isAnchorLine = false;
  let reached = 0;
  while (at < blocks.length) {
    if (isAnchorLine || holdsAnchor(at)) {
      const from = Math.max(0, at - reach);
      // In narrow columns every label stands in pieces.
      if (reached > 0 && from > reached && holdsCells(blocks, reached, from)) near.fill(true, reached, from);
      near.fill(true, from, at + reach);
      // Of the labels in reach the last one reaches furthest; whether there are others between makes no difference.
      let last = Math.min(blocks.length, at + reach) - 1;
      while (last > at && !holdsAnchor(last)) last--;
      isAnchorLine = last > at;
      reached = at + reach;
      if (!isAnchorLine) near.fill(true, reached, endOfCells(blocks, reached));
      at = isAnchorLine ? last : reached;
    } else at++;
  }
  return near;
}

/** The line behind the last one that may be a cell of a table that goes on at `from`. */
function endOfCells(blocks: readonly SourceBlock[], from: number): number {
  let to = from;
  while (to < Math.min(blocks.length, from + longestTable) && holdsCells(blocks, to, to + 1)) to++;
  return to;
}

/** Whether the lines between two labels of the form are so few and so short that they may be cells of one table. */
function holdsCells(blocks: readonly SourceBlock[], from: number, to: number): boolean {
  if (to - from > longestTable) return false;
  return blocks.slice(from, to).every((block) => block.kind === 'line' && block.text.length <= longestPiece);
}

function gridTokens(grid: SourceGrid, firstRow: number, recognise: Recognise): Token[] {
  if (grid.cells.length > mostGridCells) return [];
  const drawn = grid.geometry === 'drawn';
  return grid.cells.map(({ text: printed, row, column, colSpan, location }) => {
    const text = withoutPlaceholder(printed);
    const place: TokenPlace = {
      row: firstRow + row,
      column,
      span: colSpan,
      drawn,
      gathered: false,
      alone: false,
      closed: undefined,
    };
    return cellToken(text, location, place, recognise(text));
  });
}

/** What stands before a grid and what follows it are never one row. */
function barrierAfter({ location }: SourceGrid, row: number): Token {
  const nothing = { figure: { kind: 'empty' }, label: undefined, match: undefined } as const;
  return { ...cellToken('', location, placeAt(row, 0), nothing), barrier: true };
}

function lineTokens(
  line: SourceLine,
  row: number,
  recognise: Recognise,
  headingOf: RecogniseHeading,
): Token[] {
  const { text, location } = line;
  const heading = headingOf(text);
  if (heading) {
    return [{ ...cellToken(text, location, placeAt(row, 0), recognise(text)), barrier: true, heading }];
  }
  const pieces = splitLine(text, recognise);
  if (pieces.length > mostLineCells) return [];
  const alone = pieces.length === 1;
  return pieces.map((piece, column) => {
    const text = withoutPlaceholder(piece.text);
    const recognised = recognise(text);
    const place = placeAt(row, column, alone, piece.closed);
    const token = cellToken(text, shifted(location, piece.at), place, recognised);
    return isProse(token) ? { ...token, barrier: true } : token;
  });
}

/** The text of a cell; nothing for the words that programs print for a cell without a value. */
function withoutPlaceholder(text: string): string {
  // Characters and digits, which nearly all cells begin with, lie beyond.
  const first = text.charCodeAt(0);
  const mayBe = text.length > 2 && text.length < 10 && first < 0x7b && (first > 0x39 || first === 0x23);
  return mayBe && placeholder.test(text) ? '' : text;
}

const placeholder = /^(?:nan|none|null|undefined|<na>|#n\/a)$/iu;

function placeAt(row: number, column: number, alone = false, closed?: boolean): TokenPlace {
  return { row, column, span: 1, drawn: false, gathered: false, alone, closed };
}

function shifted(location: SourceLocation, by: number): SourceLocation {
  if (by === 0) return location;
  const { line, column, offset } = location;
  // Of a text all three are known, and nothing else.
  if (line !== undefined && column !== undefined && offset !== undefined) {
    return { line, column: column + by, offset: offset + by };
  }
  const moved = { ...location };
  if (moved.column !== undefined) moved.column += by;
  if (moved.offset !== undefined) moved.offset += by;
  return moved;
}

function isProse({ text, match, figure }: Token): boolean {
  return figure.kind === 'word' && !match && (text.length > 60 || /[。；]/u.test(text));
}

// Page numbers that stand between the rows of a copied table.
function isFurniture(text: string): boolean {
  return (
    text.length < 30 &&
    /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d+\s*页.*|\d{1,3}\s*\/\s*\d{1,3}|Page\s+\d+.*)\s*$/iu.test(text)
  );
}
