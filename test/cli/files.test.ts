import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { createReport } from '../../src/index.js';
import { demoText, folderWith, soundText, tool } from './tool.js';

const path = folderWith({ 'b.txt': soundText, 'a.txt': demoText, 'style.css': 'p {}', '.hidden': 'x' });
mkdirSync(path('town'));
mkdirSync(path('empty'));
writeFileSync(path('town/c.txt'), soundText);

async function checkedFiles(...args: string[]): Promise<string[]> {
  const { out } = await tool(['check', '--json', ...args]);
  return JSON.parse(out).reports.map(({ file }: { file: string }) => file);
}

describe('files', () => {
  it('takes a folder as all files below it, in order, hidden ones and page furniture aside', async () => {
    expect(await checkedFiles(path('.'))).toEqual(
      ['a.txt', 'b.txt', 'town/c.txt'].map((file) => `${path('.')}/${file}`),
    );
  });

  it('takes a pattern as what it matches', async () => {
    expect(await checkedFiles(`${path('')}/*.txt`)).toEqual([path('a.txt'), path('b.txt')]);
  });

  it('reads a file once that is named twice', async () => {
    expect(await checkedFiles(path('a.txt'), path('a.txt'))).toEqual([path('a.txt')]);
  });

  it('says so where a folder has no files, or a pattern no match', async () => {
    expect(await tool(['check', path('empty')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有找到文件'),
    });
    expect(await tool(['check', path('*.pdf')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('文件不存在'),
    });
  });

  it('shows a progress bar on a terminal, and takes it away at the end', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    let drawn = '';
    terminal.on('data', (chunk: Buffer) => {
      drawn += chunk.toString();
    });
    await tool(['check', path('.')], { terminal });
    expect(drawn).toContain('3/3');
    expect(drawn.slice(drawn.lastIndexOf('3/3'))).toContain('\u001b[0K');
  });
});

describe('files of a folder that are no reports by their names', async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const beside = folderWith({
    'a.txt': soundText,
    'a.txt~': soundText,
    'a.txt.bak': soundText,
    'a.txt.1': soundText,
    '~$b.docx': 'x',
    'b.doc': await renderDocx(createReport({ year: 2024, agency: '某县人民政府' })),
    'c.doc': old,
    'd.xlsx': 'PK',
    'e.zip': 'PK',
    'f.png': 'x',
  });
  const inside = (...names: string[]) => names.map((name) => `${beside('.')}/${name}`);

  it('are left out and named; a Word file under an old name is read', async () => {
    const { out, err } = await tool(['check', '--json', beside('.')]);
    expect(JSON.parse(out).reports.map(({ file }: { file: string }) => file)).toEqual(
      inside('a.txt', 'b.doc'),
    );
    expect(err).toBe(
      `略过 7 个文件（备份、压缩包、电子表格、幻灯片、旧版 Word）：${inside('a.txt.1', 'a.txt.bak', 'a.txt~', 'c.doc', 'd.xlsx').join('、')} 等\n`,
    );
    expect((await tool(['summary', beside('.'), '--locale', 'en'])).err).toMatch(
      /^skipped 7 files \(backups, /u,
    );
  });

  it('are read where they are given by name', async () => {
    expect(await checkedFiles(beside('a.txt.bak'))).toEqual([beside('a.txt.bak')]);
  });
});

describe('links in a folder', () => {
  const linked = folderWith({ 'a.txt': soundText });
  const other = folderWith({ 'c.txt': soundText });
  mkdirSync(linked('town'));
  writeFileSync(linked('town/b.txt'), soundText);
  symlinkSync(linked('.'), linked('town/up'));
  symlinkSync(linked('town'), linked('again'));
  symlinkSync(linked('a.txt'), linked('town/a-again.txt'));
  symlinkSync(other('.'), linked('other'));

  it('lead to each file once, and never back', async () => {
    expect(await checkedFiles(linked('.'))).toEqual(
      ['a.txt', 'other/c.txt', 'town/b.txt'].map((file) => `${linked('.')}/${file}`),
    );
  });

  it('that lead nowhere are named', async () => {
    const broken = folderWith({ 'a.txt': soundText });
    symlinkSync(broken('gone.txt'), broken('b.txt'));
    const { code, err } = await tool(['check', broken('.')]);
    expect(code).toBe(2);
    expect(err).toBe(`无法执行：${broken('.')}/b.txt: 文件不存在\n`);
  });
});

describe.runIf(process.platform !== 'win32')('a folder that must not be read', () => {
  const open = folderWith({ 'a.txt': soundText });
  chmodSync(open('.'), 0o755);
  mkdirSync(open('locked'), { mode: 0 });
  afterAll(() => chmodSync(open('locked'), 0o755));

  /** Nothing is locked to root. */
  async function asNobody<Result>(doing: () => Promise<Result>): Promise<Result> {
    if (process.geteuid?.() !== 0) return doing();
    process.seteuid?.(65534);
    try {
      return await doing();
    } finally {
      process.seteuid?.(0);
    }
  }

  it('is a failure, and the rest is read', async () => {
    const file = `${open('.')}/locked`;
    const { code, out, err } = await asNobody(() => tool(['check', '--json', open('.')]));
    expect(code).toBe(2);
    expect(err).toBe(`无法执行：${file}: 没有权限\n`);
    const { reports, failures, summary } = JSON.parse(out);
    expect(reports).toHaveLength(1);
    expect(failures).toEqual([{ file, message: '没有权限' }]);
    expect(summary.failures).toBe(1);
    const facts = await asNobody(() => tool(['convert', open('.'), '--to', 'facts-csv']));
    expect(facts.code).toBe(2);
    const summed = await asNobody(() => tool(['summary', '--json', open('.')]));
    expect(JSON.parse(summed.out).failures).toEqual([{ file, message: '没有权限' }]);
  });

  it('is said to be locked where it is all there is', async () => {
    const { code, err } = await asNobody(() => tool(['check', open('locked'), '--locale', 'en']));
    expect(code).toBe(2);
    expect(err).toBe(`cannot run: ${open('locked')}: permission denied\n`);
  });
});
