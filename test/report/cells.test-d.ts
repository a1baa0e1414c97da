import { assertType, describe, expectTypeOf, it } from 'vitest';
import {
  type Cell,
  type CellPath,
  cellPaths,
  createReport,
  type DisclosureReport,
  getCell,
  setCell,
} from '../../src/index.js';

declare const report: DisclosureReport;
declare const form2021: DisclosureReport<'2021'>;
declare const form2019: DisclosureReport<'2019'>;

describe('cell paths', () => {
  it('are a closed set', () => {
    assertType<CellPath>('requests.outcomes.denied.stateSecret.naturalPerson');
    assertType<CellPath>('disputes.litigation.afterReconsideration.pending');
    // @ts-expect-error: misspelt
    assertType<CellPath>('requests.receivd.total');
    // @ts-expect-error: a row without a column
    assertType<CellPath>('requests.received');
    // @ts-expect-error: a column of another block
    assertType<CellPath>('proactive.rules.decisions');
  });

  it('belong to an edition', () => {
    assertType<CellPath<'2021'>>('requests.outcomes.other.otherReason.total');
    assertType<CellPath<'2019'>>('requests.outcomes.other.total');
    // @ts-expect-error: one row in 2019
    assertType<CellPath<'2019'>>('requests.outcomes.other.otherReason.total');
    // @ts-expect-error: three rows in 2021
    assertType<CellPath<'2021'>>('requests.outcomes.other.total');
  });
});

describe('access', () => {
  it('takes the paths of the report at hand', () => {
    expectTypeOf(getCell(report, 'requests.outcomes.other.total')).toEqualTypeOf<Cell>();
    expectTypeOf(setCell(form2021, 'proactive.fees.amount', 1.5)).toEqualTypeOf<DisclosureReport<'2021'>>();
    // @ts-expect-error: the form of 2019 has no such cell
    getCell(form2019, 'proactive.fees.amount');
    // @ts-expect-error: the form of 2021 has no such cell
    setCell(form2021, 'proactive.procurement.amount', 1);
    // @ts-expect-error: figures are numbers
    setCell(form2021, 'requests.received.total', '1');
    expectTypeOf(cellPaths(form2021)).toEqualTypeOf<CellPath<'2021'>[]>();
  });

  it('reads tables as nested records', () => {
    expectTypeOf(form2021.requests.outcomes.denied.stateSecret.naturalPerson).toEqualTypeOf<Cell>();
    expectTypeOf(form2019.proactive.procurement.amount).toEqualTypeOf<Cell>();
    expectTypeOf(form2021.proactive.edition).toEqualTypeOf<'2021'>();
    expectTypeOf(report.proactive.edition).toEqualTypeOf<'2019' | '2021'>();
    if (report.requests.edition === '2019') {
      expectTypeOf(report.requests.outcomes.other.total).toEqualTypeOf<Cell>();
    }
  });
});

describe('createReport', () => {
  it('is of the edition asked for', () => {
    expectTypeOf(createReport({ year: 2024, agency: '某县', edition: '2021' })).toEqualTypeOf<
      DisclosureReport<'2021'>
    >();
    expectTypeOf(createReport({ year: 2024, agency: '某县' })).toEqualTypeOf<DisclosureReport>();
    createReport({ year: 2024, agency: '某县', requests: { received: { naturalPerson: 3 } } });
    // @ts-expect-error: no such row
    createReport({ year: 2024, agency: '某县', requests: { recieved: { naturalPerson: 3 } } });
    // @ts-expect-error: a report is of a year
    createReport({ agency: '某县' });
  });
});
