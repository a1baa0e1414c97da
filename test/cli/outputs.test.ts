import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { demoText, folderWith, soundText, tool } from './tool.js';

const single = demoText.replace(/\t2\n(\n\n五、存在的主要问题)/u, '\t1\n$1');
const { report } = readText(soundText);
const path = folderWith({
  'one.txt': single,
  one: single,
  'a.json': JSON.stringify(report),
  '2023.json': JSON.stringify({ ...report, year: 2023 }),
});
mkdirSync(path('deep'));
symlinkSync(path('one'), path('link'));

describe('an output', () => {
  it.each([
    ['the report that is mended', ['check', path('one.txt'), '--fix', path('one.txt')], 'one.txt'],
    ['it, spelled otherwise', ['check', path('one'), '--fix', path('deep/../one')], 'deep/../one'],
    ['it, by a link', ['check', path('one'), '--fix', path('link')], 'link'],
    [
      "last year's report",
      ['check', path('one.txt'), '--previous', path('2023.json'), '--fix', path('2023.json')],
      '2023.json',
    ],
    ['what is converted', ['convert', path('a.json'), '--to', 'json', '-o', path('a.json')], 'a.json'],
    ['one of many', ['convert', path('.'), '--to', 'ndjson', '-o', path('a.json')], 'a.json'],
    ['what is compared', ['diff', path('one'), path('a.json'), '--json', '-o', path('a.json')], 'a.json'],
  ])('is never an input: %s', async (_, args, target) => {
    const before = ['one.txt', 'one', 'a.json', '2023.json'].map((file) => readFileSync(path(file), 'utf8'));
    const { code, out, err } = await tool(args);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `无法执行：${path(target)}: 这是读入的文件，不能写入\n`,
    });
    expect(['one.txt', 'one', 'a.json', '2023.json'].map((file) => readFileSync(path(file), 'utf8'))).toEqual(
      before,
    );
  });

  it.each([
    [['check', path('one.txt'), '--fix', path('x.docx')], 'json'],
    [['check', path('one.txt'), '--fix', path('x.TXT')], 'json'],
    [['convert', path('a.json'), '--to', 'json', '-o', path('x.pdf')], 'json'],
    [['convert', path('a.json'), '--to', 'html', '-o', path('x.docx')], 'html'],
    [['convert', path('a.json'), '--to', 'facts-csv', '-o', path('x.xlsx')], 'facts-csv'],
    [['diff', path('one'), path('a.json'), '-o', path('x.html')], 'text'],
    [['new', '--agency', '某县人民政府', '--year', '2024', '-o', path('x.doc')], 'json'],
  ])('has no name of another kind of document: %j', async (args, format) => {
    const { code, out, err } = await tool([...args, '--locale', 'en']);
    const target = args.at(-1);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `cannot run: ${target}: ${format} would be written to it, which its name does not say\n`,
    });
    expect(() => readFileSync(String(target))).toThrow('ENOENT');
  });

  it.each([
    [['convert', path('a.json'), '--to', 'facts-ndjson', '-o', path('facts.json')]],
    [['convert', path('a.json'), '--to', 'markdown', '-o', path('x.txt')]],
    [['convert', path('a.json'), '--to', 'json', '-o', path('x.report')]],
    [['diff', path('a.json'), path('a.json'), '--json', '-o', path('diff')]],
  ])('may have any name that does not contradict it: %j', async (args) => {
    expect((await tool(args)).code).toBe(0);
    expect(readFileSync(String(args.at(-1)), 'utf8')).not.toBe('');
  });
});
