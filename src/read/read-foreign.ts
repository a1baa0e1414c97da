import { defaultLocale } from '../form/locale.js';
import type { FileKind } from './file-kind.js';
import { readFinding } from './findings.js';
import type { ReadOptions } from './options.js';
import { readDocument } from './read-document.js';
import type { ReadResult } from './result.js';

/** What comes of a file that no reader can take apart: a report of nulls, and a finding that says what the file is. */
export function readForeign(seems: Exclude<FileKind, 'text'>, options: ReadOptions): ReadResult {
  const finding = readFinding(
    'read/not-this-format',
    { format: null, seems },
    options.locale ?? defaultLocale,
  );
  return readDocument({ kind: 'text', blocks: [], findings: [finding] }, options);
}
