import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellPaths, getCell, validateReport } from '../../src/index.js';
import { readText } from '../../src/read/index.js';

const sample = '../shared/corpus/000_7acafef5b7b90f43.txt';

// The published document is not part of this repository.
describe.skipIf(!existsSync(sample))('a township’s published report', () => {
  const text = existsSync(sample) ? readFileSync(sample, 'utf8') : '';
  const { report, findings, sources, outline } = readText(text);

  it('is read whole', () => {
    const expected = JSON.parse(
      readFileSync('../shared/corpus/expected/000_7acafef5b7b90f43.json', 'utf8'),
    ) as { cells: Record<string, number> };
    const read = Object.fromEntries(cellPaths(report).map((path) => [path, getCell(report, path)]));
    expect(read).toEqual(expected.cells);
    expect(findings).toEqual([]);
  });

  it('has its header', () => {
    expect(report).toMatchObject({
      year: 2021,
      agency: {
        name: '勐约乡人民政府',
        contact: { address: '陇川县勐约乡街道1号', telephone: '0692—7922213' },
      },
      period: { start: '2021-01-01', end: '2021-12-31' },
    });
  });

  it('has its six parts, told apart from the sentence that lists them', () => {
    expect(outline.headings.map(({ part, location }) => [part, location.line])).toEqual([
      ['overview', 4],
      ['proactive', 29],
      ['requests', 76],
      ['disputes', 362],
      ['problems', 407],
      ['other', 417],
    ]);
    expect(
      report.overview.blocks.flatMap((block) => (block.kind === 'heading' ? [block.topic] : [])),
    ).toEqual(['proactive', 'onRequest', 'management', 'platform', 'supervision']);
    expect(report.other.blocks).toEqual([{ kind: 'paragraph', text: '无相关情况' }]);
  });

  it('says of every cell what is printed and on which line', () => {
    const lines = text.split('\n');
    for (const path of cellPaths(report)) {
      const source = sources[path];
      expect(source?.text.trim()).toBe('0');
      expect(lines[(source?.location.line ?? 0) - 1]?.trim()).toBe('0');
    }
  });

  it('has no error', () => {
    expect(validateReport(report, { sources, outline }).valid).toBe(true);
  });
});
