import { describe, expect, it } from 'vitest';
import { cellPaths, getCell } from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { htmlLayouts, reportFragment } from '../support/html-layouts.js';
import type { DrawnCell, DrawnTable } from '../support/report-grids.js';
import { reportText } from '../support/report-text.js';
import { textLayouts } from '../support/text-layouts.js';

const report = balancedReport(2, { requests: 3000 });

/** What becomes of a cell of a row whose figures these are; `null` where it is lost. */
type Fault = (cell: DrawnCell, figures: readonly DrawnCell[]) => DrawnCell | null;

const lost =
  (at: number): Fault =>
  (cell, figures) =>
    cell === figures.at(at) ? null : cell;
const blank: Fault = (cell, figures) => (cell === figures[2] ? { ...cell, text: '' } : cell);
const joined: Fault = (cell, figures) => {
  if (cell === figures[1]) return null;
  return cell === figures[0] ? { ...cell, text: `${cell.text} ${figures[1]?.text ?? ''}`.trim() } : cell;
};
const torn: Fault = (cell, figures) =>
  cell === figures.at(-1) && cell.text.length > 1
    ? { ...cell, text: `${cell.text.slice(0, 1)} ${cell.text.slice(1)}` }
    : cell;
const illegible: Fault = (cell, figures) => (cell === figures[0] ? { ...cell, text: '三?' } : cell);
const struck: Fault = (cell, figures) => (cell === figures[2] ? { ...cell, text: '/' } : cell);

// In one row each: some requests of table three, the disputes, and the rules of table two.
const rows = [
  ['requests', 3],
  ['requests', 7],
  ['requests', 25],
  ['requests', 30],
  ['disputes', 3],
  ['proactive', 2],
] as const;

const layouts = {
  cellLines: (change: (table: DrawnTable) => DrawnTable) =>
    readText(reportText(report, { layout: (table) => textLayouts.cellLines(change(table)) })),
  rowLead: (change: (table: DrawnTable) => DrawnTable) =>
    readText(reportText(report, { layout: (table) => textLayouts.rowLead(change(table)) })),
  spacedRows: (change: (table: DrawnTable) => DrawnTable) =>
    readText(reportText(report, { layout: (table) => textLayouts.spacedRows(change(table)) })),
  page: (change: (table: DrawnTable) => DrawnTable) =>
    readHtml(reportFragment(report, { layout: (table) => htmlLayouts.spanned(change(table)) })),
};

/** Of all cells of documents with one row at fault each: read, not read and named, not read and unnamed, read wrongly. */
function score(fault: Fault, read: (typeof layouts)[keyof typeof layouts]) {
  const cells = { right: 0, named: 0, unnamed: 0, wrong: [] as string[] };
  for (const [table, row] of rows) {
    const result = read((drawn) => {
      if (drawn.table !== table) return drawn;
      const figures = drawn.cells.filter((cell) => cell.row === row && cell.kind === 'figure');
      const change = (cell: DrawnCell) => (figures.includes(cell) ? (fault(cell, figures) ?? []) : cell);
      return { ...drawn, cells: drawn.cells.flatMap(change) };
    });
    const named = new Set(result.findings.flatMap((finding) => finding.cells));
    for (const path of cellPaths(report)) {
      const got = getCell(result.report, path);
      if (got === getCell(report, path)) cells.right++;
      else if (got !== null) cells.wrong.push(`${path} ${got}`);
      else if (named.has(path)) cells.named++;
      else cells.unnamed++;
    }
  }
  return cells;
}

// The fewest cells of 1200 that are read, and the most that are blank without a word: those that are drawn as blanks.
describe.each([
  ['whose second figure is lost', lost(1), [1192, 1196, 1192, 1192], [0, 4, 0, 0]],
  ['whose last figure is lost', lost(-1), [1192, 1192, 1192, 1192], [0, 0, 0, 0]],
  ['with a blank', blank, [1192, 1196, 1192, 1195], [0, 4, 0, 5]],
  ['with a mark for nothing', struck, [1195, 1195, 1195, 1195], [5, 5, 5, 5]],
  ['with two figures in one cell', joined, [1183, 1190, 1200, 1183], [0, 4, 0, 0]],
  ['whose total is torn', torn, [1199, 1199, 1162, 1199], [0, 0, 0, 0]],
  ['with an illegible figure', illegible, [1171, 1171, 1185, 1171], [0, 0, 0, 0]],
] as const)('a row %s', (_, fault, fewest, blanks) => {
  it.each(Object.keys(layouts).map((name, i) => [name as keyof typeof layouts, i] as const))(
    'has no wrong figure and takes no other along: %s',
    (name, i) => {
      const { right, unnamed, wrong } = score(fault, layouts[name]);
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(fewest[i] ?? 1200);
      expect(unnamed).toBeLessThanOrEqual(blanks[i] ?? 0);
    },
  );
});
