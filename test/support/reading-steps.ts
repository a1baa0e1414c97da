import type { SourceBlock } from '../../src/read/document.js';
import { htmlDocument } from '../../src/read/html-document.js';
import type { PrintedLabel } from '../../src/read/join-words.js';
import { createHeadingMatcher } from '../../src/read/part-heading.js';
import { type PrintedFigures, printedRows } from '../../src/read/printed-rows.js';
import { type Segment, segmentsOf } from '../../src/read/segments.js';
import { streamOf } from '../../src/read/stream.js';
import { textDocument } from '../../src/read/text-document.js';
import { cellToken, createRecogniser, type Token } from '../../src/read/token.js';

/** What every step of reading a table makes of a document, each step from the one before. */
export function stepsOf(blocks: readonly SourceBlock[]) {
  const recognise = createRecogniser();
  const stream = streamOf({ kind: 'text', blocks }, recognise, createHeadingMatcher());
  return {
    stream,
    get segments(): Segment[] {
      return segmentsOf(stream.tokens, recognise);
    },
    get rows(): PrintedFigures[] {
      return printedRows(this.segments);
    },
  };
}

/** The blocks of a text with these lines. */
export const textBlocks = (...lines: string[]): readonly SourceBlock[] =>
  textDocument(lines.join('\n')).blocks;

/** The blocks of a piece of a page. */
export const pageBlocks = (html: string): readonly SourceBlock[] => htmlDocument(html).document.blocks;

/** A table of a page; a number behind `*` is a span over columns: `总计*2`. */
export const drawn = (...rows: string[][]): string => {
  const cell = (text: string): string => {
    const [, shown = '', span] = /^(.*?)(?:\*(\d+))?$/u.exec(text) ?? [];
    return `<td${span ? ` colspan="${span}"` : ''}>${shown}</td>`;
  };
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
};

const shown = (tokens: readonly Token[]): string => tokens.map(({ text }) => text.trim() || '_').join(' ');
const labelled = (labels: readonly PrintedLabel[]): string =>
  labels.map(({ text }) => text.trim()).join(' + ');

/** A segment in one line: `labels: values`, behind `#` where something stood before it. */
export function segmentLine(segment: Segment): string {
  const { labels, values, solid, cells, labelCells, barrier } = segment;
  const before = barrier ? `#${barrier.heading?.part ?? ''} ` : '';
  const row = solid ? ` [${labelCells}/${cells}]` : '';
  return `${before}${labelled(labels)}: ${shown(values)}${row}`;
}

/** A printed row in one line: `path: values (headings)`. */
export function rowLine({ table, path, label, values, heads }: PrintedFigures): string {
  const over = heads.length > 0 ? ` (${heads.map(({ text }) => text).join(' ')})` : '';
  return `${table} ${path ?? `?${label}`}: ${shown(values)}${over}`;
}

/** Lines of cells, cut at `|`; an empty line is a line without cells. */
export function linesOfCells(...lines: string[]): Token[][] {
  const recognise = createRecogniser();
  return lines.map((line, i) => {
    const texts = line === '' ? [] : line.split('|');
    const alone = texts.length === 1;
    return texts.map((text, column) =>
      cellToken(
        text,
        { line: i + 1 },
        { row: i, column, span: 1, drawn: false, gathered: false, alone, closed: undefined },
        recognise(text),
      ),
    );
  });
}
