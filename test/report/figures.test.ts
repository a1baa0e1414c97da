import { describe, expect, it } from 'vitest';
import { cellPaths, createReport, getCell, setCell } from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import { figureAt, isWithoutFigures, readFigures } from '../../src/report/figures.js';
import { narrativeOf, narrativeText } from '../../src/report/narrative.js';

const blank = createReport({ year: 2024, agency: '青石县人民政府' });

describe('the figures of a report', () => {
  it('are those at its paths, table by table', () => {
    const report = cellPaths(blank).reduce((filled, path, i) => setCell(filled, path, i + 1), blank);
    const figures = readFigures(report);
    expect([figures.proactive, figures.requests, figures.disputes].map(({ values }) => values)).toEqual([
      Array.from({ length: 10 }, (_, i) => i + 1),
      Array.from({ length: 175 }, (_, i) => i + 11),
      Array.from({ length: 15 }, (_, i) => i + 186),
    ]);
    for (const { path } of cellSpecs(report)) expect(figureAt(figures, path)).toBe(getCell(report, path));
    expect(figureAt(figures, 'proactive.procurement.amount')).toBeNull();
  });

  it.each(['7', true, {}, undefined, [7], Number.NaN, Number.POSITIVE_INFINITY])(
    'are unknown where %j stands',
    (value) => {
      const received = { ...blank.requests.received, total: value };
      const hostile = { ...blank, requests: { ...blank.requests, received } } as unknown as typeof blank;
      expect(figureAt(readFigures(hostile), 'requests.received.total')).toBeNull();
    },
  );

  it.each([null, 'x', 7, undefined])('are unknown in a row that is %j', (row) => {
    const hostile = { ...blank, requests: { ...blank.requests, received: row } } as unknown as typeof blank;
    const { values } = readFigures(hostile).requests;
    expect(values).toEqual(new Array(175).fill(null));
  });

  it('may be none at all in a table', () => {
    const one = readFigures(setCell(blank, 'disputes.reconsideration.total', 0));
    expect(isWithoutFigures(one.disputes)).toBe(false);
    expect(isWithoutFigures(one.requests)).toBe(true);
  });
});

describe('the text of a part', () => {
  it('has a line for each block', () => {
    expect(narrativeText(narrativeOf('一。', '二。'))).toBe('一。\n二。');
  });
});
