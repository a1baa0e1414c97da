import { describe, expect, it } from 'vitest';
import type { CellPath } from '../../src/index.js';
import { readFigure } from '../../src/read/index.js';

const received = 'requests.received.naturalPerson';

describe('a figure that was typed', () => {
  it.each<[string, number | null]>([
    ['58', 58],
    ['１２', 12],
    ['1,234', 1234],
    [' 3 件 ', 3],
    ['0', 0],
    ['零', 0],
    ['-2', -2],
    ['1.5', 1.5],
    ['', null],
    ['  ', null],
    ['/', null],
    ['无', null],
  ])('%o is %o, and nothing is to be said of it', (text, value) => {
    expect(readFigure(text, received)).toEqual({ value });
  });

  it.each(['约50', '12,34', '3万元', 'abc', '四', '007', '1 2', '99999999999999999999'])(
    '%o is no figure, and named',
    (text) => {
      expect(readFigure(text, received)).toEqual({
        value: null,
        finding: {
          rule: 'read/unreadable',
          severity: 'error',
          message: `一、本年新收政府信息公开申请数量 · 自然人：“${text}”不能读成确定的数字`,
          cells: [received],
        },
      });
    },
  );

  it('is worth its unit in the unit of the cell', () => {
    expect(readFigure('125000元', 'proactive.fees.amount')).toMatchObject({
      value: 12.5,
      finding: { rule: 'read/unit', severity: 'info', cells: ['proactive.fees.amount'] },
    });
    expect(readFigure('12.5', 'proactive.fees.amount')).toEqual({ value: 12.5 });
    expect(
      readFigure('251000', 'proactive.procurement.amount', { edition: '2019', locale: 'en' }).finding
        ?.message,
    ).toContain('“251000”');
  });

  it('is of a cell that the edition has', () => {
    expect(() => readFigure('1', 'requests.received.naturalPersn' as CellPath)).toThrow(
      expect.objectContaining({ code: 'unknown-cell', path: 'requests.received.naturalPersn' }),
    );
    expect(() => readFigure('1', 'proactive.fees.amount', { edition: '2019' })).toThrow(
      expect.objectContaining({ code: 'unknown-cell' }),
    );
    expect(() => Reflect.apply(readFigure, undefined, [12, received])).toThrow(
      expect.objectContaining({ code: 'invalid-value', path: 'text', received: '12' }),
    );
  });
});
