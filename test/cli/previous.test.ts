import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckJson } from '../../src/cli/check/check-json.js';
import { createReport, type DisclosureReport } from '../../src/index.js';
import { folderWith, tool } from './tool.js';

/** A report that carries so much forward, after so much carried over. */
function on(agency: DisclosureReport['agency'], year: number, over: number, forward: number): string {
  const report = createReport({
    year,
    agency: '某机关',
    fill: 'zero',
    requests: {
      received: { naturalPerson: 30 },
      carriedOver: { naturalPerson: over },
      outcomes: { granted: { naturalPerson: 30 + over - forward } },
      carriedForward: { naturalPerson: forward },
    },
  });
  return JSON.stringify({ ...report, agency });
}

const [a, b, c] = ['甲县人民政府', '乙县人民政府', '丙县人民政府'].map((name) => ({ name }));
if (!a || !b || !c) throw new Error('three agencies were named');
const tree = folderWith({
  'a2022.json': on(a, 2022, 0, 3),
  'a2023.json': on(a, 2023, 3, 4),
  'a2024.json': on(a, 2024, 4, 0),
  'b2023.json': on(b, 2023, 0, 2),
  'b2024.json': on(b, 2024, 5, 0),
  'c2024.json': on(c, 2024, 7, 0),
});
const lines = folderWith({
  'last.ndjson': `${on({ ...c, code: '1' }, 2023, 0, 6)}\n${on({ ...c, code: '2' }, 2023, 0, 7)}\n{"broken"\n`,
  'c.json': on({ ...c, code: '2' }, 2024, 7, 0),
  'named.json': on(c, 2024, 7, 0),
});

async function continuity(...args: string[]) {
  const { code, out, err } = await tool(['check', '--json', ...args]);
  const { reports, failures }: CheckJson = JSON.parse(out);
  const broken = reports.flatMap(({ file, findings }) =>
    findings.some(({ rule, severity }) => rule === 'continuity/carried-over' && severity === 'warning')
      ? [file.slice(file.lastIndexOf('/') + 1)]
      : [],
  );
  return { code, err, broken, failures };
}

describe('check --previous with a folder', () => {
  it("checks each report against its own agency's of the year before, which may be in the same folder", async () => {
    expect(await continuity(tree('.'), '--previous', tree('.'))).toEqual({
      code: 0,
      err: '6 份报告中有 3 份与上一年度报告核对\n',
      broken: ['b2024.json'],
      failures: [],
    });
  });

  it('takes none of two that differ, and says so', async () => {
    mkdirSync(tree('other'));
    writeFileSync(tree('other/b2023.json'), on(b, 2023, 0, 5));
    writeFileSync(tree('other/a2023.json'), on(a, 2023, 3, 4));
    const { broken, err } = await continuity(tree('b2024.json'), tree('a2024.json'), '--previous', tree('.'));
    expect(broken).toEqual([]);
    expect(err).toBe(
      `警告  乙县人民政府 2023 年度有不止一份报告，不作为上一年度报告使用：${tree('.')}/b2023.json、${tree('.')}/other/b2023.json\n2 份报告中有 1 份与上一年度报告核对\n`,
    );
  });

  it('takes a file with a report on each line, and agencies by their codes', async () => {
    const { code, broken, err, failures } = await continuity(
      lines('c.json'),
      '--previous',
      lines('last.ndjson'),
      '--locale',
      'en',
    );
    expect({ code, broken }).toEqual({ code: 2, broken: [] });
    expect(err).toContain('1 of 1 report checked against the year before');
    expect(failures).toMatchObject([{ file: lines('last.ndjson'), line: 3 }]);
    // By the name alone it may be the one or the other.
    expect((await continuity(lines('named.json'), '--previous', lines('last.ndjson'))).err).toContain(
      '1 份报告中有 0 份',
    );
  });
});
