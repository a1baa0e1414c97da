import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactDifference, exactSum } from '../../src/balance/exact-sum.js';

describe('exactSum', () => {
  it('adds decimals as they are printed', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([96171.6, 59237.2449, 72701.2578])).toBe(228110.1027);
    expect(exactSum([1.1, 2.2, -3.3])).toBe(0);
  });

  it('adds figures of very different size exactly', () => {
    expect(exactSum([1e12, 0.125])).toBe(1000000000000.125);
    expect(exactSum([1e21, -1e21, 0.5])).toBe(0.5);
    expect(exactSum([1e-7, 2e-7])).toBe(3e-7);
  });

  it('is unknown where a figure is unknown, and 0 of nothing', () => {
    expect(exactSum([1, null, 2])).toBeNull();
    expect(exactSum([0.5, null])).toBeNull();
    expect(exactSum([])).toBe(0);
  });

  it('takes any number of figures', () => {
    expect(exactSum(Array.from({ length: 150_000 }, () => 0.01))).toBe(1500);
  });

  it('does not depend on the order of the figures', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 10_000);
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
        expect(exactSum([...amounts].reverse())).toBe(exactSum(amounts));
      }),
    );
  });

  it('is the sum of ten-thousandths, divided once', () => {
    const parts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 20 });
    fc.assert(
      fc.property(parts, (tenThousandths) => {
        const whole = tenThousandths.reduce((sum, value) => sum + value, 0);
        expect(exactSum(tenThousandths.map((value) => value / 10_000))).toBeCloseTo(whole / 10_000, 12);
        expect(String(exactSum(tenThousandths.map((value) => value / 10_000)))).toBe(String(whole / 10_000));
      }),
    );
  });
});

describe('exactDifference', () => {
  it('leaves no dust', () => {
    expect(exactDifference(0.3, 0.1)).toBe(0.2);
    expect(exactDifference(5, 7)).toBe(-2);
    expect(exactDifference(1, 0.9)).toBe(0.1);
    expect(exactDifference(0.9, 1)).toBe(-0.1);
  });

  it('is no number where one of them is none', () => {
    expect(exactDifference(Number.POSITIVE_INFINITY, 1)).toBeNaN();
    expect(exactSum([1, Number.NaN])).toBeNull();
    expect(exactSum([0.5, Number.NEGATIVE_INFINITY])).toBeNull();
  });
});
