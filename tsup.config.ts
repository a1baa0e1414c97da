import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  splitting: true,
  sourcemap: false,
  treeshake: true,
} as const;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', read: 'src/read/index.ts', docx: 'src/docx/index.ts' },
    format: ['esm', 'cjs'],
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
        name: 'the tool imports the published entries, as any program does',
        setup({ onResolve }) {
          onResolve({ filter: /^\.\.\/(?:\w+\/)?index\.js$/ }, ({ path, importer }) =>
            /[\\/]src[\\/]cli[\\/]/.test(importer)
              ? { path: `./${path.split('/').at(-2)?.replace('..', 'index')}.js`, external: true }
              : undefined,
          );
        },
      },
    ],
  },
]);
