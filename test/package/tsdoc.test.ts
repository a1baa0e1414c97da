import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as auto from '../../src/auto/read-report.js';
import * as docx from '../../src/docx/index.js';
import * as core from '../../src/index.js';
import * as read from '../../src/read/index.js';
import { narrativeOf } from '../../src/report/narrative.js';
import { given, readFile, worldOf } from './example-world.js';
import { compileExamples, docExamples, programOf } from './tsdoc.js';

const published = { ...core, ...read, ...auto, ...docx };
const known: object = { ...published, narrativeOf };

/** The functions that an example calls, methods aside. */
const called = (code: string) => [...code.matchAll(/(?<![\w.])([a-z]\w+)\(/gu)].map(([, name = '']) => name);

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
      importOf(auto, '../../src/auto/read-report.js'),
      importOf(docx, '../../src/docx/index.js'),
      "import type { DisclosureReport, Fact, Finding } from '../../src/index.js';",
      "import { narrativeOf } from '../../src/report/narrative.js';",
      "import { readFile, writeFile } from 'node:fs/promises';",
      ...Object.entries(given).map(([name, type]) => `declare const ${name}: ${type};`),
    ];
    expect(compileExamples(opening, ofPublished)).toEqual([]);
  }, 120_000);

  it('say what they give often enough that the comments are understood', () => {
    const said = examples.flatMap(({ code }) => programOf(code).told);
    expect(said.length).toBeGreaterThan(35);
  });

  it.each(examples)('$file:$line runs and gives what it says', async ({ file, code }) => {
    const own: object = await import(/* @vite-ignore */ `../../src/${file}`);
    const { program, told } = programOf(code);
    const results: unknown[] = [];
    const world: Record<string, unknown> = {
      ...known,
      ...own,
      ...worldOf(file),
      readFile,
      writeFile: async () => undefined,
      console: { log: () => undefined },
      give: (value: unknown) => results.push(value),
    };
    // An example may make what others take as given.
    const names = Object.keys(world).filter(
      (name) => !new RegExp(`^const [^=]*\\b${name}\\b.* =`, 'mu').test(code),
    );
    const { code: body } = transformSync(`async () => {\n${program}\n}`, { loader: 'ts' });
    const run: () => Promise<void> = new Function(...names, `return (${body.trim().replace(/;$/u, '')})`)(
      ...names.map((name) => world[name]),
    );
    await run();
    expect(results).toHaveLength(told.length);
    told.forEach(({ isGivenBy }, i) => {
      isGivenBy(results[i]);
    });
  });
});
