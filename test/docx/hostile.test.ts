import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read-docx.js';
import { deepestElement, TooDeepError, walkXml } from '../../src/docx/xml.js';
import { openArchive } from '../../src/docx/zip.js';
import { cellPaths, reportSchema } from '../../src/index.js';
import type { ReadResult } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { paragraph, run, wordFile, wordOf } from '../support/word-document.js';
import { blocksOf, gridsOf, linesOf } from './blocks.js';

/** The first finding of a reading that holds no figure, and whether every cell is named. */
function verdict({ report, findings }: ReadResult): { rule: string | undefined; unnamed: number } {
  expect(reportSchema.safeParse(report).success).toBe(true);
  const named = new Set(findings.flatMap(({ cells }) => cells));
  return { rule: findings[0]?.rule, unnamed: cellPaths(report).filter((path) => !named.has(path)).length };
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('what is no Word file', () => {
  it.each([
    ['nothing', new Uint8Array(), 'read/not-this-format'],
    ['text', strToU8('某市政府信息公开工作年度报告'), 'read/not-this-format'],
    ['a page', strToU8('<!doctype html><p>一、总体情况'), 'read/not-this-format'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'read/not-this-format'],
    ['an older Office file', Uint8Array.from(oldOffice), 'read/not-this-format'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'read/not-this-format'],
    [
      'a file with a password',
      Uint8Array.from([...oldOffice, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]),
      'read/protected',
    ],
    ['a file without text', wordFile(paragraph('')), 'read/no-text'],
    ['the beginning of an archive', wordOf(balancedReport(1)).slice(0, 900), 'read/damaged'],
  ])('%s gives blanks that are all named', async (_, bytes, rule) => {
    expect(verdict(await readDocx(bytes))).toEqual({ rule, unnamed: 0 });
  });

  it('says so in the language asked for', async () => {
    const { findings } = await readDocx(Uint8Array.from(oldOffice), { locale: 'en' });
    expect(findings[0]?.message).toBe(
      'the file is an older Office file (DOC), to be saved as DOCX; no figure was read',
    );
    const [first] = (await readDocx(Uint8Array.from(oldOffice))).findings;
    expect(first?.message).toBe('文件是旧版 Word（DOC）等文件，请另存为 DOCX，未能读取任何数据');
  });
});

/** The bytes of an archive with one number of its directory overwritten, for every file in it. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe('an archive made to harm', () => {
  const file = wordOf(balancedReport(1));

  it('is not unpacked where it says that it is too large', async () => {
    expect(verdict(await readDocx(withDirectory(file, 24, 0xfffffff0)))).toEqual({
      rule: 'read/too-large',
      unnamed: 0,
    });
  });

  it('is never unpacked beyond the size that it states', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) });
    const open = openArchive(withDirectory(bomb, 24, 1000)).get('word/document.xml');
    expect(() => open?.()).toThrow('damaged');
  });

  it('is told by its checksum where a bit has flipped', async () => {
    const stored = zipSync(
      { 'word/document.xml': strToU8(`<w:document>${paragraph(run('58'))}</w:document>`) },
      { level: 0 },
    );
    const at = stored.findIndex((byte, i) => byte === 0x35 && stored[i + 1] === 0x38);
    stored[at] = 0x34;
    expect(verdict(await readDocx(stored)).rule).toBe('read/damaged');
  });

  it('is told where a file of it is encrypted', async () => {
    const view = new DataView(file.slice().buffer);
    for (let at = 0; at + 46 < view.byteLength; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(verdict(await readDocx(view.buffer)).rule).toBe('read/protected');
  });
});

describe('a document made to harm', () => {
  it('draws no more columns than Word', () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p/></w:tc>';
    const after = `<w:tc>${paragraph(run('1'))}</w:tc>`;
    expect(gridsOf(`<w:tbl><w:tr>${wide}${after}</w:tr></w:tbl>`)).toEqual([['0,0 1×63 ', '0,63 1']]);
    const before = '<w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>';
    expect(gridsOf(`<w:tbl><w:tr>${before}${after}${after}</w:tr></w:tbl>`)).toEqual([['0,63 1', '0,64 1']]);
  });

  // Around its content each of these has w:document and w:body.
  const tables = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph(run('底'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const boxes = (depth: number): string =>
    `${`<w:p>${run('层')}<w:r><w:txbxContent>`.repeat(depth)}${'</w:txbxContent></w:r></w:p>'.repeat(depth)}`;

  it('is read to the deepest element that is allowed', () => {
    const most = Math.floor((deepestElement - 5) / 3);
    expect(blocksOf(tables(most))).toEqual([{ kind: 'line', text: '底', location: { line: 1 } }]);
    expect(linesOf(boxes(most))).toEqual(new Array(most).fill('层'));
    expect(linesOf('<w:p/>'.repeat(2 * deepestElement))).toHaveLength(2 * deepestElement);
  });

  it.each([
    ['tables', tables(100_000)],
    ['boxes', boxes(100_000)],
    ['elements that are not closed', '<w:p><w:r>'.repeat(500_000)],
    ['an element too many', `${tables(3)}${'<w:r>'.repeat(deepestElement - 1)}`],
  ])('is told to nest too deep, with no figure read: %s', async (_, body) => {
    expect(verdict(await readDocx(wordFile(body)))).toEqual({ rule: 'read/too-large', unnamed: 0 });
  });

  it('is told so where its styles nest too deep', async () => {
    const { findings } = await readDocx(
      wordFile(paragraph(run('7')), { 'styles.xml': '<w:style>'.repeat(1000) }),
      { locale: 'en' },
    );
    expect(findings[0]?.message).toBe(
      'the elements of the Word (DOCX) file nest more than 256 deep; it was not read',
    );
  });

  it('is walked no further where it nests too deep', () => {
    const opened: string[] = [];
    const walk = (depth: number, after: string): void =>
      walkXml(strToU8(`${'<a>'.repeat(depth)}${after}`), { open: (name) => opened.push(name) });
    walk(deepestElement, '</a><b/>');
    expect(opened.filter((name) => name === 'a')).toHaveLength(deepestElement);
    expect(opened.at(-1)).toBe('b');
    opened.length = 0;
    expect(() => walk(deepestElement + 1, '<b/>'.repeat(100_000))).toThrow(TooDeepError);
    expect(opened).toHaveLength(deepestElement);
  });

  it('ends in the middle of anything', () => {
    expect(blocksOf('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章')).toEqual([
      { kind: 'line', text: '规章', location: { line: 1 } },
    ]);
  });
});

describe('damaged files', () => {
  it('never give a wrong figure', async () => {
    const report = balancedReport(3);
    const file = wordOf(report);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.nat(file.length),
        async (bytes, end) => {
          const damaged = file.slice();
          for (const [at, byte] of bytes) damaged[at] = byte;
          const cut = await readDocx(damaged.slice(0, end));
          expect(scoreReading(report, cut).silent).toEqual([]);
          expect(scoreReading(report, await readDocx(damaged)).silent).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throw, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        verdict(await readDocx(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])));
        verdict(await readDocx(bytes));
      }),
      { numRuns: 60 },
    );
  });
});
