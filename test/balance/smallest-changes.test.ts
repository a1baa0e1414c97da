import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangeSet, Verdict } from '../../src/balance/change-set.js';
import { equationsOf } from '../../src/balance/equation.js';
import {
  type LinearEquation,
  type LinearSystem,
  linearSystems,
  systemOfEquations,
} from '../../src/balance/linear-system.js';
import { smallestChanges } from '../../src/balance/smallest-changes.js';
import { tableSpec } from '../../src/form/table-spec.js';

const cells = tableSpec('requests', '2021').cells;
// Solutions of the instances below stay well below this.
const largest = 60;

interface Instance {
  readonly system: LinearSystem;
  readonly values: readonly number[];
}

/** Some equations that some figures satisfy, and the figures with up to three of them wrong. */
const instance: fc.Arbitrary<Instance> = fc
  .record({
    truth: fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 7 }),
    coefficients: fc.array(fc.array(fc.constantFrom(0, 0, 1, 1, -1, 2), { minLength: 7, maxLength: 7 }), {
      minLength: 2,
      maxLength: 5,
    }),
    wrong: fc.array(fc.record({ at: fc.nat({ max: 6 }), value: fc.nat({ max: 6 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ truth, coefficients, wrong }) => {
    const equations = coefficients.flatMap((row, i) => {
      const terms = row
        .slice(0, truth.length)
        .flatMap((coefficient, cell) => (coefficient ? [{ cell, coefficient }] : []));
      const sum = terms.reduce((total, { cell, coefficient }) => total + coefficient * (truth[cell] ?? 0), 0);
      const equation: LinearEquation = {
        ids: [`equation ${i}`],
        cells: terms.map(({ cell }) => cell),
        coefficients: terms.map(({ coefficient }) => coefficient),
        constant: -sum,
      };
      return terms.length > 1 ? [equation] : [];
    });
    const values = [...truth];
    for (const { at, value } of wrong) if (at < values.length) values[at] = value;
    return { system: systemOfEquations(cells.slice(0, truth.length), equations), values };
  })
  .filter(({ system, values }) => !holds(system, values));

function holds({ equations }: LinearSystem, values: readonly number[]): boolean {
  return equations.every((equation) => {
    let sum = equation.constant;
    equation.cells.forEach((cell, i) => {
      sum += (equation.coefficients[i] ?? 0) * (values[cell] ?? 0);
    });
    return sum === 0;
  });
}

/** Room for whatever satisfies the equations. */
function roomFor(changes: ChangeSet): Verdict {
  return { room: 'one', changes };
}

/** Every way to satisfy all equations by changing exactly the cells of a set, by trying all figures. */
function allFillings({ system, values }: Instance, support: readonly number[]): number[][] {
  const [first, ...rest] = support;
  if (first === undefined) return holds(system, values) ? [[]] : [];
  const found: number[][] = [];
  for (let value = 0; value <= largest; value++) {
    if (value === values[first]) continue;
    const changed = values.map((each, cell) => (cell === first ? value : each));
    for (const filling of allFillings({ system, values: changed }, rest)) found.push([value, ...filling]);
  }
  return found;
}

/** Where a set cannot do, whatever its figures, a set that does has some other cell. */
function outside({ values }: Instance, support: readonly number[]): number[] {
  return values.flatMap((_, cell) => (support.includes(cell) ? [] : cell));
}

function supportsOf(size: number, count: number): number[][] {
  const all = Array.from({ length: count }, (_, cell) => cell);
  if (size === 1) return all.map((cell) => [cell]);
  return all.flatMap((one) => all.filter((other) => other > one).map((other) => [one, other]));
}

/** The smallest supports up to two cells with all their fillings, by trying everything. */
function bruteForce(given: Instance): { support: number[]; fillings: number[][] }[] {
  for (const size of [1, 2]) {
    const found = supportsOf(size, given.values.length)
      .map((support) => ({ support, fillings: allFillings(given, support) }))
      .filter(({ fillings }) => fillings.length > 0);
    if (found.length > 0) return found;
  }
  return [];
}

describe('smallestChanges', () => {
  it('finds what trying everything finds: the same sets, and the same figures where there is no choice', () => {
    let several = 0;
    fc.assert(
      fc.property(instance, (given) => {
        const expected = bruteForce(given);
        const { sets, undetermined, searched } = smallestChanges(given.system, given.values, {
          maxChanges: 2,
          isFixed: [],
          judge: roomFor,
          relax: (support) =>
            allFillings(given, support).length > 0
              ? { room: 'many' }
              : { room: 'none', conflict: outside(given, support) },
        });
        const found = [...sets.map((set) => set.cells), ...undetermined]
          .map((support) => support.join())
          .sort();
        expect(found).toEqual(expected.map(({ support }) => support.join()).sort());
        for (const set of sets) {
          const fillings = expected.find(({ support }) => support.join() === set.cells.join())?.fillings;
          expect(fillings).toEqual([[...set.values]]);
        }
        expect(searched).toBe(expected[0]?.support.length ?? 2);
        if (expected.length > 1) several++;
      }),
      { numRuns: 200 },
    );
    expect(several).toBeGreaterThan(10);
  });

  it('gives the sets in the order of their cells, those that begin alike by what follows', () => {
    const system = systemOfEquations(cells.slice(0, 5), [
      { ids: ['first alone'], cells: [0], coefficients: [1], constant: -2 },
      { ids: ['others'], cells: [4, 1, 3], coefficients: [1, 1, 1], constant: -9 },
    ]);
    const { sets } = smallestChanges(system, [1, 2, 3, 3, 3], {
      maxChanges: 2,
      isFixed: [],
      judge: roomFor,
      relax: () => ({ room: 'many' }),
    });
    expect(sets).toEqual([
      { cells: [0, 1], values: [2, 3] },
      { cells: [0, 3], values: [2, 4] },
      { cells: [0, 4], values: [2, 4] },
    ]);
  });

  it('leaves cells alone that are fixed, or unknown', () => {
    fc.assert(
      fc.property(instance, fc.nat({ max: 6 }), (given, cell) => {
        const options = { maxChanges: 2, judge: roomFor, relax: () => ({ room: 'many' }) as const };
        const isFixed = given.values.map((_, i) => i === cell);
        const { sets, undetermined } = smallestChanges(given.system, given.values, { ...options, isFixed });
        for (const support of [...sets.map((set) => set.cells), ...undetermined]) {
          expect(support).not.toContain(cell);
        }
      }),
      { numRuns: 100 },
    );
  });

  describe('with unknown figures that have a say', () => {
    const [system] = linearSystems(equationsOf('disputes', '2021'));
    if (!system) throw new Error('table four has equations');
    const values = [5, 5, 5, 5, 19];

    it('asks on every set, and keeps those out that leave no room', () => {
      const asked: string[] = [];
      const result = smallestChanges(system, values, {
        maxChanges: 1,
        isFixed: [],
        judge: (changes) => {
          const [cell] = changes.cells;
          asked.push(`${cell}=${changes.values[0]}`);
          if (cell === 0) return { room: 'none', conflict: [0, 1] };
          return cell === 1 ? { room: 'many' } : roomFor(changes);
        },
        relax: () => ({ room: 'many' }),
      });
      expect(asked.sort()).toEqual(['0=4', '1=4', '2=4', '3=4', '4=20']);
      expect(result.sets.map((set) => set.cells)).toEqual([[2], [3], [4]]);
      expect(result.undetermined).toEqual([[1]]);
    });

    it('never asks again of a set that leaves a conflict as it is', () => {
      let asked = 0;
      const result = smallestChanges(system, values, {
        maxChanges: 1,
        isFixed: [],
        // Whatever else changes: cell 2 must.
        judge: (changes) => {
          asked++;
          return changes.cells.includes(2) ? roomFor(changes) : { room: 'none', conflict: [2] };
        },
        relax: () => ({ room: 'many' }),
      });
      expect(result.sets).toEqual([{ cells: [2], values: [4] }]);
      expect(asked).toBe(2);
    });

    it('joins cells that share no equation where a conflict asks for both', () => {
      const apart = systemOfEquations(cells.slice(0, 4), [
        { ids: ['left'], cells: [0, 1], coefficients: [1, -1], constant: 0 },
      ]);
      const result = smallestChanges(apart, [1, 2, 3, 4], {
        maxChanges: 2,
        isFixed: [],
        judge: () => ({ room: 'none', conflict: [3] }),
        relax: (support) =>
          support.includes(3)
            ? {
                room: 'one',
                changes: {
                  cells: support,
                  values: support.map((cell) => (cell === 3 ? 9 : cell === 0 ? 2 : 1)),
                },
              }
            : { room: 'none', conflict: [3] },
      });
      expect(result).toEqual({
        sets: [
          { cells: [0, 3], values: [2, 9] },
          { cells: [1, 3], values: [1, 9] },
        ],
        undetermined: [],
        size: 2,
        searched: 2,
      });
    });

    it('lists sets in the order of the form, whatever equation was looked at first', () => {
      const [wide, narrow] = [
        { ids: ['wide'], cells: [0, 1, 2], coefficients: [1, 1, 1], constant: -7 },
        { ids: ['narrow'], cells: [3, 4], coefficients: [1, 1], constant: -3 },
      ];
      const both = systemOfEquations(cells.slice(0, 5), [wide, narrow]);
      const options = {
        maxChanges: 2,
        isFixed: [],
        judge: roomFor,
        relax: () => ({ room: 'many' }) as const,
      };
      const pairs = [
        [0, 3],
        [0, 4],
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
      ];
      const found = smallestChanges(both, [1, 1, 1, 1, 1], options);
      expect(found.sets.map((set) => set.cells)).toEqual(pairs);
      const open = smallestChanges(both, [1, 1, 1, 1, 1], { ...options, judge: () => ({ room: 'many' }) });
      expect(open.undetermined).toEqual(pairs);
      expect({ size: open.size, searched: open.searched }).toEqual({ size: 2, searched: 2 });
    });

    it('says up to where it searched when it gives up', () => {
      const result = smallestChanges(system, values, {
        maxChanges: 3,
        isFixed: [],
        // Nothing is ever right, and nothing is learned from it.
        judge: (changes) => ({ room: 'none', conflict: changes.cells }),
        relax: (support) => ({ room: 'none', conflict: support }),
      });
      expect(result).toEqual({ sets: [], undetermined: [], size: 3, searched: 3 });
      const wide = linearSystems(equationsOf('requests', '2021'))[0] ?? system;
      const givenUp = smallestChanges(
        systemOfEquations(wide.cells, []),
        wide.cells.map(() => 1),
        {
          maxChanges: 3,
          isFixed: [],
          judge: () => ({ room: 'none', conflict: wide.cells.map((_, cell) => cell) }),
          relax: (support) => ({
            room: 'none',
            conflict: wide.cells.flatMap((_, cell) => (support.includes(cell) ? [] : [cell])),
          }),
        },
      );
      expect(givenUp).toEqual({ sets: [], undetermined: [], size: 2, searched: 1 });
    });

    it('never changes what is unknown, or to what it is', () => {
      const apart = systemOfEquations(cells.slice(0, 4), [
        { ids: ['left'], cells: [0, 1], coefficients: [1, -1], constant: 0 },
      ]);
      const search = (values: (number | null)[], relaxed: number) =>
        smallestChanges(apart, values, {
          maxChanges: 2,
          isFixed: [],
          judge: () => ({ room: 'none', conflict: [3] }),
          relax: (support) => ({
            room: 'one',
            changes: { cells: support, values: support.map((cell) => (cell === 3 ? relaxed : 7)) },
          }),
        }).sets.map((set) => set.cells);
      expect(search([1, 2, 3, 4], 9)).toEqual([
        [0, 3],
        [1, 3],
      ]);
      expect(search([1, 2, 3, 4], 4)).toEqual([]);
      expect(search([1, 2, 3, null], 9)).toEqual([]);
    });
  });
});

describe('the tables as a code', () => {
  it.each([
    ['2021', 175, 37],
    ['2019', 161, 35],
  ] as const)('table three of %s: no three columns depend on each other', (edition, width, rank) => {
    const [system] = linearSystems(equationsOf('requests', edition));
    if (!system) throw new Error('table three has equations');
    const columns = system.memberships.map((equations, cell) =>
      equations.map((e) => {
        const equation = system.equations[e];
        return `${e}:${equation?.coefficients[equation.cells.indexOf(cell)]}`;
      }),
    );
    expect(columns).toHaveLength(width);
    expect(rankOf(system)).toBe(rank);
    // Two cells: no column is another's multiple, since each has an equation that the other has not.
    const signatures = new Set(columns.map((column) => column.join()));
    expect(signatures.size).toBe(width);
    // Three cells: no third cell touches just the equations that two leave untouched by a second one.
    for (const [a, first] of system.memberships.entries()) {
      for (const second of system.memberships.slice(a + 1)) {
        const once = [
          ...first.filter((e) => !second.includes(e)),
          ...second.filter((e) => !first.includes(e)),
        ];
        const third = system.memberships.filter(
          (equations) =>
            once.every((e) => equations.includes(e)) &&
            equations.every((e) => [...first, ...second].includes(e)),
        );
        for (const equations of third) expect([first, second]).toContain(equations);
      }
    }
  });

  function rankOf({ equations, cells: all }: LinearSystem): number {
    const rows = equations.map((equation) => {
      const row = all.map(() => 0);
      equation.cells.forEach((cell, i) => {
        row[cell] = equation.coefficients[i] ?? 0;
      });
      return row;
    });
    let rank = 0;
    for (let column = 0; column < all.length; column++) {
      const pivot = rows.slice(rank).find((row) => row[column] !== 0);
      if (!pivot) continue;
      rows.splice(rows.indexOf(pivot), 1);
      rows.splice(rank, 0, pivot);
      for (const row of rows.slice(rank + 1)) {
        const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
        for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
      }
      rank++;
    }
    return rank;
  }
});
