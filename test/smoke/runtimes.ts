import { join } from 'node:path';
import { build } from 'esbuild';
import { expected, inChromium } from './expected.js';
import { programs } from './program.js';
import type { Row } from './run.js';
import { NotAvailable, output, type Workshop } from './workshop.js';

const nodes = ['20', '22', '24', '26'];

/** The program under every runtime, as an ES module and as CommonJS. */
export async function runtimes(workshop: Workshop, row: Row): Promise<void> {
  const project = (): string =>
    workshop.project('consumer', [workshop.tarball], {
      'program.mjs': programs['ES module'],
      'program.cjs': programs.CommonJS,
      'copies.mjs': programs.copies,
      'page.mjs': programs.page,
    });
  const files = { 'ES module': 'program.mjs', CommonJS: 'program.cjs' };
  const both = async (where: string, command: () => { path: string; args: string[] }): Promise<void> => {
    for (const [what, file] of Object.entries(files)) {
      await row(where, what, () => {
        const consumer = project();
        const { path, args } = command();
        const version =
          output(path, ['--version'], consumer).trim().split('\n')[0]?.replace(/ \(.*/u, '') ?? '';
        expected(output(path, [...args, file], consumer));
        return version;
      });
    }
  };
  for (const version of nodes) {
    await both(`Node ${version}`, () => ({
      path: join(workshop.project(`node-${version}`, [`node@${version}`]), 'node_modules/node/bin/node'),
      args: [],
    }));
  }
  // What a package is taken by, others have their own word for.
  for (const condition of ['module', 'browser'])
    await row('Node', `ES module, with --conditions=${condition}`, () => {
      expected(output(process.execPath, [`--conditions=${condition}`, 'program.mjs'], project()));
      return process.version;
    });
  await row('Node', 'three builds of the package in one program, each taking what the others give', () => {
    expected(output(process.execPath, ['copies.mjs'], project()));
    return process.version;
  });
  await both('Bun', () => ({
    path: join(workshop.project('bun', ['bun']), 'node_modules/.bin/bun'),
    args: ['run'],
  }));
  await both('Deno', () => ({
    path: join(workshop.project('deno', ['deno']), 'node_modules/.bin/deno'),
    args: ['run', '--allow-read', '--allow-env', '--node-modules-dir=manual', '--quiet'],
  }));
  await row('Chromium', 'ES module', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(project(), 'page.mjs')],
      bundle: true,
      write: false,
      format: 'esm',
      splitting: false,
      platform: 'browser',
      external: ['docx', 'pdfjs-dist', 'pdfjs-dist/*'],
    });
    const [script] = outputFiles;
    if (!script) throw new NotAvailable('nothing was bundled');
    return inChromium({
      '/': '<!doctype html><script type="module" src="/page.js"></script>',
      '/page.js': script.text,
    });
  });
}
