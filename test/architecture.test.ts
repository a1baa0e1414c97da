import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';

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
  auto: ['report', 'read', 'docx', 'pdf'],
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
  cli: ['form', 'report', 'finding', 'stream', 'read', 'auto', 'docx', 'render', 'index'],
};

const root = join(import.meta.dirname, '..');

/** The room of a file: the folder it is in, `index` for those at the top. */
function roomOf(file: string): string {
  const [, room, ...rest] = file.split('/');
  return room === undefined || rest.length === 0 ? 'index' : room;
}

let modules: ICruiseResult['modules'];
beforeAll(async () => {
  const { output } = await cruise(['src'], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    ruleSet: { forbidden: [{ name: 'circle', severity: 'error', from: {}, to: { circular: true } }] },
    validate: true,
  });
  if (typeof output === 'string') throw new TypeError('expected the graph, not a drawing of it');
  modules = output.modules.filter(({ source }) => source.startsWith('src/'));
}, 120_000);

describe('the files of src', () => {
  it('import each other in no circle, types included', () => {
    const circles = modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ circular }) => circular).map(({ resolved }) => [source, resolved]),
    );
    expect(circles).toEqual([]);
  });

  it('import nothing that is not there', () => {
    const lost = modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ couldNotResolve }) => couldNotResolve).map(({ module }) => [source, module]),
    );
    expect(lost).toEqual([]);
  });

  it('have 400 lines at most', () => {
    const long = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => readFileSync(join(root, 'src', file), 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });
});

describe('the rooms of src', () => {
  it('are the ones that the arrows are drawn between', () => {
    expect([...new Set(modules.map(({ source }) => roomOf(source)))].sort()).toEqual(
      Object.keys(below).sort(),
    );
  });

  it.each(Object.entries(below))('%s imports only from rooms below its own', (room, rooms) => {
    const files = modules.filter(({ source }) => roomOf(source) === room);
    expect(files.length).toBeGreaterThan(0);
    const strays = files.flatMap(({ source, dependencies }) =>
      dependencies
        .map(({ resolved }) => resolved)
        .filter(
          (other) => other.startsWith('src/') && roomOf(other) !== room && !rooms.includes(roomOf(other)),
        )
        .map((other) => [source, other]),
    );
    expect(strays).toEqual([]);
  });
});
