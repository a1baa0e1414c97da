import type { SourceBlock, SourceGrid, SourceLine } from './document.js';
import { parseFigure } from './figure.js';
import { labelText } from './label-text.js';
import { matchLabel } from './match-label.js';
import { matchPartHeading } from './part-heading.js';

// Sentences and lists have commas too, but hardly so many lines with figures between them.
const fewestRows = 8;
const longestValue = 80;
// A value runs over a few lines; a quote that is open for longer was none.
const mostLines = 12;

/** A value between two separators, without its quotes. */
interface Value {
  text: string;
  readonly line: SourceLine;
  /** Where in its line it begins. */
  readonly at: number;
}

/** The values of one record, and the lines that it takes up. */
interface ValueRecord {
  readonly values: readonly Value[];
  readonly lines: readonly SourceLine[];
}

/**
 * Lines with the tables among them that were saved as values with commas between, as spreadsheets and programs do; a quoted value may
 * hold commas and line breaks, between tabulators too. A record with a sentence for its one value is a line of text. `undefined` where
 * there are no such tables.
 */
export function withSeparatedValues(lines: readonly SourceLine[]): SourceBlock[] | undefined {
  const separator = separatorIn(lines);
  if (separator === undefined) return undefined;
  const blocks: SourceBlock[] = [];
  let rows: ValueRecord[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(gridOf(rows));
    rows = [];
  };
  for (const record of recordsOf(lines, separator)) {
    if (isRow(record)) {
      rows.push(record);
    } else {
      endTable();
      for (const block of textOf(record)) blocks.push(block);
    }
  }
  endTable();
  return blocks;
}

const figureBetweenCommas = /,"?\d[\d.]*"?(?:,|\s*$)/u;
const figureBetweenTabs = /\t\d[\d.]*(?:\t|\s*$)/u;
const openQuote = /(?:^|\t)"[^"]*$/u;

/** The character between values; `undefined` where lines are no such table, or show their cells as they are. */
function separatorIn(lines: readonly SourceLine[]): string | undefined {
  let [commas, tabs] = [0, 0];
  let isQuoted = false;
  for (const { text } of lines) {
    if (text.includes(',') && figureBetweenCommas.test(text) && !/[|\t]/u.test(text)) commas++;
    if (!text.includes('\t')) continue;
    if (figureBetweenTabs.test(text)) tabs++;
    isQuoted ||= openQuote.test(text);
  }
  if (commas >= fewestRows) return ',';
  return isQuoted && tabs >= fewestRows ? '\t' : undefined;
}

function recordsOf(lines: readonly SourceLine[], separator: string): ValueRecord[] {
  const records: ValueRecord[] = [];
  for (let at = 0; at < lines.length; ) {
    let record = recordAt(lines, at, separator, mostLines);
    record ??= recordAt(lines, at, separator, 1);
    if (!record) break;
    records.push(record);
    at += record.lines.length;
  }
  return records;
}

/** The record that begins with a line, or `undefined` where a quote is still open behind so many lines. */
function recordAt(
  lines: readonly SourceLine[],
  from: number,
  separator: string,
  most: number,
): ValueRecord | undefined {
  const values: Value[] = [];
  let open: Value | undefined;
  for (let to = from; to < Math.min(lines.length, from + most); to++) {
    const line = lines[to];
    if (!line) break;
    let isQuoted: boolean = open !== undefined;
    let value: Value = open ? { ...open, text: `${open.text}\n` } : { text: '', line, at: 0 };
    const { text } = line;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      if (character === '"' && isQuoted) {
        if (text[at + 1] === '"') value.text += text[++at];
        else isQuoted = false;
      } else if (character === '"' && value.text.trim() === '' && most > 1) isQuoted = true;
      else if (character === separator && !isQuoted) {
        values.push(value);
        value = { text: '', line, at: at + 1 };
      } else value.text += character;
    }
    if (!isQuoted) return { values: [...values, value], lines: lines.slice(from, to + 1) };
    open = value;
  }
  return undefined;
}

/** Whether a record is a row of a table: figures and labels, or one label of the form with empty cells beside it. */
function isRow({ values }: ValueRecord): boolean {
  const printed = values.map(({ text }) => text.trim()).filter((text) => text !== '');
  const [first] = printed;
  if (first === undefined || values.length < 2) return false;
  if (printed.some((text) => text.length > longestValue || /[。；]/u.test(text))) return false;
  if (printed.length === 1) return isLabel(first) && matchPartHeading(first) === undefined;
  return printed.some((text) => isLabel(text) || parseFigure(text).kind === 'figure');
}

function isLabel(text: string): boolean {
  return matchLabel(labelText(text)) !== undefined;
}

/** A record as text: as printed, but for the separators behind it and the quotes around it. */
function textOf({ values, lines }: ValueRecord): SourceLine[] {
  const printed = values.filter(({ text }) => text.trim() !== '');
  const [only] = printed;
  if (
    !only ||
    printed.length > 1 ||
    (values.length === 1 && lines.length === 1 && only.text === only.line.text)
  )
    return [...lines];
  return only.text.split('\n').map((text, i) => ({ ...(lines[i] ?? only.line), text: text.trimEnd() }));
}

function gridOf(rows: readonly ValueRecord[]): SourceGrid {
  const cells = rows.flatMap(({ values }, row) =>
    values.map(({ text, line: { location }, at }, column) => ({
      text: text.trim(),
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
      location: {
        ...location,
        ...(location.column === undefined ? {} : { column: location.column + at }),
        ...(location.offset === undefined ? {} : { offset: location.offset + at }),
      },
    })),
  );
  return { kind: 'grid', geometry: 'rows', cells, location: rows[0]?.lines[0]?.location ?? {} };
}
