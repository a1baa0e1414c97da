import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/decode-bytes.js';

const ascii = (text: string): number[] => Array.from(text, (one) => one.charCodeAt(0));
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const decoded = (...bytes: number[]): [string, string] => {
  const { text, encoding } = decodeBytes(Uint8Array.from(bytes));
  return [encoding, text];
};
// 公 in GB18030, and in Big5.
const gbk = [0xb9, 0xab];
const big5 = [0xa4, 0xbd];

describe('bytes as text', () => {
  it.each([
    ['utf-8', [], ''],
    ['utf-8', utf8('公'), '公'],
    ['utf-8', [0xef, 0xbb, 0xbf, ...utf8('公')], '公'],
    ['utf-16le', [0xff, 0xfe, 0x6c, 0x51], '公'],
    ['utf-16be', [0xfe, 0xff, 0x51, 0x6c], '公'],
    ['gb18030', gbk, '公'],
    ['gb18030', [...ascii('<meta charset="gb2312">'), ...gbk], '<meta charset="gb2312">公'],
    ['gb18030', [...ascii("<META CHARSET = 'GBK'>"), ...gbk], "<META CHARSET = 'GBK'>公"],
    ['big5', [...ascii('<meta charset=big5>'), ...big5], '<meta charset=big5>公'],
    [
      'big5',
      [...ascii('<meta http-equiv="a" content="text/html;charset=Big5">'), ...big5],
      '<meta http-equiv="a" content="text/html;charset=Big5">公',
    ],
    [
      'big5',
      [...ascii('<?xml version="1.0" encoding="big5"?>'), ...big5],
      '<?xml version="1.0" encoding="big5"?>公',
    ],
    ['big5', [...ascii("<?xml encoding = 'big5'?>"), ...big5], "<?xml encoding = 'big5'?>公"],
    ['gb18030', [...ascii('<meta charset="none-such">'), ...gbk], '<meta charset="none-such">公'],
    ['gb18030', [...ascii('<meta charset="utf-8">'), ...gbk], '<meta charset="utf-8">公'],
    ['gb18030', [...ascii('charset=big5 '), ...gbk], 'charset=big5 公'],
    ['utf-8', [...ascii('<meta charset="big5">'), ...utf8('公')], '<meta charset="big5">公'],
  ] as [string, number[], string][])('of %s: %j', (encoding, bytes, text) => {
    expect(decoded(...bytes)).toEqual([encoding, text]);
  });

  it('declare their encoding in their first four kilobytes', () => {
    const declared = (before: number) =>
      decoded(...ascii(' '.repeat(before)), ...ascii('<meta charset=big5>'), ...big5)[0];
    expect(declared(4096 - 19)).toBe('big5');
    expect(declared(4096)).toBe('gb18030');
    const apart = (between: number) =>
      decoded(...ascii(`<meta ${'a'.repeat(between)}charset=big5>`), ...big5)[0];
    expect(apart(199)).toBe('big5');
    expect(apart(200)).toBe('gb18030');
  });

  it('of UTF-16 without a mark are known by zeros at every other place', () => {
    const wide = (text: string, bigEndian = false) =>
      ascii(text).flatMap((code) => (bigEndian ? [0, code] : [code, 0]));
    expect(decoded(...wide('<p>a</p>'))).toEqual(['utf-16le', '<p>a</p>']);
    expect(decoded(...wide('<p>a</p>', true))).toEqual(['utf-16be', '<p>a</p>']);
    // A quarter of the bytes are zero, and no more.
    expect(decoded(0x41, 0, 0x41, 0x41)[0]).toBe('utf-8');
    expect(decoded(0x41, 0, 0x41, 0x41, 0x41, 0)[0]).toBe('utf-16le');
    expect(decoded(0, 0x41, 0x41, 0x41, 0, 0x41)[0]).toBe('utf-16be');
    expect(decoded(...ascii('a'.repeat(400)), ...wide('a'.repeat(400)))[0]).toBe('utf-8');
    expect(decoded(...wide('a'.repeat(60)), ...ascii('a'.repeat(280)))[0]).toBe('utf-8');
    expect(decoded(...wide('a'.repeat(110)), ...ascii('a'.repeat(280)))[0]).toBe('utf-16le');
  });

  it('are of the encoding in which fewest characters are broken', () => {
    // Nothing of GB18030 ends in 0xFF.
    const broken = [0xff, ...utf8('a'.repeat(60))];
    expect(decoded(...broken)[0]).toBe('utf-8');
    expect(decoded(0xff, 0xff, ...utf8('a'.repeat(60)))[0]).toBe('gb18030');
    expect(decoded(0xff, ...utf8('a'.repeat(49)))[0]).toBe('gb18030');
    expect(decoded(0xff, ...utf8('a'.repeat(50)))[0]).toBe('utf-8');
  });
});
