import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundle.js';

/** A package as the lockfile has it. */
interface Locked {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** A package that an installation may bring along. */
export interface Dependency {
  name: string;
  version: string;
  license: string;
  hasInstallScript: boolean;
  /** Which of the package's own dependencies it comes by. */
  by: string;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);

/** What a user's installation may hold: dependencies, peers, and all that they need in turn, by the lockfile. */
export function dependencies(): Dependency[] {
  const own = lock.packages[''];
  const direct = Object.keys({ ...own?.dependencies, ...own?.peerDependencies }).sort();
  const found = new Map<string, Dependency>();
  const visit = (name: string, from: string, by: string): void => {
    const place = placeOf(name, from);
    const locked = place === undefined ? undefined : lock.packages[place];
    // An optional package for another machine need not be locked.
    if (place === undefined || locked === undefined || found.has(place)) return;
    const { version, license = 'unknown', hasInstallScript = false } = locked;
    found.set(place, { name, version, license, hasInstallScript, by });
    for (const next of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }))
      visit(next, place, by);
  };
  for (const name of direct) visit(name, '', name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where a package finds another: in its own folder, or the nearest one above. */
function placeOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in lock.packages) return place;
    if (folder === '') return undefined;
  }
}

/** The list as a document. */
export function licencesDocument(list: readonly Dependency[]): string {
  const rows = list.map(({ name, version, license, by }) =>
    [name, version, license, by === name ? '' : by].join(' | '),
  );
  return `# Licences of dependencies

What an installation may hold beside this package, which is under the MIT licence: its dependencies, its peers (\`zod\`; where
wanted \`docx\` and \`pdfjs-dist\`), and what they need in turn. \`npm run docs:licences\` writes this list from the lockfile; a
test fails on a licence that is not permissive and on an install script. The code of some of them is part of the built files;
the package names those, with the text of their licences, in \`dist/THIRD-PARTY.txt\`.

| package | version | licence | needed by |
|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}
