import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { CommandFailure } from './command-failure.js';
import { standardInput } from './load-report.js';
import type { Words } from './words/words.js';

/** What the tool writes. */
export type OutputFormat =
  | 'json'
  | 'ndjson'
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'facts-csv'
  | 'facts-ndjson';

const lines: readonly OutputFormat[] = ['ndjson', 'facts-ndjson'];

/** What a file may hold whose name ends so; one that ends otherwise may hold anything. */
const heldBy: Readonly<Record<string, readonly OutputFormat[]>> = {
  '.json': ['json', ...lines],
  '.ndjson': lines,
  '.jsonl': lines,
  '.csv': ['facts-csv'],
  '.txt': ['text', 'markdown', 'facts-csv'],
  '.md': ['markdown'],
  '.html': ['html'],
  '.htm': ['html'],
  '.docx': ['docx'],
  '.doc': [],
  '.wps': [],
  '.pdf': [],
  '.ofd': [],
  '.xls': [],
  '.xlsx': [],
};

/**
 * Refuses to write over what is read, and to write one thing under the name of another.
 *
 * @throws {CommandFailure}
 */
export async function assertOutput(
  file: string | undefined,
  format: OutputFormat,
  inputs: readonly (string | undefined)[],
  words: Words,
): Promise<void> {
  if (file === undefined) return;
  const target = await identity(file);
  for (const input of target === undefined ? [] : inputs) {
    if (input === undefined || input === standardInput || (await identity(input)) !== target) continue;
    throw new CommandFailure(`${file}: ${words.outputIsInput}`);
  }
  const held = heldBy[extname(file).toLowerCase()];
  if (held && !held.includes(format)) throw new CommandFailure(`${file}: ${words.otherName(format)}`);
}

/** What makes two names one file, by whatever path or link; nothing for what is none, such as a terminal. */
async function identity(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev} ${found.ino}` : undefined;
}
