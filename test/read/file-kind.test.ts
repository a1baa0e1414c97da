import { describe, expect, it } from 'vitest';
import { assertBytes } from '../../src/read/assert-bytes.js';
import { fileKind } from '../../src/read/file-kind.js';

const ascii = (text: string): number[] => Array.from(text, (one) => one.charCodeAt(0));
const kindOf = (...bytes: number[]) => fileKind(Uint8Array.from(bytes));

describe('the kind of a file', () => {
  it.each([
    ['empty', []],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 1]],
    ['zip', [0x50, 0x4b, 0x05, 0x06, 1]],
    ['text', [0x50, 0x4b, 0x03, 0x06]],
    ['text', [0x50, 0x4b, 0x05, 0x04]],
    ['text', [0x50, 0x4b]],
    ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['text', [0xd0, 0xcf, 0x11, 0xe1]],
    ['picture', [0x89, 0x50, 0x4e, 0x47]],
    ['picture', [0xff, 0xd8, 0xff]],
    ['picture', [0x47, 0x49, 0x46, 0x38]],
    ['picture', [0x49, 0x49, 0x2a, 0x00]],
    ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
    ['text', [0x4d, 0x4d, 0x00, 0x2b]],
    ['text', [0x49, 0x49, 0x2a, 0x01]],
    ['text', [0x47, 0x49, 0x46, 0x39]],
    ['text', [0xff, 0xd8, 0xfe]],
    ['text', [0x88, 0x50, 0x4e, 0x47]],
    ['pdf', ascii('%PDF-1.4')],
    ['pdf', ascii(`${'x'.repeat(1019)}%PDF-1.4`)],
    ['text', ascii(`${'x'.repeat(1020)}%PDF-1.4`)],
    ['pdf', ascii('<html>%PDF-')],
    ['markup', ascii('<html>')],
    ['markup', ascii('<!DOCTYPE html>')],
    ['markup', ascii('<?xml version="1.0"?>')],
    ['markup', ascii(' \n\t<P>')],
    ['markup', ascii('********<p>')],
    ['text', ascii('*********<p>')],
    ['markup', [0xff, 0xfe, 0x3c, 0, 0x70, 0]],
    ['markup', [0xef, 0xbb, 0xbf, ...ascii('<p>')]],
    ['text', ascii('a<p>')],
    ['text', ascii('< p>')],
    ['text', ascii('<1>')],
    ['text', ascii('text <p>')],
  ] as const)('is %s: %j', (kind, bytes) => {
    expect(kindOf(...bytes)).toBe(kind);
  });
});

describe('the bytes of a file', () => {
  it('may come as any view of them, or as their buffer', () => {
    const bytes = Uint8Array.from([1, 2, 3, 4]);
    expect(assertBytes(bytes.buffer)).toEqual(bytes);
    expect(assertBytes(bytes.subarray(1, 3))).toEqual(Uint8Array.from([2, 3]));
    expect(assertBytes(new DataView(bytes.buffer, 2))).toEqual(Uint8Array.from([3, 4]));
    expect(assertBytes(new Uint16Array(bytes.buffer, 2, 1))).toEqual(Uint8Array.from([3, 4]));
  });

  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['text', 'string'],
    [[1, 2], 'object'],
  ])('are not %j', (value, received) => {
    expect(() => assertBytes(value)).toThrow(
      expect.objectContaining({
        code: 'invalid-value',
        path: 'bytes',
        expected: 'a Uint8Array or an ArrayBuffer',
        received,
      }),
    );
  });
});
