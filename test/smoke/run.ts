// The packed package in everything that it claims to run in: `npm run smoke [-- --write]`.
// With `--write` the table goes into docs/quality.md as well.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundlers } from './bundlers.js';
import { compilers } from './compilers.js';
import { runtimes } from './runtimes.js';
import { NotAvailable, Workshop } from './workshop.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = new Workshop(root);
const rows: { where: string; what: string; result: string }[] = [];
let failures = 0;

/** Carries out one row; what is not there is told as such. `act` gives what is worth saying of a success. */
async function row(where: string, what: string, act: () => string | Promise<string>): Promise<void> {
  let result: string;
  try {
    result = `passed${((note) => (note ? `, ${note}` : ''))(await act())}`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NotAvailable) result = `not available: ${message}`;
    else {
      failures++;
      result = `FAILED: ${message.replace(/\s+/gu, ' ').slice(0, 300)}`;
      process.stderr.write(`${where}, ${what}:\n${message}\n`);
    }
  }
  rows.push({ where, what, result });
  process.stdout.write(`${where} · ${what} · ${result}\n`);
}

export type Row = typeof row;

try {
  for (const part of [runtimes, compilers, bundlers]) await part(workshop, row);
} finally {
  workshop.remove();
}
const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = [
  '| where | what | result |',
  '|---|---|---|',
  ...rows.map(({ where, what, result }) => `| ${cell(where)} | ${cell(what)} | ${cell(result)} |`),
].join('\n');
process.stdout.write(`\n${table}\n\n${rows.length} rows, ${failures} failed\n`);
if (process.argv.includes('--write')) {
  const file = new URL('../../docs/quality.md', import.meta.url);
  const [start, end] = ['<!-- smoke -->', '<!-- /smoke -->'];
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/quality.md has no place for the table, ${start} to ${end}`);
  writeFileSync(file, `${before}${start}\n${table}\n${end}${after}`);
}
process.exitCode = failures > 0 ? 1 : 0;
