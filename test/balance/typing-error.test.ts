import { describe, expect, it } from 'vitest';
import { explainTyping } from '../../src/balance/typing-error.js';

describe('explainTyping', () => {
  it.each([
    [25, 52, 'digits-interchanged'],
    [1203, 1230, 'digits-interchanged'],
    [3119, 1319, 'digits-interchanged'],
    [17, 117, 'digit-added'],
    [17, 187, 'digit-added'],
    [170, 17, 'tenth'],
    [17, 170, 'times-ten'],
    [117, 17, 'digit-omitted'],
    [25, 26, 'digit-replaced'],
    [0, 7, 'digit-replaced'],
    [3119, 3019, 'digit-replaced'],
    [25, 0, 'lost-to-zero'],
    [7, 0, 'lost-to-zero'],
    [25, 381, 'other-figure'],
    [123, 321, 'other-figure'],
    [1122, 2211, 'other-figure'],
    [1234, 2143, 'other-figure'],
    [12345, 12354, 'digits-interchanged'],
    [12345, 12, 'other-figure'],
    [12, 12345, 'other-figure'],
  ] as const)('takes %i printed as %i for %s', (intended, printed, kind) => {
    expect(explainTyping(intended, printed).kind).toBe(kind);
  });

  it('holds a slip of one digit for likelier than another figure altogether', () => {
    const slip = explainTyping(3119, 3159).likelihood;
    expect(slip).toBeGreaterThan(explainTyping(3119, 871).likelihood);
  });

  it.each([
    ['any digits of four beside each other', 1203, 1230, 14 / 152 / 3],
    ['one of four digits for any of nine others', 3119, 3019, 112 / 152 / 36],
    ['one of ten digits at any of three places', 17, 187, 11 / 152 / 30],
    ['one of three digits', 117, 17, 15 / 152 / 3],
    ['the figure left out', 25, 0, 0.05],
    ['any other figure, a large one for a small one', 25, 381, 0.001 / 382],
    ['any other figure, a small one for a large one', 381, 25, 0.001 / 382],
  ])('%s: %i printed as %i', (_, intended, printed, likelihood) => {
    expect(explainTyping(intended, printed).likelihood).toBeCloseTo(likelihood, 12);
  });

  it('gives probabilities: all figures that can be printed for one make at most 1', () => {
    for (const intended of [0, 7, 10, 25, 99, 305]) {
      let sum = 0;
      for (let printed = 0; printed < 100_000; printed++) {
        if (printed !== intended) sum += explainTyping(intended, printed).likelihood;
      }
      expect(sum).toBeGreaterThan(0.3);
      expect(sum).toBeLessThanOrEqual(1.05);
    }
  });
});
