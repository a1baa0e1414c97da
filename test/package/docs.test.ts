import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/index.js';
import { root } from './bundle.js';
import { examplesIn, translated } from './readme.js';

const files = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  'examples/README.md',
  '.github/SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
// Code is no prose: a regular expression in it may look like a link.
const proseOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/^```.*?^```/gmsu, '');

/** The name that a heading has in a link. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  it('links to files and headings that there are', () => {
    const missing = [...proseOf(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/gu)].filter(
      ([, to = '', anchor]) => {
        const target = to === '' ? file : join(dirname(file), to);
        if (!existsSync(join(root, target))) return true;
        if (anchor === undefined) return false;
        const headings = [...readFileSync(join(root, target), 'utf8').matchAll(/^#+ (.+)$/gmu)];
        return !headings.some(([, heading = '']) => anchorOf(heading) === anchor);
      },
    );
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('speaks of scripts and files that there are', () => {
    const runs = [...text.matchAll(/\bnpm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    expect(runs.filter((name) => !(name in scripts))).toEqual([]);
    const paths = [...proseOf(file).matchAll(/`((?:src|test|examples|\.github|\.ci)\/[\w./-]+)`/gu)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => path !== 'src/render/NAME.ts' && !existsSync(join(root, path)))).toEqual(
      [],
    );
    const folders = [...text.matchAll(/vitest run ((?:test\/[\w/.-]+ ?)+)/gu)].flatMap(([, all = '']) =>
      all.trim().split(' '),
    );
    expect(folders.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the guides', () => {
  const guides = translated.flat().filter((file) => file.startsWith('docs/'));

  it.each(guides)('%s says after every program what it prints', (file) => {
    const programs = examplesIn(file).filter(({ language }) => language === 'ts');
    expect(programs.length).toBeGreaterThan(1);
    expect(programs.filter(({ prints }) => !prints)).toEqual([]);
  });

  it('the tour of src has every room, and no other', () => {
    const tour = readFileSync(join(root, 'docs/contributing.md'), 'utf8');
    const told = [...tour.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gmu)].flatMap(([, rooms = '']) =>
      [...rooms.matchAll(/`(\w+)`/gu)].map(([, room]) => room),
    );
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(told.sort()).toEqual(rooms.map(({ name }) => name).sort());
  });

  it('every kind of node of a layout is explained to who builds a renderer', () => {
    const guide = readFileSync(join(root, 'docs/build-a-renderer.md'), 'utf8');
    const told = [...guide.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gmu)].flatMap(([, kinds = '']) =>
      [...kinds.matchAll(/`(\w+)`/gu)].map(([, kind]) => kind),
    );
    expect(told.sort()).toEqual(Object.keys(core.htmlHandlers).sort());
  });
});

it('the version of the package is the newest of the CHANGELOG, and that of the lockfile', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, newest] = /^## \[(\d[^\]]*)\]/mu.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect(newest).toBe(version);
  expect(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).version).toBe(version);
  for (const file of ['README.md', 'README.zh-CN.md'])
    expect(readFileSync(join(root, file), 'utf8')).toContain(`disclosure-report-${version}.tgz`);
});
