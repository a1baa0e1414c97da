import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '..', 'src');

/** Which rooms each room may import from. Arrows point one way: a room stands below all that it lists. */
const below: Record<string, readonly string[]> = {
  form: [],
  report: ['form'],
  finding: ['form', 'report'],
  balance: ['form', 'report', 'finding'],
  narrative: ['form', 'report', 'finding', 'balance'],
  compare: ['form', 'report', 'finding', 'balance'],
  rules: ['form', 'report', 'finding', 'balance', 'narrative', 'compare'],
  stream: ['form', 'report', 'rules'],
  layout: ['form', 'report', 'finding', 'balance', 'compare', 'rules'],
  chart: ['form', 'report', 'balance', 'compare', 'layout'],
  render: ['report', 'finding', 'compare', 'layout'],
  read: ['form', 'report', 'finding', 'balance'],
  docx: ['form', 'finding', 'read', 'layout', 'render'],
  pdf: ['form', 'finding', 'read'],
  index: [
    'form',
    'report',
    'finding',
    'balance',
    'narrative',
    'compare',
    'rules',
    'stream',
    'layout',
    'chart',
    'render',
  ],
  cli: ['form', 'report', 'finding', 'read', 'docx', 'render', 'index'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => (file.includes(sep) ? (file.split(sep)[0] ?? '') : 'index');

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/\bfrom '(\.[^']+\.js)'/gu)].map(([, path = '']) =>
    relative(src, normalize(join(src, dirname(file), path))),
  );

describe('the rooms of src', () => {
  it('are the ones that the arrows are drawn between', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(below).sort());
  });

  it.each(Object.entries(below))('%s imports only from rooms below its own', (room, rooms) => {
    const strays = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => importsOf(file).map((other) => ({ file, other })))
      .filter(({ other }) => roomOf(other) !== room && !rooms.includes(roomOf(other)));
    expect(strays).toEqual([]);
  });

  it('hold no file of more than 400 lines', () => {
    expect(files.filter((file) => textOf(file).split('\n').length > 400)).toEqual([]);
  });
});
