import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the tool without a process. */
export async function tool(
  args: readonly string[],
  { input = '', ...given }: Partial<Omit<Io, 'readInput' | 'pipe'>> & { input?: string | Uint8Array } = {},
): Promise<Ended> {
  const ended: Ended = { code: -1, out: '', err: '' };
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  ended.code = await run(args, {
    readInput: async () => bytes,
    async pipe({ readable, writable }) {
      const written = new Response(new Uint8Array(bytes)).body?.pipeTo(writable);
      ended.out += await new Response(readable).text();
      await written;
    },
    write: (text) => {
      ended.out += text;
    },
    warn: (text) => {
      ended.err += text;
    },
    folder: 'test/fixtures',
    colour: false,
    ...given,
  });
  return ended;
}

/** The sample report of the read-me, with its two planted errors. */
export const demoFile = 'test/fixtures/demo-2024.txt';
export const demoText = readFileSync(demoFile, 'utf8');
/** The same without them. */
export const soundText = demoText
  .replace('（一）予以公开\n\t52\n', '（一）予以公开\n\t25\n')
  .replace(/\t2\n(\n\n五、存在的主要问题)/u, '\t1\n$1');

/** A folder that is gone after the tests of the file, with these files in it. */
export function folderWith(files: Record<string, string | Uint8Array>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
