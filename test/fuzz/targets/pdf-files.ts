import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readPdf } from '../../../src/pdf/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { columnWidths, pdfFile, tableAt, textAt } from '../../support/pdf-document.js';
import { drawnTables } from '../../support/report-grids.js';
import { mutatedBytes } from '../mutate.js';
import { type Target, target } from '../target.js';
import { expectWellFormed } from '../well-formed.js';

const [, , disputes] = drawnTables(balancedReport(1));
const small = pdfFile(['二、规章 1 2 3', textAt(75, 600, '五、存在的主要问题及改进情况')]);
const drawn = disputes ? tableAt(disputes, { left: 55, top: 700, widths: columnWidths(disputes) }) : '';
const files = [small, pdfFile([textAt(75, 780, '四、政府信息公开行政复议、行政诉讼情况') + drawn])];

/** The small file with a piece of it written otherwise; both in Latin letters, which are bytes. */
function rewritten(from: RegExp, to: string): Uint8Array {
  return strToU8(Buffer.from(small).toString('latin1').replace(from, to), true);
}

function packedContent(data: Uint8Array): Uint8Array {
  const packed = deflateSync(data).toString('latin1');
  const stream = `/Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
  return rewritten(/\/Length \d+ >>\nstream\n[\s\S]*?\nendstream/u, stream.replaceAll('$', '$$$$'));
}

const million = 1_000_000;

/** Files that are made to harm, by what they do. */
const bombs: Record<string, () => Uint8Array> = {
  'a page tree that is its own branch': () => rewritten(/\/Kids \[[^\]]*\]/u, '/Kids [2 0 R]'),
  'a million pages': () => rewritten(/\/Count \d+/u, '/Count 1000000'),
  'pages of one page': () =>
    rewritten(/\/Kids \[[^\]]*\] \/Count \d+/u, `/Kids [${'7 0 R '.repeat(20_000)}] /Count 20000`),
  'a font that is its own descendant': () =>
    rewritten(/\/DescendantFonts \[4 0 R\]/u, '/DescendantFonts [3 0 R]'),
  'content of half a gigabyte of blanks': () => packedContent(Buffer.alloc(512 * million, ' ')),
  // pdf.js takes time that grows with the square of the states that are open, and does not end for a million.
  'content of ten thousand states': () => packedContent(Buffer.from('q '.repeat(10_000))),
  'content of a million states, one after the other': () =>
    packedContent(Buffer.from('q Q '.repeat(million))),
  'content of a million texts': () =>
    packedContent(Buffer.from(`BT /F 10 Tf ${'<0031> Tj '.repeat(million)} ET`)),
  'content of a million lines': () => packedContent(Buffer.from('0 0 m 9 9 l S '.repeat(million))),
  'arrays within arrays': () => rewritten(/\/MediaBox \[[^\]]*\]/u, `/MediaBox ${'['.repeat(50_000)}`),
  'a length beyond the file': () => rewritten(/\/Length \d+/u, '/Length 99999999999'),
  'a script': () =>
    rewritten(
      /\/Type \/Catalog/u,
      '/Type /Catalog /OpenAction << /S /JavaScript /JS (globalThis.polluted = 1) >>',
    ),
};

export const pdfFiles: Target[] = [
  target({
    name: 'PDF, bytes changed',
    runs: 300,
    limit: 10_000,
    prepare: () => readPdf(small),
    input: mutatedBytes(files, 40),
    check: async (bytes) => expectWellFormed(await readPdf(bytes)),
  }),
  target({
    name: 'PDF, bombs',
    runs: 20,
    limit: 40_000,
    prepare: () => readPdf(small),
    input: fc.constantFrom(...Object.keys(bombs)),
    async check(name) {
      const bytes = bombs[name]?.() ?? new Uint8Array();
      const start = process.cpuUsage();
      expectWellFormed(await readPdf(bytes));
      const { user, system } = process.cpuUsage(start);
      if (process.env.FUZZ_VERBOSE)
        process.stderr.write(`${name}: ${Math.round((user + system) / 1000)} ms\n`);
      if (Object.hasOwn(globalThis, 'polluted')) throw new Error('a script of the file ran');
    },
  }),
];
