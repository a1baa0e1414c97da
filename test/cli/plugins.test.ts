import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { toolProcess } from './process.js';
import { folderWith, soundText, tool } from './tool.js';

/** A module with a rule that no report fulfils. */
const ruleModule = (id: string, message = '没有写明联系电话') => `{
  id: '${id}',
  severity: 'error',
  asserts: '写明联系电话',
  reads: { parts: ['header'] },
  check: ({ report }) => [{ message: report.agency.name + '${message}' }],
}`;

const config = (...plugins: string[]) => JSON.stringify({ plugins });

const path = folderWith({
  'report.txt': soundText,
  'report.json': JSON.stringify(readText(soundText).report),
  'lines.ndjson': `${JSON.stringify(readText(soundText).report)}\n`.repeat(3),
  'one.mjs': `export const telephone = ${ruleModule('our-city/telephone')};`,
  'list.mjs': `export default [${ruleModule('our-city/a')}, ${ruleModule('our-city/b')}];`,
  'crash.mjs': `export default { ...${ruleModule('our-city/crash')}, check() { throw new Error('x'); } };`,
  'none.mjs': 'export const name = "x";',
  'syntax.mjs': 'export default [',
  'throws.mjs': 'throw new Error("not today");',
  'taken.mjs': `export default ${ruleModule('disputes/total')};`,
  'odd-id.mjs': `export default ${ruleModule('Telephone')};`,
  'half.mjs': `export default [${ruleModule('our-city/a')}, { id: 'our-city/b' }];`,
  'one.json': config('./one.mjs'),
  'bare.json': config('one.mjs'),
  'several.json': config('./one.mjs', './list.mjs'),
  'off.json': JSON.stringify({
    plugins: ['./several/../one.mjs', './list.mjs'],
    rules: { 'our-city/telephone': 'off', 'our-city/a': 'info', 'our-city/b': 'warning' },
  }),
  'crash.json': config('./crash.mjs'),
  'twice.json': config('./one.mjs', './one.mjs'),
  ...Object.fromEntries(
    ['none', 'syntax', 'throws', 'taken', 'odd-id', 'half', 'absent'].map((name) => [
      `${name}.config.json`,
      config(`./${name}.mjs`),
    ]),
  ),
  'remote.config.json': config('https://example.com/rules.mjs'),
});
mkdirSync(path('inner'));
writeFileSync(path('inner/config.json'), config('../one.mjs'));

async function ownFindings(file: string, configured: string): Promise<{ rule: string; severity: string }[]> {
  const { out, err } = await tool(['check', path(file), '--json', '--config', path(configured)]);
  expect(err).toBe('');
  const findings: { rule: string; severity: string }[] = JSON.parse(out).reports[0].findings;
  return findings.filter(({ rule }) => /^(?:our-city|rule)\//u.test(rule));
}

describe('rules of one’s own in the configuration', () => {
  it.each([
    ['one.json', ['our-city/telephone']],
    ['bare.json', ['our-city/telephone']],
    ['inner/config.json', ['our-city/telephone']],
    ['several.json', ['our-city/telephone', 'our-city/a', 'our-city/b']],
    ['twice.json', ['our-city/telephone']],
  ])('are those that the modules of %s export, found beside it', async (configured, rules) => {
    for (const file of ['report.txt', 'report.json'])
      expect((await ownFindings(file, configured)).map(({ rule }) => rule)).toEqual(rules);
  });

  it('are weighed and turned off as others are', async () => {
    expect(await ownFindings('report.txt', 'off.json')).toMatchObject([
      { rule: 'our-city/a', severity: 'info' },
      { rule: 'our-city/b', severity: 'warning' },
    ]);
  });

  it('that throw are told of, and weigh what they do', async () => {
    expect(await ownFindings('report.txt', 'crash.json')).toMatchObject([
      { rule: 'rule/crashed', severity: 'error' },
    ]);
  });

  it('go for the filter, the summary and SARIF too', async () => {
    const filtered = await tool(
      ['check', '--stdin', 'ndjson', '--stdout', 'ndjson', '--config', path('one.json')],
      { input: `${JSON.stringify(readText(soundText).report)}\n` },
    );
    expect(filtered.out).toContain('our-city/telephone');
    const summed = await tool(['summary', path('report.json'), '--config', path('one.json')]);
    expect(summed.out).toContain('1 错');
    const log = await tool(['check', path('report.json'), '--format', 'sarif', '--config', path('one.json')]);
    expect(log.out).toContain('"ruleId": "our-city/telephone"');
  });

  it('go for each process of --jobs', async () => {
    const args = ['check', path('report.txt'), path('report.json'), path('lines.ndjson'), '--config'];
    const one = await tool([...args, path('several.json')]);
    expect(one.out.match(/our-city\/telephone/gu)).toHaveLength(5);
    expect(await toolProcess([...args, path('several.json'), '--jobs', '2'])).toEqual(one);
  });

  it.each([
    ['absent', /absent\.mjs: 文件不存在/u],
    ['none', /none\.mjs: 没有导出规则/u],
    ['syntax', /syntax\.mjs: 无法载入（.+）/u],
    ['throws', /throws\.mjs: 无法载入（not today）/u],
    ['taken', /taken\.mjs: rule\.id 应为规则目录中没有的编号，实为 "disputes\/total"/u],
    ['odd-id', /odd-id\.mjs: rule\.id 应为.+，实为 "Telephone"/u],
    ['half', /half\.mjs: 导出的 default 不是规则/u],
    ['remote', /文件不存在/u],
  ])('that cannot be had end the run before a report is read: %s', async (name, message) => {
    const { code, out, err } = await tool([
      'check',
      path('report.txt'),
      '--config',
      path(`${name}.config.json`),
    ]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
  });
});
