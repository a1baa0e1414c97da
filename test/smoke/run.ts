// The packed package in everything that it claims to run in: `npm run smoke [-- --write] [-- NAME …]`.
// With names, the rows whose first column begins with one of them; `--write` puts the table of a whole run into docs/quality.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundlers } from './bundlers.js';
import { compilers } from './compilers.js';
import { runtimes } from './runtimes.js';
import { NotAvailable, Workshop } from './workshop.js';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const write = process.argv.includes('--write');
if (write && names.length > 0) throw new Error('only a whole run is written down');
const start = Date.now();

const root = fileURLToPath(new URL('../..', import.meta.url));
const workshop = new Workshop(root);
const rows: { where: string; what: string; result: string }[] = [];
let failures = 0;

/** Carries out one row; what is not there is told as such. `act` gives what is worth saying of a success. */
async function row(where: string, what: string, act: () => string | Promise<string>): Promise<void> {
  if (names.length > 0 && !names.some((name) => where.startsWith(name))) return;
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
const missing = rows.filter(({ result }) => result.startsWith('not available')).length;
const minutes = Math.max(1, Math.round((Date.now() - start) / 60_000));
const sum = `${rows.length} rows in ${minutes} min: ${rows.length - missing - failures} passed, ${failures} failed, ${missing} not available.`;
process.stdout.write(`\n${table}\n\n${sum}\n`);
if (write) {
  const file = new URL('../../docs/quality.md', import.meta.url);
  const [begin, end] = ['<!-- smoke -->', '<!-- /smoke -->'];
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`docs/quality.md has no place for the table, ${begin} to ${end}`);
  writeFileSync(file, `${before}${begin}\n${table}\n\n${sum}\n${end}${after}`);
}
process.exitCode = failures > 0 ? 1 : 0;
