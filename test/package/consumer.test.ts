import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from './built.js';
import { type Consumer, installConsumer } from './consumer.js';
import { examplesIn, translated } from './readme.js';

const readMes = translated.flat();
const programsIn = (file: string) => examplesIn(file).filter(({ language }) => language === 'ts');

let consumer: Consumer;

beforeAll(() => {
  built('dist/cli.js');
  consumer = installConsumer();
}, 120_000);

afterAll(() => consumer?.remove(), 60_000);

const program = (imports: string) => `${imports}
const report = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero' });
const { report: blank } = readText('');
console.log(validateReport(report).findings.filter(({ severity }) => severity === 'error').length, blank.year);
`;

describe('the installed package', () => {
  it('is imported as an ES module', async () => {
    const imports = `import { createReport, validateReport } from 'disclosure-report';
import { readText } from 'disclosure-report/read';`;
    expect(await consumer.run('program.mjs', program(imports))).toMatch(/^\d+ null\n$/u);
  });

  it('is required as CommonJS', async () => {
    const imports = `const { createReport, validateReport } = require('disclosure-report');
const { readText } = require('disclosure-report/read');`;
    expect(await consumer.run('program.cjs', program(imports))).toMatch(/^\d+ null\n$/u);
  });

  it('has types for both, without any doubt in its declarations, with which the read-mes compile', () => {
    const use =
      program(`import { createReport, validateReport, type DisclosureReport } from 'disclosure-report';
import { readText, type ReadResult } from 'disclosure-report/read';
import { renderDocx } from 'disclosure-report/docx';
import { readPdf } from 'disclosure-report/pdf';
export const read: ReadResult = readText('');
export const figure = ({ requests }: DisclosureReport<'2021'>): number | null => requests.outcomes.other.overdueFee.total;
export const file: (report: DisclosureReport) => Promise<Uint8Array> = renderDocx;
export const pdf: (bytes: Uint8Array) => Promise<ReadResult> = readPdf;
`);
    const examples = readMes.flatMap((file) =>
      programsIn(file).map(({ code }, i) => [`${file.replaceAll('/', '-')}-${i}.mts`, code]),
    );
    expect(examples.length).toBeGreaterThan(12);
    // One run of the compiler for all: most of its time is the same for each.
    expect(consumer.compile({ 'esm.mts': use, 'cjs.cts': use, ...Object.fromEntries(examples) })).toBe('');
  }, 120_000);

  it('brings the tool', () => {
    const { status, stdout } = consumer.tool('check', 'report.txt', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).summary).toMatchObject({ reports: 1, valid: 0 });
    expect(consumer.tool('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('says which package a format needs that is not installed', () => {
    const converted = consumer.tool('convert', 'report.txt', '--to', 'docx', '-o', 'report.docx');
    expect(converted).toMatchObject({ status: 2, stderr: expect.stringContaining('npm install docx') });
    consumer.write('report.pdf', '%PDF-1.7\n');
    const read = consumer.tool('check', 'report.pdf');
    expect(read).toMatchObject({ status: 2, stderr: expect.stringContaining('npm install pdfjs-dist') });
  });

  it('is bundled without the packages that only some formats need', async () => {
    const readers = `export { readDocx } from 'disclosure-report/docx';
export { readPdf } from 'disclosure-report/pdf';
export { readReport } from 'disclosure-report/read/auto';`;
    const { errors, outputFiles } = await build({
      stdin: { contents: readers, resolveDir: consumer.folder, loader: 'js' },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      tsconfigRaw: {},
    });
    expect(errors).toEqual([]);
    expect(outputFiles.map(({ text }) => /import\("(docx|pdfjs-dist)[^"]*"\)/gu.test(text))).toEqual([true]);
  });

  it('fails in words that can be read, though its code is minified', async () => {
    const wrong = `import { createReport } from 'disclosure-report';
createReport({ year: 1999, agency: '某县人民政府' });`;
    const failure = await consumer.run('wrong.mjs', wrong).catch((error: Error) => error.message);
    expect(failure).toContain('year: expected an integer from');
    // Node prints the line that threw, and it was the whole program once.
    expect(String(failure).length).toBeLessThan(4000);
  });
});

/** The keys of JSON, as deep as both go: what an example leaves out it shows as an empty object or list. */
function keysOf(value: unknown, like: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(like))
    return value.length > 0 && like.length > 0 ? [keysOf(value[0], like[0])] : null;
  if (!hasKeys(value) || !hasKeys(like)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keysOf(inner, Reflect.get(like, key))]),
  );
}

function hasKeys(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const blocks = (language: string) =>
    examplesIn(file).flatMap((one) => (one.language === language ? [one.code] : []));

  it('has commands that run', () => {
    mkdirSync(join(consumer.folder, 'reports'), { recursive: true });
    copyFileSync(join(consumer.folder, 'report.txt'), join(consumer.folder, 'reports/report.txt'));
    const commands = blocks('sh').filter((code) => code.startsWith('npx disclosure-report '));
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const ran = consumer.tool(...command.trim().split(' ').slice(2));
      expect([ran.status, ran.stderr]).toEqual([0, '']);
    }
    expect(readFileSync(join(consumer.folder, 'facts.ndjson'), 'utf8').trim().split('\n')).toHaveLength(200);
  });

  it('has a configuration that the tool takes', () => {
    const [configuration = ''] = blocks('json');
    consumer.write('told.config.json', configuration);
    // The module that it names is the one that the guide shows.
    const [rule] = examplesIn('docs/validate-in-an-app.md').filter(({ language }) => language === 'js');
    consumer.write('our-rules.mjs', rule?.code ?? '');
    const { status, stderr } = consumer.tool('check', 'report.txt', '--config', 'told.config.json');
    expect([status, stderr]).toEqual([1, '']);
  });

  it('shows every key that check --json prints', () => {
    const [shown = ''] = blocks('jsonc');
    const told: unknown = JSON.parse(shown.replace(/\/\/.*$|\/\*.*?\*\//gmu, ''));
    const { stdout } = consumer.tool('check', 'report.txt', '--json', '--fix', 'fixed.json');
    const printed: unknown = JSON.parse(stdout);
    expect(keysOf(told, printed)).toMatchObject(Object(keysOf(printed, told)));
  });
});

describe.each(readMes)('%s', (file) => {
  it.each(programsIn(file).map((example, i) => ({ ...example, i })))(
    'program $i prints what it says',
    async ({ code, prints, i }) => {
      const output = await consumer.run(`example-${i}.mjs`, code);
      if (prints !== undefined) expect(output).toBe(prints);
    },
  );
});
