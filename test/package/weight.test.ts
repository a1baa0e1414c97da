import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.js';

const kilobyte = 1000;

describe('what the package weighs in a web page', () => {
  it('checks a report without zod, and without readers, in 25 kB', async () => {
    const { code, gzipped, packages } = await bundle("export { validateReport } from 'disclosure-report'");
    expect(packages).not.toContain('zod');
    expect(code).not.toContain('prefault');
    expect(gzipped).toBeLessThanOrEqual(25 * kilobyte);
  });

  it('is 40 kB whole, zod aside', async () => {
    const { gzipped } = await bundle("export * from 'disclosure-report'", ['zod']);
    expect(gzipped).toBeLessThanOrEqual(40 * kilobyte);
  });

  it('runs in a browser: the core asks for nothing of Node', async () => {
    // With platform "browser", esbuild fails on an import of a Node module.
    await expect(bundle("export * from 'disclosure-report'")).resolves.toBeDefined();
    await expect(bundle("export * from 'disclosure-report/read'")).resolves.toBeDefined();
  });
});
