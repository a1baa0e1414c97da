import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundTrace, idsOf } from '../../src/balance/bound-trace.js';
import { boundBlanks } from '../../src/balance/bounds.js';
import type { LinearEquation } from '../../src/balance/linear-system.js';
import type { Cell } from '../../src/report/report.js';

/** An equation of terms such as `{ 0: 1, 2: -1 }`, which with the constant come to nothing. */
function equation(id: string, terms: Readonly<Record<number, number>>, constant = 0): LinearEquation {
  return {
    ids: [id],
    cells: Object.keys(terms).map(Number),
    coefficients: Object.values(terms),
    constant,
  };
}

function bounds(equations: readonly LinearEquation[], values: readonly Cell[]) {
  const found = boundBlanks(equations, values);
  // No difference is made between the zeros.
  return found && values.map((_, cell) => [found.low[cell], (found.high[cell] ?? Number.NaN) + 0]);
}

describe('the bounds of blanks', () => {
  const open = Number.POSITIVE_INFINITY;
  it.each<[string, LinearEquation[], Cell[], [number, number][] | null]>([
    [
      'a part is no larger than the total',
      [equation('e', { 0: 1, 1: 1, 2: -1 })],
      [null, null, 5],
      [
        [0, 5],
        [0, 5],
        [5, 5],
      ],
    ],
    [
      'a total is no smaller than a part',
      [equation('e', { 0: 1, 1: 1, 2: -1 })],
      [4, null, null],
      [
        [4, 4],
        [0, open],
        [4, open],
      ],
    ],
    [
      'the same with the signs of the equation turned',
      [equation('e', { 0: -1, 1: -1, 2: 1 })],
      [4, null, null],
      [
        [4, 4],
        [0, open],
        [4, open],
      ],
    ],
    [
      'a single blank is what is left',
      [equation('e', { 0: 1, 1: 1, 2: -1 }, -2)],
      [4, null, 9],
      [
        [4, 4],
        [7, 7],
        [9, 9],
      ],
    ],
    [
      'a blank that must be zero is zero',
      [equation('e', { 0: 1, 1: 1, 2: -1 })],
      [6, null, 6],
      [
        [6, 6],
        [0, 0],
        [6, 6],
      ],
    ],
    [
      'multiples are rounded inwards',
      [equation('e', { 0: 2, 1: 3, 2: -1 })],
      [null, null, 11],
      [
        [1, 4],
        [1, 3],
        [11, 11],
      ],
    ],
    [
      'multiples below the line are rounded inwards',
      [equation('e', { 0: -3, 1: 2, 2: 1 })],
      [null, 4, null],
      [
        [3, open],
        [4, 4],
        [1, open],
      ],
    ],
    [
      'what one equation tells is used by the next, whichever comes first',
      [equation('second', { 1: 1, 2: 1, 3: -1 }), equation('first', { 0: 2, 1: 2 }, -10)],
      [2, null, null, 8],
      [
        [2, 2],
        [3, 3],
        [5, 5],
        [8, 8],
      ],
    ],
    [
      'an end that one equation closes is closed for the other cells of the next one',
      [equation('roof', { 0: 1, 1: 1 }, -4), equation('link', { 2: 3, 0: -1, 3: -2 })],
      [null, null, null, 1],
      [
        [1, 4],
        [0, 3],
        [1, 2],
        [1, 1],
      ],
    ],
    ['printed parts are more than the total', [equation('e', { 0: 1, 1: 1, 2: -1 })], [6, null, 5], null],
    [
      'the same with the signs of the equation turned',
      [equation('e', { 0: -1, 1: -1, 2: 1 })],
      [6, null, 5],
      null,
    ],
    ['twice a count is odd', [equation('e', { 0: 2, 1: -1 })], [null, 3], null],
    [
      'the largest count that there is',
      [equation('e', { 0: 1, 1: -1 }, -6e11), equation('f', { 1: 1, 2: -1 }, -4e11)],
      [null, null, null],
      [
        [1e12, open],
        [4e11, open],
        [0, open],
      ],
    ],
    [
      'more than the largest count that there is',
      [equation('e', { 0: 1, 1: -1 }, -6e11), equation('f', { 1: 1, 2: -1 }, -5e11)],
      [null, null, null],
      null,
    ],
  ])('%s', (_, equations, values, expected) => {
    expect(bounds(equations, values)).toEqual(expected);
  });

  it('are those of all fillings, in a single balance', () => {
    const arbitrary = fc.record({
      values: fc.array(fc.option(fc.nat({ max: 5 }), { freq: 2 }), { minLength: 2, maxLength: 4 }),
      signs: fc.array(fc.constantFrom(1, -1), { minLength: 4, maxLength: 4 }),
      constant: fc.integer({ min: -6, max: 6 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ values, signs, constant }) => {
        const terms = Object.fromEntries(values.map((_, cell) => [cell, signs[cell] ?? 1]));
        // No end that is closed lies this high.
        const most = 30;
        const fillings = allFillings(values, most).filter(
          (filling) => filling.reduce((sum, value, cell) => sum + value * (signs[cell] ?? 1), constant) === 0,
        );
        const expected = values.map((_, cell) => {
          const all = fillings.map((filling) => filling[cell] ?? 0);
          const high = Math.max(...all);
          // Where blanks stand on both sides, there is no limit to either.
          return [Math.min(...all), high >= most - 11 ? open : high];
        });
        expect(bounds([equation('e', terms, constant)], values)).toEqual(
          fillings.length === 0 ? null : expected,
        );
      }),
      { numRuns: 60 },
    );
  });

  function allFillings(values: readonly Cell[], most: number): number[][] {
    const [first, ...rest] = values;
    if (first === undefined) return [[]];
    const firsts = first === null ? Array.from({ length: most + 1 }, (_, value) => value) : [first];
    const others = allFillings(rest, values.length > 3 ? Math.min(most, 30) : most);
    return firsts.flatMap((value) => others.map((other) => [value, ...other]));
  }
});

describe('the equations that a bound follows from', () => {
  // b is 4 or more by one of these, 9 or less by the other.
  const floor = equation('floor', { 0: 1, 1: -1 }, -4);
  const roof = equation('roof', { 0: 1, 2: 1 }, -9);
  const turned = ({ ids, cells, coefficients, constant }: LinearEquation): LinearEquation => ({
    ids,
    cells,
    coefficients: coefficients.map((coefficient) => -coefficient),
    constant: -constant,
  });
  const above = equation('above', { 3: 1, 0: -1, 4: -1 });
  const below = equation('below', { 0: 1, 3: -1, 4: -1 });

  it.each([
    ['what is above it has its low end', above, 3, ['above', 'floor']],
    ['what is above it has its low end, signs turned', turned(above), 3, ['above', 'floor']],
    ['what is below it has its high end', below, 3, ['below', 'roof']],
    ['what is below it has its high end, signs turned', turned(below), 3, ['below', 'roof']],
    ['a cell that nothing bounds has none', above, 4, []],
  ])('%s', (_, link, cell, expected) => {
    const trace = boundTrace();
    boundBlanks([floor, roof, link], [null, null, null, null, null], trace);
    expect(idsOf(trace.reasons(cell))).toEqual(expected);
  });

  it.each([
    ['too small above a floor', above, 3, ['above', 'floor']],
    ['too small above a floor, signs turned', turned(above), 3, ['above', 'floor']],
    ['too large below a roof', below, 10, ['below', 'roof']],
    ['too large below a roof, signs turned', turned(below), 10, ['below', 'roof']],
  ])('leave no room for a figure %s, and say so without the other end', (_, link, printed, expected) => {
    const trace = boundTrace();
    const values = [null, null, null, printed, null];
    expect(boundBlanks([floor, roof, link], values, trace)).toBeNull();
    expect(idsOf(trace.contradiction())).toEqual(expected);
    // Nobody has to ask why.
    expect(boundBlanks([floor, roof, link], values)).toBeNull();
  });

  it('are all that go into ends that cross', () => {
    const half = equation('half', { 0: 2, 1: -1 });
    const odd = equation('odd', { 1: 1, 2: 1 }, -7);
    const trace = boundTrace();
    expect(boundBlanks([odd, half], [null, null, 4], trace)).toBeNull();
    expect(idsOf(trace.contradiction())).toEqual(['half', 'odd']);
    expect(trace.contradiction()).toEqual([half, odd]);
  });

  it('are named once each and in order', () => {
    expect(idsOf([equation('b', {}), equation('a', {}), { ...floor, ids: ['a', 'c'] }])).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
