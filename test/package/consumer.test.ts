import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from './built.js';
import { type Consumer, installConsumer } from './consumer.js';
import { examplesIn } from './readme.js';

let consumer: Consumer;

beforeAll(() => {
  built('dist/cli.js');
  consumer = installConsumer();
}, 120_000);

afterAll(() => consumer?.remove());

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

  it('has types for both, without any doubt in its declarations', () => {
    const use =
      program(`import { createReport, validateReport, type DisclosureReport } from 'disclosure-report';
import { readText, type ReadResult } from 'disclosure-report/read';
export const read: ReadResult = readText('');
export const figure: number | null = ({} as DisclosureReport<'2021'>).requests.outcomes.other.overdueFee.total;
`);
    expect(consumer.compile({ 'esm.mts': use, 'cjs.cts': use })).toBe('');
  });

  it('brings the tool', () => {
    const { status, stdout } = consumer.tool('check', 'report.txt', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).summary).toMatchObject({ reports: 1, valid: 0 });
    expect(consumer.tool('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const programs = examplesIn(file).filter(({ language }) => language === 'ts');

  it('has programs that compile', () => {
    expect(programs).not.toEqual([]);
    const sources = programs.map(({ code }, i) => [`example-${i}.mts`, code]);
    expect(consumer.compile(Object.fromEntries(sources))).toBe('');
  });

  it.each(programs.map((example, i) => ({ ...example, i })))(
    'program $i prints what it says',
    async ({ code, prints, i }) => {
      const output = await consumer.run(`example-${i}.mjs`, code);
      if (prints !== undefined) expect(output).toBe(prints);
    },
  );
});
