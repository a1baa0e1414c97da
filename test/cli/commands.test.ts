import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/index.js';
import { type CellPath, cellPaths, createReport, fromFacts, reportSchema, setCell } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { demoFile, folderWith, soundText, tool } from './tool.js';

const { report } = readText(soundText);
const nextYear = JSON.stringify({
  ...setCell(setCell(report, 'requests.carriedOver.total', 9), 'proactive.penalties.decisions', 140),
  year: 2025,
});
const path = folderWith({
  'a 2024.txt': soundText,
  'a 2025.json': nextYear,
  'b 2024.json': JSON.stringify({ ...report, agency: { name: '青溪县人民政府' } }),
  'broken.json': '{ "schemaVersion": 1 }',
  'noise.txt': 'x',
});
const more = folderWith({
  'nothing.json': JSON.stringify({
    ...createReport({ year: 2024, agency: '某机关' }),
    year: null,
    period: null,
    agency: { name: null },
  }),
  'lines.ndjson': `${JSON.stringify(report)}\n\n${nextYear}\n`,
  'one.jsonl': nextYear,
});
const made = folderWith({});

describe('diff', () => {
  it('prints the changed figures by part, the biggest first, and what does not continue last year below', async () => {
    const { code, out } = await tool(['diff', path('a 2024.txt'), path('a 2025.json'), '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/140/u);
    expect(out.indexOf('140')).toBeLessThan(out.indexOf('continuity/carried-over'));
    expect(out).not.toContain('requests/row-total');
  });

  it('orders the changes of a table by size', async () => {
    const { out } = await tool(['diff', path('a 2024.txt'), '-'], {
      input: JSON.stringify({
        ...setCell(
          setCell(report, 'proactive.licensing.decisions', 38),
          'proactive.penalties.decisions',
          140,
        ),
        year: 2025,
      }),
    });
    expect(out.indexOf('行政处罚')).toBeGreaterThan(0);
    expect(out.indexOf('行政处罚')).toBeLessThan(out.indexOf('行政许可'));
  });

  it('says whether one year continues the other', async () => {
    const over = createReport({
      year: 2024,
      agency: '某县人民政府',
      fill: 'zero',
      requests: { received: { naturalPerson: 2 }, carriedForward: { naturalPerson: 2 } },
    });
    const after = createReport({
      year: 2025,
      agency: '某县人民政府',
      fill: 'zero',
      requests: { carriedOver: { naturalPerson: 2 }, carriedForward: { naturalPerson: 2 } },
    });
    const years = folderWith({
      '2024.json': JSON.stringify(over),
      '2025.json': JSON.stringify(after),
      'lost.json': JSON.stringify(setCell(after, 'requests.carriedOver.total', 0)),
      'blank.json': JSON.stringify(createReport({ year: 2025, agency: '某县人民政府' })),
    });
    const diff = async (file: string, ...args: string[]) =>
      (await tool(['diff', years('2024.json'), years(file), ...args])).out;
    expect(await diff('2025.json')).toMatch(/前后年度衔接（相符 [1-9]\d*，不符 0，无法判断 \d+）\n$/u);
    expect(await diff('2025.json', '--format', 'markdown', '--locale', 'en')).toMatch(
      /this year continues last year \([1-9]/u,
    );
    expect(await diff('lost.json')).toMatch(/前后年度不衔接（/u);
    expect(JSON.parse(await diff('lost.json', '--json')).continuity).toBe('breaks');
    expect(JSON.parse(await diff('2025.json', '--json')).continuity).toBe('continues');
  });

  it('gives diff and findings as JSON', async () => {
    const { out } = await tool(['diff', '--json', path('a 2024.txt'), path('a 2025.json')]);
    const { diff, findings } = JSON.parse(out);
    expect(diff.cells).toEqual([
      { cell: 'proactive.penalties.decisions', from: 14, to: 140, change: 126, ratio: 9 },
      { cell: 'requests.carriedOver.total', from: 3, to: 9, change: 6, ratio: 2 },
    ]);
    expect(findings.map(({ finding }: { finding: { rule: string } }) => finding.rule)).toContain(
      'continuity/carried-over',
    );
  });

  it('writes Markdown and HTML', async () => {
    const markdown = await tool(['diff', path('a 2024.txt'), path('a 2025.json'), '--format', 'markdown']);
    expect(markdown.out).toContain('(`continuity/carried-over`)');
    const target = made('diff.html');
    const html = await tool([
      'diff',
      path('a 2024.txt'),
      path('a 2025.json'),
      '--format',
      'html',
      '-o',
      target,
    ]);
    expect(html).toMatchObject({ code: 0, out: '', err: expect.stringContaining('continuity/carried-over') });
    expect(readFileSync(target, 'utf8')).toMatch(/^<!DOCTYPE html>/u);
  });

  it('compares reports of different agencies and says so', async () => {
    const { code, out } = await tool(['diff', path('a 2024.txt'), path('b 2024.json')]);
    expect(code).toBe(0);
    expect(out).toContain('continuity/agency');
  });

  it('says what could not be read', async () => {
    const { code, out } = await tool(['diff', path('noise.txt'), path('a 2024.txt')]);
    expect(code).toBe(1);
    expect(out).toContain('read/table-not-found');
  });

  it('cannot run with a file that is no report', async () => {
    expect(await tool(['diff', path('broken.json'), path('a 2024.txt')])).toMatchObject({ code: 2, out: '' });
  });
});

describe('convert', () => {
  it.each([
    ['json', (out: string) => reportSchema.parse(JSON.parse(out))],
    ['text', (out: string) => readText(out).report],
    ['markdown', (out: string) => readText(out).report],
  ])('to %s, and back', async (to, read) => {
    const { code, out, err } = await tool(['convert', path('a 2024.txt'), '--to', to]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { proactive, requests, disputes } = read(out);
    expect({ proactive, requests, disputes }).toEqual({
      proactive: report.proactive,
      requests: report.requests,
      disputes: report.disputes,
    });
  });

  it('many reports to NDJSON, which check takes', async () => {
    const target = made('many.ndjson');
    const files = [path('a 2024.txt'), path('a 2025.json')];
    expect(await tool(['convert', ...files, '--to', 'ndjson', '-o', target])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    const lines = readFileSync(target, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => reportSchema.parse(JSON.parse(line)).year)).toEqual([2024, 2025]);
    expect((await tool(['check', target])).out).toContain('共 2 份报告');
  });

  it('to HTML', async () => {
    expect((await tool(['convert', path('a 2024.txt'), '--to', 'html'])).out).toMatch(/^<!DOCTYPE html>/u);
  });

  it('to DOCX, into a file', async () => {
    const target = made('a.docx');
    expect(await tool(['convert', path('a 2024.txt'), '--to', 'docx'])).toMatchObject({ code: 2, out: '' });
    expect((await tool(['convert', path('a 2024.txt'), '--to', 'docx', '-o', target])).code).toBe(0);
    expect((await readDocx(readFileSync(target))).report.requests).toEqual(report.requests);
  });

  it('joins the facts of several reports', async () => {
    const csv = await tool(['convert', path('a 2024.txt'), path('b 2024.json'), '--to', 'facts-csv']);
    expect(csv.out.split('\r\n')).toHaveLength(1 + 200 + 200 + 1);
    expect(csv.out.match(/^agency,/gmu)).toHaveLength(1);
    const ndjson = await tool(['convert', path('a 2025.json'), '--to', 'facts-ndjson']);
    const facts = ndjson.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(fromFacts(facts).requests).toEqual(JSON.parse(nextYear).requests);
  });

  it('makes one document of one report only', async () => {
    const { code, err } = await tool(['convert', path('a 2024.txt'), path('b 2024.json'), '--to', 'html']);
    expect(code).toBe(2);
    expect(err).toContain('html 每次只能转换一份报告');
  });

  it('says on standard error what could not be read, and of which file', async () => {
    const { code, out, err } = await tool(['convert', path('noise.txt'), '--to', 'json']);
    expect(code).toBe(1);
    expect(reportSchema.parse(JSON.parse(out)).year).toBeNull();
    expect(err).toContain('read/table-not-found');
    expect(err.startsWith(`${path('noise.txt')}:\n  错误  `)).toBe(true);
  });

  it.each(['facts-ndjson', 'facts-csv', 'ndjson'])('leaves what is no report out of %s', async (to) => {
    const given = [path('noise.txt'), more('nothing.json'), path('a 2024.txt'), path('broken.json')];
    const { code, out, err } = await tool(['convert', ...given, '--to', to, '--locale', 'en']);
    expect(code).toBe(2);
    expect(out).toBe((await tool(['convert', path('a 2024.txt'), '--to', to, '--locale', 'en'])).out);
    const reason = 'no annual report: no table, heading or title of the form was found';
    expect(err.split('\n').slice(0, 2)).toEqual([
      `cannot run: ${path('noise.txt')}: ${reason}`,
      `cannot run: ${more('nothing.json')}: ${reason}`,
    ]);
    expect(err).toContain(`cannot run: ${path('broken.json')}: `);
  });

  it('writes both where an agency has two reports on a year, and names them', async () => {
    const { code, out, err } = await tool([
      'convert',
      path('a 2024.txt'),
      more('lines.ndjson'),
      '--to',
      'ndjson',
    ]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(err).toBe(
      `警告  ${report.agency.name} 2024 年度有不止一份报告，合计时会重复计算：${path('a 2024.txt')}、${more('lines.ndjson')}:1\n`,
    );
  });

  it('takes files with a report on each line, many for what joins them and one for what does not', async () => {
    const facts = await tool(['convert', more('lines.ndjson'), '--to', 'facts-ndjson']);
    expect(facts).toMatchObject({ code: 0, err: '' });
    expect(facts.out.trimEnd().split('\n')).toHaveLength(400);
    const text = await tool(['convert', more('lines.ndjson'), '--to', 'text']);
    expect(text).toMatchObject({ code: 2, out: '', err: '无法执行：text 每次只能转换一份报告\n' });
    const one = await tool(['convert', more('one.jsonl'), '--to', 'text']);
    expect(one.code).toBe(0);
    expect(one.out).toBe((await tool(['convert', path('a 2025.json'), '--to', 'text'])).out);
    expect(await tool(['convert', path('gone.ndjson'), '--to', 'ndjson'])).toEqual({
      code: 2,
      out: '',
      err: `无法执行：${path('gone.ndjson')}: 文件不存在\n`,
    });
  });
});

describe('summary', () => {
  it('lists agencies by year, who is missing which, and how many errors there are', async () => {
    const { code, out, err } = await tool(['summary', path('.'), '--json']);
    expect(code).toBe(2);
    expect(err).toContain('broken.json');
    const { years, agencies, nameless, failures } = JSON.parse(out);
    expect(years).toEqual([2024, 2025]);
    expect(agencies).toMatchObject([
      {
        agency: report.agency.name,
        missing: [],
        reports: [{ year: 2024, error: 0, figures: 200 }, { year: 2025 }],
      },
      { agency: '青溪县人民政府', missing: [2025], reports: [{ year: 2024 }] },
    ]);
    expect(nameless).toMatchObject([
      { file: `${path('.')}/noise.txt`, agency: null, year: null, figures: 0 },
    ]);
    expect(failures).toMatchObject([{ file: `${path('.')}/broken.json`, path: 'year' }]);
  });

  it('takes files with a report on each line', async () => {
    const { out } = await tool(['summary', more('lines.ndjson'), '--json']);
    expect(JSON.parse(out).agencies).toMatchObject([
      {
        reports: [
          { file: more('lines.ndjson'), line: 1, year: 2024 },
          { line: 3, year: 2025 },
        ],
        missing: [],
      },
    ]);
  });

  it('is a table', async () => {
    const { out } = await tool(['summary', path('a 2024.txt'), path('a 2025.json'), path('b 2024.json')]);
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^ +2024 +2025$/u);
    expect(lines[1]).toMatch(/^云岭镇\S* +无误 +\d+ 错/u);
    expect(lines[2]).toMatch(/^青溪县人民政府 +.* +缺$/u);
    expect(lines[3]).toMatch(/^共 2 个机关，3 份报告，有误 1 份，缺 1 份；无法读取的文件 0 个$/u);
  });
});

describe('what summary counts', () => {
  const on = (agency: string, year: number) => JSON.stringify({ ...report, agency: { name: agency }, year });
  const tree = folderWith({
    'a2022.json': on('甲县人民政府', 2022),
    'a2024.json': on('甲县人民政府', 2024),
    'b2023.json': on('乙县人民政府', 2023),
    'b2023 again.json': on('乙县人民政府', 2023),
    'b2024.json': on('乙县人民政府', 2024),
    'c2022.json': on('丙县人民政府', 2022),
    'd2025.json': on('丁县人民政府', 2025),
  });

  it('as missing: no year before the first report, and none that hardly any agency has reported on', async () => {
    const { out } = await tool(['summary', tree('.'), '--json']);
    const missing = JSON.parse(out).agencies.map(
      ({ agency, missing: years }: { agency: string; missing: number[] }) => [agency, years],
    );
    expect(Object.fromEntries(missing)).toEqual({
      // 2025 is only 丁县's.
      甲县人民政府: [2023],
      乙县人民政府: [],
      丙县人民政府: [2024],
      丁县人民政府: [],
    });
  });

  it('as there twice, with the files', async () => {
    const { out } = await tool(['summary', tree('.'), '--locale', 'en']);
    expect(out).toContain(
      `乙县人民政府 2023 has 2 reports: ${tree('.')}/b2023 again.json, ${tree('.')}/b2023.json\n`,
    );
    expect(out).toMatch(/^丁县人民政府 +– +– +– +\S/mu);
    expect(out).toMatch(/ 2 missing; /u);
  });
});

describe('new', () => {
  it('makes the blank form as JSON', async () => {
    const { code, out } = await tool(['new', '--agency', '某县人民政府', '--year', '2024']);
    expect(code).toBe(0);
    const blank = reportSchema.parse(JSON.parse(out));
    expect(blank).toMatchObject({
      year: 2024,
      agency: { name: '某县人民政府' },
      requests: { edition: '2021' },
    });
    expect(blank.requests.received.total).toBeNull();
  });

  it('makes it as a page and as a Word file', async () => {
    const page = await tool(['new', '--agency', '某县人民政府', '--year', '2020', '--to', 'html']);
    expect(page.out).toMatch(/^<!DOCTYPE html>.*某县人民政府/su);
    const target = made('blank.docx');
    await tool(['new', '--agency', '某县人民政府', '--year', '2020', '--to', 'docx', '-o', target]);
    const { report: read } = await readDocx(readFileSync(target));
    expect(read.requests.edition).toBe('2019');
    expect(read.requests.received.total).toBeNull();
  });

  it.each([
    [['--year', '1066'], 'year 应为 2019 至 2099 的整数'],
    [['--year', 'soon'], 'year 应为 2019 至 2099 的整数'],
    [['--year', '2016'], 'year 应为 2019 至 2099 的整数'],
    [['--year', 'soon', '--edition', '2019'], 'year 应为 2008 至 2099 的整数'],
    [['--year', '2024', '--edition', '2020'], '2019'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await tool(['new', '--agency', '某县人民政府', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('cells', () => {
  it.each([
    [[], 200, '2021'],
    [['--edition', '2019'], 198, '2019'],
  ])('lists every path of an edition with its name and unit: %j', async (args, count, edition) => {
    const { code, out } = await tool(['cells', '--json', '--locale', 'en', ...args]);
    expect(code).toBe(0);
    const cells: { path: CellPath; label: string; unit: string }[] = JSON.parse(out);
    const form = createReport({
      year: 2021,
      agency: '某机关',
      edition: edition === '2019' ? '2019' : '2021',
    });
    expect(cells.map(({ path: cell }) => cell)).toEqual(cellPaths(form));
    expect(cells).toHaveLength(count);
  });

  it('lists them as text', async () => {
    expect((await tool(['cells'])).out).toMatch(
      /^requests\.received\.naturalPerson {2}一、本年新收政府信息公开申请数量 · 自然人（件）$/mu,
    );
  });
});

it('reads the sample that the read-me speaks of', async () => {
  expect((await tool(['summary', demoFile])).out).toContain('2024');
});
