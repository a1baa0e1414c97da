import type { Finding } from '../finding/finding.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { assertBytes } from '../read/assert-bytes.js';
import type { SourceDocument } from '../read/document.js';
import { fileKind } from '../read/file-kind.js';
import { readFinding } from '../read/findings.js';
import type { ReadOptions } from '../read/options.js';
import { readDocument } from '../read/read-document.js';
import type { ReadResult } from '../read/result.js';
import { knownPages } from './doubtful.js';
import { loadPdfjs, type OpenPdf, openPdf } from './open-pdf.js';
import type { PageContent } from './page-content.js';
import { layoutPage } from './page-layout.js';
import { withoutStrayRejections } from './stray-rejections.js';
import { toBlocks } from './to-blocks.js';

/** A report has some ten pages; beyond this many nothing is read. */
const mostPages = 500;

/**
 * Reads a report from a PDF, by the lines that its tables are drawn with and by where its characters stand.
 *
 * Needs the optional peer dependency `pdfjs-dist`. Whatever the bytes are, it resolves: what could not be read is `null` in the report and
 * named in a finding, so for a scan, which has no text. `sources` holds the page of each figure, from 1, and its cell's box in points
 * from the lower left corner.
 *
 * pdf.js cannot be interrupted: a small file made for it can keep its thread busy for minutes, or for ever. Read PDFs of strangers in
 * a worker or a process that is ended after some time.
 *
 * @param bytes The file; it is not changed.
 * @returns The report as far as it could be read, the findings, and where each figure stands.
 * @throws {DisclosureReportError} `invalid-value`, rejecting, where `bytes` are no bytes. Where `pdfjs-dist` is not installed, an error that says
 * so, in Node with the code `ERR_MODULE_NOT_FOUND`.
 * @example
 * const { report, findings } = await readPdf(await readFile('report.pdf'));
 */
export async function readPdf(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return readDocument(await takeApart(assertBytes(bytes), options.locale ?? defaultLocale), options);
}

async function takeApart(bytes: Uint8Array, locale: Locale): Promise<SourceDocument> {
  const kind = fileKind(bytes);
  if (kind !== 'pdf') {
    const seems = kind === 'text' ? null : kind;
    return unread(readFinding('read/not-this-format', { format: 'pdf', seems }, locale));
  }
  // A missing library is no fault of the bytes.
  await loadPdfjs();
  return withoutStrayRejections(async () => {
    let pdf: OpenPdf | undefined;
    try {
      pdf = await openPdf(bytes);
      return await readPages(pdf, bytes, locale);
    } catch (error) {
      return unread(faultOf(error, locale));
    } finally {
      await pdf?.close().catch(() => undefined);
    }
  });
}

interface Sheet {
  readonly number: number;
  readonly content: PageContent;
  readonly sheet: readonly number[];
}

async function readPages(pdf: OpenPdf, bytes: Uint8Array, locale: Locale): Promise<SourceDocument> {
  const findings: Finding[] = isCut(bytes)
    ? [readFinding('read/damaged', { format: 'pdf', reason: null }, locale)]
    : [];
  const sheets: Sheet[] = [];
  for (let number = 1; number <= Math.min(pdf.pageCount, mostPages); number++) {
    try {
      const { content, sheet } = await pdf.page(number);
      if (content) sheets.push({ number, content, sheet });
      else
        findings.push(readFinding('read/too-large', { format: 'pdf', what: 'page', limit: number }, locale));
    } catch (error) {
      const reason = reasonOf(error);
      findings.push(readFinding('read/damaged', { format: 'pdf', reason, page: number }, locale));
    }
  }
  if (pdf.pageCount > mostPages) {
    findings.push(readFinding('read/too-large', { format: 'pdf', what: 'pages', limit: mostPages }, locale));
  }
  if (sheets.length > 0 && sheets.every(({ content }) => content.glyphs.length === 0)) {
    findings.push(readFinding('read/no-text', { format: 'pdf', pages: sheets.length }, locale));
  }
  const known = knownPages(sheets.map(({ content }) => content));
  const garbled = sheets.filter((_, i) => (known[i]?.unknown ?? 0) > 0);
  if (garbled.length > 0) {
    const characters = known.reduce((sum, { unknown }) => sum + unknown, 0);
    const pages = garbled.map(({ number }) => number);
    findings.push(readFinding('read/garbled', { characters, pages }, locale));
  }
  const layouts = sheets.map(({ number, content, sheet }, i) =>
    layoutPage(known[i]?.content ?? content, number, sheet),
  );
  return { kind: 'pdf', blocks: toBlocks(layouts), findings };
}

/** Whether the end of the file is lost, where its directory stands; pdf.js then reads what it finds. */
function isCut(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(-4096));
  return !end.includes('startxref') && !end.includes('%%EOF');
}

function unread(finding: Finding): SourceDocument {
  return { kind: 'pdf', blocks: [], findings: [finding] };
}

function faultOf(error: unknown, locale: Locale): Finding {
  return error instanceof Error && error.name === 'PasswordException'
    ? readFinding('read/protected', { format: 'pdf' }, locale)
    : readFinding('read/damaged', { format: 'pdf', reason: reasonOf(error) }, locale);
}

function reasonOf(error: unknown): string | null {
  return error instanceof Error ? error.message : null;
}
