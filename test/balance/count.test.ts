import { describe, expect, it } from 'vitest';
import { isCount, largestCount } from '../../src/balance/count.js';

describe('isCount', () => {
  it.each([0, 1, 175, largestCount])('%d is a count', (figure) => {
    expect(isCount(figure)).toBe(true);
  });

  it.each([-1, 0.5, largestCount + 1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no count', (figure) => {
    expect(isCount(figure)).toBe(false);
  });
});
