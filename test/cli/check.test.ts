import { describe, expect, it } from 'vitest';
import type { CheckJson } from '../../src/cli/check/check-json.js';
import { createReport, renderMarkdown } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { spoiltAt } from '../support/mistakes.js';
import { demoFile, demoText, folderWith, soundText, tool } from './tool.js';

const path = folderWith({ 'sound.txt': soundText, 'empty.txt': '' });
const dashed = folderWith({ '-rf.txt': soundText });

async function json(args: string[], input?: string | Uint8Array): Promise<CheckJson> {
  const { out } = await tool(['check', '--json', ...args], input === undefined ? {} : { input });
  return JSON.parse(out);
}

describe('check', () => {
  it('prints agency and year, what was read, each finding with its place, and a line in sum', async () => {
    const { code, out, err } = await tool(['check', demoFile, '--locale', 'en']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(/^云岭镇\S* 2024 test\/fixtures\/demo-2024\.txt\n/u);
    expect(out).toContain('read 200 of 200 figures: table two 10/10, three 175/175, four 15/15\n');
    expect(out).toMatch(
      /\n {2}error {2}.+\n {8}test\/fixtures\/demo-2024\.txt:\d+:\d+ · requests\/row-total · /u,
    );
    expect(out).toMatch(
      /\n {2}3 errors, 0 warnings, \d+ info; \d+ checks: \d+ held, \d+ failed, 0 undecided\n$/u,
    );
  });

  it('speaks Chinese where no language is asked for', async () => {
    const { out } = await tool(['check', demoFile]);
    expect(out).toContain('2024 年度');
    expect(out).toContain('读出数据 200/200 格：表二 10/10，表三 175/175，表四 15/15');
    expect(out).toMatch(
      /错误 {2}三、本年度办理结果（一）予以公开 · 总计：各项之和为 58，表中为 31，相差 27/u,
    );
    expect(out).toMatch(/\n {2}错误 3，警告 0，提示 \d+；核对 \d+ 处，相符 \d+，不符 \d+，无法判断 0\n$/u);
  });

  it('finds the two planted errors of the sample, and nothing else that is wrong', async () => {
    const { reports } = await json([demoFile]);
    expect(
      reports[0]?.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    ).toEqual(['requests/row-total', 'requests/outcome-total', 'disputes/total']);
  });

  it('ends with 0 where nothing is wrong', async () => {
    const { code, out } = await tool(['check', path('sound.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('错误 0，警告 0');
  });

  it('reads standard input for -', async () => {
    const { code, out } = await tool(['check', '-'], { input: soundText });
    expect(code).toBe(0);
    expect(out).toContain('（标准输入）');
  });

  it('adds a line over several files, and goes on after one that is missing', async () => {
    const { code, out, err } = await tool(['check', demoFile, path('missing.txt'), path('sound.txt')]);
    expect(code).toBe(2);
    expect(err).toBe(`无法执行：${path('missing.txt')}: 文件不存在\n`);
    expect(out).toMatch(/共 2 份报告，有误 1 份；无法核对的文件 1 个\n$/u);
  });

  it('counts warnings as errors for the exit code where it is to be strict', async () => {
    const warned = soundText.replace('规章\n\t0\n\t0\n\t0\n', '规章\n\t/\n\t/\n\t/\n');
    const lax = await tool(['check', '-'], { input: warned });
    const strict = await tool(['check', '-', '--strict'], { input: warned });
    expect(lax.out).toMatch(/错误 0，警告 [1-9]/u);
    expect([lax.code, strict.code]).toEqual([0, 1]);
  });
});

describe('check --json', () => {
  it('gives the documented shape', async () => {
    const result = await json([demoFile, path('missing.txt')]);
    const [report] = result.reports;
    expect(report).toMatchObject({
      file: demoFile,
      kind: 'text',
      year: 2024,
      valid: false,
      cells: {
        figures: 200,
        empty: 0,
        total: 200,
        tables: {
          proactive: { figures: 10, empty: 0, total: 10 },
          requests: { figures: 175, empty: 0, total: 175 },
          disputes: { figures: 15, empty: 0, total: 15 },
        },
      },
    });
    expect(Object.keys(report ?? {})).toEqual([
      'file',
      'kind',
      'agency',
      'year',
      'valid',
      'cells',
      'findings',
      'checked',
    ]);
    expect(report?.findings.find(({ rule }) => rule === 'disputes/total')).toMatchObject({
      severity: 'error',
      cells: expect.arrayContaining(['disputes.litigation.afterReconsideration.total']),
      expected: 1,
      actual: 2,
      delta: 1,
      location: { line: expect.any(Number) },
    });
    expect(result.failures).toEqual([{ file: path('missing.txt'), message: '文件不存在' }]);
    expect(result.summary).toMatchObject({ reports: 1, valid: 0, failures: 1, error: 3, warning: 0 });
  });

  it('is all that standard output holds, for no report too', async () => {
    const { code, out } = await tool(['check', '--json', path('missing.txt')]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ reports: [], summary: { reports: 0, failures: 1 } });
  });
});

describe('check of a report as JSON', () => {
  const { report } = readText(soundText);
  const sound = JSON.stringify(report);

  it('is told by its content', async () => {
    const { reports } = await json(['-'], `\uFEFF\n ${sound}`);
    expect(reports[0]).toMatchObject({ kind: 'json', agency: report.agency.name, year: 2024, valid: true });
  });

  it.each([
    ['an unknown key', { ...report, note: 1 }, 'note', 'no such key', '1'],
    [
      'a string for a figure',
      spoiltAt(report, 'requests.received.total', '5'),
      'requests.received.total',
      'number',
      '"5"',
    ],
    ['year 1066', { ...report, year: 1066 }, 'year', 'a year from 2008 to 2099', '1066'],
    ['a missing part', { ...report, other: undefined }, 'other', 'object', 'nothing'],
    ['no object', { report }, 'schemaVersion', '1', 'nothing'],
  ])('names path, expected and received: %s', async (_, value, at, expected, received) => {
    const { code, err } = await tool(['check', '-', '--locale', 'en'], { input: JSON.stringify(value) });
    expect(code).toBe(2);
    expect(err).toBe(
      `cannot run: -: not the JSON of a report: ${at} should be ${expected}, is ${received}\n`,
    );
    expect((await json(['-'], JSON.stringify(value))).failures).toMatchObject([
      { file: '-', path: at, expected, received },
    ]);
  });

  it('names more than one thing that is wrong', async () => {
    const input = JSON.stringify(spoiltAt(report, 'requests.edition', '2019'));
    const row = 'requests.outcomes.other';
    expect((await tool(['check', '-', '--locale', 'en'], { input })).err).toBe(
      `cannot run: -: not the JSON of a report: ${row}.naturalPerson should be number, is nothing; ${row}.commercialEnterprise should be number, is nothing; ${row}.researchInstitution should be number, is nothing; and 7 more\n`,
    );
    expect((await tool(['check', '-'], { input })).err).toContain(
      `缺少 ${row}.naturalPerson（应为数字）；缺少 ${row}.commercialEnterprise（应为数字）；缺少 ${row}.researchInstitution（应为数字）；另有 7 处\n`,
    );
    expect((await json(['-'], input)).failures).toMatchObject([
      { path: `${row}.naturalPerson`, expected: 'number', received: 'nothing' },
    ]);
  });

  it('refuses a number beyond all numbers', async () => {
    const input = sound.replace(
      /"carriedForward":\{"naturalPerson":\d+/u,
      '"carriedForward":{"naturalPerson":1e999',
    );
    const { failures } = await json(['-'], input);
    expect(failures).toMatchObject([{ path: 'requests.carriedForward.naturalPerson', received: 'Infinity' }]);
  });

  it('says so where the JSON is cut off', async () => {
    const { code, err } = await tool(['check', '-'], { input: sound.slice(0, 500) });
    expect(code).toBe(2);
    expect(err).toContain('不是完整的 JSON');
  });

  it('takes figures that no count can be as findings', async () => {
    const { reports } = await json(
      ['-'],
      JSON.stringify(spoiltAt(report, 'requests.received.naturalPerson', -1.5)),
    );
    expect(reports[0]?.findings[0]).toMatchObject({
      rule: 'cells/not-a-count',
      severity: 'error',
      actual: -1.5,
    });
  });
});

describe('check of what is no report', () => {
  it.each([
    ['nothing at all', ''],
    ['other text', '今天天气很好。\n'.repeat(20)],
    ['binary', new Uint8Array(4096).map((_, i) => (i * 197 + (i >> 3)) & 255)],
    ['zeros', new Uint8Array(1000)],
    ['braces', '{{{{'],
    ['a megabyte of noise', '三、|\t1 '.repeat(120_000)],
  ])('%s gives a report of nulls and ends with 1', async (_, input) => {
    const { code, out, err } = await tool(['check', '--json', '-'], { input });
    expect(err).toBe('');
    expect(code).toBe(1);
    const { reports }: CheckJson = JSON.parse(out);
    expect(reports[0]).toMatchObject({ agency: null, year: null, cells: { figures: 0, total: 200 } });
    expect(reports[0]?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['read/part-not-found', 'read/table-not-found']),
    );
  });
});

it('takes the marks of Markdown for no part of a heading', async () => {
  const { findings } = (await json(['-'], renderMarkdown(readText(soundText).report))).reports[0] ?? {};
  expect(findings?.map(({ rule }) => rule)).not.toContain('format/part-title');
});

describe('check of what has nothing of a report', () => {
  it.each([
    ['nothing at all', ''],
    [
      'a page that could not be found',
      '<html><title>404</title><h1>页面不存在</h1><p>某县人民政府门户网站</p></html>',
    ],
    ['a style sheet', 'body { color: red }'],
    ['JSON that is cut off at once', '{'],
  ])('says so in one line, and ends with 1: %s', async (_, input) => {
    expect(await tool(['check', '-'], { input })).toEqual({
      code: 1,
      out: '（标准输入）\n  错误  未见年度报告的内容：没有找到其表格、各部分标题或题目\n',
      err: '',
    });
    expect((await json(['-'], input)).reports[0]?.findings.length).toBeGreaterThan(10);
  });

  it('gives the reason where the reader has one', async () => {
    const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]);
    const { out } = await tool(['check', '-'], { input: picture });
    expect(out).toMatch(/^（标准输入）\n {2}错误 {2}.*图片.*\n.*read\/not-this-format\n$/u);
    const facts = await tool(['convert', '-', '--to', 'facts-csv'], { input: picture });
    expect(facts).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^无法执行：-: .*图片/u) });
  });

  it('lists what is missing where there is a heading or a title', async () => {
    const { out } = await tool(['check', '-'], { input: '某县人民政府2024年政府信息公开工作年度报告' });
    expect(out).toContain('某县人民政府 2024 年度');
    expect(out).toContain('缺少“一、总体情况”部分');
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  it.each([
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${soundText}`)],
    ['UTF-16, little end first', utf16(soundText)],
    ['UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${soundText}`, 'utf16le').swap16())],
  ])('%s', async (_, input) => {
    expect((await json(['-'], input)).reports[0]).toMatchObject({
      year: 2024,
      valid: true,
      cells: { figures: 200 },
    });
  });

  it('GB18030', async () => {
    // 2021年 in GBK, followed by what is not UTF-8.
    const bytes = Buffer.from('b9abbfaac4ea323032310a', 'hex');
    const { code } = await tool(['check', '-'], { input: new Uint8Array(bytes) });
    expect(code).toBe(1);
  });
});

describe('a terminal', () => {
  it('gets colours, and nothing else does', async () => {
    const coloured = await tool(['check', demoFile], { colour: true });
    const plain = await tool(['check', demoFile]);
    expect(coloured.out).toContain('\u001b[31m错误\u001b[39m');
    expect(plain.out).not.toContain('\u001b');
  });

  it('is not steered by a document', async () => {
    const agency = '\u001b[2J\u001b]0;title\u0007某县\r\n人民政府\u202e';
    const { out, err } = await tool(['check', '-'], {
      input: JSON.stringify(createReport({ year: 2024, agency })),
    });
    for (const control of ['\u001b', '\u0007', '\r', '\u202e']) expect(`${out}${err}`).not.toContain(control);
    expect(out).toMatch(/^某县 人民政府/u);
  });
});

describe('arguments', () => {
  it.each([
    [[]],
    [['check']],
    [['chekc', demoFile]],
    [['check', demoFile, '--bogus']],
    [['check', demoFile, '--locale', 'fr']],
  ])('%j: cannot run, with a word on standard error', async (args) => {
    const { code, out, err } = await tool(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('says how to name a file whose name begins with a dash', async () => {
    const here = process.cwd();
    process.chdir(dashed('.'));
    try {
      expect((await tool(['check', '-rf.txt'])).err).toBe(
        '无法执行：没有选项 -rf.txt\n文件 -rf.txt 请写作 ./-rf.txt，或写在 -- 之后\n',
      );
      expect((await tool(['check', '--', '-rf.txt'])).code).toBe(0);
      expect((await tool(['check', '-bogus'])).err).toBe('无法执行：没有选项 -bogus\n');
      expect((await tool(['check', '--\u0001\u001b[31m'])).err).toBe('无法执行：没有选项 --\uFFFD\n');
    } finally {
      process.chdir(here);
    }
  });

  it('prints help and version', async () => {
    expect(await tool(['--version'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    });
    expect((await tool(['check', '--help'])).out).toContain('用法：');
    expect((await tool(['check', '--help', '--locale', 'en'])).out).toContain('Usage:');
    expect((await tool(['diff', '--help'])).out).toMatch(/可取 text、markdown、html、\s*json；默认 text/u);
    expect((await tool(['diff', '--help', '--locale', 'en'])).out).toMatch(/html,\s+json;\s+default: text/u);
  });

  it.each([
    [['chek'], /^无法执行：没有命令 chek\n是否要用 check？\n$/u],
    [['check', '--formt', 'json'], /没有选项 --formt\n是否要用 --format？/u],
    [
      ['check', '--format', 'xml', 'a.txt'],
      /选项 --format <format> 不能取 xml，可取 text, json, github, sarif/u,
    ],
    [['diff', 'a.txt'], /缺少参数 current/u],
    [['diff', 'a', 'b', 'c'], /参数过多：应为 2 个，给出 3 个/u],
    [['new', '--year', '2024'], /缺少选项 --agency <name>/u],
    [['check', '--format'], /选项 --format <format> 缺少取值/u],
  ])('says of arguments %j what is wrong, in the language asked for', async (args, message) => {
    const { code, err } = await tool(args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toContain('error:');
    expect((await tool([...args, '--locale=en'])).err).toMatch(/^error: /u);
  });
});

it('has a sample with two errors planted in it', () => {
  expect(demoText.length - soundText.length).toBe(0);
  expect(demoText).not.toBe(soundText);
});
