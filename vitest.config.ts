import { defineConfig } from 'vitest/config';

// `--mode browser` runs the tests that need a Chromium, and those alone.
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'browser' ? ['test/browser/**/*.test.ts'] : ['test/**/*.test.ts'],
    exclude: mode === 'browser' ? [] : ['test/browser/**'],
    typecheck: { include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    testTimeout: 30_000,
  },
}));
