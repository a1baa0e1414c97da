import { describe, expect, it } from 'vitest';
import { cellPaths, getCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { oneTable } from '../support/one-table.js';
import type { DrawnCell, DrawnTable } from '../support/report-grids.js';
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
  ['requests', 25],
  ['disputes', 3],
  ['proactive', 2],
] as const;

const layouts = {
  cellLines: (table: ReturnType<typeof oneTable>) => table.text(textLayouts.cellLines),
  rowLead: (table: ReturnType<typeof oneTable>) => table.text(textLayouts.rowLead),
  spacedRows: (table: ReturnType<typeof oneTable>) => table.text(textLayouts.spacedRows),
  page: (table: ReturnType<typeof oneTable>) => table.page(),
};

/** Of all cells of tables with one row at fault each: read, not read and named, not read and unnamed, read wrongly. */
function score(fault: Fault, read: (typeof layouts)[keyof typeof layouts]) {
  const cells = { right: 0, named: 0, unnamed: 0, wrong: [] as string[] };
  for (const [table, row] of rows) {
    const change = (drawn: DrawnTable): DrawnTable => {
      const figures = drawn.cells.filter((cell) => cell.row === row && cell.kind === 'figure');
      const faulty = (cell: DrawnCell) => (figures.includes(cell) ? (fault(cell, figures) ?? []) : cell);
      return { ...drawn, cells: drawn.cells.flatMap(faulty) };
    };
    const result = read(oneTable(report, table, { change }));
    const named = new Set(result.findings.flatMap((finding) => finding.cells));
    for (const path of cellPaths(report)) {
      if (!path.startsWith(table)) continue;
      const got = getCell(result.report, path);
      if (got === getCell(report, path)) cells.right++;
      else if (got !== null) cells.wrong.push(`${path} ${got}`);
      else if (named.has(path)) cells.named++;
      else cells.unnamed++;
    }
  }
  return cells;
}

// The fewest cells of 375 that are read, and the most that are blank without a word: those that are drawn as blanks.
describe.each([
  ['whose second figure is lost', lost(1), [367, 372, 367, 367], [0, 3, 0, 0]],
  ['whose last figure is lost', lost(-1), [367, 367, 367, 367], [0, 0, 0, 0]],
  ['with a blank', blank, [367, 372, 367, 371], [0, 3, 0, 4]],
  ['with a mark for nothing', struck, [371, 371, 371, 371], [4, 4, 4, 4]],
  ['with two figures in one cell', joined, [363, 367, 375, 363], [0, 3, 0, 0]],
  ['whose total is torn', torn, [374, 374, 344, 374], [0, 0, 0, 0]],
  ['with an illegible figure', illegible, [353, 353, 360, 353], [0, 0, 0, 0]],
] as const)('a row %s', (_, fault, fewest, blanks) => {
  it.each(Object.keys(layouts).map((name, i) => [name as keyof typeof layouts, i] as const))(
    'has no wrong figure and takes no other along: %s',
    (name, i) => {
      const { right, unnamed, wrong } = score(fault, layouts[name]);
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(fewest[i] ?? 375);
      expect(unnamed).toBeLessThanOrEqual(blanks[i] ?? 0);
    },
  );
});
