import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/form/table-spec.js';
import { type Finding, getCell } from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';

const figures = [61, 4, 7, 9, 81, 12, 1, 3, 5, 21, 8, 2, 0, 6, 16];
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const groups = [figures.slice(0, 5), figures.slice(5, 10), figures.slice(10)] as const;
const [reconsideration, direct, after] = groups;

type Row = readonly (string | number | readonly [text: string, span: number])[];
const textOf = (row: Row) =>
  `| ${row.map((cell) => (typeof cell === 'object' ? cell[0] : cell)).join(' | ')} |`;
const asText = (...blocks: (string | readonly Row[])[]) =>
  blocks.map((block) => (typeof block === 'string' ? `${block}\n` : block.map(textOf).join('\n'))).join('\n');
const asHtml = (...blocks: (string | readonly Row[])[]) =>
  blocks
    .map((block) => {
      if (typeof block === 'string') return `<p>${block}</p>`;
      const cells = (row: Row) =>
        row.map((cell) =>
          typeof cell === 'object' ? `<td colspan="${cell[1]}">${cell[0]}</td>` : `<td>${cell}</td>`,
        );
      return `<table>${block.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`;
    })
    .join('\n');

const part = '四、政府信息公开行政复议、行政诉讼情况';
const cells = tableSpec('disputes', '2021').cells.map(({ path }) => path);
const unread = (findings: readonly Finding[]) =>
  findings.filter(({ cells: named }) => named.some((cell) => cell.startsWith('disputes.')));

describe('table four', () => {
  it.each([
    [
      'under a heading for each group',
      '行政复议',
      [results, reconsideration],
      '行政诉讼（未经复议直接起诉）',
      [results, direct],
      '行政诉讼(复议后起诉)',
      [results, after],
    ],
    [
      'as two tables',
      [[['行政复议', 5]], results, reconsideration],
      [
        [['行政诉讼', 10]],
        [
          ['未经复议直接起诉', 5],
          ['复议后起诉', 5],
        ],
        [...results, ...results],
        [...direct, ...after],
      ],
    ],
    [
      'as one table, lawsuits below reconsideration',
      [
        [['行政复议', 10]],
        results,
        reconsideration,
        [['行政诉讼', 10]],
        [
          ['未经复议直接起诉', 5],
          ['复议后起诉', 5],
        ],
        [...results, ...results],
        [...direct, ...after],
      ],
    ],
    [
      'with a row for each group',
      [
        ['', ...results],
        ['行政复议', ...reconsideration],
        ['行政诉讼（未经复议直接起诉）', ...direct],
        ['行政诉讼（复议后起诉）', ...after],
      ],
    ],
  ] as [string, ...(string | Row[])[]][])('is read %s', (_, ...blocks) => {
    for (const { report, findings } of [
      readText(asText(part, ...blocks)),
      readHtml(asHtml(part, ...blocks)),
    ]) {
      expect(cells.map((cell) => getCell(report, cell))).toEqual(figures);
      expect(unread(findings)).toEqual([]);
    }
  });

  it('keeps figures of one group out of the others', () => {
    const { report, findings } = readText(asText(part, '行政诉讼（复议后起诉）', [results, after]));
    expect(cells.map((cell) => getCell(report, cell))).toEqual([...Array(10).fill(null), ...after]);
    expect(unread(findings).map(({ rule, cells: named }) => [rule, named])).toEqual([
      ['read/row-not-found', cells.slice(0, 5)],
      ['read/row-not-found', cells.slice(5, 10)],
    ]);
  });
});
