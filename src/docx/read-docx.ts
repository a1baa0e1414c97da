import type { Finding } from '../finding/finding.js';
import { defaultLocale, type Locale } from '../form/locale.js';
import { assertBytes } from '../read/assert-bytes.js';
import type { SourceBlock, SourceDocument } from '../read/document.js';
import { type FileKind, fileKind } from '../read/file-kind.js';
import { readFinding } from '../read/findings.js';
import type { ReadOptions } from '../read/options.js';
import { readDocument } from '../read/read-document.js';
import type { ReadResult } from '../read/result.js';
import { readNumbering } from './numbering.js';
import { parseDocument } from './parse-document.js';
import { documentParts } from './parts.js';
import { readStyles } from './styles.js';
import { toBlocks } from './to-blocks.js';
import { deepestElement, TooDeepError } from './xml.js';
import { ArchiveError, openArchive, unpackedLimit } from './zip.js';

/**
 * Reads a report from a Word file (DOCX).
 *
 * Whatever the bytes are, it resolves: what could not be read is `null` in the report and named in a finding. Of a file with tracked
 * changes, what it prints once they are accepted is read. `sources` holds table, row and cell of each figure, counted from 1.
 *
 * @param bytes The file; it is not changed.
 * @returns The report as far as it could be read, the findings, and where each figure stands.
 * @throws {DisclosureReportError} `invalid-value`, rejecting, where `bytes` are no bytes.
 * @example
 * const { report, findings } = await readDocx(await readFile('report.docx'));
 */
export async function readDocx(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return readDocument(takeApart(assertBytes(bytes), options.locale ?? defaultLocale), options);
}

function takeApart(bytes: Uint8Array, locale: Locale): SourceDocument {
  const kind = fileKind(bytes);
  const foreign = (seems: Exclude<FileKind, 'text'> | null): SourceDocument =>
    unread(readFinding('read/not-this-format', { format: 'docx', seems }, locale));
  if (kind === 'locked-office') {
    return unread(readFinding('read/protected', { format: 'docx' }, locale));
  }
  if (kind !== 'zip') return foreign(kind === 'text' ? null : kind);
  try {
    const parts = documentParts(openArchive(bytes));
    if (!parts) return foreign('zip');
    const context = { styles: readStyles(parts.styles), numbering: readNumbering(parts.numbering) };
    const blocks = toBlocks(parseDocument(parts.document, context));
    const findings = blocks.some(hasText)
      ? []
      : [readFinding('read/no-text', { format: 'docx', pages: null }, locale)];
    return { kind: 'docx', blocks, findings };
  } catch (error) {
    return unread(faultOf(error, locale));
  }
}

function unread(finding: Finding): SourceDocument {
  return { kind: 'docx', blocks: [], findings: [finding] };
}

function faultOf(error: unknown, locale: Locale): Finding {
  if (error instanceof ArchiveError && error.kind === 'protected') {
    return readFinding('read/protected', { format: 'docx' }, locale);
  }
  if (error instanceof ArchiveError && error.kind === 'too-large') {
    return readFinding('read/too-large', { format: 'docx', what: 'text', limit: unpackedLimit }, locale);
  }
  if (error instanceof TooDeepError) {
    return readFinding('read/too-large', { format: 'docx', what: 'depth', limit: deepestElement }, locale);
  }
  return readFinding('read/damaged', { format: 'docx', reason: null }, locale);
}

function hasText(block: SourceBlock): boolean {
  return block.kind === 'line'
    ? block.text.trim() !== ''
    : block.cells.some(({ text }) => text.trim() !== '');
}
