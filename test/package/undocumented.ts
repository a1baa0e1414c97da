import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './bundle.js';

/** Every export of modules that no doc comment speaks of, and every member of theirs, as `file:line name`. */
export function undocumented(modules: readonly string[]): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = modules.map((module) => join(root, module));
  const program = ts.createProgram(names, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();

  const visit = (symbol: ts.Symbol, name: string): void => {
    const declarations = (symbol.declarations ?? []).filter(isOurs);
    const [first] = declarations;
    if (!first) return;
    const isDocumented = symbol.getDocumentationComment(checker).length > 0;
    if (!isDocumented && !declarations.every(saysAll)) found.add(`${placeOf(first)} ${name}`);
    for (const declaration of declarations) {
      for (const member of membersOf(declaration)) {
        const inner = member.name && checker.getSymbolAtLocation(member.name);
        if (inner && !isPrivate(member)) visit(inner, `${name}.${inner.name}`);
      }
    }
  };

  for (const name of names) {
    const source = program.getSourceFile(name);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${name} is no module`);
    for (const symbol of checker.getExportsOfModule(module)) {
      visit(symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol, symbol.name);
    }
  }
  return [...found].sort();
}

function isOurs(declaration: ts.Declaration): boolean {
  return relative(root, declaration.getSourceFile().fileName).startsWith('src');
}

function isPrivate(member: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
}

/** Whether a member has but one value, such as the `kind` that tells one of a union from another. */
function saysAll(declaration: ts.Declaration): boolean {
  if (ts.isPropertyDeclaration(declaration)) {
    return declaration.initializer !== undefined && ts.isStringLiteral(declaration.initializer);
  }
  const type = ts.isPropertySignature(declaration) ? declaration.type : undefined;
  return type !== undefined && ts.isLiteralTypeNode(type);
}

/** What an interface, a class, or the shapes that a type is made of declare themselves; what they inherit is told elsewhere. */
function membersOf(node: ts.Node): ts.NamedDeclaration[] {
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return [...node.members];
  const shapes: ts.NamedDeclaration[] = [];
  const collect = (part: ts.Node): void => {
    if (ts.isTypeLiteralNode(part)) shapes.push(...part.members);
    else if (ts.isUnionTypeNode(part) || ts.isIntersectionTypeNode(part) || ts.isArrayTypeNode(part))
      part.forEachChild(collect);
    else if (ts.isParenthesizedTypeNode(part)) collect(part.type);
  };
  if (ts.isTypeAliasDeclaration(node)) collect(node.type);
  if (ts.isPropertySignature(node) && node.type) collect(node.type);
  return shapes;
}

function placeOf(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(declaration.getStart());
  return `${relative(root, source.fileName).replaceAll('\\', '/')}:${line + 1}`;
}
