import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundTrace, idsOf } from '../../src/balance/bound-trace.js';
import { boundBlanks } from '../../src/balance/bounds.js';
import { eliminateBlanks } from '../../src/balance/elimination.js';
import { equationsOf } from '../../src/balance/equation.js';
import {
  type LinearEquation,
  linearSystems,
  residual,
  systemOfEquations,
} from '../../src/balance/linear-system.js';
import { readCell } from '../../src/report/cells.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';

const arbitraryBlanks = fc.oneof(
  fc.uniqueArray(fc.nat({ max: 160 }), { maxLength: 30 }),
  fc.uniqueArray(fc.nat({ max: 160 }), { minLength: 80, maxLength: 161 }),
);

function tableThree(report: ReturnType<typeof balancedReport>) {
  const [system] = linearSystems(equationsOf('requests', report.requests.edition));
  if (!system) throw new Error('table three has equations');
  return { system, truth: system.cells.map((cell) => readCell(report, cell) ?? 0) };
}

describe('eliminateBlanks', () => {
  it('leaves equations that every balanced table satisfies, with coefficients of 1 and −1', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, arbitraryBlanks, (report, blanks) => {
        const { system, truth } = tableThree(report);
        const isBlank = truth.map((_, cell) => blanks.includes(cell));
        const { checks, determining } = eliminateBlanks(system, isBlank);
        for (const equation of checks.equations) {
          expect(equation.cells.some((cell) => isBlank[cell])).toBe(false);
          expect(residual(equation, truth)).toBe(0);
        }
        for (const equation of determining) {
          expect(equation.cells.filter((cell) => isBlank[cell])).toHaveLength(1);
          expect(residual(equation, truth)).toBe(0);
        }
        for (const { coefficients } of [...checks.equations, ...determining]) {
          expect(coefficients.every((coefficient) => Math.abs(coefficient) === 1)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('names the balances that an equation is made of', () => {
    const { system, truth } = tableThree(balancedReport(1));
    // The first cell of the table is in its row's total and its column's identity.
    const { checks } = eliminateBlanks(
      system,
      truth.map((_, cell) => cell === 0),
    );
    const combined = checks.equations.filter(({ ids }) => ids.length > 1);
    expect(combined.map(({ ids }) => ids)).toEqual([
      ['requests identity naturalPerson', 'requests row-total received'],
    ]);
    expect(checks.equations).toHaveLength(38);
  });

  it('is the system itself where nothing is blank', () => {
    const { system, truth } = tableThree(balancedReport(1));
    expect(
      eliminateBlanks(
        system,
        truth.map(() => false),
      ).checks,
    ).toBe(system);
  });
});

describe('what is left after elimination', () => {
  const cells = tableThree(balancedReport(1)).system.cells.slice(0, 5);
  const equation = (id: string, terms: Readonly<Record<number, number>>, constant: number) => ({
    ids: [id],
    cells: Object.keys(terms).map(Number),
    coefficients: Object.values(terms),
    constant,
  });
  const eliminate = (equations: LinearEquation[], blanks: number[]) => {
    const isBlank = cells.map((_, cell) => blanks.includes(cell));
    return eliminateBlanks(systemOfEquations(cells, equations), isBlank);
  };

  it('has equations with a single blank apart, divided by what they share', () => {
    const { checks, determining } = eliminate(
      [equation('sum', { 0: 1, 1: 1, 2: -2 }, -6), equation('difference', { 0: 1, 1: -1 }, -2)],
      [0, 1],
    );
    expect(checks.equations).toEqual([]);
    // a + b = 2c + 6 and a − b = 2: a is c + 4, b is c + 2.
    const roots = determining.map(({ ids, cells: own, coefficients, constant }) => {
      const sign = coefficients[0] ?? 1;
      return {
        ids,
        cells: own,
        coefficients: coefficients.map((each) => each / sign),
        constant: constant / sign,
      };
    });
    expect(roots).toEqual([
      { ids: ['difference', 'sum'], cells: [0, 2], coefficients: [1, -1], constant: -4 },
      { ids: ['difference', 'sum'], cells: [1, 2], coefficients: [1, -1], constant: -2 },
    ]);
  });

  it('has no equation with more blanks, and none that says nothing', () => {
    const { checks, determining } = eliminate(
      [
        equation('a', { 0: 1, 1: 1, 2: -1 }, 0),
        equation('the same', { 0: -1, 1: -1, 2: 1 }, 0),
        equation('b', { 3: 1, 4: -1 }, 0),
      ],
      [0, 1],
    );
    expect(checks.equations.map(({ ids }) => ids)).toEqual([['b']]);
    expect(checks.memberships).toEqual([[], [], [], [0], [0]]);
    expect(determining).toEqual([]);
  });

  it('combines multiples', () => {
    const { checks } = eliminate(
      [equation('four', { 0: 4, 1: 3, 2: -1 }, 1), equation('six', { 0: 6, 1: -1, 3: -1 }, 5)],
      [0],
    );
    // Twice the second less three times the first.
    expect(checks.equations).toEqual([
      { ids: ['four', 'six'], cells: [1, 2, 3], coefficients: [-11, 3, -2], constant: 7 },
    ]);
  });

  it('takes the shortest equation for a blank, so that the others stay short', () => {
    const { determining } = eliminate(
      [
        equation('long', { 0: 1, 2: 1, 3: 1, 4: -1 }, 0),
        equation('short', { 0: 1, 2: -1 }, 0),
        equation('middle', { 0: 1, 3: 1, 4: -1 }, 0),
      ],
      [0],
    );
    expect(determining).toEqual([equation('short', { 0: 1, 2: -1 }, 0)]);
  });
});

describe('boundBlanks', () => {
  // 2a + b − c = 4
  const equation: LinearEquation = { ids: ['e'], cells: [0, 1, 2], coefficients: [2, 1, -1], constant: -4 };

  it('bounds by the ends of the other cells, rounded inwards', () => {
    expect(boundBlanks([equation], [null, null, 3])).toEqual({
      low: Float64Array.of(0, 1, 3),
      high: Float64Array.of(3, 7, 3),
    });
    expect(boundBlanks([equation], [null, 0, 3])).toBeNull();
    expect(boundBlanks([equation], [null, 1, 3])).toMatchObject({ low: Float64Array.of(3, 1, 3) });
  });

  it('finds no filling where one would have to be negative', () => {
    expect(boundBlanks([equation], [3, null, 1])).toBeNull();
    expect(boundBlanks([equation], [3, null, 2])).toMatchObject({ low: Float64Array.of(3, 0, 2) });
  });

  it('ends where equations drive each other up without end', () => {
    const climbing: LinearEquation[] = [
      { ids: ['x'], cells: [0, 1], coefficients: [1, -1], constant: -1 },
      { ids: ['y'], cells: [0, 1], coefficients: [-1, 1], constant: -1 },
    ];
    // Elimination sees such a contradiction; here it only must not go on for ever.
    expect(boundBlanks(climbing, [null, null])?.high).toEqual(Float64Array.of(Infinity, Infinity));
  });

  it('traces each bound to the equations that it follows from', () => {
    const chain: LinearEquation[] = [
      { ids: ['first'], cells: [0, 1], coefficients: [1, 1], constant: -5 },
      { ids: ['second'], cells: [1, 2], coefficients: [1, -1], constant: 0 },
      { ids: ['aside'], cells: [3, 4], coefficients: [1, 1], constant: -2 },
    ];
    const trace = boundTrace();
    const bounds = boundBlanks(chain, [2, null, null, null, null], trace);
    expect(bounds?.low[2]).toBe(3);
    expect(idsOf(trace.reasons(1))).toEqual(['first']);
    expect(idsOf(trace.reasons(2))).toEqual(['first', 'second']);
    expect(idsOf(trace.reasons(3))).toEqual(['aside']);
    expect(trace.reasons(0)).toEqual([]);
    expect(trace.contradiction()).toEqual([]);
  });

  it('traces a contradiction to the equations that make it', () => {
    const chain: LinearEquation[] = [
      { ids: ['aside'], cells: [3, 4], coefficients: [1, 1], constant: -2 },
      { ids: ['first'], cells: [0, 1], coefficients: [1, 1], constant: -5 },
      { ids: ['second'], cells: [1, 2], coefficients: [1, 1], constant: -2 },
    ];
    const trace = boundTrace();
    expect(boundBlanks(chain, [2, null, null, null, null], trace)).toBeNull();
    expect(idsOf(trace.contradiction())).toEqual(['first', 'second']);
  });
});
