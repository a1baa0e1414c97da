import type { TableKey } from '../../src/form/declaration.js';
import { tableSpec } from '../../src/form/table-spec.js';
import type { CellReading } from '../../src/read/cell-reading.js';
import type { SourceBlock } from '../../src/read/document.js';
import { readTables } from '../../src/read/read-tables.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from './reading-steps.js';

/** The headings of the parts that are tables. */
export const headings = {
  proactive: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  disputes: '四、政府信息公开行政复议、行政诉讼情况',
} as const;

/** Labels of rows of table three. */
export const labels = {
  granted: '（一）予以公开',
  partial: '（二）部分公开',
  received: '一、本年新收政府信息公开申请数量',
  carriedOver: '二、上年结转政府信息公开申请数量',
} as const;

/** A cell as its figure, behind `~` where it follows from balances alone; `-` blank, `?` unreadable, `!` not placed, `x` twice. */
export const shown = (reading: CellReading | undefined): string => {
  if (!reading) return '.';
  if (reading.kind === 'figure') return `${reading.inferred ? '~' : ''}${reading.value}`;
  return { blank: '-', unreadable: '?', unplaced: '!', conflict: 'x' }[reading.kind];
};

/** The rows of a table of which any cell was printed, as `path: cells`. */
export function readingsOf(
  table: TableKey,
  blocks: readonly SourceBlock[],
  fallback: '2019' | '2021' = '2021',
): string[] {
  const { readings, editions } = readTables(stepsOf(blocks).rows, fallback);
  return tableSpec(table, editions[table])
    .rows.filter(({ cells }) => cells.some(({ path }) => readings.has(path)))
    .map(({ path, cells }) => `${path}: ${cells.map((cell) => shown(readings.get(cell.path))).join(' ')}`);
}

/** The cells of a table that a text prints below its heading. */
export const inText = (table: TableKey, ...lines: string[]): string[] =>
  readingsOf(table, textBlocks(headings[table], ...lines));

/** The cells of a table that a page draws below its heading. */
export const inPage = (table: TableKey, ...rows: string[][]): string[] =>
  readingsOf(table, pageBlocks(`<p>${headings[table]}</p>${drawn(...rows)}`));
