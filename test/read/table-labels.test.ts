import { describe, expect, it } from 'vitest';
import { cellPaths, type DisclosureReport, setCell } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { type Redraw, redrawn } from '../support/redrawn.js';

/** A balanced report whose figures in table two all differ. */
const report: DisclosureReport = cellPaths(balancedReport(2, { requests: 3000 }))
  .filter((path) => path.startsWith('proactive.'))
  .reduce((filled, path, i) => setCell(filled, path, 101 + 7 * i), balancedReport(2, { requests: 3000 }));

const label =
  (change: (text: string) => string): Redraw =>
  (cell) =>
    cell.kind === 'label' ? { ...cell, text: change(cell.text) } : cell;
const head =
  (change: (text: string) => string): Redraw =>
  (cell) =>
    cell.kind === 'head' ? { ...cell, text: change(cell.text) } : cell;
const among =
  (columns: Readonly<Record<number, number>>, rows: readonly number[]): Redraw =>
  (cell, { table }) =>
    table === 'proactive' && rows.includes(cell.row)
      ? { ...cell, column: columns[cell.column] ?? cell.column }
      : cell;

/** A label of table three with a piece of the label of its group, which stands at its left. */
const beside =
  (join: (label: string, group: string) => string): Redraw =>
  (cell, { table, cells }) => {
    const group = cells.find(
      ({ row, rowSpan, column }) =>
        column === 1 && rowSpan > 1 && row <= cell.row && cell.row < row + rowSpan,
    );
    const isRow = table === 'requests' && cell.kind === 'label' && cell.column === 2;
    return group && isRow ? { ...cell, text: join(cell.text, group.text) } : cell;
  };

const alike: readonly (readonly [string, Redraw])[] = [
  ['as the form does', (cell) => cell],
  [
    'without numerals',
    label((text) => text.replace(/^(?:[一二三四五六七]、|（[一二三四五六七]）|\d[．.])/u, '')),
  ],
  [
    'with other numerals',
    label((text) =>
      text
        .replace(/^([一二三四五六七])、/u, '$1.')
        .replace(/^（([一二三四五六七])）/u, '($1)、')
        .replace(/^(\d)[．.]/u, '（$1）'),
    ),
  ],
  ['with 其它', label((text) => text.replaceAll('其他', '其它'))],
  ['without what explains them', label((text) => text.replace(/（[^（）]{4,}）$/u, ''))],
  ['with marks of Markdown', label((text) => `**${text}**`)],
  [
    'with a character misspelt',
    label((text) => (text.length > 8 ? `${text.slice(0, -2)}某${text.slice(-1)}` : text)),
  ],
  ['with the numeral of their group before them', beside((text, group) => `${group.slice(0, 3)}${text}`)],
  ['with a piece of their group before them', beside((text, group) => `${group.slice(3, 5)}${text}`)],
  ['cut at their end', label((text) => (text.length > 10 ? text.slice(0, -2) : text))],
];

describe.each(alike)('labels %s', (_, redraw) => {
  it.each(Object.entries(redrawn(report, redraw)))('are known in %s', (_name, result) => {
    expect(scoreReading(report, result)).toEqual({ right: 200, named: [], silent: [] });
    expect(result.findings).toEqual([]);
  });
});

it('labels are known in a page with a piece of their group behind them', () => {
  const result = redrawn(
    report,
    beside((text, group) => `${text}\n${group.slice(3, 5)}`),
  )['a page'];
  expect(scoreReading(report, result)).toEqual({ right: 200, named: [], silent: [] });
});

describe('columns', () => {
  // Rules and normative documents: the rows 1 to 3 of table two.
  const rows = [1, 2, 3];
  it.each([
    ['the first two interchanged', among({ 1: 2, 2: 1 }, rows)],
    ['the last two interchanged', among({ 2: 3, 3: 2 }, rows)],
    ['moved round', among({ 1: 2, 2: 3, 3: 1 }, rows)],
    ['with shorter headings', head((text) => text.replace(/件数$/u, ''))],
    [
      'with headings that say more',
      head((text) => (text === '现行有效件数' ? '现行有效件数（历年累计）' : text)),
    ],
  ])('are known by their headings: %s', (_, redraw) => {
    const { 'rows between pipes': rowsRead, 'a page': page } = redrawn(report, redraw);
    for (const result of [rowsRead, page]) {
      expect(scoreReading(report, result)).toEqual({ right: 200, named: [], silent: [] });
    }
  });
});

describe('a row', () => {
  const licensing =
    (change: Redraw): Redraw =>
    (cell, table) =>
      table.table === 'proactive' &&
      table.cells.some(({ row, text }) => row === cell.row && text === '行政许可')
        ? change(cell, table)
        : cell;
  const cells = ['proactive.licensing.decisions'];
  const lost = { rule: 'read/row-not-found', severity: 'error', cells };

  it.each(
    Object.entries(
      redrawn(
        report,
        licensing(() => null),
      ),
    ),
  )('that is left out is named: %s', (_, result) => {
    expect(scoreReading(report, result)).toEqual({ right: 199, named: cells, silent: [] });
    expect(result.findings).toEqual([expect.objectContaining(lost)]);
    expect(result.findings[0]?.message).toContain('行政许可');
  });

  const renamed = licensing((cell) => (cell.kind === 'label' ? { ...cell, text: '甲乙丙丁' } : cell));
  it.each(Object.entries(redrawn(report, renamed)))(
    'that has another name is told with its figures: %s',
    (_, result) => {
      expect(scoreReading(report, result)).toEqual({ right: 199, named: cells, silent: [] });
      expect(
        result.findings.map(({ rule, severity, cells: named }) => ({ rule, severity, cells: named })),
      ).toEqual([lost, { rule: 'read/unknown-row', severity: 'warning', cells: [] }]);
      expect(result.findings[1]?.message).toMatch(/甲乙丙丁.*\d{3}/u);
      expect(result.outline.tables.find(({ table }) => table === 'proactive')?.rows).toContainEqual(
        expect.objectContaining({
          row: null,
          label: '甲乙丙丁',
          figures: [expect.stringMatching(/^\d{3}$/u)],
        }),
      );
    },
  );

  const unreadable = licensing((cell) => (cell.kind === 'figure' ? { ...cell, text: '3.4.5' } : cell));
  it.each(Object.entries(redrawn(report, unreadable)))(
    'with a figure that is none is named: %s',
    (_, result) => {
      expect(scoreReading(report, result)).toEqual({ right: 199, named: cells, silent: [] });
      expect(result.findings).toEqual([
        expect.objectContaining({ rule: 'read/unreadable', severity: 'error', cells }),
      ]);
      expect(result.findings[0]?.message).toContain('3.4.5');
    },
  );
});

describe('a table', () => {
  it.each(['proactive', 'requests', 'disputes'] as const)(
    'that is left out is named with all its cells: %s',
    (gone) => {
      const own = cellPaths(report).filter((path) => path.startsWith(`${gone}.`));
      const drop: Redraw = (cell, { table }) => (table === gone ? null : cell);
      for (const result of Object.values(redrawn(report, drop))) {
        expect(scoreReading(report, result)).toEqual({ right: 200 - own.length, named: own, silent: [] });
        expect(result.findings).toEqual([
          expect.objectContaining({ rule: 'read/table-not-found', severity: 'error', cells: own }),
        ]);
      }
    },
  );
});
