import { defineConfig } from 'vitest/config';

// Tests that need more than Node is: a Chromium, programs of other people. `--mode browser` and `--mode engines` run those, and
// those alone.
const apart = ['browser', 'engines'];

export default defineConfig(({ mode }) => ({
  // Examples import the package by its name.
  resolve: {
    alias: [
      { find: /^disclosure-report$/, replacement: new URL('./src/index.ts', import.meta.url).pathname },
      {
        find: /^disclosure-report\/read$/,
        replacement: new URL('./src/read/index.ts', import.meta.url).pathname,
      },
    ],
  },
  test: {
    include: apart.includes(mode) ? [`test/${mode}/**/*.test.ts`] : ['test/**/*.test.ts'],
    exclude: apart.includes(mode) ? [] : apart.map((folder) => `test/${folder}/**`),
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    testTimeout: 30_000,
  },
}));
