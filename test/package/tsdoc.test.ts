import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as docx from '../../src/docx/index.js';
import * as core from '../../src/index.js';
import * as auto from '../../src/read/auto.js';
import * as read from '../../src/read/index.js';
import { narrativeOf } from '../../src/report/narrative.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { compileExamples, docExamples, resultsIn } from './tsdoc.js';

const published = { ...core, ...read, ...auto, ...docx };
const known: object = { ...published, narrativeOf };

/** What examples take as given, with its type. */
const given = {
  report: 'DisclosureReport',
  report2020: 'DisclosureReport',
  report2021: 'DisclosureReport',
  report2022: 'DisclosureReport',
  report2023: 'DisclosureReport',
  report2024: 'DisclosureReport',
  bureaus: 'DisclosureReport[]',
  county: 'DisclosureReport',
  counties: 'DisclosureReport[]',
  findings: 'Finding[]',
  text: 'string',
  path: 'string',
  rowsOfADatabase: 'Fact[]',
  response: 'Response',
  file: 'Blob',
  results: 'WritableStream<Uint8Array>',
};

/** The functions that an example calls, methods aside. */
const called = (code: string) => [...code.matchAll(/(?<![\w.])([a-z]\w+)\(/gu)].map(([, name = '']) => name);

/** The given things that an example speaks of. */
const taken = (code: string) =>
  Object.keys(given).filter((name) => new RegExp(`(?<![\\w.'])${name}\\b(?!:)`, 'u').test(code));

const examples = docExamples();
// What programs cannot import has examples for readers of the source alone.
const ofPublished = examples.filter(({ code }) =>
  called(code).every((name) => name in known || name === 'readFile' || name === 'writeFile'),
);

describe('examples of doc comments', () => {
  it('are there', () => {
    expect(ofPublished.length).toBeGreaterThan(40);
  });

  it('compile', () => {
    const importOf = (module: object, path: string) =>
      `import { ${Object.keys(module).join(', ')} } from '${path}';`;
    const opening = [
      importOf(core, '../../src/index.js'),
      importOf(read, '../../src/read/index.js'),
      importOf(auto, '../../src/read/auto.js'),
      importOf(docx, '../../src/docx/index.js'),
      "import type { DisclosureReport, Fact, Finding } from '../../src/index.js';",
      "import { narrativeOf } from '../../src/report/narrative.js';",
      "import { readFile, writeFile } from 'node:fs/promises';",
      ...Object.entries(given).map(([name, type]) => `declare const ${name}: ${type};`),
    ];
    expect(compileExamples(opening, ofPublished)).toEqual([]);
  }, 120_000);

  it.each(examples.filter(({ code }) => taken(code).length === 0))(
    '$file:$line gives what it says',
    async ({ file, code }) => {
      const own: object = await import(/* @vite-ignore */ `../../src/${file}`);
      const world = { ...known, ...own };
      for (const [expression, result] of resultsIn(code)) {
        const value: unknown = new Function(...Object.keys(world), `return (${expression});`)(
          ...Object.values(world),
        );
        expect(value).toEqual(result);
      }
    },
  );

  const report2024 = balancedReport(1);
  const reports = { report: report2024, report2024, report2023: balancedReport(2, { year: 2023 }) };
  const ofReports = ofPublished.filter(
    ({ code }) => !code.includes('await') && taken(code).every((name) => name in reports),
  );

  it.each(ofReports)('$file:$line runs', ({ code }) => {
    const plain = transformSync(code, { loader: 'ts' }).code;
    const world = { ...known, ...reports, console: { log: () => undefined } };
    // An example may make the report that others take as given.
    const names = Object.keys(world).filter(
      (name) => !new RegExp(`^const .*\\b${name}\\b.* =`, 'mu').test(plain),
    );
    const run = new Function(...names, plain);
    expect(() => run(...names.map((name) => Reflect.get(world, name)))).not.toThrow();
  });
});
