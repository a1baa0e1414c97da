import { describe, expect, it } from 'vitest';
import {
  type CellPath,
  type DisclosureReport,
  DisclosureReportError,
  diagnoseReport,
  getCell,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';

const report = balancedReport(40, { requests: 3000 });

function plus(from: DisclosureReport, path: CellPath, amount: number): DisclosureReport {
  return setCell(from, path, (getCell(from, path) ?? 0) + amount);
}

describe('diagnoseReport: table four', () => {
  const group = 'disputes.litigation.afterReconsideration';
  const cells = ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map(
    (result) => `${group}.${result}` as CellPath,
  );
  const filled = cells.reduce(
    (result, cell, i) => setCell(result, cell, [20, 30, 40, 50, 140][i] ?? 0),
    report,
  );

  it('is ambiguous by nature: one sum, five cells that can be wrong', () => {
    const { status, ties, repairs } = diagnoseReport(plus(filled, `${group}.pending`, 3));
    expect(status).toBe('ambiguous');
    expect(ties).toBe(5);
    expect(new Set(repairs.map(({ changes }) => changes[0]?.cell))).toEqual(new Set(cells));
    expect(repairs.map(({ resolves }) => resolves)).toEqual(
      cells.map(() => ['disputes row-total litigation.afterReconsideration']),
    );
  });

  it('ranks a slip of one digit before any other figure', () => {
    // 5 printed for 50; the other cells would have to be 45 more or less, which no single digit makes.
    const { repairs } = diagnoseReport(setCell(filled, `${group}.pending`, 5));
    expect(repairs[0]).toMatchObject({
      kind: 'tenth',
      changes: [{ cell: `${group}.pending`, from: 5, to: 50 }],
    });
    expect(repairs.slice(1).map(({ kind }) => kind)).not.toContain('tenth');
  });

  it('leaves out cells that would have to be negative', () => {
    const { repairs } = diagnoseReport(setCell(filled, `${group}.total`, 100));
    expect(repairs.map(({ changes }) => changes[0]?.cell).sort()).toEqual(
      [`${group}.otherResult`, `${group}.pending`, `${group}.total`].sort(),
    );
  });
});

describe('diagnoseReport: independent faults', () => {
  const spoilt = plus(plus(report, 'requests.received.total', 4), 'disputes.reconsideration.total', 3);

  it('are told apart, in the order of the form', () => {
    const { faults } = diagnoseReport(spoilt);
    expect(faults.map(({ status, broken }) => ({ status, broken }))).toEqual([
      { status: 'located', broken: ['requests row-total received', 'requests identity total'] },
      { status: 'ambiguous', broken: ['disputes row-total reconsideration'] },
    ]);
  });

  it('are combined: every repair of one with every repair of the other', () => {
    const { status, ties, repairs, faults } = diagnoseReport(spoilt);
    expect(status).toBe('ambiguous');
    expect(ties).toBe(faults[1]?.repairs.length);
    expect(repairs).toHaveLength(ties);
    for (const repair of repairs) {
      expect(repair.kind).toBe('several');
      expect(repair.changes.map(({ cell }) => cell)).toContain('requests.received.total');
      expect(repair.resolves).toEqual([
        'requests row-total received',
        'requests identity total',
        'disputes row-total reconsideration',
      ]);
    }
    expect(repairs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('are counted in full where there are too many repairs to list', () => {
    let many = plus(report, 'requests.outcomes.granted.commercialEnterprise', 1);
    many = plus(many, 'requests.outcomes.granted.total', 1);
    for (const group of ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration']) {
      many = plus(many, `disputes.${group}.total` as CellPath, 2);
    }
    const { ties, repairs, faults } = diagnoseReport(many);
    expect(ties).toBe(faults.reduce((product, fault) => product * fault.repairs.length, 1));
    expect(ties).toBeGreaterThan(1000);
    expect(repairs).toHaveLength(1000);
    // The likeliest is the likeliest of each.
    expect(repairs[0]?.changes).toEqual(faults.flatMap((fault) => fault.repairs[0]?.changes ?? []));
  });
});

describe('diagnoseReport: options', () => {
  const leafAndTotal = plus(
    plus(report, 'requests.outcomes.granted.naturalPerson', 10),
    'requests.outcomes.granted.total',
    10,
  );

  it('leaves cells alone that are known to be right', () => {
    const free = diagnoseReport(leafAndTotal);
    const fixed = ['requests.outcomes.granted.total'] as const;
    const { repairs } = diagnoseReport(leafAndTotal, { fixed });
    expect(free.repairs.some(({ changes }) => changes.some(({ cell }) => cell === fixed[0]))).toBe(true);
    expect(repairs.some(({ changes }) => changes.some(({ cell }) => cell === fixed[0]))).toBe(false);
    expect(repairs).toEqual(repairs.filter(({ changes }) => changes.length === 2));
    expect(repairs).toHaveLength(free.ties - 1);
  });

  it('locates one cell of table four where the others are known', () => {
    const group = 'disputes.reconsideration';
    const { status, repairs } = diagnoseReport(plus(report, `${group}.pending`, 3), {
      fixed: [`${group}.upheld`, `${group}.corrected`, `${group}.otherResult`, `${group}.total`],
    });
    expect(status).toBe('located');
    expect(repairs[0]?.changes[0]?.cell).toBe(`${group}.pending`);
  });

  it('is unexplained where everything that could be wrong is known to be right', () => {
    const spoilt = plus(report, 'disputes.reconsideration.pending', 3);
    const fixed = ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map(
      (result) => `disputes.reconsideration.${result}` as CellPath,
    );
    expect(diagnoseReport(spoilt, { fixed })).toMatchObject({ status: 'unexplained', repairs: [], ties: 0 });
  });

  it('never repairs a figure that is no count and said to be right', () => {
    const spoilt = setCell(report, 'requests.received.total', -1);
    expect(diagnoseReport(spoilt, { fixed: ['requests.received.total'] }).status).toBe('unexplained');
  });

  it('lists sets of cells whose figures are open, where what is known leaves more than one choice', () => {
    // Four parts of 20 each against a total of 10 that is known to be right: two parts, in any proportion.
    const group = 'disputes.reconsideration';
    let spoilt = report;
    for (const result of ['upheld', 'corrected'])
      spoilt = setCell(spoilt, `${group}.${result}` as CellPath, 20);
    for (const result of ['otherResult', 'pending'])
      spoilt = setCell(spoilt, `${group}.${result}` as CellPath, 0);
    spoilt = setCell(spoilt, `${group}.total`, 10);
    const { status, repairs, faults } = diagnoseReport(spoilt, { fixed: [`${group}.total`] });
    expect(status).toBe('ambiguous');
    expect(repairs).toEqual([]);
    expect(faults[0]?.undetermined).toEqual([[`${group}.upheld`, `${group}.corrected`]]);
  });

  it.each([0, 4, 1.5, Number.NaN])('throws for maxChanges %d', (maxChanges) => {
    expect(() => diagnoseReport(report, { maxChanges })).toThrowError(
      expect.objectContaining({
        name: 'DisclosureReportError',
        code: 'invalid-option',
        path: 'maxChanges',
        expected: 'an integer from 1 to 3',
        received: String(maxChanges),
      }),
    );
  });

  it.each([1, 2, 3])('searches up to %d changes where told so', (maxChanges) => {
    expect(diagnoseReport(report, { maxChanges })).toMatchObject({
      status: 'balanced',
      searched: maxChanges,
    });
  });

  it.each([
    [null, 'options.previous'],
    [{ ...report, agency: null }, 'options.previous.agency'],
  ])('throws where last year’s report is none', (previous, path) => {
    expect(() => diagnoseReport(report, { previous: previous as unknown as DisclosureReport })).toThrowError(
      expect.objectContaining({ code: 'invalid-report', path }),
    );
  });

  it('knows a figure that is last year’s', () => {
    const cell = 'requests.outcomes.granted.naturalPerson';
    const last = (getCell(report, cell) ?? 0) + 7777;
    const spoilt = setCell(report, cell, last);
    const previous = {
      ...setCell(report, cell, last),
      requests: { ...spoilt.requests, carriedForward: report.requests.carriedOver },
    };
    expect(diagnoseReport(spoilt).repairs[0]?.kind).toBe('other-figure');
    expect(diagnoseReport(spoilt, { previous }).repairs[0]).toMatchObject({
      kind: 'previous-year',
      changes: [{ cell, from: last, to: last - 7777 }],
    });
  });

  it('throws for a fixed cell that the report does not have', () => {
    const nowhere = 'requests.outcomes.other.naturalPerson' as CellPath;
    expect(() => diagnoseReport(report, { fixed: [nowhere] })).toThrowError(DisclosureReportError);
  });

  it('takes last year’s 结转下年度 for this year’s 上年结转', () => {
    const previous = {
      ...report,
      requests: { ...report.requests, carriedForward: report.requests.carriedOver },
    };
    expect(diagnoseReport(report, { previous }).status).toBe('balanced');
    const cell = 'requests.carriedOver.naturalPerson';
    const spoilt = plus(plus(report, cell, 6), 'requests.carriedOver.total', 6);
    // Alone it is one of many leaves with its total; last year's report says which.
    expect(diagnoseReport(spoilt).status).toBe('ambiguous');
    expect(diagnoseReport(spoilt, { previous })).toMatchObject({ status: 'located' });
    expect(diagnoseReport(spoilt, { previous }).repairs[0]?.changes[0]?.cell).toBe(cell);
  });

  it('passes over figures of last year that are no counts', () => {
    const previous = setCell(report, 'requests.carriedForward.naturalPerson', -1);
    const forward = { ...previous.requests.carriedForward, ...nothing };
    expect(
      diagnoseReport(report, {
        previous: { ...previous, requests: { ...previous.requests, carriedForward: forward } },
      }).status,
    ).toBe('balanced');
  });

  const nothing = {
    commercialEnterprise: null,
    researchInstitution: null,
    publicInterestOrganization: null,
    legalServiceOrganization: null,
    otherOrganization: null,
    total: null,
  };
});
