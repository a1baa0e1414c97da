import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { built } from './built.js';
import { root } from './bundle.js';

/** A program that uses the core as the read-me does. */
const program = `
import { createReport, type DisclosureReport, diffReports, getCell, setCell, toFacts, validateReport, withTotals } from 'disclosure-report';
const report: DisclosureReport = createReport({ year: 2024, agency: '某县人民政府', fill: 'zero' });
const changed = withTotals(setCell(report, 'requests.received.naturalPerson', 3));
export const received = getCell(changed, 'requests.received.total');
export const { valid, findings } = validateReport(changed, { rules: { 'cells/blank': 'off' } });
export const cells = findings.flatMap(({ cells }) => cells);
export const changes = diffReports(report, changed).cells.map(({ cell, change }) => [cell, change] as const);
export const facts = [...toFacts(changed)].length;
`;

/** What the compiler does to check a program, in counts that are the same on every machine. */
function checked(
  code: string,
  declarations: 'skipped' | 'checked',
): { types: number; instantiations: number } {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, code);
    const compiled = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      skipLibCheck: declarations === 'skipped',
      paths: { 'disclosure-report': [built('dist/index.d.ts')] },
    });
    // Of the declarations only the package's own: those of zod and of the language cost what they cost.
    const own = compiled
      .getSourceFiles()
      .filter(({ fileName }) => fileName === file || fileName.startsWith(join(root, 'dist')));
    const problems = own.flatMap((source) => compiled.getSemanticDiagnostics(source));
    expect(problems.map(({ messageText }) => messageText)).toEqual([]);
    return { types: compiled.getTypeCount(), instantiations: compiled.getInstantiationCount() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('costs a program some thousand types, most of them paths of cells', () => {
  const { types, instantiations } = checked(program, 'skipped');
  expect(types).toBeLessThanOrEqual(3_500);
  expect(instantiations).toBeLessThanOrEqual(6_500);
}, 60_000);

it('costs little more where declarations are checked too', () => {
  const { types, instantiations } = checked(program, 'checked');
  expect(types).toBeLessThanOrEqual(5_300);
  expect(instantiations).toBeLessThanOrEqual(8_800);
}, 60_000);

it('holds in a program for Node alone, whose types know no browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  try {
    const file = join(folder, 'server.ts');
    writeFileSync(
      file,
      `import { createServer } from 'node:http';
import { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkStream } from 'disclosure-report';
createServer((request, response) => pipeline(request, Duplex.fromWeb(checkStream()), response));
`,
    );
    const compiled = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { 'disclosure-report': [built('dist/index.d.ts')] },
    });
    const own = compiled
      .getSourceFiles()
      .filter(({ fileName }) => fileName === file || fileName.startsWith(join(root, 'dist')));
    const problems = own.flatMap((source) => compiled.getSemanticDiagnostics(source));
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
