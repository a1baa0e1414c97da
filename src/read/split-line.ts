import type { Recognise } from './token.js';

/** A piece of a line that is a cell, and where in the line it begins. */
export interface LinePiece {
  readonly text: string;
  readonly at: number;
  /** Whether a pipe closes the last cell of a row; absent for other cells. */
  readonly closed?: boolean;
}

const pipe = /[|｜│┃║¦]/u;
const pipes = /[|｜│┃║¦]/gu;
// Rules drawn between rows: Markdown's delimiter row, and the frames of tables drawn with characters.
const rule = /^[\s|｜│┃║¦+:=\-─━═┄┈┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╰╯]*$/u;
const ruleMark = /-{3}|[─━═┌└├╔╚╠╭╰]|:-|-:/u;

// A line of nothing but separators stands for a few empty cells; a megabyte of them for no more.
const mostEmpty = 40;
// Longer lines are prose, unless they hold separators.
const longestLine = 400;

/**
 * The cells of a line, by pipes, by tabs, or by the blanks before and between figures. One piece where the line is one cell; none
 * where it is empty or only drawn.
 */
export function splitLine(line: string, recognise: Recognise): LinePiece[] {
  if (line === '') return [];
  if (pipe.test(line)) return splitAtPipes(line);
  if (line.length > longestLine) return [whole(line)];
  if (line.trim() === '') return line.includes('\t') ? [{ text: '', at: 0 }] : [];
  if (rule.test(line) && ruleMark.test(line)) return [];
  if (line.trimStart().includes('\t')) return splitAt(line, /\t/u);
  return splitAtBlanks(line, recognise);
}

function whole(line: string): LinePiece {
  return piece(line, 0);
}

function splitAtPipes(line: string): LinePiece[] {
  if (rule.test(line)) {
    if (ruleMark.test(line)) return [];
    if (!/[+:=-]/u.test(line)) {
      const count = line.match(pipes)?.length ?? 0;
      // With blanks between many pipes it is a row that was left blank, with a pipe at either end.
      const isRow = count > 5 && /^\s*[|｜│┃║¦]\s/u.test(line);
      if (!isRow) return Array.from({ length: Math.min(count, mostEmpty) }, () => ({ text: '', at: 0 }));
    }
  }
  const pieces = splitAt(line, pipe);
  // The pipe that opens a row and the one that closes it have no cell on their other side.
  const first = pieces[0]?.text === '' ? 1 : 0;
  const closed = pieces.length > 1 && pieces.at(-1)?.text === '';
  const cells = withoutLongGaps(pieces.slice(first, closed ? -1 : pieces.length));
  const last = cells.pop();
  if (last) cells.push({ text: last.text, at: last.at, closed });
  return cells;
}

/** The cells between separators of one character. */
function splitAt(line: string, separator: RegExp): LinePiece[] {
  let from = 0;
  return line.split(separator).map((text) => {
    const cell = piece(text, from);
    from += text.length + 1;
    return cell;
  });
}

function piece(printed: string, from: number): LinePiece {
  const begun = printed.trimStart();
  return { text: begun.trimEnd(), at: from + printed.length - begun.length };
}

function withoutLongGaps(pieces: LinePiece[]): LinePiece[] {
  if (pieces.length <= mostEmpty) return pieces;
  let empty = 0;
  return pieces.filter(({ text }) => {
    empty = text === '' ? empty + 1 : 0;
    return empty <= mostEmpty;
  });
}

function splitAtBlanks(line: string, recognise: Recognise): LinePiece[] {
  const only = whole(line);
  if (!/\s/u.test(only.text)) return [only];
  const words = [...line.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({ text, at: index }));
  const figures = trailingFigures(words, recognise);
  const head = words.slice(0, words.length - figures.length);
  if (head.length === 0) {
    // Two figures with one blank between may be one figure, broken.
    return figures.length > 2 || /\S(?:\s{2,}|\u3000)\S/u.test(line) ? figures : [whole(line)];
  }
  const labels = splitLabels(line, head, recognise);
  if (figures.length === 0) return labels.length > 1 ? labels : [whole(line)];
  const isRow = figures.length > 1 || labels.some(({ text }) => recognise(text).match);
  return isRow ? [...labels, ...figures] : [whole(line)];
}

function trailingFigures(words: readonly LinePiece[], recognise: Recognise): LinePiece[] {
  let from = words.length;
  while (from > 0 && isFigure(words[from - 1]?.text ?? '', recognise)) from--;
  return words.slice(from);
}

function isFigure(text: string, recognise: Recognise): boolean {
  const { kind } = recognise(text).figure;
  return kind === 'figure' || kind === 'mark' || kind === 'unreadable';
}

/** Several labels on one line, as in `（三）不予公开 1.属于国家秘密` or a header row; otherwise the words as one label. */
function splitLabels(line: string, words: readonly LinePiece[], recognise: Recognise): LinePiece[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const together = { text: line.slice(first.at, last.at + last.text.length), at: first.at };
  if (words.length === 1) return [together];
  if (words.every(({ text }) => recognise(text).match)) return [...words];
  if (recognise(together.text).match) return [together];
  for (let from = 1; from < words.length; from++) {
    const start = words[from];
    if (!start) break;
    const tail = { text: line.slice(start.at, last.at + last.text.length), at: start.at };
    // Behind a piece of a tall label beside it, a label that wraps begins with its numeral.
    const { match, label } = recognise(tail.text);
    if (match?.grade !== 'exact' && !(match && label?.numeral?.depth === 2)) continue;
    return [...splitLabels(line, words.slice(0, from), recognise), tail];
  }
  return [together];
}
