import { describe, expect, it } from 'vitest';
import { combineFaults, toFault } from '../../src/balance/combine-faults.js';
import type { DiagnosisStatus, Fault } from '../../src/balance/diagnosis.js';
import type { LocatedFault } from '../../src/balance/locate-fault.js';
import type { Repair } from '../../src/finding/repair.js';
import { type CellSpec, tableSpec } from '../../src/form/table-spec.js';

const [first, second, third] = tableSpec('disputes', '2021').cells.slice(0, 3) as [
  CellSpec,
  CellSpec,
  CellSpec,
];

const explanation = (cell: CellSpec, probability: number) => ({
  changes: [{ cell: cell.path, from: 1, to: 2 }],
  kind: 'other-figure' as const,
  weight: Math.log(probability) - 40,
});

const located: LocatedFault = {
  broken: ['a', 'b'],
  explanations: [explanation(first, 0.02)],
  undetermined: [],
  searched: 2,
  isComplete: true,
};

describe('a fault', () => {
  it('has its repairs by probability, and equal ones in the order found', () => {
    const fault = toFault({
      ...located,
      explanations: [explanation(first, 0.01), explanation(second, 0.03), explanation(third, 0.01)],
    });
    expect(fault.repairs.map(({ changes }) => changes[0]?.cell)).toEqual([
      second.path,
      first.path,
      third.path,
    ]);
    const shares = fault.repairs.map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(0.6, 9);
    expect(shares[1]).toBeCloseTo(0.2, 9);
    expect(shares[2]).toBeCloseTo(0.2, 9);
    expect(fault.status).toBe('ambiguous');
  });

  it('has shares also where one repair is next to impossible beside another', () => {
    const weighed = (cell: CellSpec, weight: number) => ({ ...explanation(cell, 1), weight });
    const { repairs } = toFault({ ...located, explanations: [weighed(first, -900), weighed(second, -5)] });
    expect(repairs.map(({ share }) => share)).toEqual([1, 0]);
  });

  it('is located by a single repair, which says all there is', () => {
    expect(toFault(located)).toEqual({
      status: 'located',
      broken: ['a', 'b'],
      repairs: [
        {
          changes: [{ cell: first.path, from: 1, to: 2 }],
          kind: 'other-figure',
          resolves: ['a', 'b'],
          share: 1,
        },
      ],
      undetermined: [],
      searched: 2,
    });
  });

  it.each<[Fault['status'], string, Partial<LocatedFault>]>([
    ['ambiguous', 'the search was given up', { isComplete: false }],
    ['ambiguous', 'other cells may be wrong instead', { undetermined: [[second, third]] }],
    ['ambiguous', 'only cells are known', { explanations: [], undetermined: [[second]] }],
    ['unexplained', 'nothing was found', { explanations: [] }],
    ['unexplained', 'nothing was found, the search given up', { explanations: [], isComplete: false }],
  ])('is %s where %s', (status, _, change) => {
    const fault = toFault({ ...located, ...change });
    expect(fault.status).toBe(status);
    expect(fault.undetermined).toEqual((change.undetermined ?? []).map((cells) => cells.map((c) => c.path)));
  });

  it('says what a repair takes for granted', () => {
    const assuming = { ...explanation(first, 0.1), assumes: 'blank-is-zero' as const };
    expect(toFault({ ...located, explanations: [assuming] }).repairs[0]).toHaveProperty(
      'assumes',
      'blank-is-zero',
    );
  });
});

describe('faults together', () => {
  const repair = (cell: CellSpec, share: number, assumes?: 'blank-is-zero'): Repair => ({
    changes: [{ cell: cell.path, from: 1, to: 2 }],
    kind: 'digit-added',
    resolves: [`balance of ${cell.path}`],
    share,
    ...(assumes ? { assumes } : {}),
  });
  const fault = (status: Fault['status'], repairs: Repair[], searched = 3): Fault => ({
    status,
    broken: [],
    repairs,
    undetermined: [],
    searched,
  });

  it('are none in a balanced report', () => {
    expect(combineFaults([], 2)).toEqual({
      status: 'balanced',
      repairs: [],
      ties: 0,
      searched: 2,
      faults: [],
    });
  });

  it('have the repairs of a single one as they are', () => {
    const only = fault('ambiguous', [repair(first, 0.75), repair(second, 0.25, 'blank-is-zero')], 1);
    expect(combineFaults([only], 3)).toEqual({
      status: 'ambiguous',
      repairs: only.repairs,
      ties: 2,
      searched: 1,
      faults: [only],
    });
  });

  it('have one repair of each, most plausible first', () => {
    const one = fault('located', [repair(first, 1, 'blank-is-zero')], 2);
    const other = fault('ambiguous', [repair(second, 0.25), repair(third, 0.75)]);
    const { repairs, ties, searched } = combineFaults([one, other], 3);
    expect({ ties, searched }).toEqual({ ties: 2, searched: 2 });
    expect(repairs).toEqual(
      [third, second].map((cell, i) => ({
        changes: [
          { cell: first.path, from: 1, to: 2 },
          { cell: cell.path, from: 1, to: 2 },
        ],
        kind: 'several',
        resolves: [`balance of ${first.path}`, `balance of ${cell.path}`],
        share: i === 0 ? 0.75 : 0.25,
        assumes: 'blank-is-zero',
      })),
    );
    expect(combineFaults([other, other], 3).repairs.every((each) => !('assumes' in each))).toBe(true);
  });

  it('have no repair where one of them has none', () => {
    const without = fault('unexplained', [], 1);
    const faults = [fault('located', [repair(first, 1)]), without, fault('located', [repair(third, 1)])];
    expect(combineFaults(faults, 3)).toEqual({
      status: 'unexplained',
      repairs: [],
      ties: 0,
      searched: 1,
      faults,
    });
  });

  it.each<[Fault['status'][], DiagnosisStatus]>([
    [['located', 'located'], 'located'],
    [['ambiguous', 'located'], 'ambiguous'],
    [['located', 'ambiguous'], 'ambiguous'],
    [['unexplained', 'ambiguous', 'located'], 'unexplained'],
    [['located', 'unexplained', 'ambiguous'], 'unexplained'],
  ])('%j are as a whole %s', (statuses, whole) => {
    const faults = statuses.map((status) => fault(status, []));
    expect(combineFaults(faults, 3).status).toBe(whole);
  });
});
