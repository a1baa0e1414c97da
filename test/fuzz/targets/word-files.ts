import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../src/docx/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';
import { paragraph, run, wordFile, wordOf } from '../../support/word-document.js';
import { mutated, mutatedBytes, noise } from '../mutate.js';
import { type Target, target } from '../target.js';
import { expectWellFormed } from '../well-formed.js';

const files = [
  wordOf(balancedReport(1)),
  wordOf(balancedReport(2, { edition: '2019', year: 2020 }), { framed: true }),
];
const documentName = 'word/document.xml';
const bodies = files.map((file) => new TextDecoder().decode(unzipSync(file)[documentName]));

function withDocument(xml: string, level: 0 | 6 = 0): Uint8Array {
  return zipSync({ ...unzipSync(files[0] ?? new Uint8Array()), [documentName]: strToU8(xml) }, { level });
}

/** The stream of so many gigabytes of one character, a thousandth as long. */
function gigabytes(count: number, character: string): Uint8Array {
  // Up to a byte's end and without an end of the stream, so that it can be repeated.
  const part = deflateRawSync(character.repeat(16 * 1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
  const end = Buffer.from([3, 0]);
  return new Uint8Array(Buffer.concat([...Array.from({ length: count * 64 }, () => part), end]));
}

/** A ZIP archive by hand: whatever it says of itself need not be true. */
function archive(
  entries: readonly { name: string; data: Uint8Array; size: number; at?: number }[],
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const header = (bytes: number, set: (view: DataView) => void): Uint8Array => {
    const view = new DataView(new ArrayBuffer(bytes));
    set(view);
    return new Uint8Array(view.buffer);
  };
  for (const { name, data, size, at } of entries) {
    const local = header(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(8, 8, true);
      view.setUint32(18, data.length, true);
      view.setUint32(22, size, true);
      view.setUint16(26, name.length, true);
    });
    const central = header(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(10, 8, true);
      view.setUint32(20, data.length, true);
      view.setUint32(24, size, true);
      view.setUint16(28, name.length, true);
      view.setUint32(42, at ?? offset, true);
    });
    directory.push(central, strToU8(name));
    if (at !== undefined) continue;
    parts.push(local, strToU8(name), data);
    offset += 30 + name.length + data.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, offset, true);
  });
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const million = 1_000_000;
const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}"><!ENTITY e SYSTEM "file:///etc/passwd">]>`;
const nested = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}7${close.repeat(depth)}`;

/** Files that are made to harm, by what they do. Each is made when its turn comes. */
const bombs: Record<string, () => Uint8Array> = {
  'a gigabyte, as it says': () => archive([{ name: documentName, data: gigabytes(1, ' '), size: 2 ** 30 }]),
  'twenty gigabytes that say they are small': () =>
    archive([{ name: documentName, data: gigabytes(20, ' '), size: 1000 }]),
  'twenty gigabytes that say they are just small enough': () =>
    archive([{ name: documentName, data: gigabytes(20, '<'), size: 64 * 1024 * 1024 }]),
  'styles of a gigabyte': () => wordFileWith('word/styles.xml', gigabytes(1, ' ')),
  'many entries': () =>
    archive(
      Array.from({ length: 65_000 }, (_, i) => ({ name: `word/${i}.xml`, data: new Uint8Array(), size: 0 })),
    ),
  'many names of one entry': () =>
    archive(
      Array.from({ length: 60_000 }, (_, i) => ({
        name: documentName,
        data: new Uint8Array(2),
        size: 2,
        ...(i > 0 ? { at: 0 } : {}),
      })),
    ),
  'archives in archives': () => {
    let inner = files[0] ?? new Uint8Array();
    for (let i = 0; i < 20; i++) inner = zipSync({ [documentName]: inner });
    return inner;
  },
  'a relation to itself': () => wordFile(paragraph('7'), { 'document.xml': '<w:document/>' }),
  'entities within entities': () =>
    withDocument(
      `${entities}<w:document><w:body><w:p><w:r><w:t>&d;&e;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  'deep tables': () => withDocument(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 100_000)),
  'deep boxes': () =>
    withDocument(nested('<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>', 100_000)),
  'deep tables of two cells': () =>
    withDocument(nested('<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000)),
  'unclosed elements': () => withDocument('<w:p><w:r>'.repeat(million)),
  'a million empty paragraphs': () => withDocument('<w:p/>'.repeat(million), 6),
  'a million paragraphs': () => withDocument('<w:p><w:r><w:t>7</w:t></w:r></w:p>'.repeat(million), 6),
  'a table of a million cells': () =>
    withDocument(
      `<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>7</w:t></w:r></w:p></w:tc>'.repeat(60)}</w:tr>`.repeat(16_000)}</w:tbl>`,
      6,
    ),
  'a cell across all rows': () =>
    withDocument(
      `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:vMerge/><w:gridSpan w:val="63"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(100_000)}</w:tbl>`,
      6,
    ),
  'a million attributes': () =>
    withDocument(`<w:p ${Array.from({ length: 200_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
  'a million name spaces': () =>
    withDocument(
      `<w:p ${Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="x/wordprocessingml/main"`).join(' ')}/>`,
    ),
  'one endless word': () =>
    withDocument(`<w:p><w:r><w:t>${'政府信息公开'.repeat(million)}</w:t></w:r></w:p>`, 6),
  'one endless figure': () => withDocument(`<w:p><w:r><w:t>三、${'7'.repeat(million)}</w:t></w:r></w:p>`, 6),
};

function wordFileWith(name: string, data: Uint8Array): Uint8Array {
  const document = strToU8(`<w:document>${paragraph(run('规章 7'))}</w:document>`);
  return archive([
    { name, data, size: 64 * 1024 * 1024 },
    { name: documentName, data: document, size: document.length },
  ]);
}

export const wordFiles: Target[] = [
  target({
    name: 'DOCX, bytes changed',
    runs: 2000,
    input: mutatedBytes(files),
    check: async (bytes) => expectWellFormed(await readDocx(bytes)),
  }),
  target({
    name: 'DOCX, XML changed',
    runs: 1200,
    input: fc.oneof({ weight: 3, arbitrary: mutated(bodies) }, { weight: 1, arbitrary: noise }),
    check: async (xml) => expectWellFormed(await readDocx(withDocument(xml))),
  }),
  target({
    name: 'DOCX, bombs',
    runs: 40,
    limit: 20_000,
    input: fc.constantFrom(...Object.keys(bombs)),
    async check(name) {
      const bytes = bombs[name]?.() ?? new Uint8Array();
      const start = process.cpuUsage();
      expectWellFormed(await readDocx(bytes));
      const { user, system } = process.cpuUsage(start);
      if (process.env.FUZZ_VERBOSE)
        process.stderr.write(`${name}: ${Math.round((user + system) / 1000)} ms\n`);
    },
  }),
];
