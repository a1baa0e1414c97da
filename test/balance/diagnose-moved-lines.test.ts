import { describe, expect, it } from 'vitest';
import { tableSpec } from '../../src/form/table-spec.js';
import {
  applyRepair,
  type CellPath,
  type DisclosureReport,
  diagnoseReport,
  getCell,
  setCell,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { blanked } from './blanked.js';

const report = balancedReport(33, { requests: 3000 });
const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
];

function cell(row: string, column: string): CellPath {
  return `requests.${row}.${column}` as CellPath;
}

function rowOf(from: DisclosureReport, row: string): (number | null)[] {
  return columns.map((column) => getCell(from, cell(row, column)));
}

function withRow(
  from: DisclosureReport,
  row: string,
  figures: readonly (number | null | undefined)[],
): DisclosureReport {
  return columns.reduce((result, column, i) => setCell(result, cell(row, column), figures[i] ?? null), from);
}

function exchanged(from: DisclosureReport, one: string, other: string): DisclosureReport {
  return withRow(withRow(from, one, rowOf(from, other)), other, rowOf(from, one));
}

describe('diagnoseReport: a row shifted by one column', () => {
  const rows = ['received', 'outcomes.granted', 'outcomes.unavailable.notHeld', 'outcomes.total'];

  it.each(rows)('to the right, its total lost: %s', (row) => {
    for (const gap of [0, null]) {
      const shifted = withRow(report, row, [gap, ...rowOf(report, row).slice(0, -1)]);
      const [first] = diagnoseReport(shifted).repairs;
      expect(first?.kind).toBe('row-shifted');
      expect(first && applyRepair(shifted, first).report).toEqual(report);
    }
  });

  it.each(rows)('to the left, its first figure lost: %s', (row) => {
    for (const gap of [0, null]) {
      const shifted = withRow(report, row, [...rowOf(report, row).slice(1), gap]);
      const [first] = diagnoseReport(shifted).repairs;
      expect(first?.kind).toBe('row-shifted');
      expect(first && applyRepair(shifted, first).report).toEqual(report);
    }
  });
});

describe('diagnoseReport: lines exchanged', () => {
  it('finds two rows exchanged where a balance shows it', () => {
    const spoilt = exchanged(report, 'outcomes.total', 'outcomes.unavailable.notHeld');
    const [first] = diagnoseReport(spoilt).repairs;
    expect(first?.kind).toBe('rows-exchanged');
    expect(first && applyRepair(spoilt, first).report).toEqual(report);
  });

  it('finds two columns exchanged: a column and the totals', () => {
    const rows = tableSpec('requests', '2021').rows.map(({ path }) => path);
    const spoilt = rows.reduce((result, row) => {
      const total = getCell(report, cell(row, 'total'));
      return setCell(
        setCell(result, cell(row, 'total'), getCell(report, cell(row, 'naturalPerson'))),
        cell(row, 'naturalPerson'),
        total,
      );
    }, report);
    const [first] = diagnoseReport(spoilt).repairs;
    expect(first?.kind).toBe('columns-exchanged');
    expect(first && applyRepair(spoilt, first).report).toEqual(report);
  });

  it('cannot see two rows exchanged that enter every balance alike', () => {
    expect(diagnoseReport(exchanged(report, 'outcomes.granted', 'outcomes.partiallyGranted')).status).toBe(
      'balanced',
    );
    expect(diagnoseReport(exchanged(report, 'received', 'carriedOver')).status).toBe('balanced');
  });

  it('sees 新收 and 上年结转 exchanged with the report of last year', () => {
    const previous: DisclosureReport = {
      ...balancedReport(34, { year: 2023 }),
      requests: { ...balancedReport(34).requests, carriedForward: report.requests.carriedOver },
    };
    expect(diagnoseReport(report, { previous }).status).toBe('balanced');
    const spoilt = exchanged(report, 'received', 'carriedOver');
    const { repairs, faults } = diagnoseReport(spoilt, { previous });
    expect(repairs[0]?.kind).toBe('rows-exchanged');
    expect(repairs[0] && applyRepair(spoilt, repairs[0]).report).toEqual(report);
    expect(faults[0]?.broken).toContain('previous carriedForward.naturalPerson');
  });
});

describe('diagnoseReport: moved lines beside blanks', () => {
  it('are never called located where the search for smaller repairs was given up', () => {
    const moved = ['outcomes.total', 'carriedForward'] as const;
    const blanks = tableSpec('requests', '2021')
      .cells.filter(({ row, index }) => index % 5 === 0 && !moved.some((path) => path === row.path))
      .map(({ path }) => path);
    const { status, searched, repairs } = diagnoseReport(blanked(exchanged(report, ...moved), blanks));
    expect(searched).toBeLessThan(3);
    expect(repairs.map(({ kind }) => kind)).toEqual(['rows-exchanged']);
    expect(status).toBe('ambiguous');
  });
});
