import { describe, expect, it } from 'vitest';
import { manifest } from './built.js';
import { bundle } from './bundle.js';

const kilobyte = 1000;

/** What functions weigh in a web page, zod aside, in kilobytes, and why; and the packages that come with them. */
const ceilings: { names: string; kB: number; why: string; packages: string[] }[] = [
  {
    names: 'createReport, getCell, withTotals',
    kB: 8.8,
    why: 'the declarations of both forms are most of it; what is wrong with an argument is named',
    packages: ['fastest-levenshtein'],
  },
  { names: 'toFacts', kB: 7.2, why: 'the declarations of both forms', packages: ['fastest-levenshtein'] },
  {
    names: 'diffReports',
    kB: 11.3,
    why: 'the declarations, and the comparison of prose',
    packages: ['diff', 'fastest-levenshtein'],
  },
  {
    names: 'validateReport',
    kB: 72.5,
    why: 'its words, Chinese and English, are 15 kB without any code, the reading of prose 29 kB',
    packages: ['date-fns', 'fastest-levenshtein'],
  },
];

describe('what the package weighs in a web page', () => {
  it.each(ceilings)('$names: no more than $kB kB, since $why', async ({ names, kB, packages }) => {
    const bundled = await bundle(`export { ${names} } from 'disclosure-report'`);
    expect(bundled.packages).toEqual(packages);
    expect(bundled.gzipped).toBeLessThanOrEqual(kB * kilobyte);
    // The ceiling is a measure and no wish.
    expect(bundled.gzipped).toBeGreaterThan(kB * kilobyte * 0.85);
  });

  it('brings along no reader, renderer or chart where reports are checked', async () => {
    const { folders } = await bundle("export { validateReport } from 'disclosure-report'");
    expect(folders).toEqual(['balance', 'compare', 'finding', 'form', 'narrative', 'report', 'rules']);
  });

  it('brings along no word about prose where a report is only made', async () => {
    const { folders } = await bundle("export { createReport, withTotals } from 'disclosure-report'");
    expect(folders).toEqual(['balance', 'form', 'report']);
  });

  it('leaves out as much where a bundler builds for Node', async () => {
    const program = "export { createReport, withTotals } from 'disclosure-report'";
    const { gzipped, folders } = await bundle(program, [], 'node');
    expect(folders).toEqual(['balance', 'form', 'report']);
    // What is told of a caller's mistakes comes along, and which figures the form carries over from year to year.
    expect(gzipped).toBeLessThanOrEqual(9.1 * kilobyte);
  });

  it('is not much more whole, zod aside', async () => {
    const { gzipped, packages, folders } = await bundle("export * from 'disclosure-report'", ['zod']);
    expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining(packages));
    for (const reader of ['zod', 'htmlparser2', 'opencc-js', 'fflate', 'docx', 'pdfjs-dist'])
      expect(packages).not.toContain(reader);
    for (const reader of ['read', 'docx', 'pdf', 'cli']) expect(folders).not.toContain(reader);
    expect(gzipped).toBeLessThanOrEqual(110 * kilobyte);
  });

  it('runs in a browser: neither the core nor the readers ask for anything of Node', async () => {
    // With platform "browser", esbuild fails on an import of a Node module.
    await expect(bundle("export * from 'disclosure-report'")).resolves.toBeDefined();
    await expect(bundle("export * from 'disclosure-report/read'")).resolves.toBeDefined();
    await expect(bundle("export * from 'disclosure-report/docx'", ['docx'])).resolves.toBeDefined();
  });
});
