import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type CellPath,
  type CellRepair,
  type DisclosureReport,
  diagnoseReport,
  getCell,
  type Repair,
  setCell,
} from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';

const report = balancedReport(21, { requests: 3000 });

function plus(from: DisclosureReport, path: CellPath, amount: number): DisclosureReport {
  return setCell(from, path, (getCell(from, path) ?? 0) + amount);
}

function back(path: CellPath, amount: number): CellRepair {
  const to = getCell(report, path) ?? 0;
  return { cell: path, from: to + amount, to };
}

function changedCells({ changes }: Repair): CellPath[] {
  return changes.map(({ cell }) => cell);
}

/** A balanced report, and some wrong figures for different cells of table three. */
function spoiled(count: number) {
  return fc
    .tuple(
      arbitraryBalancedReport,
      fc.uniqueArray(fc.nat({ max: 160 }), { minLength: count, maxLength: count }),
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: count, maxLength: count }),
    )
    .map(([truth, cells, amounts]) => {
      const specs = cellSpecs(truth).filter((cell) => cell.table === 'requests');
      const changes = cells.map((cell, i) => {
        const path = specs[cell]?.path ?? 'requests.received.total';
        const to = getCell(truth, path) ?? 0;
        const amount = amounts[i] ?? 1;
        return { cell: path, from: amount % 2 === 0 && to >= amount ? to - amount : to + amount, to };
      });
      return {
        truth,
        changes,
        spoilt: changes.reduce((result, { cell, from }) => setCell(result, cell, from), truth),
      };
    });
}

describe('diagnoseReport: two wrong cells', () => {
  it('always has the truth among its repairs, and every repair mends the report', () => {
    fc.assert(
      fc.property(spoiled(2), ({ truth, spoilt, changes }) => {
        const { status, repairs, ties } = diagnoseReport(spoilt);
        expect(status).toBe(ties === 1 ? 'located' : 'ambiguous');
        expect(repairs).toHaveLength(ties);
        const wanted = new Set(changes.map(({ cell, to }) => `${cell} ${to}`));
        const found = repairs.filter(
          (repair) =>
            repair.changes.length === 2 &&
            repair.changes.every(({ cell, to }) => wanted.has(`${cell} ${to}`)),
        );
        expect(found).toHaveLength(1);
        for (const repair of repairs) {
          expect(diagnoseReport(applyRepair(spoilt, repair).report).status).toBe('balanced');
        }
        const [first] = found;
        expect(first && applyRepair(spoilt, first).report).toEqual(truth);
      }),
      { numRuns: 150 },
    );
  });

  it('are located where they stand in different rows and columns', () => {
    const one = 'requests.outcomes.granted.naturalPerson';
    const other = 'requests.outcomes.unavailable.notHeld.legalServiceOrganization';
    const { status, repairs } = diagnoseReport(plus(plus(report, one, 10), other, 3));
    expect(status).toBe('located');
    expect(repairs[0]?.changes).toEqual([back(one, 10), back(other, 3)]);
    expect(repairs[0]?.kind).toBe('several');
  });

  it('are ambiguous where a leaf and its total are wrong alike: every row can be the one', () => {
    const leaf = 'requests.outcomes.granted.commercialEnterprise';
    const total = 'requests.outcomes.granted.total';
    const { status, repairs, ties } = diagnoseReport(plus(plus(report, leaf, 1), total, 1));
    expect(status).toBe('ambiguous');
    expect(ties).toBeGreaterThan(5);
    expect(repairs).toHaveLength(ties);
    expect(repairs.map(changedCells)).toContainEqual([leaf, total]);
    // All of them are leaves of that column with the total of their row.
    for (const { changes, kind } of repairs) {
      expect(changes[0]?.cell).toMatch(/\.commercialEnterprise$/);
      expect(changes[1]?.cell).toBe(changes[0]?.cell.replace('commercialEnterprise', 'total'));
      expect(kind).toBe('error-summed');
    }
  });

  it.each([
    [
      'swapped-across',
      'requests.outcomes.granted.naturalPerson',
      'requests.outcomes.granted.commercialEnterprise',
    ],
    [
      'swapped-down',
      'requests.outcomes.unavailable.notHeld.naturalPerson',
      'requests.outcomes.unavailable.requiresCreation.naturalPerson',
    ],
  ] as const)('are first of all %s neighbours where that explains them', (kind, one, other) => {
    const a = getCell(report, one);
    const b = getCell(report, other);
    expect(a).not.toBe(b);
    const [first] = diagnoseReport(setCell(setCell(report, one, b), other, a)).repairs;
    expect(first?.kind).toBe(kind);
    expect(first?.changes).toEqual([
      { cell: one, from: b, to: a },
      { cell: other, from: a, to: b },
    ]);
    expect(first?.share).toBeGreaterThan(0.9);
  });

  it('shares make one', () => {
    const { repairs } = diagnoseReport(
      plus(plus(report, 'requests.outcomes.granted.total', 2), 'requests.outcomes.granted.naturalPerson', 2),
    );
    expect(repairs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(repairs.map(({ share }) => share)).toEqual(
      repairs.map(({ share }) => share).sort((a, b) => b - a),
    );
  });
});

describe('diagnoseReport: three wrong cells', () => {
  it('are always noticed, and found where no smaller repair would do', () => {
    fc.assert(
      fc.property(spoiled(3), ({ spoilt, changes }) => {
        const { status, repairs, searched } = diagnoseReport(spoilt);
        expect(status).not.toBe('balanced');
        expect(status).not.toBe('unexplained');
        if (searched < 3) return;
        const wanted = new Set(changes.map(({ cell, to }) => `${cell} ${to}`));
        const found = repairs.filter(
          (repair) =>
            repair.changes.length === 3 &&
            repair.changes.every(({ cell, to }) => wanted.has(`${cell} ${to}`)),
        );
        expect(found).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  it('are not looked for beyond `maxChanges`', () => {
    const cells = [
      'requests.outcomes.granted.naturalPerson',
      'requests.outcomes.unavailable.notHeld.legalServiceOrganization',
      'requests.received.commercialEnterprise',
    ] as const;
    const spoilt = cells.reduce((result, cell, i) => plus(result, cell, i + 2), report);
    expect(diagnoseReport(spoilt)).toMatchObject({ status: 'located', searched: 3 });
    expect(diagnoseReport(spoilt, { maxChanges: 2 })).toMatchObject({
      status: 'unexplained',
      repairs: [],
      ties: 0,
      searched: 2,
    });
  });
});

describe('diagnoseReport: four wrong cells', () => {
  it('goes unnoticed at the corners of a rectangle, which no arithmetic can see', () => {
    const corner = (row: string, column: string) => `requests.outcomes.${row}.${column}` as CellPath;
    let spoilt = plus(report, corner('granted', 'naturalPerson'), 2);
    spoilt = plus(spoilt, corner('granted', 'otherOrganization'), -2);
    spoilt = plus(spoilt, corner('partiallyGranted', 'naturalPerson'), -2);
    spoilt = plus(spoilt, corner('partiallyGranted', 'otherOrganization'), 2);
    expect(getCell(spoilt, corner('granted', 'otherOrganization'))).toBeGreaterThanOrEqual(0);
    expect(diagnoseReport(spoilt).status).toBe('balanced');
  });

  it('is unexplained where no three cells do', () => {
    let spoilt = report;
    for (const [i, column] of [
      'naturalPerson',
      'commercialEnterprise',
      'legalServiceOrganization',
    ].entries()) {
      spoilt = plus(spoilt, `requests.outcomes.granted.${column}` as CellPath, 10 + i);
      spoilt = plus(spoilt, `requests.received.${column}` as CellPath, 100 + 7 * i);
    }
    expect(diagnoseReport(spoilt)).toMatchObject({ status: 'unexplained', searched: 3 });
  });
});
