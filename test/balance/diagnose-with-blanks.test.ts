import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyRepair,
  type CellPath,
  createReport,
  type DisclosureReport,
  deduceBlanks,
  diagnoseReport,
  getCell,
  setCell,
} from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import { arbitraryBalancedReport, balancedReport, seededRandom } from '../support/arbitrary-report.js';
import { blanked } from './blanked.js';

const report = balancedReport(14, { requests: 150 });

function paths(full: DisclosureReport): CellPath[] {
  return cellSpecs(full)
    .filter((cell) => cell.table === 'requests')
    .map((cell) => cell.path);
}

function zerosOf(full: DisclosureReport): CellPath[] {
  return paths(full).filter((path) => getCell(full, path) === 0);
}

describe('diagnoseReport: blanks and nothing wrong', () => {
  it('raises no alarm, whatever is left blank', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, fc.uniqueArray(fc.nat({ max: 160 })), (full, cells) => {
        const all = paths(full);
        expect(
          diagnoseReport(
            blanked(
              full,
              cells.flatMap((cell) => all[cell] ?? []),
            ),
          ).status,
        ).toBe('balanced');
      }),
      { numRuns: 100 },
    );
  });
});

describe('diagnoseReport: blanks and one wrong cell', () => {
  it('locates the cell beside a blank in its own row', () => {
    const cell = 'requests.outcomes.granted.naturalPerson';
    const truth = getCell(report, cell) ?? 0;
    const spoilt = setCell(setCell(report, 'requests.outcomes.granted.total', null), cell, truth + 30);
    const { status, repairs } = diagnoseReport(spoilt);
    expect(status).toBe('located');
    expect(repairs[0]?.changes).toEqual([{ cell, from: truth + 30, to: truth }]);
    expect(repairs[0]).not.toHaveProperty('assumes');
    // Mended, the blank follows as well.
    expect(repairs[0] && deduceBlanks(applyRepair(spoilt, repairs[0]).report).report).toEqual(report);
  });

  it('always has the truth among its repairs, or names the cell, where it sees that something is wrong', () => {
    const wrongCell = fc.record({ at: fc.nat({ max: 160 }), by: fc.integer({ min: 1, max: 500 }) });
    const blanks = fc.uniqueArray(fc.nat({ max: 160 }), { maxLength: 50 });
    fc.assert(
      fc.property(arbitraryBalancedReport, blanks, wrongCell, (full, cells, { at, by }) => {
        const all = paths(full);
        const path = all[at] ?? 'requests.received.total';
        const empty = cells.flatMap((cell) => all[cell] ?? []).filter((cell) => cell !== path);
        const truth = getCell(full, path) ?? 0;
        const spoilt = setCell(blanked(full, empty), path, truth + by);
        const { status, faults } = diagnoseReport(spoilt);
        if (status === 'balanced') return;
        const [fault] = faults;
        const listed = fault?.repairs.some(
          ({ changes }) => changes.length === 1 && changes[0]?.cell === path && changes[0].to === truth,
        );
        const named = fault?.undetermined.some((set) => set.length === 1 && set[0] === path);
        expect(listed || named).toBe(true);
        if (status === 'located') expect(listed).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('locates a wrong cell among blanks that mean zero, by what non-negativity proves', () => {
    const random = seededRandom(3);
    const spoilt = blanked(report, zerosOf(report));
    const printed = paths(report).filter((path) => getCell(report, path) !== 0);
    let located = 0;
    for (const path of printed) {
      const truth = getCell(report, path) ?? 0;
      const wrong = truth + 1 + Math.floor(random() * 40);
      const { status, repairs, faults } = diagnoseReport(setCell(spoilt, path, wrong));
      expect(status === 'located' || status === 'ambiguous').toBe(true);
      const right = repairs.filter(({ changes }) => changes[0]?.cell === path && changes[0].to === truth);
      if (status === 'located') {
        located++;
        expect(right).toEqual(repairs);
      } else {
        expect(right.length + (faults[0]?.undetermined.length ?? 0)).toBeGreaterThan(0);
      }
    }
    expect(located / printed.length).toBeGreaterThan(0.6);
  });
});

describe('diagnoseReport: blanks and two wrong cells', () => {
  it('lists the truth, or names both cells, unless a single cell explains everything', () => {
    const wrongCells = fc.uniqueArray(fc.nat({ max: 160 }), { minLength: 2, maxLength: 2 });
    const blanks = fc.uniqueArray(fc.nat({ max: 160 }), { maxLength: 50 });
    const by = fc.integer({ min: 1, max: 80 });
    fc.assert(
      fc.property(arbitraryBalancedReport, blanks, wrongCells, by, (full, cells, wrong, amount) => {
        const all = paths(full);
        const two = wrong.flatMap((cell) => all[cell] ?? []);
        const empty = cells.flatMap((cell) => all[cell] ?? []).filter((cell) => !two.includes(cell));
        const truth = two.map((cell) => ({ cell, to: getCell(full, cell) ?? 0 }));
        const spoilt = truth.reduce(
          (result, { cell, to }, i) => setCell(result, cell, to + amount + i),
          blanked(full, empty),
        );
        const [fault] = diagnoseReport(spoilt).faults;
        // Blanks can hide both, and what explains them may be another cell alone.
        if (!fault || fault.searched < 2) {
          expect(fault?.status).not.toBe('unexplained');
          return;
        }
        expect(fault.searched).toBe(2);
        const listed = fault.repairs.some(
          ({ changes }) =>
            changes.length === 2 &&
            truth.every(({ cell, to }) => changes.some((each) => each.cell === cell && each.to === to)),
        );
        const named = fault.undetermined.some(
          (set) => set.length === 2 && two.every((cell) => set.includes(cell)),
        );
        expect(listed || named).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('diagnoseReport: repairs that rest on blanks being zero', () => {
  // What is upheld and corrected makes more than the total, and the two blanks can be anything.
  const dispute = createReport({
    year: 2024,
    agency: '某县人民政府',
    fill: 'zero',
    disputes: {
      reconsideration: { upheld: 14, corrected: 2, otherResult: null, pending: null, total: 6 },
    },
  });

  it('says so, and never calls them located', () => {
    const { status, faults } = diagnoseReport(dispute);
    expect(status).toBe('ambiguous');
    const [fault] = faults;
    expect(fault?.undetermined).toEqual([
      ['disputes.reconsideration.upheld'],
      ['disputes.reconsideration.total'],
    ]);
    expect(fault?.repairs.map(({ changes, assumes, kind }) => ({ changes, assumes, kind }))).toEqual([
      {
        changes: [{ cell: 'disputes.reconsideration.total', from: 6, to: 16 }],
        assumes: 'blank-is-zero',
        kind: 'digit-omitted',
      },
      {
        changes: [{ cell: 'disputes.reconsideration.upheld', from: 14, to: 4 }],
        assumes: 'blank-is-zero',
        kind: 'digit-added',
      },
    ]);
  });

  it('finds two wrong cells among blanks that mean zero', () => {
    const full = balancedReport(14, { requests: 3000 });
    const one = 'requests.outcomes.granted.naturalPerson';
    const other = 'requests.outcomes.unavailable.notHeld.total';
    let spoilt = blanked(full, zerosOf(full));
    spoilt = setCell(spoilt, one, (getCell(full, one) ?? 0) + 100);
    spoilt = setCell(spoilt, other, (getCell(full, other) ?? 0) + 7);
    const { status, repairs } = diagnoseReport(spoilt);
    expect(['located', 'ambiguous']).toContain(status);
    expect(repairs.map(({ changes }) => changes.map(({ cell, to }) => [cell, to]))).toContainEqual([
      [one, getCell(full, one)],
      [other, getCell(full, other)],
    ]);
  });
});

describe('diagnoseReport: figures that are no counts', () => {
  it.each([-3, 2.5, 1e13])(
    'are wrong for certain, and found with the figure they must have been: %d',
    (wrong) => {
      for (const cell of [
        'requests.outcomes.granted.naturalPerson',
        'disputes.reconsideration.total',
      ] as const) {
        const { status, repairs } = diagnoseReport(setCell(report, cell, wrong));
        expect(status).toBe('located');
        expect(repairs[0]?.changes).toEqual([{ cell, from: wrong, to: getCell(report, cell) }]);
      }
    },
  );

  it('name the balances that they break', () => {
    const spoilt = setCell(report, 'disputes.reconsideration.total', -3);
    expect(diagnoseReport(spoilt).faults[0]?.broken).toEqual(['disputes row-total reconsideration']);
  });

  it('are found beside another wrong cell', () => {
    const other = 'requests.received.total';
    let spoilt = setCell(report, 'requests.outcomes.granted.naturalPerson', -3);
    spoilt = setCell(spoilt, other, (getCell(report, other) ?? 0) + 2);
    const { status, repairs } = diagnoseReport(spoilt);
    expect(status).toBe('located');
    expect(repairs[0] && applyRepair(spoilt, repairs[0]).report).toEqual(report);
  });

  it('stay open where a blank hides what they were', () => {
    let spoilt = setCell(report, 'disputes.reconsideration.total', -3);
    spoilt = setCell(spoilt, 'disputes.reconsideration.upheld', null);
    const { status, faults } = diagnoseReport(spoilt);
    expect(status).toBe('ambiguous');
    expect(faults[0]?.undetermined).toEqual([['disputes.reconsideration.total']]);
    expect(faults[0]?.repairs.every(({ assumes }) => assumes === 'blank-is-zero')).toBe(true);
  });
});
