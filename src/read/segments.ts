import { joinWords, type PrintedLabel } from './join-words.js';
import type { PartHeading } from './part-heading.js';
import { withoutSerials } from './serial-numbers.js';
import type { Recognise, Token } from './token.js';

/** Labels, and the figures that follow them up to the next label. */
export interface Segment {
  readonly labels: readonly PrintedLabel[];
  /** Figures, marks and empty cells; among them words that stand where a figure should. */
  readonly values: readonly Token[];
  /** The document shows that labels and values are one row. */
  readonly solid: boolean;
  readonly drawn: boolean;
  /** How many cells the row has, those before its labels included; `null` where the row is not solid. */
  readonly cells: number | null;
  /** How many of them are labels. */
  readonly labelCells: number | null;
  /** A heading or prose stood before this segment. */
  readonly barrier?: { readonly heading?: PartHeading };
}

/** Cuts a stream of cells into labels with their figures, by the rows that are drawn and by the labels otherwise. */
export function segmentsOf(tokens: readonly Token[], recognise: Recognise): Segment[] {
  const segments: Segment[] = [];
  let words: Token[] = [];
  let values: Token[] = [];
  let barrier: Segment['barrier'];

  const flush = (part: RowPart | null, drawn: boolean): void => {
    // A drawn row without a figure may be the figures of table four, left blank.
    const isBlankRow = drawn && values.length >= 5;
    if (words.length > 0 || values.some(isPrinted) || isBlankRow || barrier) {
      const labels = drawn ? joinNumerals(words, recognise) : joinWords(words, recognise);
      segments.push({
        labels,
        values,
        solid: part !== null,
        drawn,
        cells: part?.cells ?? null,
        labelCells: part?.words.length ?? null,
        ...(barrier ? { barrier } : {}),
      });
      barrier = undefined;
    }
    words = [];
    values = [];
  };

  for (const row of withoutSerials(rowsOf(tokens))) {
    const [first] = row;
    if (!first) continue;
    if (row.some((token) => token.barrier)) {
      flush(null, false);
      const heading = row.find((token) => token.heading)?.heading;
      barrier = heading ? { heading } : {};
      continue;
    }
    const { drawn } = first.place;
    const parts = partsOfRow(row);
    if (drawn) {
      if (words.length > 0 || values.length > 0) flush(null, false);
      for (const part of parts) {
        ({ words, values } = part);
        flush(part, true);
      }
      continue;
    }
    for (const part of parts) {
      if (part.words.length > 0 && endsRow(words, values)) flush(null, false);
      if (part.words.length > 0) values = [];
      // A row of figures goes on in a row of figures, not in one figure on a line of its own, such as a page number.
      if (part.words.length === 0 && isRowBeside(part.values, values)) flush(null, false);
      if (words.length === 0) ({ words } = part);
      else words.push(...part.words);
      if (values.length === 0) ({ values } = part);
      else values.push(...part.values);
      if (part.words.length > 0 && part.values.some(isPrinted)) flush(part, false);
    }
  }
  flush(null, false);
  return segments;
}

function isRowBeside(next: readonly Token[], values: readonly Token[]): boolean {
  const figures = next.filter(isPrinted).length;
  const before = values.filter(isPrinted);
  const last = before.at(-1);
  if (!last || figures === 0) return false;
  const isRow = before.filter(({ place }) => place.row === last.place.row).length > 1;
  return isRow !== figures > 1;
}

/** Whether words that follow begin another row: there are figures, or empty cells behind the label of a row. */
function endsRow(words: readonly Token[], values: readonly Token[]): boolean {
  if (values.some(isPrinted)) return true;
  const last = words.at(-1);
  return values.length > 0 && last !== undefined && namesRow(last);
}

function isPrinted({ figure }: Token): boolean {
  return figure.kind !== 'empty';
}

function isWord({ figure }: Token): boolean {
  return figure.kind === 'word';
}

function rowsOf(tokens: readonly Token[]): Token[][] {
  const rows: Token[][] = [];
  let from = 0;
  for (let to = 1; to <= tokens.length; to++) {
    if (tokens[to]?.place.row === tokens[from]?.place.row) continue;
    rows.push(tokens.slice(from, to));
    from = to;
  }
  return rows;
}

interface RowPart {
  words: Token[];
  values: Token[];
  cells: number;
}

/** Labels and values of one row; several where a row of the form begins behind the figures of another. */
function partsOfRow(row: readonly Token[]): RowPart[] {
  const lastWord = row.findLastIndex(isWord);
  const firstValue = row.findIndex((token) => !isWord(token) && isPrinted(token));
  if (firstValue < 0 || lastWord < firstValue) {
    // Empty cells before and between labels are what spans left.
    const words = row.slice(0, lastWord + 1).filter(isWord);
    return [{ words, values: row.slice(lastWord + 1), cells: row.length }];
  }
  const parts: RowPart[] = [];
  let part: RowPart = { words: [], values: [], cells: 0 };
  row.forEach((token, i) => {
    if (isWord(token)) {
      const amongValues = i > firstValue;
      const isLabel = token.place.drawn ? namesRow(token) : token.match !== undefined;
      if (amongValues && !isLabel) {
        part.values.push(token);
        part.cells++;
        return;
      }
      if (amongValues && part.values.length > 0) {
        parts.push(part);
        part = { words: [], values: [], cells: 0 };
      }
      part.words.push(token);
      part.cells++;
      return;
    }
    part.cells++;
    if (isPrinted(token) || i > firstValue) part.values.push(token);
  });
  parts.push(part);
  return parts;
}

function namesRow({ match }: Token): boolean {
  return match?.words.some(({ target }) => target.kind === 'row') ?? false;
}

/** In a drawn table a label is one cell, but for a numeral that was given a cell of its own. */
function joinNumerals(words: readonly Token[], recognise: Recognise): PrintedLabel[] {
  const labels: PrintedLabel[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word) break;
    const isNumeral =
      !word.match && /^[(（]?[一二三四五六七八九十\d]{1,2}[)）.．、]?$/u.test(word.text.trim());
    if (isNumeral && next && next.place.row === word.place.row) {
      labels.push(...joinWords([word, next], recognise));
      i++;
    } else {
      labels.push(...joinWords([word], recognise));
    }
  }
  return labels;
}
