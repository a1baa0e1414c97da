import { defineConfig } from 'vitest/config';

// `--mode browser` runs the tests that need a Chromium, and those alone.
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
    include: mode === 'browser' ? ['test/browser/**/*.test.ts'] : ['test/**/*.test.ts'],
    exclude: mode === 'browser' ? [] : ['test/browser/**'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    testTimeout: 30_000,
  },
}));
