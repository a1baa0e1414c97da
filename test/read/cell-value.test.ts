import { describe, expect, it } from 'vitest';
import { type CellValue, cellValue, unitOfHead } from '../../src/read/cell-value.js';
import { parseFigure } from '../../src/read/figure.js';

const column = (measure: 'count' | 'change' | 'amount', unit: '件' | '万元' | '元' = '件') => ({
  zh: '列',
  en: 'column',
  measure,
  unit,
});
const worth = (text: string, of: ReturnType<typeof column>, headUnit?: string): CellValue =>
  cellValue(parseFigure(text), of, headUnit);
const unreadable = { value: null, unreadable: true };

describe('the value of a figure', () => {
  it.each([
    ['12', 12, 12],
    ['0', 0, 0],
    ['+3', 3, 3],
    ['-3', -3, -3],
    ['-0', 0, 0],
    ['—3', null, -3],
    ['(3)', 3, null],
    ['增3', null, 3],
    ['减3', null, -3],
    ['12件', 12, 12],
    ['12元', null, null],
    ['12万元', null, null],
    ['1 2', null, null],
    ['3?', null, null],
    ['甲', null, null],
    ['123456789012345', 123456789012345, 123456789012345],
    ['1234567890123456', null, null],
    ['12345678901234.5', 12345678901234.5, 12345678901234.5],
    ['123456789012345.6', null, null],
  ])('%s is %s as a count and %s as a change', (text, count, change) => {
    const expected = (value: number | null) => (value === null ? unreadable : { value });
    expect(worth(text, column('count'))).toEqual(expected(count));
    expect(worth(text, column('change'))).toEqual(expected(change));
    expect(Object.is(worth('-0', column('change')).value, -0)).toBe(false);
  });

  it.each(['', '/'])('%j is none, and not unreadable', (text) => {
    for (const measure of ['count', 'change', 'amount'] as const)
      expect(worth(text, column(measure))).toEqual({ value: null });
  });

  it.each([
    ['0.0000000000000012', { value: 1.2e-15 }],
    ['0.123456789012345', { value: 0.123456789012345 }],
    ['0.1234567890123456', unreadable],
    ['000.5', unreadable],
  ])('%s as a count is %j', (text, expected) => {
    expect(worth(text, column('count'))).toEqual(expected);
  });
});

describe('an amount', () => {
  it.each([
    ['52.15', '万元', undefined, { value: 52.15 }],
    ['52.15', '万元', '万元', { value: 52.15 }],
    ['52.15', '万元', '元', { value: 0.005215, unit: '元' }],
    ['52.15', '元', undefined, { value: 52.15, unit: 'none' }],
    ['0', '元', undefined, { value: 0 }],
    ['52.15', '元', '元', { value: 52.15 }],
    ['52.15', '元', '万元', { value: 521500, unit: '万元' }],
    ['52.15万元', '元', '元', { value: 521500, unit: '万元' }],
    ['5元', '万元', '万元', { value: 0.0005, unit: '元' }],
    ['5千元', '元', undefined, { value: 5000, unit: '千元' }],
    ['5百万元', '元', undefined, { value: 5000000, unit: '百万元' }],
    ['5亿元', '万元', undefined, { value: 50000, unit: '亿元' }],
    ['0.12345千元', '元', undefined, { value: 123.45, unit: '千元' }],
    ['0.123456千元', '元', undefined, unreadable],
    ['0.12元', '万元', undefined, { value: 0.000012, unit: '元' }],
    ['0.123元', '万元', undefined, unreadable],
    ['0.123元', '元', undefined, { value: 0.123 }],
    ['12件', '元', undefined, unreadable],
    ['-5', '万元', undefined, { value: -5 }],
    ['(5)', '万元', undefined, unreadable],
    ['增5', '万元', undefined, unreadable],
    ['0', '万元', '元', { value: 0, unit: '元' }],
  ] as const)('of %s in %s under a heading with %s', (text, unit, head, expected) => {
    expect(worth(text, column('amount', unit), head)).toEqual(expected);
  });
});

describe('the unit that a heading names', () => {
  it.each([
    ['采购总金额（万元）', '万元'],
    ['采购总金额（元）', '元'],
    ['金额（单位：亿元）', '亿元'],
    ['金额/千元', '千元'],
    ['百万元', '百万元'],
    ['采购总金额', undefined],
    [`${'某'.repeat(80)}元`, undefined],
    [`${'某'.repeat(79)}元`, '元'],
    ['㈤万元', '万元'],
    ['', undefined],
  ])('%s', (text, unit) => {
    expect(unitOfHead(text)).toBe(unit);
  });
});
