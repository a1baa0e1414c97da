import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { defineConfig } from 'tsup';
import { reportJsonSchema } from './src/report/schema.js';

/** What programs import: the name of the built file, and its source. */
const entries = {
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  'read/auto': 'src/auto/read-report.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
};

type Plugin = NonNullable<import('tsup').Options['esbuildPlugins']>[number];

/** The packages that built files contain code of, by folder. */
const bundled = new Set<string>();

const licences: Plugin = {
  name: 'the licences of what is bundled go along',
  setup({ onLoad, onEnd }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
      const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u.exec(path) ?? [];
      if (folder !== undefined) bundled.add(folder);
      return undefined;
    });
    onEnd(() => {
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/THIRD-PARTY.txt', [...bundled].sort().map(licenceOf).join('\n'));
    });
  },
};

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/iu.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}

/** Small packages that are bundled where files are few; others stay packages that the user's installation has once. */
const small = ['date-fns', 'diff', 'fastest-levenshtein', 'get-east-asian-width', 'zod'];

const shared = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  esbuildOptions(options: { charset?: 'ascii' | 'utf8'; lineLimit?: number }) {
    // Chinese as it is: escaped, each character would take six.
    options.charset = 'utf8';
    // Of an error that nobody caught Node prints the whole line.
    options.lineLimit = 200;
  },
} as const;

export default defineConfig([
  {
    // For Node, which is slow to open many files: few and small ones. Of zod they hold what the schema uses, for zod whole is
    // three quarters of the time that importing takes; its classes are the same to `instanceof` as those of the program's own.
    ...shared,
    entry: entries,
    format: ['esm', 'cjs'],
    minify: true,
    treeshake: true,
    noExternal: small,
    // What an ES module knows of its own place, for CommonJS too.
    shims: true,
    dts: true,
    esbuildPlugins: [licences],
    onSuccess: () => writeFile('dist/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`),
  },
  {
    // For bundlers, which leave out the modules that a program does not use but little of a module.
    ...shared,
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: ['esm'],
    outDir: 'dist/modules',
    bundle: false,
    splitting: false,
  },
  {
    ...shared,
    // The processes that `check --jobs` starts run a file of their own.
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/jobs/worker.ts' },
    format: ['esm'],
    platform: 'node',
    minify: true,
    treeshake: true,
    noExternal: small,
    // Commander is CommonJS and asks for Node's modules by require.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    esbuildPlugins: [
      licences,
      {
        name: 'the tool imports the built entries, as any program does',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\.\/.*\.js$/ }, ({ path, resolveDir }) => {
            const source = relative('.', join(resolveDir, path)).replaceAll(sep, '/').replace(/\.js$/, '.ts');
            const [built] = Object.entries(entries).find(([, entry]) => entry === source) ?? [];
            return built ? { path: `./${built}.js`, external: true } : undefined;
          });
        },
      },
    ],
  },
]);
