import { lineChecker } from './check-line.js';
import { type CheckStreamOptions, checkedLimit } from './options.js';
import { type Line, lineSplitter } from './split-lines.js';
import { byteSource } from './to-bytes.js';

/**
 * Bytes as TypeScript has them: of their buffer only from 5.7 on, where `CompressionStream` and others ask which it is. By the value
 * `TextEncoder`, since the types of Node 20 name no type so.
 */
type Encoded = ReturnType<InstanceType<typeof TextEncoder>['encode']>;

/** The two ends of `checkStream`, as `pipeThrough` takes them. */
export interface CheckStream {
  /** Results as NDJSON in UTF-8, in the order of the lines; every chunk ends with a line. */
  readonly readable: ReadableStream<Encoded>;
  /** Reports as NDJSON, as bytes of UTF-8 or as text, cut into chunks anywhere. */
  readonly writable: WritableStream<Uint8Array | string>;
}

// Results of about so many characters are handed on at once: a chunk costs as much as a small report's check.
const batch = 16_384;

/**
 * Checks any number of reports: NDJSON of reports in, NDJSON of results out, a line for every line that is not blank, in the same
 * order. A line that is no report gives a result that says so, and the stream goes on; so does one of which a figure is no number,
 * such as `"7"`. Lines of older releases are read as `migrateReport` reads them.
 *
 * It is made of Web Streams and runs wherever those do. Nothing is read ahead of what is taken out but one chunk, and no more
 * than one line is kept.
 *
 * @throws {DisclosureReportError} `invalid-option`, at once. A chunk that is neither text nor bytes makes the stream fail with
 * `invalid-value`.
 *
 * @example
 * await file.stream().pipeThrough(checkStream({ locale: 'en' })).pipeTo(results)
 * // {"line":1,"agency":"云岭镇人民政府","year":2024,"valid":true,"findings":[],"checked":{…}}
 * // {"line":2,"error":{"code":"not-json","message":"this line is not complete JSON (…)"}}
 */
export function checkStream(options: CheckStreamOptions = {}): CheckStream {
  const limit = checkedLimit(options);
  const { readable, writable } = new TransformStream<Uint8Array | string, Uint8Array | string>();
  const reader = readable.getReader();
  const texts = resultTexts(reader, options, limit);
  const encoder = new TextEncoder();
  return {
    writable,
    readable: new ReadableStream(
      {
        async pull(controller) {
          const { done, value } = await texts.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        },
        cancel: (reason) => reader.cancel(reason),
      },
      // Nothing is checked that nobody has asked for.
      { highWaterMark: 0 },
    ),
  };
}

async function* resultTexts(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  options: CheckStreamOptions,
  limit: number,
): AsyncGenerator<string, void, undefined> {
  const check = lineChecker(options, limit);
  try {
    for await (const lines of linesRead(reader, limit)) {
      let text = '';
      for (const line of lines) {
        const result = check(line);
        if (result === null) continue;
        text += `${JSON.stringify(result)}\n`;
        if (text.length < batch) continue;
        yield text;
        text = '';
      }
      if (text !== '') yield text;
    }
  } catch (error) {
    // The writer's end fails too; where the failure came from there it knows already.
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}

/** The lines that end in each chunk. */
async function* linesRead(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Iterable<Line>, void, undefined> {
  const source = byteSource();
  const splitter = lineSplitter(limit);
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    yield splitter.split(source.bytesOf(value));
  }
  yield splitter.split(source.end());
  yield splitter.end();
}
