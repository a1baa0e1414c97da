import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { built, entries, manifest } from './built.js';

// A name that goes is a breaking change, one that comes is a promise: `npx vitest run test/package -u` writes them anew.
describe('public names', () => {
  it.each(entries)('%s: values and types', async (entry) => {
    const names = publicNames(built(declarationOf(entry)));
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`names/${nameOf(entry).replace('/', '-')}.txt`);
  });

  it.each(entries)(
    '%s: the values are those that the declarations promise, as ESM, as CommonJS and for bundlers',
    async (entry) => {
      const values = publicNames(built(declarationOf(entry)))
        .filter((name) => !name.startsWith('type '))
        .sort();
      const esm: object = await import(built(`dist/${nameOf(entry)}.js`));
      const cjs: object = await import(built(`dist/${nameOf(entry)}.cjs`));
      const modules: object = await import(built(modulesOf(entry)));
      expect(Object.keys(esm).sort()).toEqual(values);
      expect(Object.keys(modules).sort()).toEqual(values);
      expect(
        Object.keys(cjs)
          .filter((name) => name !== 'default' && name !== 'module.exports')
          .sort(),
      ).toEqual(values);
    },
  );

  it.each(entries)('%s: no declaration says any', (entry) => {
    expect(anysIn(built(declarationOf(entry)))).toEqual([]);
  });
});

function nameOf(entry: string): string {
  return entry === '.' ? 'index' : entry.slice(2);
}

function declarationOf(entry: string): string {
  return `dist/${nameOf(entry)}.d.ts`;
}

/** The file that bundlers are given for an entry. */
function modulesOf(entry: string): string {
  const files = manifest.exports[entry];
  if (typeof files !== 'object') throw new Error(`${entry} is no module`);
  return files.import.default;
}

/** The exports of a module by name; those that are types alone with `type` before them. */
function publicNames(file: string): string[] {
  const program = ts.createProgram([file], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return meant.flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

/** Every `any` that is written in a module's declarations or in those of its own files, with its line. */
function anysIn(file: string): string[] {
  const program = ts.createProgram([file], {
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noLib: true,
  });
  const found: string[] = [];
  for (const source of program.getSourceFiles()) {
    if (source.fileName.includes('node_modules')) continue;
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${source.fileName}:${line + 1}`);
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return found;
}
