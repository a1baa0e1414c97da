import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { htmlLayouts } from '../support/html-layouts.js';
import { scoreReading } from '../support/reading-errors.js';
import { type DrawnCell, filledRows } from '../support/report-grids.js';
import { reportText } from '../support/report-text.js';
import type { TextLayout } from '../support/text-layouts.js';

const isWide = (character: string): boolean => character > '\u2e7f';
const width = (text: string): number => [...text].reduce((sum, one) => sum + (isWide(one) ? 2 : 1), 0);
const filled = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const pieces = (text: string, length: number): string[] =>
  /^-?[\d.]+$/u.test(text) ? [text] : (text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? ['']);
const textOf = (cell: DrawnCell | 'across' | 'below'): string => (typeof cell === 'string' ? '' : cell.text);

/** A row as high as its longest label, with a rule below: what converters and browsers of text draw. */
const ruled =
  (across: string, upright: string, corner: string, place: 'top' | 'middle'): TextLayout =>
  (table) => {
    const rows = filledRows(table);
    const rule = corner + `${across.repeat(12)}${corner}`.repeat(rows[0]?.length ?? 0);
    return [
      rule,
      ...rows.flatMap((row) => {
        const cells = row.map((cell) => pieces(textOf(cell), 5));
        const height = Math.max(...cells.map(({ length }) => length));
        const lines = Array.from({ length: height }, (_, y) => {
          const texts = cells.map((cell) => {
            const above = place === 'top' ? 0 : Math.floor((height - cell.length) / 2);
            return ` ${filled(cell[y - above] ?? '', 11)}`;
          });
          return upright + texts.map((text) => text + upright).join('');
        });
        return [...lines, rule];
      }),
    ];
  };

/** Cells that span rows are open at their side, and their label stands in the middle of them. */
const spanned: TextLayout = (table) => {
  const rows = filledRows(table);
  const columns = rows[0]?.length ?? 0;
  const rule = `├${Array(columns).fill('─'.repeat(12)).join('┼')}┤`;
  return [
    rule.replaceAll('┼', '┬').replace('├', '┌').replace('┤', '┐'),
    ...rows.flatMap((row, r) => {
      const below = rows[r + 1];
      const line = `│${row.map((cell) => ` ${filled(pieces(textOf(cell), 40)[0] ?? '', 11)}`).join('│')}│`;
      if (!below) return [line, rule];
      const under = below.map((cell) => (cell === 'below' ? ' '.repeat(12) : '─'.repeat(12)));
      return [line, `├${under.join('┼')}┤`];
    }),
  ];
};

const breaks: TextLayout = (table) =>
  filledRows(table).map(
    (row) =>
      `| ${row.map((cell) => (textOf(cell).length > 8 ? pieces(textOf(cell), 6).join('<br>') : textOf(cell))).join(' | ')} |`,
  );

const bold: TextLayout = (table) =>
  filledRows(table).map(
    (row) => `| ${row.map((cell) => textOf(cell).replace(/^\S+$/u, '**$&**')).join(' | ')} |`,
  );

const layouts: readonly [string, TextLayout][] = [
  ['with rules of dashes, labels at the top', ruled('-', '|', '+', 'top')],
  ['with rules of box drawing, labels in the middle', ruled('─', '│', '┼', 'middle')],
  ['with breaks as tags', breaks],
  ['in bold type', bold],
  ['as markup on one line', (table) => [htmlLayouts.spanned(table).replaceAll('\n', '')]],
  ['as markup on many lines', (table) => htmlLayouts.word(table).split('\n')],
];

describe.each(layouts)('a text’s table %s', (_, layout) => {
  it.each([
    ['sparse', balancedReport(3, { requests: 6 })],
    ['full', balancedReport(4, { requests: 60_000 })],
    ['of the first edition', balancedReport(5, { edition: '2019', year: 2020, requests: 40 })],
  ])('is read whole: %s', (_name, report) => {
    const result = readText(reportText(report, { layout, markdown: true }));
    const { named, silent } = scoreReading(report, result);
    expect({ named, silent }).toEqual({ named: [], silent: [] });
  });
});

describe('a table drawn with characters', () => {
  const report = balancedReport(6, { requests: 200 });

  it('is no grid where its strokes do not meet, and still read by its pipes', () => {
    const shifted: TextLayout = (table) =>
      ruled('-', '|', '+', 'top')(table).map((line) => line.replace(/^\| {2}/u, '|'));
    const { silent } = scoreReading(report, readText(reportText(report, { layout: shifted })));
    expect(silent).toEqual([]);
  });

  it('keeps cells that span rows together', () => {
    const { named, silent } = scoreReading(report, readText(reportText(report, { layout: spanned })));
    expect({ named, silent }).toEqual({ named: [], silent: [] });
  });

  it('tells line and column of a figure', () => {
    const layout = ruled('-', '|', '+', 'top');
    const text = reportText(report, { layout });
    const { sources } = readText(text);
    const location = sources['requests.received.total']?.location ?? {};
    const line = text.split('\n')[(location.line ?? 0) - 1] ?? '';
    expect(line.slice((location.column ?? 1) - 1)).toMatch(
      new RegExp(`^ ${report.requests.received.total} `, 'u'),
    );
  });

  it('tells the line of a figure in markup', () => {
    const layout: TextLayout = (table) => htmlLayouts.spanned(table).split('\n');
    const text = reportText(report, { layout });
    const { sources } = readText(text);
    const location = sources['requests.received.total']?.location ?? {};
    expect(text.slice(location.offset)).toMatch(
      new RegExp(`^<td[^>]*>${report.requests.received.total}</td>`, 'u'),
    );
  });
});
