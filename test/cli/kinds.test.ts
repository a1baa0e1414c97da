import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/index.js';
import { renderHtml, renderMarkdown } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { folderWith, soundText, tool } from './tool.js';

const { report } = readText(soundText);
const corpus = '../shared/corpus';

describe('the kind of a document is told by its content', async () => {
  // The names say nothing, or the wrong thing.
  const path = folderWith({
    a: renderHtml(report),
    'b.txt': await renderDocx(report),
    'c.html': renderMarkdown(report),
    'd.pdf': JSON.stringify(report),
  });

  it.each([
    ['a', 'html'],
    ['b.txt', 'docx'],
    ['c.html', 'text'],
    ['d.pdf', 'json'],
  ])('%s is %s', async (file, kind) => {
    const { code, out } = await tool(['check', '--json', path(file)]);
    expect(JSON.parse(out).reports[0]).toMatchObject({ kind, year: 2024, cells: { figures: 200 } });
    expect(code).toBe(0);
  });

  it.skipIf(!existsSync(corpus))('a PDF, where the corpus of published documents is there', async () => {
    const { out } = await tool(['check', '--json', `${corpus}/huaian-2024.pdf`]);
    expect(JSON.parse(out).reports[0]).toMatchObject({ kind: 'pdf', year: 2024, cells: { figures: 200 } });
  });

  it.each([
    ['a Word file that is cut off', async () => (await renderDocx(report)).subarray(0, 3000)],
    ['a PDF that is none', async () => new TextEncoder().encode('%PDF-1.7\nno more')],
  ])('%s is a report of nulls and ends with 1', async (_, input) => {
    const { code, out, err } = await tool(['check', '--json', '-'], { input: await input() });
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(JSON.parse(out).reports[0]).toMatchObject({ year: null, cells: { figures: 0 } });
  });

  it('says where in a Word file a figure stands', async () => {
    const wrong = await renderDocx({
      ...report,
      year: 2024,
      disputes: { ...report.disputes, reconsideration: { ...report.disputes.reconsideration, total: 9 } },
    });
    const { out } = await tool(['check', '-'], { input: wrong });
    expect(out).toMatch(/（标准输入） 第 \d+ 个表格第 \d+ 行第 \d+ 格 · disputes\/total/u);
  });
});
