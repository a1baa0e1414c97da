import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { built, entries } from './built.js';
import { root } from './bundle.js';

interface Packed {
  size: number;
  files: { path: string }[];
}

it('the tarball holds the built files, the read-mes and the licence, and nothing else', () => {
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
  // The code is there three times: for Node as ESM and as CommonJS, and for bundlers.
  expect(packed?.size).toBeLessThan(840_000);
});

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
