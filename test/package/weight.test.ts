import { describe, expect, it } from 'vitest';
import { manifest } from './built.js';
import { bundle } from './bundle.js';

const kilobyte = 1000;

describe('what the package weighs in a web page', () => {
  it('checks a report by every rule, in both languages, without zod and readers', async () => {
    const { gzipped, packages } = await bundle("export { validateReport } from 'disclosure-report'");
    expect(packages).toEqual(['date-fns', 'fastest-levenshtein']);
    // Most of it is the vocabulary of prose and the two catalogues of messages.
    expect(gzipped).toBeLessThanOrEqual(80 * kilobyte);
  });

  it('is not much more whole, zod aside', async () => {
    const { gzipped, packages } = await bundle("export * from 'disclosure-report'", ['zod']);
    expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining(packages));
    for (const reader of ['zod', 'htmlparser2', 'opencc-js', 'fflate', 'docx', 'pdfjs-dist'])
      expect(packages).not.toContain(reader);
    expect(gzipped).toBeLessThanOrEqual(110 * kilobyte);
  });

  it('runs in a browser: neither the core nor the readers ask for anything of Node', async () => {
    // With platform "browser", esbuild fails on an import of a Node module.
    await expect(bundle("export * from 'disclosure-report'")).resolves.toBeDefined();
    await expect(bundle("export * from 'disclosure-report/read'")).resolves.toBeDefined();
    await expect(bundle("export * from 'disclosure-report/docx'", ['docx'])).resolves.toBeDefined();
  });
});
