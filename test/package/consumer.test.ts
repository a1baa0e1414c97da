import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from './built.js';
import { type Consumer, installConsumer } from './consumer.js';
import { examplesIn } from './readme.js';

const readMes = [
  'README.md',
  'README.zh-CN.md',
  'docs/validate-in-an-app.md',
  'docs/build-a-renderer.md',
  'docs/cms-form.md',
];
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
