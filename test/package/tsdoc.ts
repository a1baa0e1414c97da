import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect } from 'vitest';
import { root } from './bundle.js';

/** An example of a doc comment. */
export interface DocExample {
  /** The file below `src` that it stands in. */
  file: string;
  line: number;
  code: string;
}

/** The examples of all doc comments of the sources. */
export function docExamples(): DocExample[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(join(root, 'src', file), 'utf8');
      return [...source.matchAll(/@example\n((?: *\*(?!\/)(?! @).*\n)+)/gu)].map(
        ({ index, 1: body = '' }) => ({
          file: file.replaceAll('\\', '/'),
          line: source.slice(0, index).split('\n').length,
          code: body.replace(/^ *\* ?/gmu, '').trim(),
        }),
      );
    });
}

/** What an example says that one of its lines gives. */
export interface Told {
  line: string;
  /** Called with what the line gives. */
  isGivenBy: (value: unknown) => void;
}

/** An example as a program that hands on what its lines give, and what it says that they give, in the same order. */
export function programOf(code: string): { program: string; told: Told[] } {
  const told: Told[] = [];
  const program = code.replace(
    /^(?!const |await |\/\/)(\S.*?);?(?: +|\n)\/\/ (.+)$/gmu,
    (whole, line: string, said: string) => {
      const isGivenBy = resultIn(said);
      if (!isGivenBy) return whole;
      told.push({ line, isGivenBy });
      return `;give(${line});`;
    },
  );
  return { program, told };
}

/** A check for what a comment says, where it says a result: `…` stands for what it leaves out. A remark gives none. */
function resultIn(said: string): Told['isGivenBy'] | undefined {
  const [, result = said] = /^([[{].*[\]}]): .*$/u.exec(said) ?? [];
  const isPartial = /…|\.\.\./u.test(result);
  if (/^'.*…/u.test(result)) {
    const start = result.slice(1, result.indexOf('…'));
    return (value) => expect(String(value).slice(0, start.length)).toBe(start);
  }
  // Anything may stand for a whole value; what is left out of an object or list is not looked at.
  const whole = result.replace(/'…'|\[\.{3}\]|\[ ?… ?\]|\{ ?… ?\}/gu, 'any').replace(/, …|…, /gu, '');
  let expected: unknown;
  try {
    expected = new Function('any', 'cell', `return (${whole});`)(expect.anything(), expect.anything());
  } catch {
    return undefined;
  }
  if (Array.isArray(expected) && isPartial)
    return (value) =>
      expect(rounded(Array.isArray(value) ? value.slice(0, expected.length) : value)).toEqual(expected);
  return isPartial && typeof expected === 'object' && expected !== null
    ? (value) => expect(rounded(value)).toMatchObject(expected)
    : (value) => expect(rounded(value)).toEqual(expected);
}

/** Plain data with its figures to two decimals, as comments give them. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** What the compiler has to say of examples, each in a scope of its own below the same opening lines. */
export function compileExamples(opening: readonly string[], examples: readonly DocExample[]): string[] {
  const blocks = examples.map(({ file, line, code }) => `// ${file}:${line}\n{\n${code}\n}`);
  const source = [...opening, ...blocks].join('\n');
  const name = join(root, 'test/package/examples.generated.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(config, ts.sys, root).options, noUnusedLocals: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  // The file is never written.
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ start = 0, messageText, file }) => {
      const at = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${source.split('\n')[at]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}
