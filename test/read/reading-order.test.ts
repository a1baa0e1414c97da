import { describe, expect, it } from 'vitest';
import { cellPaths, getCell, setCell } from '../../src/index.js';
import { readText } from '../../src/read/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { scoreReading } from '../support/reading-errors.js';
import { type DrawnCell, rowsOf } from '../support/report-grids.js';
import { reportText } from '../support/report-text.js';
import { type TextLayout, textLayouts } from '../support/text-layouts.js';

const report = balancedReport(2, { requests: 3000 });
const figuresIn = (row: readonly DrawnCell[]): string[] =>
  row.filter(({ kind }) => kind === 'figure').map(({ text }) => text);
const wordsIn = (row: readonly DrawnCell[]): string[] =>
  row.filter(({ kind }) => kind !== 'figure').map(({ text }) => text);

/** A cell a line, taken from a page from above to below: labels that fill several lines end below their figures. */
const labelsBelow: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => {
    const [figures, words] = [figuresIn(row), wordsIn(row)];
    const isTall = table.table === 'requests' && (words.at(-1)?.length ?? 0) > 10;
    return isTall ? [...words.slice(0, -1), ...figures, words.at(-1) ?? ''] : [...words, ...figures];
  });

/** Every label behind its figures. */
const labelsLast: TextLayout = (table) =>
  rowsOf(table).flatMap((row) => [...figuresIn(row), ...wordsIn(row)]);

/** Labels in runs and figures in runs, as text taken block by block has them. */
const inBlocks: TextLayout = (table) => {
  const rows = rowsOf(table);
  const runs = [rows.slice(0, 9), rows.slice(9, 17), rows.slice(17)];
  return runs.flatMap((run) => [...run.flatMap(wordsIn), ...run.flatMap(figuresIn)]);
};

/** Figures column by column. */
const byColumns: TextLayout = (table) => {
  const rows = rowsOf(table);
  const figures = rows.map(figuresIn);
  const width = Math.max(...figures.map((row) => row.length));
  return [
    ...rows.slice(0, 14).flatMap(wordsIn),
    ...Array.from({ length: width }, (_, at) => figures.map((row) => row[at] ?? '')).flat(),
    ...rows.slice(14).flatMap(wordsIn),
  ].filter((text) => text !== '');
};

const requestsOf = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.startsWith('requests'));

describe('labels and figures that were printed apart', () => {
  it.each(Object.entries({ labelsBelow, inBlocks }))(
    'reads table three where labels and runs of figures come to as many, and all balances hold: %s',
    (_, layout) => {
      const { named, silent } = scoreReading(report, readText(reportText(report, { layout })));
      expect(silent).toEqual([]);
      expect(requestsOf(named)).toEqual([]);
    },
  );

  // A label of one line stands before its figures in either layout of lines: only the others are moved.
  it.each<[string, TextLayout, number]>([
    ['inBlocks', inBlocks, 175],
    ['labelsBelow', labelsBelow, 126],
  ])('says of the figures placed so that their place is inferred: %s', (_, layout, placed) => {
    const { sources, findings } = readText(reportText(report, { layout }));
    const inferred = cellPaths(report).filter((path) => sources[path]?.inferred === true);
    expect(inferred).toHaveLength(placed);
    const told = findings.flatMap(({ rule, cells }) => (rule === 'read/inferred' ? cells : []));
    expect(told.sort()).toEqual(inferred.sort());
  });

  it.each(Object.entries({ labelsBelow, labelsLast, inBlocks, byColumns }))(
    'takes no figure for that of another row: %s',
    (_, layout) => {
      for (const seed of [1, 2, 3, 4, 5]) {
        for (const edition of ['2019', '2021'] as const) {
          const one = balancedReport(seed, {
            requests: 40 * seed,
            edition,
            year: edition === '2019' ? 2020 : 2024,
          });
          expect(scoreReading(one, readText(reportText(one, { layout }))).silent).toEqual([]);
        }
      }
    },
  );

  it('does not say which row is wrong where a balance is broken', () => {
    const path = 'requests.outcomes.denied.processInformation.naturalPerson';
    const wrong = setCell(report, path, (getCell(report, path) ?? 0) + 7);
    const { silent } = scoreReading(wrong, readText(reportText(wrong, { layout: labelsBelow })));
    expect(silent).toEqual([]);
  });

  it('keeps the rows of a text in order that has lost one label', () => {
    const text = reportText(report, { layout: textLayouts.cellLines }).replace('4.保护第三方合法权益\n', '');
    const { named, silent } = scoreReading(report, readText(text));
    expect(silent).toEqual([]);
    expect(requestsOf(named)).toHaveLength(14);
  });
});

describe('rows filled up at their end', () => {
  it('does not take the total that moved up for another column', () => {
    const sparse = balancedReport(15, { requests: 400 });
    const printed = (figure: number | null): string =>
      figure === 0 || figure === null ? '' : String(figure);
    const padded: TextLayout = (table) => {
      const rows = rowsOf(table).map((row) =>
        row.filter(({ kind, text }) => kind !== 'figure' || text !== '').map(({ text }) => text),
      );
      const width = Math.max(...rows.map((row) => row.length));
      return rows.map((row) => `| ${[...row, ...new Array(width - row.length).fill('')].join(' | ')} |`);
    };
    const { report: read } = readText(reportText(sparse, { layout: padded, print: printed }));
    for (const path of cellPaths(sparse))
      expect([null, getCell(sparse, path)]).toContain(getCell(read, path));
  });
});

describe('a table in the prose of part one', () => {
  const text = reportText(report, { layout: textLayouts.rowLead }).replace(
    '（二）依申请公开情况',
    '| 指标 | 单位 | 数量 |\n| 行政许可 | 件 | 68 |\n| 行政处罚 | 件 | 17 |\n\n（二）依申请公开情况',
  );

  it('is not table two', () => {
    expect(scoreReading(report, readText(text))).toMatchObject({ right: 200, silent: [] });
  });

  it('stands in for no row that table two has lost', () => {
    const lost = text.replace(/\n\| 行政许可 \| \d+ [^\n]*/u, '');
    const result = readText(lost);
    expect(getCell(result.report, 'proactive.licensing.decisions')).toBeNull();
    expect(scoreReading(report, result).silent).toEqual([]);
  });
});
