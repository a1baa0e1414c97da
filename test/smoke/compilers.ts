import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typed } from './program.js';
import type { Row } from './run.js';
import { execute, output, type Workshop } from './workshop.js';

const versions = ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6', 'latest'];

const resolutions = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'preserve', moduleResolution: 'bundler' },
};

/** The types, with the declarations of all packages checked, for every compiler and way of finding modules. */
export async function compilers(workshop: Workshop, row: Row): Promise<void> {
  const project = (): string =>
    workshop.project('typed', [workshop.tarball], { 'esm.mts': typed, 'cjs.cts': typed });
  for (const version of versions) {
    for (const [name, options] of Object.entries(resolutions)) {
      for (const [what, file] of [
        ['ES module', 'esm.mts'],
        ['CommonJS', 'cjs.cts'],
      ] as const) {
        await row(`TypeScript ${version}`, `${name}, ${what}`, () => {
          const consumer = project();
          const tsc = join(
            workshop.project(`typescript-${version}`, [`typescript@${version}`]),
            'node_modules/.bin/tsc',
          );
          const compilerOptions = {
            ...options,
            target: 'es2022',
            lib: ['es2022', 'dom', 'dom.iterable'],
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            noEmit: true,
            skipLibCheck: false,
            types: [],
          };
          writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
          const { status, out, err } = execute(tsc, ['-p', '.'], consumer);
          if (status !== 0) throw new Error(out.trim() || err.trim());
          return output(tsc, ['--version'], consumer).trim().replace('Version ', '');
        });
      }
    }
  }
}
