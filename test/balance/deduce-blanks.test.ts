import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellPath, createReport, deduceBlanks, getCell, setCell } from '../../src/index.js';
import { cellSpecs } from '../../src/report/cells.js';
import { arbitraryBalancedReport, balancedReport } from '../support/arbitrary-report.js';
import { blanked } from './blanked.js';

const report = balancedReport(8, { requests: 150 });

describe('deduceBlanks: figures that the balances determine', () => {
  it('deduces a part from its total and the other parts', () => {
    const cell = 'disputes.reconsideration.corrected';
    const { deduced, report: filled } = deduceBlanks(setCell(report, cell, null));
    expect(deduced).toEqual([
      { cell, value: getCell(report, cell), from: ['disputes row-total reconsideration'] },
    ]);
    expect(filled).toEqual(report);
  });

  it('deduces a total from its parts', () => {
    const cell = 'disputes.litigation.direct.total';
    expect(deduceBlanks(setCell(report, cell, null)).deduced).toEqual([
      { cell, value: getCell(report, cell), from: ['disputes row-total litigation.direct'] },
    ]);
  });

  it('gives the balances that a figure follows from, and no others', () => {
    const cells: CellPath[] = [
      'requests.outcomes.granted.naturalPerson',
      'requests.outcomes.granted.commercialEnterprise',
    ];
    const { deduced } = deduceBlanks(blanked(report, cells));
    expect(deduced.map(({ cell, value }) => ({ cell, value }))).toEqual(
      cells.map((cell) => ({ cell, value: getCell(report, cell) })),
    );
    for (const { from } of deduced) {
      expect(from.length).toBeGreaterThan(0);
      for (const id of from) {
        expect(id).toMatch(/granted|outcomes\.total\.(naturalPerson|commercialEnterprise)$/);
      }
    }
  });

  it('fills a whole missing row', () => {
    const row = cellSpecs(report).filter((cell) => cell.row.path === 'outcomes.unavailable.notHeld');
    const result = deduceBlanks(
      blanked(
        report,
        row.map(({ path }) => path),
      ),
    );
    expect(result.deduced).toHaveLength(7);
    expect(result.report).toEqual(report);
  });

  it('leaves the report given as it is', () => {
    const given = setCell(report, 'requests.received.total', null);
    const before = structuredClone(given);
    deduceBlanks(given);
    expect(given).toEqual(before);
  });

  it('has nothing to do where nothing is blank', () => {
    expect(deduceBlanks(report)).toEqual({ report, deduced: [], confined: [], contradicted: [] });
  });
});

describe('deduceBlanks: blanks that mean zero', () => {
  it('finds zero where the printed parts make up the total', () => {
    const dispute = createReport({
      year: 2024,
      agency: '某县人民政府',
      disputes: { reconsideration: { upheld: 2, pending: 1, total: 3 } },
    });
    expect(deduceBlanks(dispute).deduced).toEqual([
      { cell: 'disputes.reconsideration.corrected', value: 0, from: ['disputes row-total reconsideration'] },
      {
        cell: 'disputes.reconsideration.otherResult',
        value: 0,
        from: ['disputes row-total reconsideration'],
      },
    ]);
  });

  it('never says minus zero', () => {
    const { deduced } = deduceBlanks(
      setCell(balancedReport(1, { requests: 0 }), 'requests.received.naturalPerson', null),
    );
    expect(Object.is(deduced[0]?.value, 0)).toBe(true);
  });

  it('finds all zeros of a report of some size', () => {
    const { filled, zeros } = withZerosBlank(report);
    const result = deduceBlanks(filled);
    expect(zeros).toBeGreaterThan(60);
    expect(result.deduced).toHaveLength(zeros);
    expect(result.report.requests).toEqual(report.requests);
  });

  function withZerosBlank(full: typeof report) {
    const zeros = cellSpecs(full)
      .filter((cell) => cell.table === 'requests')
      .map((cell) => cell.path)
      .filter((path) => getCell(full, path) === 0);
    return { filled: blanked(full, zeros), zeros: zeros.length };
  }
});

describe('deduceBlanks: figures that are only confined', () => {
  const dispute = createReport({
    year: 2024,
    agency: '某县人民政府',
    disputes: {
      reconsideration: { upheld: 2, pending: 1, total: 5 },
      litigation: { direct: { upheld: 4, corrected: 1, otherResult: 0 } },
    },
  });

  it('gives the range, and fills nothing in', () => {
    const { deduced, confined, report: same } = deduceBlanks(dispute);
    expect(deduced).toEqual([]);
    expect(same).toEqual(dispute);
    expect(confined.filter(({ cell }) => cell.startsWith('disputes.reconsideration'))).toEqual([
      {
        cell: 'disputes.reconsideration.corrected',
        low: 0,
        high: 2,
        from: ['disputes row-total reconsideration'],
      },
      {
        cell: 'disputes.reconsideration.otherResult',
        low: 0,
        high: 2,
        from: ['disputes row-total reconsideration'],
      },
    ]);
  });

  it('gives the one end that is known of a figure without limit', () => {
    expect(deduceBlanks(dispute).confined).toContainEqual({
      cell: 'disputes.litigation.direct.total',
      low: 5,
      high: null,
      from: ['disputes row-total litigation.direct'],
    });
  });

  it('says nothing of a blank that nothing bears on', () => {
    const { deduced, confined, contradicted } = deduceBlanks(
      createReport({ year: 2024, agency: '某县人民政府' }),
    );
    expect({ deduced, confined, contradicted }).toEqual({ deduced: [], confined: [], contradicted: [] });
  });
});

describe('deduceBlanks: figures that contradict each other', () => {
  it('deduces nothing from them, and says of which blanks', () => {
    let spoilt = setCell(
      report,
      'requests.received.total',
      (getCell(report, 'requests.received.total') ?? 0) + 1,
    );
    spoilt = setCell(spoilt, 'requests.outcomes.granted.total', null);
    spoilt = setCell(spoilt, 'disputes.reconsideration.total', null);
    const { deduced, contradicted } = deduceBlanks(spoilt);
    expect(contradicted).toEqual(['requests.outcomes.granted.total']);
    // Table four hangs together with nothing of table three.
    expect(deduced.map(({ cell }) => cell)).toEqual(['disputes.reconsideration.total']);
  });

  it('deduces nothing where only a negative figure would fit', () => {
    const dispute = createReport({
      year: 2024,
      agency: '某县人民政府',
      disputes: { reconsideration: { upheld: 4, corrected: 0, otherResult: 0, total: 3 } },
    });
    expect(deduceBlanks(dispute)).toMatchObject({
      deduced: [],
      contradicted: ['disputes.reconsideration.pending'],
    });
  });

  it.each([-1, 0.5, 1e13])('deduces nothing beside a figure that is no count: %d', (value) => {
    const spoilt = setCell(
      setCell(report, 'disputes.reconsideration.upheld', value),
      'disputes.reconsideration.total',
      null,
    );
    expect(deduceBlanks(spoilt)).toMatchObject({
      deduced: [],
      contradicted: ['disputes.reconsideration.total'],
    });
  });
});

describe('deduceBlanks: any blanks', () => {
  const blankSets = fc.oneof(
    fc.uniqueArray(fc.nat({ max: 175 }), { maxLength: 60 }),
    fc.uniqueArray(fc.nat({ max: 175 }), { minLength: 100, maxLength: 176 }),
  );

  it('never deduces a wrong figure, never a range that leaves the truth out', () => {
    fc.assert(
      fc.property(arbitraryBalancedReport, blankSets, (full, cells) => {
        const counts = cellSpecs(full).filter((cell) => cell.table !== 'proactive');
        const spoilt = blanked(
          full,
          cells.flatMap((cell) => counts[cell]?.path ?? []),
        );
        const { deduced, confined, contradicted, report: filled } = deduceBlanks(spoilt);
        expect(contradicted).toEqual([]);
        for (const { cell, value, from } of deduced) {
          expect({ cell, value }).toEqual({ cell, value: getCell(full, cell) });
          expect(getCell(filled, cell)).toBe(value);
          expect(from).not.toEqual([]);
        }
        for (const { cell, low, high } of confined) {
          expect(getCell(full, cell)).toBeGreaterThanOrEqual(low);
          expect(getCell(full, cell)).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
          expect(getCell(filled, cell)).toBeNull();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('deduces any single blank', () => {
    const counts = cellSpecs(report).filter((cell) => cell.table !== 'proactive');
    for (const { path } of counts) {
      expect(deduceBlanks(setCell(report, path, null)).report).toEqual(report);
    }
  });
});
