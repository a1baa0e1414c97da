import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type CellPath, cellPaths, getCell, reportSchema } from '../../src/index.js';
import { readPdf } from '../../src/pdf/read-pdf.js';
import type { ReadResult } from '../../src/read/index.js';
import { cidFont, hex, namelessFont, pdfFile, textAt } from '../support/pdf-document.js';

/** The rules of a reading that found no figure, and how many of its blanks no finding names. */
function verdict({ report, findings }: ReadResult): { rules: Set<string>; unnamed: number } {
  expect(reportSchema.safeParse(report).success).toBe(true);
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const unnamed = cellPaths(report).filter((path) => getCell(report, path) === null && !named.has(path));
  return { rules: new Set(findings.map(({ rule }) => rule)), unnamed: unnamed.length };
}

describe('what is no PDF with text', () => {
  it.each([
    ['nothing', new Uint8Array(), 'read/not-this-format'],
    ['text', strToU8('政府信息公开工作年度报告'), 'read/not-this-format'],
    ['an archive', zipSync({ 'a.txt': strToU8('x') }), 'read/not-this-format'],
    ['a header alone', strToU8('%PDF-1.7\n'), 'read/damaged'],
    ['a scan', pdfFile(['0 0 595 842 re f', '']), 'read/no-text'],
  ])('%s gives blanks that are all named', async (_, bytes, rule) => {
    const { rules, unnamed } = verdict(await readPdf(bytes));
    expect(rules).toContain(rule);
    expect(unnamed).toBe(0);
  });

  it('says in both languages that a scan has no text', async () => {
    const scan = pdfFile(['', '']);
    expect((await readPdf(scan)).findings[0]?.message).toBe(
      'PDF 文件共 2 页，没有任何文字，可能是扫描件，须先进行文字识别',
    );
    expect((await readPdf(scan, { locale: 'en' })).findings[0]?.message).toBe(
      'the PDF file has no text on its 2 pages; it is probably a scan, which needs text recognition first',
    );
  });

  it('rejects what are no bytes as the caller’s mistake', async () => {
    // A program without types may pass anything.
    const wrong = 'report.pdf' as unknown as Uint8Array;
    await expect(readPdf(wrong)).rejects.toMatchObject({ name: 'DisclosureReportError', path: 'bytes' });
  });
});

/** The row of rules, boxed, with three figures. */
function rulesRow(figures: readonly string[]): string {
  const box = (x: number, y: number, width: number): string => `${x} ${y} ${width} 20 re S\n`;
  const row = (y: number, texts: readonly string[]): string =>
    texts.map((text, i) => box(50 + i * 110, y, 110) + textAt(60 + i * 110, y + 6, text)).join('');
  return (
    textAt(50, 780, '二、主动公开政府信息情况') +
    row(740, ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']) +
    row(720, ['规章', ...figures])
  );
}

describe('figures that cannot be trusted', () => {
  it('are blanks where codes are numbers of glyphs, though a code looks like a digit', async () => {
    // Characters get the numbers that a font may give them; the digits keep codes that look like digits.
    const byNumber = rulesRow(['1', '0', '11']).replace(/<([0-9a-f]+)>/gu, (_, codes: string) => {
      const numbers = (codes.match(/.{4}/gu) ?? []).map((code) =>
        code < '0100' ? code : `0${code.slice(1)}`,
      );
      return `<${numbers.join('')}>`;
    });
    const result = await readPdf(pdfFile([byNumber], namelessFont));
    const { rules, unnamed } = verdict(result);
    expect(result.report.proactive.rules).toMatchObject({ issued: null, inForce: null });
    expect(rules).toContain('read/garbled');
    expect(unnamed).toBe(0);
  });

  it('are read where codes are characters, as Chinese text throughout shows', async () => {
    const { report } = await readPdf(pdfFile([rulesRow(['1', '0', '11'])], namelessFont));
    expect(report.proactive.rules).toEqual({ issued: 1, repealed: 0, inForce: 11 });
  });

  it('are read where the same page has a font that tells', async () => {
    const { report } = await readPdf(pdfFile([rulesRow(['1', '0', '11'])], cidFont));
    expect(report.proactive.rules).toEqual({ issued: 1, repealed: 0, inForce: 11 });
  });

  it('are not put together from two lines of a wide cell', async () => {
    const two = textAt(175, 733, '4', 6) + textAt(175, 723, '7', 6);
    const { report, findings } = await readPdf(pdfFile([rulesRow(['', '0', '11']) + two]));
    expect(report.proactive.rules).toMatchObject({ issued: null, repealed: 0 });
    const named: CellPath[] = findings.flatMap(({ cells }) => cells);
    expect(named).toContain('proactive.rules.issued');
  });
});

describe('a PDF made to harm', () => {
  it('prints more than a page can', async () => {
    const { rules } = verdict(await readPdf(pdfFile([`BT /F 10 Tf <${hex('1').repeat(120_000)}> Tj ET`])));
    expect(rules).toContain('read/too-large');
  });

  it('draws lines without end', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, i) => `${i / 9} 0 m ${i / 9} 842 l S 0 ${i / 6} m 595 ${i / 6} l S`,
    );
    verdict(await readPdf(pdfFile([lines.join('\n') + textAt(50, 50, '规章')])));
  });

  it('never throws, whatever the bytes', async () => {
    const file = pdfFile([rulesRow(['1', '0', '11'])]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
        fc.nat(file.length),
        async (changes, end) => {
          const damaged = file.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          verdict(await readPdf(damaged));
          verdict(await readPdf(damaged.slice(0, end)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const corpus = '../shared/corpus';

describe.skipIf(!existsSync(`${corpus}/huaian-2024.pdf`))(
  'a city’s report (skipped without the corpus)',
  () => {
    it('is read in every cell and in its header', async () => {
      const { report, findings } = await readPdf(readFileSync(`${corpus}/huaian-2024.pdf`));
      const expected = JSON.parse(readFileSync(`${corpus}/expected/huaian-2024.json`, 'utf8'));
      const read = Object.fromEntries(cellPaths(report).map((path) => [path, getCell(report, path)]));
      expect(read).toEqual(expected.cells);
      expect(report.agency.name).toBe(expected.agency);
      expect(report.year).toBe(expected.year);
      expect(report.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
      expect(findings).toEqual([]);
    });
  },
);
