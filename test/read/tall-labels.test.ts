import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { type DrawnCell, type DrawnTable, rowsOf } from '../support/report-grids.js';
import { reportText } from '../support/report-text.js';
import type { TextLayout } from '../support/text-layouts.js';

const pieces = (text: string, length: number): string[] =>
  text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [''];
const width = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
const filled = (text: string, to: number): string => text + ' '.repeat(Math.max(1, to - width(text)));

interface Line {
  group: string;
  label: string;
  figures: string;
}

/** The lines of a row: its label wraps, and its figures stand at half its height. */
const linesOf = (row: readonly DrawnCell[], length: number): Line[] => {
  const label = row.findLast(({ kind }) => kind !== 'figure')?.text ?? '';
  const wrapped = pieces(label, length);
  const middle = Math.floor((wrapped.length - 1) / 2);
  const figures = row
    .filter(({ kind }) => kind === 'figure')
    .map(({ text }) => text)
    .join('   ');
  return wrapped.map((piece, i) => ({ group: '', label: piece, figures: i === middle ? figures : '' }));
};

/** Table three as the layout of a page is kept in text: the labels of groups stand in pieces beside those of their rows. */
const tall =
  (length: number): TextLayout =>
  (table: DrawnTable) => {
    const rows = rowsOf(table);
    if (table.table !== 'requests') {
      return rows.map((row) => row.map(({ text }) => filled(text, 16)).join(''));
    }
    const heads = rows.filter((row) => row.every(({ kind }) => kind === 'head'));
    const body = rows.slice(heads.length).map((row) => linesOf(row, length));
    for (const { text, row, column, rowSpan } of table.cells) {
      if (rowSpan === 1 || column !== 1) continue;
      const beside = body.slice(row - heads.length, row - heads.length + rowSpan).flat();
      const label = pieces(text, Math.max(2, Math.ceil(text.length / beside.length)));
      const from = Math.floor((beside.length - label.length) / 2);
      label.forEach((piece, i) => {
        const line = beside[from + i];
        if (line) line.group = piece;
      });
    }
    return [
      ...heads.map((row) => row.map(({ text }) => text).join('   ')),
      ...body.flat().map(({ group, label, figures }) => {
        const labels = `  ${filled(group, 8)}${filled(label, 2 * length + 3)}`;
        return `${labels}${figures}`.trimEnd();
      }),
    ];
  };

describe.each([9, 10, 12])('labels that wrap after %i characters beside those of their groups', (length) => {
  it.each([1, 2, 3, 4])('lead to no wrong figure, and to most of them (%i)', (seed) => {
    const report = balancedReport(seed, { requests: 3000 });
    const { silent, named } = scoreReading(report, readText(reportText(report, { layout: tall(length) })));
    expect(silent).toEqual([]);
    expect(named.length).toBeLessThan(30);
  });
});

it('a row that has lost its figures does not take those of the next', () => {
  const report = balancedReport(2, { requests: 3000 });
  const lines = reportText(report, { layout: tall(10) }).split('\n');
  for (const [at, line] of lines.entries()) {
    if (!/[（一二三四五六\d].*\d {3}\d/u.test(line)) continue;
    const damaged = lines.with(at, line.replace(/ {3}\d.*$/u, ''));
    expect(scoreReading(report, readText(damaged.join('\n'))).silent).toEqual([]);
  }
});
