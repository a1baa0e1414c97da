import { readNumbering } from '../../src/docx/numbering.js';
import { parseDocument } from '../../src/docx/parse-document.js';
import { documentParts } from '../../src/docx/parts.js';
import { readStyles } from '../../src/docx/styles.js';
import { toBlocks } from '../../src/docx/to-blocks.js';
import { openArchive } from '../../src/docx/zip.js';
import type { SourceBlock } from '../../src/read/index.js';
import { wordFile } from '../support/word-document.js';

/** The blocks of a Word file. */
export function blocksOfFile(bytes: Uint8Array): SourceBlock[] {
  const parts = documentParts(openArchive(bytes));
  if (!parts) throw new Error('no Word file');
  return toBlocks(
    parseDocument(parts.document, {
      styles: readStyles(parts.styles),
      numbering: readNumbering(parts.numbering),
    }),
  );
}

/** The blocks of a Word file with this body. */
export function blocksOf(body: string, parts: Readonly<Record<string, string>> = {}): SourceBlock[] {
  return blocksOfFile(wordFile(body, parts));
}

/** The lines of a Word file with this body. */
export function linesOf(body: string, parts: Readonly<Record<string, string>> = {}): string[] {
  return blocksOf(body, parts).map((block) => (block.kind === 'line' ? block.text : '[grid]'));
}

/** The cells of each grid, as `row,column rows×columns text`. */
export function gridsOf(body: string): string[][] {
  return blocksOf(body).flatMap((block) =>
    block.kind === 'grid'
      ? [
          block.cells.map(
            ({ row, column, rowSpan, colSpan, text }) =>
              `${row},${column}${rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : ''} ${text}`,
          ),
        ]
      : [],
  );
}
