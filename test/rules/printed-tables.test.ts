import { describe, expect, it } from 'vitest';
import type { PrintedRow, PrintedTable } from '../../src/finding/source.js';
import { tableSpec } from '../../src/form/table-spec.js';
import type { Fragment } from './examples/example.js';
import { headed, outline, pointedAt } from './examples/outline.js';
import { verdict } from './examples/verdict.js';

describe('tables', () => {
  const printed: PrintedTable = { table: 'disputes', edition: '2021', rows: [], location: {} };

  it.each([
    [{ fill: 'blank' }, '3 undecided'],
    [{}, '3 held'],
    [{ fill: 'blank', outline: outline() }, 'silent'],
    [{ fill: 'blank', outline: outline({ tables: [printed] }) }, '1 held'],
    [{ fill: 'blank', ...headed(['disputes', '四']) }, '1 failed'],
    [{ fill: 'blank', cells: { 'proactive.rules.issued': 0 } }, '1 held, 2 failed'],
  ] as const)('are there, or missing: %j', (fragment, expected) => {
    expect(verdict('format/table-missing', fragment)).toBe(expected);
  });

  it.each([
    [{ year: 2019 }, '2 held'],
    [{ year: 2020 }, '2 held'],
    [{ year: 2021 }, '2 held'],
    [{ year: 2019, edition: '2021' }, '2 failed'],
    [{ year: 2021, edition: '2019' }, '2 failed'],
    [{ year: 2024, proactiveEdition: '2019' }, '1 held, 1 failed'],
    [{ year: 2018, edition: '2021' }, 'silent'],
    [{ year: 2024, fill: 'blank', cells: { 'requests.received.total': 1 } }, '1 held'],
  ] as const)('are in the edition of their year: %j', (fragment, expected) => {
    expect(verdict('format/edition', fragment)).toBe(expected);
  });

  const rows: PrintedRow[] = tableSpec('proactive', '2021').rows.map(({ path, label }, i) => ({
    row: path,
    label: label.zh,
    location: { line: i + 1 },
  }));
  const tabled = (...change: (readonly [number, Partial<PrintedRow>])[]): Fragment => ({
    outline: outline({
      tables: [
        {
          table: 'proactive',
          edition: '2021',
          location: {},
          rows: rows.map((row, i) => ({ ...row, ...change.find(([at]) => at === i)?.[1] })),
        },
      ],
    }),
  });

  it('have the rows of the form, under any of its wordings', () => {
    expect(verdict('format/row-set', tabled())).toBe('1 held');
    expect(verdict('format/row-set', tabled([2, { label: ' 1.行政许可：' }]))).toBe('1 held');
    expect(verdict('format/row-set', tabled([2, { label: '（五）1、行政许可' }]))).toBe('1 held');
    expect(verdict('format/row-set', tabled([2, { label: '第二十条第（五）项 行政许可' }]))).toBe('1 held');
    expect(verdict('format/row-set', tabled([2, { label: '' }]))).toBe('1 held');
    expect(verdict('format/row-set', tabled([2, { label: '行政审批' }]))).toBe('1 failed');
  });

  it('have as many as half of their labels otherwise before these are taken for another script', () => {
    const renamed = (...at: number[]) => tabled(...at.map((i) => [i, { label: `甲乙${i}` }] as const));
    expect(rows).toHaveLength(6);
    expect(pointedAt('format/row-set', renamed(1, 2, 4))).toEqual([['甲乙1', 2]]);
    expect(pointedAt('format/row-set', renamed(1, 2, 3, 4))).toEqual([]);
  });

  it('have no row that is not the form’s, and none without a word', () => {
    expect(pointedAt('format/row-set', tabled([2, { row: null, label: ' 行政审批 ' }]))).toEqual([
      [' 行政审批 ', 3],
      [undefined, undefined],
    ]);
    expect(pointedAt('format/row-set', tabled([2, { row: null, label: ' 、 ' }]))).toEqual([
      [undefined, undefined],
    ]);
    const none = tabled(...rows.map((_, i) => [i, { row: null }] as const));
    expect(verdict('format/row-set', none)).toBe('silent');
  });

  it('of the form alone are annexed', () => {
    const foreign = (...labels: string[]): Fragment => ({
      outline: outline({ foreignRows: labels.map((label, i) => ({ label, location: { line: i + 1 } })) }),
    });
    const [one, two] = ['主动公开规范性文件数', '制发规范性文件总数'];
    expect(verdict('format/obsolete-table', foreign())).toBe('1 held');
    expect(verdict('format/obsolete-table', foreign(one, ` ${one} `))).toBe('1 held');
    expect(pointedAt('format/obsolete-table', foreign('其他', one, ` ${two} `))).toEqual([
      [`${one}、${two}`, 2],
    ]);
  });
});
