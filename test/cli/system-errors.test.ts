import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { systemReason } from '../../src/cli/system-error.js';
import { wordsFor } from '../../src/cli/words/words-for.js';
import { demoFile, folderWith, tool } from './tool.js';

const path = folderWith({ 'a.txt': 'x' });
mkdirSync(path('folder'));

describe('what the system refuses', () => {
  it.each([
    [['convert', demoFile, '--to', 'json', '-o', path('no/a.json')], 'no/a.json', '文件夹不存在'],
    [['convert', demoFile, '--to', 'json', '-o', path('folder')], 'folder', '是文件夹，不是文件'],
    [
      ['new', '--agency', '某县人民政府', '--year', '2024', '-o', path('a.txt/b')],
      'a.txt/b',
      '路径中有一段不是文件夹',
    ],
    [['check', demoFile, '--previous', path('a.txt/b')], 'a.txt/b', '路径中有一段不是文件夹'],
    [['check', demoFile, '--config', path('folder')], 'folder', '是文件夹，不是文件'],
    [['diff', path('folder'), demoFile], 'folder', '是文件夹，不是文件'],
  ])('is said in words: %j', async (args, file, reason) => {
    const { code, err } = await tool(args);
    expect(code).toBe(2);
    expect(err).toBe(`无法执行：${path(file)}: ${reason}\n`);
  });

  it('is said in the language asked for, and as the system says it where there are no words', () => {
    const denied = Object.assign(new Error("EACCES: permission denied, open 'a'"), { code: 'EACCES' });
    expect(systemReason(denied, wordsFor('zh-CN'))).toBe('没有权限');
    expect(systemReason(denied, wordsFor('en'))).toBe('permission denied');
    expect(systemReason(Object.assign(new Error('EXDEV: far'), { code: 'EXDEV' }), wordsFor('en'))).toBe(
      'EXDEV: far',
    );
  });
});
