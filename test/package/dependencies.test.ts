import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { built } from './built.js';
import { dependencies, licencesDocument } from './dependencies.js';

/** Licences that ask for no more than to be named. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Zlib',
];

/** Whether one of the licences that a package offers is permissive. */
const isPermissive = (license: string) =>
  license
    .replace(/[()]/gu, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => permissive.includes(one)));

describe('what an installation brings along', () => {
  const list = dependencies();

  it('is found in the lockfile', () => {
    const names = list.map(({ name }) => name);
    // One of each: a dependency, what it needs, a peer, and what that needs.
    expect(names).toEqual(expect.arrayContaining(['htmlparser2', 'domhandler', 'zod', 'docx', 'jszip']));
    expect(names).not.toContain('typescript');
  });

  it('is under permissive licences', () => {
    expect(list.filter(({ license }) => !isPermissive(license))).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(list.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  // `npm run docs:licences` writes the file; here it is only compared.
  it('is listed in docs/licences.md', async () => {
    await expect(licencesDocument(list)).toMatchFileSnapshot('../../docs/licences.md');
  });
});

it('what is bundled into the built files is under permissive licences, whose texts go along', () => {
  const text = readFileSync(built('dist/THIRD-PARTY.txt'), 'utf8');
  const heads = [...text.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \((.+)\)\n\n(?=\S)/gmu)];
  const bundled = heads.map(([, name]) => name);
  expect(bundled).toContain('commander');
  expect(heads.filter(([, , , license = '']) => !isPermissive(license))).toEqual([]);
  // Every package that is named has its text: there are as many heads with text below as heads.
  expect(bundled).toEqual([...text.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gmu)].map(([, name]) => name));
});
