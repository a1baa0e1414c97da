import { DisclosureReportError } from '../report/error.js';
import { shown } from '../report/phrase.js';

/**
 * The bytes of a file as a view of them.
 *
 * @throws {DisclosureReportError} `invalid-value`, where it is neither.
 */
export function assertBytes(bytes: unknown): Uint8Array {
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes);
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  throw new DisclosureReportError({
    code: 'invalid-value',
    path: 'bytes',
    expected: 'a Uint8Array or an ArrayBuffer',
    received: bytes === null ? shown('null') : typeof bytes,
  });
}
