import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx/read-docx.js';
import { type CellPath, cellPaths, getCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { type WordLayout, wordOf } from '../support/word-document.js';

const layouts: Readonly<Record<string, WordLayout>> = {
  'as the form is': {},
  'with counted headings': { autoNumbers: true },
  'in a frame': { framed: true },
  'with labels from top to bottom': { verticalLabels: true },
  'with repeated heads': { repeatHead: true, pageNumbers: true, runningHead: '某市政府信息公开' },
  'with strokes for zeros': { print: (figure) => (figure === 0 ? '0 ' : String(figure ?? '')) },
};

describe('readDocx', () => {
  it.each(Object.entries(layouts))('reads every figure of a report typed %s', async (_, layout) => {
    for (const report of [
      balancedReport(1, { requests: 4000 }),
      balancedReport(2, { year: 2020, edition: '2019' }),
    ]) {
      const result = await readDocx(wordOf(report, layout));
      const { right, named, silent } = scoreReading(report, result);
      expect({ right, named, silent }).toEqual({ right: cellPaths(report).length, named: [], silent: [] });
      expect(result.report.year).toBe(report.year);
      expect(result.report.agency.name).toBe(report.agency.name);
    }
  });

  it('tells table, row and cell of each figure', async () => {
    const { sources } = await readDocx(wordOf(balancedReport(1)));
    expect(sources['proactive.rules.issued']?.location).toEqual({ table: 1, row: 3, cell: 2 });
    expect(sources['requests.received.total']?.location).toEqual({ table: 2, row: 4, cell: 8 });
    expect(sources['disputes.litigation.afterReconsideration.total']?.location).toMatchObject({ table: 3 });
  });

  it('takes an ArrayBuffer, and leaves the bytes that it is given as they are', async () => {
    const bytes = wordOf(balancedReport(1));
    const copy = bytes.slice();
    const result = await readDocx(copy.buffer);
    expect(result.report.requests.received.total).toBe(balancedReport(1).requests.received.total);
    expect(copy).toEqual(bytes);
  });

  it('rejects what are no bytes as the caller’s mistake', async () => {
    // A program without types may pass anything.
    const wrong = 'report.docx' as unknown as Uint8Array;
    await expect(readDocx(wrong)).rejects.toMatchObject({ name: 'DisclosureReportError', path: 'bytes' });
  });
});

const blankForm = '../shared/corpus/blank-form-2021.docx';

describe.skipIf(!existsSync(blankForm))(
  'the official blank form (skipped where the corpus is not there)',
  () => {
    it('reads as 200 printed blanks', async () => {
      const { report, findings, outline } = await readDocx(readFileSync(blankForm));
      const cells: CellPath[] = cellPaths(report);
      expect(cells).toHaveLength(200);
      expect(cells.filter((path) => getCell(report, path) !== null)).toEqual([]);
      expect(outline.tables.map(({ table }) => table)).toEqual(['proactive', 'requests', 'disputes']);
      expect(findings.filter(({ cells: named }) => named.length > 0)).toEqual([]);
    });
  },
);
