import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReport, reportSchema, setCell } from '../../src/index.js';
import { demoFile, demoText, folderWith, soundText, tool } from './tool.js';

const granted = '三、本年度办理结果（一）予以公开 · 自然人';
// A detail and both its totals changed alike: several repairs of as many cells would do.
const ambiguousText = soundText
  .replace(
    '（一）予以公开\n\t25\n\t3\n\t0\n\t1\n\t2\n\t0\n\t31',
    '（一）予以公开\n\t27\n\t3\n\t0\n\t1\n\t2\n\t0\n\t33',
  )
  .replace('（七）总计\n\t55', '（七）总计\n\t54');
const path = folderWith({ 'sound.txt': soundText, 'ambiguous.txt': ambiguousText, 'half.txt': demoText });

describe('check --explain', () => {
  it('says which cell is wrong and what it should be', async () => {
    const { code, out } = await tool(['check', '--explain', demoFile]);
    expect(code).toBe(1);
    expect(out).toContain(`错误  ${granted} 应为 25（表中 52，数字颠倒），可同时解释 2 处不平衡`);
    expect(out).toMatch(/错误 2，/u);
  });

  it('lists the possible repairs where there are several', async () => {
    const { out } = await tool(['check', '--explain', path('ambiguous.txt')]);
    expect(out).toMatch(/有 \d+ 种改法可使各项平衡/u);
    expect(out).toMatch(/ {10}三、.* → \d+/u);
  });

  it('gives the repairs as data', async () => {
    const { out } = await tool(['check', '--explain', '--json', demoFile]);
    const [first] = JSON.parse(out).reports[0].findings.filter(
      (one: { diagnosis?: object }) => one.diagnosis,
    );
    expect(first.diagnosis).toMatchObject({
      status: 'located',
      ties: 1,
      repairs: [{ changes: [{ cell: 'requests.outcomes.granted.naturalPerson', from: 52, to: 25 }] }],
    });
  });
});

describe('check --fix', () => {
  it('writes nothing where a repair is not unique, and says so', async () => {
    const target = path('unwritten.json');
    const { code, out } = await tool(['check', path('ambiguous.txt'), '--fix', target]);
    expect(code).toBe(1);
    expect(out).toMatch(/未写入更正后的报告：有 \d+ 种改法/u);
    expect(existsSync(target)).toBe(false);
  });

  it('writes the mended report and its log where it is', async () => {
    const target = path('mended.json');
    // Of table four's broken total alone nothing can tell which of its figures is wrong.
    const single = demoText.replace(/\t2\n(\n\n五、存在的主要问题)/u, '\t1\n$1');
    const { out } = await tool(['check', '-', '--fix', target], { input: single });
    expect(out).toContain(`已更正 1 处，写入 ${target}`);
    expect(out).toContain(`${granted} 52 → 25（数字颠倒）`);
    const mended = reportSchema.parse(JSON.parse(readFileSync(target, 'utf8')));
    expect(mended.requests.outcomes.granted.naturalPerson).toBe(25);
    expect((await tool(['check', target])).code).toBe(0);
  });

  it('has the log in JSON', async () => {
    const single = demoText.replace(/\t2\n(\n\n五、存在的主要问题)/u, '\t1\n$1');
    const target = path('logged.json');
    const { out } = await tool(['check', '-', '--json', '--fix', target], { input: single });
    expect(JSON.parse(out).reports[0].fix).toEqual({
      status: 'located',
      ties: 1,
      written: target,
      log: [
        { cell: 'requests.outcomes.granted.naturalPerson', from: 52, to: 25, reason: 'digits-interchanged' },
      ],
    });
  });

  it('leaves a sound report alone', async () => {
    const target = path('untouched.json');
    const { code, out } = await tool(['check', path('sound.txt'), '--fix', target]);
    expect(code).toBe(0);
    expect(out).toContain('未写入更正后的报告：各项平衡，无需更正');
    expect(existsSync(target)).toBe(false);
  });

  it('mends one report at a time', async () => {
    const { code, err } = await tool(['check', path('sound.txt'), demoFile, '--fix', path('two.json')]);
    expect(code).toBe(2);
    expect(err).toContain('--fix');
  });

  it('mends no file with a report on each line', async () => {
    const { code, err } = await tool(['check', path('lines.ndjson'), '--fix', path('two.json')]);
    expect(code).toBe(2);
    expect(err).toContain('--fix 每次只能更正一份报告');
  });

  it('says so where the file cannot be written', async () => {
    const single = demoText.replace(/\t2\n(\n\n五、存在的主要问题)/u, '\t1\n$1');
    const target = path('no/such/folder.json');
    const { code, err } = await tool(['check', '-', '--fix', target], { input: single });
    expect(code).toBe(2);
    expect(err).toBe(`无法执行：${target}: 文件夹不存在\n`);
  });
});

describe('check --explain --previous', () => {
  const agency = '青石县人民政府';
  const lost = setCell(
    setCell(
      createReport({
        year: 2024,
        agency,
        fill: 'zero',
        requests: {
          received: { naturalPerson: 30 },
          carriedOver: { naturalPerson: 4 },
          outcomes: { granted: { naturalPerson: 29 } },
          carriedForward: { naturalPerson: 5 },
        },
      }),
      'requests.carriedOver.naturalPerson',
      0,
    ),
    'requests.carriedOver.total',
    0,
  );
  const requests = { received: { naturalPerson: 4 }, carriedForward: { naturalPerson: 4 } };
  const last = (of: string) =>
    JSON.stringify(createReport({ year: 2023, agency: of, fill: 'zero', requests }));
  const years = folderWith({
    '2024.json': JSON.stringify(lost),
    '2023.json': last(agency),
    'other.json': last('青溪县人民政府'),
  });
  const args = (previous: string, target: string) => [
    'check',
    years('2024.json'),
    '--json',
    '--explain',
    '--previous',
    years(previous),
    '--fix',
    years(target),
  ];

  it('explains by last year what the repair mends', async () => {
    const { out } = await tool(args('2023.json', 'mended.json'));
    const [{ findings, fix }] = JSON.parse(out).reports;
    expect(fix).toMatchObject({ status: 'located', ties: 1 });
    expect(
      findings.filter(({ diagnosis }: { diagnosis?: { status: string } }) => diagnosis?.status === 'located'),
    ).toMatchObject([{ cells: ['requests.carriedOver.naturalPerson', 'requests.carriedOver.total'] }]);
  });

  it("mends nothing by another agency's figures", async () => {
    const { out } = await tool(args('other.json', 'not-mended.json'));
    expect(JSON.parse(out).reports[0].fix).toMatchObject({ status: 'ambiguous', written: null });
    expect(existsSync(years('not-mended.json'))).toBe(false);
  });
});
