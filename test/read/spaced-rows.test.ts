import { describe, expect, it } from 'vitest';
import { type CellPath, cellPaths, type DisclosureReport, getCell, setCell } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import type { DrawnTable } from '../support/report-grids.js';
import { reportText } from '../support/report-text.js';

/** The report with blanks where it has zeros, as many agencies fill it in. */
const withBlanks = (report: DisclosureReport): DisclosureReport =>
  cellPaths(report).reduce((r, cell) => (getCell(r, cell) === 0 ? setCell(r, cell, null) : r), report);

/** One cell a line; so many empty lines behind a cell with text, and so many for one without. */
const spaced =
  (behindText: number, forEmpty: number) =>
  ({ cells }: DrawnTable): string[] =>
    cells.flatMap(({ text }) =>
      text === '' ? Array<string>(forEmpty).fill('') : [text, ...Array<string>(behindText).fill('')],
    );

describe('lines with one cell each, of which the empty ones are empty lines', () => {
  it.each([
    ['one', 1],
    ['two', 2],
  ])('keep their columns with %s for an empty cell', (_, forEmpty) => {
    for (const [seed, requests] of [
      [1, 15],
      [2, 3000],
    ] as const) {
      const report = withBlanks(balancedReport(seed, { requests }));
      const result = readText(reportText(report, { layout: spaced(1, forEmpty) }));
      expect(scoreReading(report, result)).toEqual({ right: 200, named: [], silent: [] });
      expect(result.findings).toEqual([]);
    }
  });

  it('are not counted where empty lines stand anywhere', () => {
    const report = withBlanks(balancedReport(1, { requests: 15 }));
    const text = reportText(report, { layout: spaced(1, 1) });
    // A third of the empty lines doubled: nothing tells how many empty cells they are.
    const irregular = text
      .split('\n')
      .map((line, i) => (line === '' && i % 3 === 0 ? '\n' : line))
      .join('\n');
    const { silent, named } = scoreReading(report, readText(irregular));
    expect(silent).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it('are filled up before a heading by the width of the row alone', () => {
    const cell: CellPath = 'requests.carriedForward.naturalPerson';
    const report = withBlanks(balancedReport(6, { requests: 7 }));
    for (const extra of ['', '\n\n']) {
      const text = reportText(report, { layout: spaced(1, 1) }).replace(/\n四、政府信息公开/u, `${extra}$&`);
      expect(getCell(readText(text).report, cell)).toBe(getCell(report, cell));
    }
  });
});
