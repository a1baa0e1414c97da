import { DisclosureReportError } from '../report/error.js';
import { shown } from '../report/phrase.js';

/** Makes chunks of text or bytes bytes. A character of two code units that the chunks cut in two stays one. */
export interface ByteSource {
  /** @throws {DisclosureReportError} `invalid-value` for a chunk that is neither. */
  bytesOf(chunk: unknown): Uint8Array;
  /** What is left where nothing follows. */
  end(): Uint8Array;
}

export function byteSource(): ByteSource {
  const encoder = new TextEncoder();
  let half = '';
  return {
    bytesOf(chunk) {
      if (chunk instanceof Uint8Array) return chunk;
      if (typeof chunk !== 'string') {
        throw new DisclosureReportError({
          code: 'invalid-value',
          path: 'chunk',
          expected: 'a string or a Uint8Array',
          received: chunk === null ? shown('null') : typeof chunk,
        });
      }
      const text = half + chunk;
      // Without the flag u: it would take no half of a pair.
      half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      return encoder.encode(half === '' ? text : text.slice(0, -1));
    },
    end: () => encoder.encode(half),
  };
}
