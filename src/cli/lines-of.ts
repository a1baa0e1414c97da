import { createReadStream } from 'node:fs';
import { type LineReport, lineReader } from '../stream/report-of-line.js';
import { lineSplitter } from '../stream/split-lines.js';
import type { Loaded } from './load-report.js';
import type { Words } from './words/words.js';

/** Bytes that a line may have; the stream of the library has the same limit. */
const lineLimit = 16 * 1024 * 1024;

/** A file with a report on each line, or a range of its lines: from one byte to before another. */
export interface LineRange {
  file: string;
  start: number;
  end: number;
  /** The number of the first line in the file, from 1. */
  firstLine: number;
}

/** Files with a report on each line are told by their names: of other files one is enough to know what they are. */
export function isOfLines(file: string): boolean {
  return /\.(?:ndjson|jsonl)$/iu.test(file);
}

/** All of a file. */
export function wholeOf(file: string): LineRange {
  return { file, start: 0, end: Number.POSITIVE_INFINITY, firstLine: 1 };
}

/** The reports on the lines of a range; lines that are blank are none. */
export async function* linesOf(
  { file, start, end, firstLine }: LineRange,
  words: Words,
): AsyncGenerator<{ line: number; loaded: Loaded }> {
  if (start === end) return;
  const splitter = lineSplitter(lineLimit);
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file, { start, end: end - 1 });
  async function* lines() {
    for await (const chunk of chunks) yield* splitter.split(chunk);
    yield* splitter.end();
  }
  const read = lineReader(words.locale, lineLimit);
  for await (const { number, bytes } of lines()) {
    const held = read(bytes);
    const line = firstLine + number - 1;
    if (held) yield { line, loaded: loadedOf(held, file, line) };
  }
}

function loadedOf(held: LineReport, file: string, line: number): Loaded {
  if ('report' in held) return { ok: true, loaded: { kind: 'json', report: held.report } };
  const { code: _, ...error } = held.error;
  return { ok: false, failure: { file, line, ...error } };
}
