import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { built, entries } from './built.js';
import { root } from './bundle.js';
import { examplesIn, translated } from './readme.js';

describe.each([
  ['README.md', ['--explain', '--locale', 'en']],
  ['README.zh-CN.md', ['--explain']],
])('%s', (file, args) => {
  it('shows what the demo prints', () => {
    built('dist/cli.js');
    const shown = examplesIn(file).find(
      ({ language, code }) => language === 'text' && code.includes('demo-2024.txt'),
    );
    const demo = spawnSync(process.execPath, ['test/fixtures/demo.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(demo.status).toBe(0);
    expect(shown?.code).toBe(demo.stdout);
  });

  it('lists the options of check, and no other', () => {
    const { stdout } = spawnSync(process.execPath, [built('dist/cli.js'), 'check', '--help'], {
      encoding: 'utf8',
    });
    const options = (text: string) => new Set(text.match(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/gu));
    const told = readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => /^\| `--/u.test(line));
    const known = options(stdout);
    known.delete('--help');
    expect(known.size).toBeGreaterThan(9);
    expect([...options(told.join('\n'))].sort()).toEqual([...known].sort());
  });

  it('speaks of functions, entries and rules that there are', () => {
    const text = readFileSync(join(root, file), 'utf8');
    const rows = text.split('\n').filter((line) => /^\| (?:`\w+` ?)+ \|/u.test(line));
    const functions = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/gu)].map(([, name]) => name),
    );
    const keys = ['year', 'overview', 'proactive', 'requests', 'disputes', 'rules'];
    expect(functions.filter((name) => name && !keys.includes(name) && !(name in core))).toEqual([]);
    for (const entry of entries) expect(text).toContain(`| \`disclosure-report${entry.slice(1)}\` |`);
    const configured = examplesIn(file).find(({ language }) => language === 'json');
    const { rules } = JSON.parse(configured?.code ?? '{}');
    const known = core.rules.map(({ id }) => id as string);
    expect(Object.keys(rules).filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe.each(translated)('%s and %s', (inEnglish, inChinese) => {
  const english = readFileSync(join(root, inEnglish), 'utf8');
  const chinese = readFileSync(join(root, inChinese), 'utf8');

  it('have the same sections, in the same order', () => {
    const outline = (text: string) => text.match(/^#+ /gmu);
    expect(outline(chinese)).toEqual(outline(english));
  });

  it('have the same tables of the same rows', () => {
    // What stands in code in the first column is no word of either language.
    const rows = (text: string) =>
      [...text.matchAll(/^\|(.*?[^\\])\|/gmu)].map(([, head = '']) => head.match(/`[^`]+`/gu));
    expect(rows(chinese)).toEqual(rows(english));
  });

  it('have the same code, but for comments, words and the language asked for', () => {
    const languages = (file: string) => examplesIn(file).map(({ language }) => language);
    expect(languages(inChinese)).toEqual(languages(inEnglish));
    const code = (file: string) =>
      examplesIn(file)
        .filter(({ language }) => language !== 'text')
        .map(({ code }) => withoutWords(code));
    expect(code(inChinese)).toEqual(code(inEnglish));
  });

  it('link to the same pages', () => {
    // A heading of a translated page has another name in the other language.
    const own = (to = '') => to.replace(/(?:\.zh-CN)?\.md(?:#.*)?$/u, '.md');
    const links = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, to]) => own(to)).sort();
    expect(links(chinese)).toEqual(links(english));
  });
});

/** Code without comments, the words of templates and of rules, and the option that asks for English. */
function withoutWords(code: string): string {
  return code
    .replace(/ *\/\/.*$/gmu, '')
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/, \{ locale: 'en' \}|, locale: 'en'|locale: 'en', |\{ locale: 'en' \}/gu, '')
    .replace(/\b(asserts|message): '[^']*'/gu, '$1')
    .replace(/`[^`]*`/gu, (template) => (template.match(/\$\{[^}]*\}/gu) ?? []).join(''));
}

it('the statements for analysts give what the library gives', async () => {
  const reports = ['甲县', '乙县'].flatMap((agency, i) =>
    [2023, 2024].map((year) => balancedReport(i * 10 + year, { agency, year, requests: 30 })),
  );
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-report-'));
  const file = join(folder, 'facts.ndjson');
  writeFileSync(file, reports.map((report) => core.factsToNdjson(core.toFacts(report))).join(''));
  const [load = '', sum = '', twice = '', compare = ''] = examplesIn('README.md').flatMap(
    ({ language, code }) => (language === 'sql' ? [code] : []),
  );
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();
  await database.run(load.replace("'facts.ndjson'", `'${file}'`));
  const [a23, a24, b23, b24] = reports;
  if (!a23 || !a24 || !b23 || !b24) throw new Error('four reports were made');
  const whole = core.consolidateReports([a24, b24], { year: 2024, agency: '某市' });
  const sums = await rows(sum);
  expect(sums).toHaveLength(200);
  for (const { path, value } of sums) expect(Number(value)).toBe(core.getCell(whole, path as core.CellPath));
  const changes = [...core.diffReports(a23, a24).cells, ...core.diffReports(b23, b24).cells];
  const found = (await rows(compare)).map(({ cell, change }) => `${cell} ${Number(change)}`);
  expect(found.sort()).toEqual(changes.map(({ cell, change }) => `${cell} ${change}`).sort());
  expect(await rows(twice)).toEqual([]);
  await database.run("insert into facts select * from facts where agency = '甲县' and year = 2023");
  expect(await rows(twice)).toEqual([{ agency: '甲县', year: 2023 }]);
  database.closeSync();
  rmSync(folder, { recursive: true });
});
