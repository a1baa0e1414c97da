import { describe, expect, it } from 'vitest';
import { cellPaths, getCell, renderMarkdown, renderText, setCell } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';

describe('a misprint', () => {
  // Each breaks the balances so that a figure printed twice, with another lost, would mend them.
  const misprints = [
    [balancedReport(12), 'disputes.litigation.direct.otherResult', 2],
    [balancedReport(13), 'disputes.litigation.direct.pending', 3],
    [balancedReport(0), 'disputes.litigation.direct.corrected', 6],
    [balancedReport(8), 'disputes.reconsideration.upheld', 9],
    [balancedReport(1, { requests: 15 }), 'requests.outcomes.unavailable.notHeld.otherOrganization', 6],
    [balancedReport(14, { requests: 15 }), 'requests.outcomes.total.publicInterestOrganization', 2],
  ] as const;

  it.each([
    ['text', renderText],
    ['Markdown', renderMarkdown],
  ])('is read as it stands where every figure stands under its heading: %s', (_, render) => {
    for (const [balanced, path, figure] of misprints) {
      const report = setCell(balanced, path, figure);
      expect(scoreReading(report, readText(render(report)))).toEqual({
        right: cellPaths(report).length,
        named: [],
        silent: [],
      });
    }
  });

  it('is in doubt where figures and headings are not of one table', () => {
    const [[balanced, path, figure]] = misprints;
    const report = setCell(balanced, path, figure);
    const loose = renderText(report).replace(/^\|[ |\d]+\|$/gmu, (row) => row.replaceAll('|', ' '));
    const read = readText(loose);
    expect(scoreReading(report, read).silent).toEqual([]);
    expect(getCell(read.report, path)).toBeNull();
  });

  it('is in doubt where the headings are shifted against the figures', () => {
    const [[balanced, path, figure]] = misprints;
    const report = setCell(balanced, path, figure);
    const shifted = renderText(report).replace(/^\|[ |]+(?=\| 结果维持)/gmu, '');
    const read = readText(shifted);
    expect(scoreReading(report, read).silent).toEqual([]);
    expect(getCell(read.report, path)).toBeNull();
  });
});
