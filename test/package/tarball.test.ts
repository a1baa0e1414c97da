import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { built, entries } from './built.js';
import { root } from './bundle.js';

/** The files in a folder of the repository, but for the documentation that is made and not kept. */
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith('docs/api/'));

const readables = [...filesIn('docs'), ...filesIn('examples'), '.github/SECURITY.md'];

interface Packed {
  size: number;
  files: { path: string }[];
}

it('the tarball holds the built files, what there is to read and the licence, and nothing else', () => {
  built('dist/cli.js');
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed]: Packed[] = JSON.parse(output);
  // Names of shared chunks carry a hash of their content.
  const files = new Set(
    packed?.files.map(({ path }) => path.replace(/^dist\/[\w-]+-[\w-]{8}\.(\w.*)$/u, 'dist/chunk.$1')),
  );
  // One file for each module of the source.
  const isShared = (file: string) => file.startsWith('dist/chunk.') || file.startsWith('dist/modules/');
  const names = entries.map((entry) => (entry === '.' ? 'index' : entry.slice(2)));
  const expected = [
    ...readables,
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.zh-CN.md',
    'package.json',
    'dist/THIRD-PARTY.txt',
    'dist/cli.js',
    'dist/cli-worker.js',
    'dist/report.schema.json',
    ...names.flatMap((name) => ['js', 'cjs', 'd.ts', 'd.cts'].map((end) => `dist/${name}.${end}`)),
  ];
  expect([...files].filter((file) => !isShared(file)).sort()).toEqual(expected.sort());
  // The code is there three times: for Node as ESM and as CommonJS, and for bundlers; what there is to read takes some 60 kB.
  expect(packed?.size).toBeLessThan(960_000);

  // Whoever has the package alone can follow what its documents point to.
  const all = new Set(packed?.files.map(({ path }) => path));
  const folders = new Set([...all].map((file) => posix.dirname(file)));
  const dead = [...all]
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      linksIn(readFileSync(join(root, file), 'utf8'))
        .map((link) => posix.join(posix.dirname(file), link))
        .filter((target) => !all.has(target) && !folders.has(target)),
    );
  expect(dead).toEqual([]);
});

/** What a document points to beside it, without the places in it. */
function linksIn(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s#:]+)(?:#[^)]*)?\)/gu)].flatMap(([, link = '']) => link);
}

it('no built file points to a source map, since none is packed', () => {
  built('dist/cli.js');
  const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const pointing = files
    .filter((file) => /\.c?(?:js|ts)$/u.test(file))
    // At the end of the file: a program may hold the words as text of its own.
    .filter((file) =>
      /\n\/\/# sourceMappingURL=\S+\s*$/u.test(readFileSync(join(root, 'dist', file), 'utf8')),
    );
  expect(pointing).toEqual([]);
});
