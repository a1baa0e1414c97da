import { mkdirSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
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
