import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/read/read-tables.js';
import { drawn, pageBlocks, stepsOf, textBlocks } from '../support/reading-steps.js';
import { headings, inText, labels, readingsOf, shown } from '../support/table-readings.js';

const { carriedOver, granted, partial, received } = labels;

describe('what the rows of a document are', () => {
  const tablesOf = (...lines: string[]) => readTables(stepsOf(textBlocks(...lines)).rows, '2021');
  const full = '1 | 2 | 3 | 4 | 5 | 6 | 21 |';
  it('is told row by row', () => {
    const { found, unknownRows, printed } = tablesOf(
      headings.requests,
      `${granted} | ${full}`,
      `予以公升 | ${full.replace('1', '9')}`,
      partial,
      '1.属于国家秘密',
      '甲乙丙丁 | 1 | 2 |',
      '甲乙丙丁 |  |  |',
      '（三）不予公开 | 1 | 2 |',
      headings.disputes,
      '结果维持 | 结果纠正',
      '1 | 2',
    );
    expect([...found]).toEqual(['requests', 'disputes']);
    expect(unknownRows.map(({ label }) => label)).toEqual(['甲乙丙丁', '（三）不予公开', '予以公升']);
    expect(printed.map(({ printed: { label }, row }) => `${label} ${row.path}`)).toEqual([
      '（一）予以公开 outcomes.granted',
      '（二）部分公开 outcomes.partiallyGranted',
    ]);
    expect([...tablesOf(headings.requests, `甲乙丙丁 | 予以公开甲乙丙 | 1 |`).found]).toEqual([]);
  });

  it('that have another twice are in doubt where table three has lost a column', () => {
    const six = '1 | 2 | 3 | 4 | 5 | 21 |';
    const rules = (cells: string, requests = six) => {
      const { readings } = tablesOf(
        headings.proactive,
        `规章 | ${cells} |`,
        '行政许可 | 1 |',
        headings.requests,
        ...[received, carriedOver, granted, partial].map((label) => `${label} | ${requests}`),
      );
      return ['issued', 'repealed', 'inForce']
        .map((key) => shown([...readings].find(([path]) => path === `proactive.rules.${key}`)?.[1]))
        .join(' ');
    };
    expect(rules('1 | 2 | 3')).toBe('1 2 3');
    expect(rules('1 | 1 | 3')).toBe('! ! !');
    expect(rules('3 | 1 | 1')).toBe('! ! !');
    expect(rules('1 | 3 | 1')).toBe('1 3 1');
    expect(rules('1 | 1 | 1')).toBe('1 1 1');
    expect(rules('/ | / | 1')).toBe('! ! !');
    expect(rules('1 | 1 | 3', full.slice(0, -2))).toBe('1 1 3');
    const page = pageBlocks(
      `<p>${headings.proactive}</p>${drawn(['规章', '1', '1', '3'], ['行政许可', '1'])}<p>${headings.requests}</p>${drawn(...[received, carriedOver, granted, partial].map((label) => [label, '1', '2', '3', '4', '5', '21']))}`,
    );
    expect(readingsOf('proactive', page)[0]).toBe('rules: 1 1 3');
  });

  it('leave zeros blank where half of them are short and few of their figures are 0', () => {
    const blank = (cells: string) => `${cells} |  |  |  |  |  | ${cells} |`;
    const denied = [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ];
    const over = (...more: string[]) =>
      inText(
        'requests',
        `${received} | ${blank('5')}`,
        carriedOver,
        '3',
        '3',
        `${granted} | ${blank('6')}`,
        `${partial} | ${blank('')}`,
        '（三）不予公开',
        ...more,
        `（七）总计 | ${blank('6')}`,
        `四、结转下年度继续办理 | ${blank('2')}`,
      ).find((line) => line.startsWith('carriedOver'));
    const rows = (count: number, cells: string) =>
      denied.slice(0, count).map((label) => `${label} | ${cells}`);
    expect(over(...rows(2, blank('')))).toBe('carriedOver: ~3 ! ! ! ! ! ~3');
    expect(over(...rows(2, '0 | 0 | 0 | 0 | 0 | 0 | 0 |'))).toBe('carriedOver: ! ! ! ! ! ! !');
    expect(over(...rows(2, '0 |  |  |  |  |  |  |'))).toBe('carriedOver: ~3 ! ! ! ! ! ~3');
    expect(over(...rows(6, '0 | 0 | 0 | 0 | 0 | 0 | 0 |').map((line) => line.replaceAll('0', '2')))).toBe(
      'carriedOver: ! ! ! ! ! ! !',
    );
  });

  it('of which a label stands between two tables belong to one', () => {
    const mixed = tablesOf(
      headings.proactive,
      '本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '规章 | 1 | 2 | 3 |',
      headings.requests,
      '（六）其他处理',
      `1.申请人无正当理由逾期不补正 | ${full}`,
    );
    expect(mixed.editions).toEqual({ proactive: '2019', requests: '2021', disputes: '2021' });
    expect(mixed.readings.size).toBe(10);
  });
});
