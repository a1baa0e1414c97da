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
    entry: { index: 'src/index.ts', read: 'src/read/index.ts' },
    format: ['esm', 'cjs'],
    dts: true,
    clean: true,
  },
  {
    ...shared,
    // The tool carries its own argument parser and colours, so importers of the library install neither.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    noExternal: ['commander', 'picocolors'],
    banner: { js: '#!/usr/bin/env node' },
  },
]);
