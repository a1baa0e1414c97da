import { assertList } from '../report/assert-option.js';
import { type Fact, factColumns } from './fact.js';

/** How facts are written as CSV. */
export interface CsvOptions {
  /** Puts a byte order mark before all, without which Excel takes UTF-8 for the local encoding. */
  bom?: boolean;
  /** `false` leaves the header line out, for a further piece of the same file. */
  header?: boolean;
}

/**
 * Facts as CSV by RFC 4180: comma, CRLF, quotes doubled; a blank figure is an empty field.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; figures stay as they are, negative ones too.
 *
 * @example
 * factsToCsv(toFacts(report), { bom: true })
 */
export function factsToCsv(facts: Iterable<Fact>, { bom = false, header = true }: CsvOptions = {}): string {
  assertList('facts', facts);
  const lines = header ? [csvLine(factColumns)] : [];
  for (const fact of facts) lines.push(csvLine(factColumns.map((column) => fact[column])));
  return (bom ? '\uFEFF' : '') + lines.join('');
}

/**
 * Facts as NDJSON: one JSON object a line.
 *
 * @example
 * factsToNdjson(toFacts(report)).split('\n', 1)[0] // '{"agency":"某县人民政府","year":2024,"edition":"2021",…}'
 */
export function factsToNdjson(facts: Iterable<Fact>): string {
  assertList('facts', facts);
  let text = '';
  for (const fact of facts) text += `${JSON.stringify(fact)}\n`;
  return text;
}

function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = startsFormula(value) ? `'${value}` : value;
  // Where the comma is a decimal sign, spreadsheets part fields at semicolons, unless they are quoted.
  return /[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run what begins with these, the full-width ones in East Asian settings; some drop blanks and invisible characters
 * before them, and a mark of the byte order is none of the text.
 */
function startsFormula(text: string): boolean {
  return /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u.test(text);
}
