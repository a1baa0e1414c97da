import { describe, expect, it } from 'vitest';
import { readHtmlBytes, readTextBytes } from '../../src/read/index.js';

/** Bytes of each character in an encoding of one or two bytes a character. */
function encoder(label: string): (text: string) => number[] {
  const decoder = new TextDecoder(label);
  const bytes = new Map<string, number[]>();
  for (let a = 0x81; a < 0xff; a++)
    for (let b = 0x40; b < 0xff; b++) {
      const char = decoder.decode(Uint8Array.of(a, b));
      if (char.length === 1 && !bytes.has(char)) bytes.set(char, [a, b]);
    }
  return (text) =>
    [...text].flatMap((char) => (char < '\x80' ? char.charCodeAt(0) : (bytes.get(char) ?? [0x3f])));
}

const gbk = encoder('gb18030');
const big5 = encoder('big5');
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, bigEndian = false) =>
  Array.from(text, (char) => char.charCodeAt(0)).flatMap((code) =>
    bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8],
  );

const title = '某局2024年政府信息公开工作年度报告';
const text = `${title}\n一、总体情况\n依法公开。\n`;
const page = (head: string) =>
  `${head}<html><body><h1>${title}</h1><p>一、总体情况</p><p>依法公开。</p></body></html>`;

/** The title as read, and the encoding that is said of it. */
function of({ report, findings }: ReturnType<typeof readTextBytes>) {
  const named = findings.flatMap(({ rule, message }) => (rule === 'read/encoding' ? [message] : []));
  return [report.title, report.overview.blocks.at(-1)?.text, named.length];
}

const right = (named: number) => [title, '依法公开。', named];

describe('a text', () => {
  it.each([
    ['UTF-8', utf8(text), 0],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8(text)], 0],
    ['GBK', gbk(text), 1],
    ['UTF-16 with its mark', [0xff, 0xfe, ...utf16(text)], 1],
    ['UTF-16 of the other byte order', [0xfe, 0xff, ...utf16(text, true)], 1],
  ])('in %s is read, and the encoding is named unless it is UTF-8', (_, bytes, named) => {
    expect(of(readTextBytes(Uint8Array.from(bytes)))).toEqual(right(named));
  });

  it('that was cut within a character is still UTF-8', () => {
    const cut = utf8(text.repeat(20)).slice(0, -1);
    const [, , named] = of(readTextBytes(Uint8Array.from([...utf8(text.repeat(20)).slice(0, 1200), ...cut])));
    expect(named).toBe(0);
  });

  it('of nothing is a text', () => {
    expect(readTextBytes(new Uint8Array()).findings.some(({ rule }) => rule === 'read/encoding')).toBe(false);
  });
});

describe('a page', () => {
  const read = (bytes: number[]) => of(readHtmlBytes(Uint8Array.from(bytes)));

  it.each([
    '<meta charset="gb2312">',
    "<meta charset='GBK'>",
    '<meta charset = gb18030 >',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    '<?xml version="1.0" encoding="gbk"?>',
    '<!-- charset later --><meta charset="no-such-encoding">',
    '',
  ])('in GBK is read, whatever it declares: %s', (head) => {
    expect(read(gbk(page(head)))).toEqual(right(1));
  });

  it.each(['<meta charset="big5">', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; CHARSET=Big5">'])(
    'in another encoding is read by what it declares: %s',
    (head) => {
      // 报告 and the like are not in Big5.
      const traditional = page(head)
        .replaceAll('开', '開')
        .replaceAll('报', '報')
        .replaceAll('总', '總')
        .replaceAll('体', '體')
        .replaceAll('况', '況');
      const { report, findings } = readHtmlBytes(Uint8Array.from(big5(traditional)));
      expect(report.year).toBe(2024);
      expect(findings.find(({ rule }) => rule === 'read/encoding')?.message).toMatch(/big5/iu);
    },
  );

  it.each(['<meta charset="gb2312">', '<meta charset="big5">'])(
    'in UTF-8 is read as that, whatever it declares: %s',
    (head) => {
      expect(read(utf8(page(head)))).toEqual(right(0));
    },
  );

  it('in UTF-16 is known without its mark by the zeros of its tags', () => {
    const western = `<html><head>${'<meta name="a" content="b">'.repeat(20)}</head></html>`;
    const { findings } = readHtmlBytes(Uint8Array.from(utf16(western)));
    expect(findings.find(({ rule }) => rule === 'read/encoding')?.message).toContain('utf-16le');
  });
});
