import { join, relative } from 'node:path';
import { defineConfig } from 'tsup';

/** What programs import: the name of the built file, and its source. */
const entries = {
  index: 'src/index.ts',
  read: 'src/read/index.ts',
  'read/auto': 'src/read/auto.ts',
  docx: 'src/docx/index.ts',
  pdf: 'src/pdf/index.ts',
};

const shared = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  treeshake: true,
  // Chinese as it is: escaped, each character would take six.
  esbuildOptions(options: { charset?: 'ascii' | 'utf8' }) {
    options.charset = 'utf8';
  },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: entries,
    format: ['esm', 'cjs'],
    // What an ES module knows of its own place, for CommonJS too.
    shims: true,
    dts: true,
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    minify: true,
    // Commander is CommonJS and asks for Node's modules by require.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
    esbuildPlugins: [
      {
        name: 'the tool imports the built entries, as any program does',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\.\/.*\.js$/ }, ({ path, resolveDir }) => {
            const source = relative('.', join(resolveDir, path))
              .replaceAll('\\', '/')
              .replace(/\.js$/, '.ts');
            const [built] = Object.entries(entries).find(([, entry]) => entry === source) ?? [];
            return built ? { path: `./${built}.js`, external: true } : undefined;
          });
        },
      },
    ],
  },
]);
