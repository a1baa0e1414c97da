import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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

/** The lines of an example that say what they give, with what they say, where they say all of it. */
export function resultsIn(code: string): [expression: string, result: unknown][] {
  return [...code.matchAll(/^(.+?);?(?: +|\n)\/\/ ([^…\n]+)$/gmu)].flatMap(
    ([, expression = '', printed = '']) => {
      try {
        return [[expression, new Function(`return (${printed});`)()] as [string, unknown]];
      } catch {
        // A remark, and no result.
        return [];
      }
    },
  );
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
