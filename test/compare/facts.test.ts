import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellPaths,
  createReport,
  type DisclosureReport,
  type Edition,
  type Fact,
  factColumns,
  factsToCsv,
  factsToNdjson,
  fromFacts,
  reportsFromFacts,
  setCell,
  toFacts,
} from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { arbitraryReport, zeroReport } from './support.js';

/** What facts carry of a report: agency, year, editions and figures. The rest is as in a new report. */
function figuresOf(report: DisclosureReport): DisclosureReport {
  const { year, agency, proactive, requests, disputes } = report;
  const blank = { blocks: [] };
  return {
    schemaVersion: 1,
    year,
    agency: { name: agency.name },
    period: year === null ? null : { start: `${year}-01-01`, end: `${year}-12-31` },
    overview: blank,
    proactive,
    requests,
    disputes,
    problems: blank,
    other: blank,
  };
}

describe('facts', () => {
  it('are a row for each cell, in the order of the form', () => {
    const report = balancedReport(1, { agency: '某县人民政府' });
    const facts = [...toFacts(report)];
    expect(facts.map(({ path }) => path)).toEqual(cellPaths(report));
    expect(facts).toHaveLength(200);
    expect([...toFacts(balancedReport(1, { edition: '2019', year: 2020 }))]).toHaveLength(198);
    const stateSecret = facts.find(
      ({ path }) => path === 'requests.outcomes.denied.stateSecret.naturalPerson',
    );
    expect(stateSecret).toEqual({
      agency: '某县人民政府',
      year: 2024,
      edition: '2021',
      part: 'requests',
      row: 'outcomes.denied.stateSecret',
      column: 'naturalPerson',
      path: 'requests.outcomes.denied.stateSecret.naturalPerson',
      label: '三、（三）不予公开 1.属于国家秘密 · 自然人',
      unit: '件',
      value: report.requests.outcomes.denied.stateSecret.naturalPerson,
    });
    expect(Object.keys(facts[0] ?? {})).toEqual(factColumns);
  });

  it('are made as they are asked for, but a mistake is told at once', () => {
    const facts = toFacts(setCell(zeroReport('甲局'), 'proactive.rules.issued', 7));
    expect(facts.next().value).toMatchObject({ path: 'proactive.rules.issued', value: 7 });
    expect(() => toFacts({} as DisclosureReport)).toThrow('report.agency');
  });

  it('are labelled in the language asked for, and carry each table’s own edition', () => {
    const mixed = balancedReport(1, { edition: '2019', proactiveEdition: '2021' });
    const facts = [...toFacts(mixed, { locale: 'en' })];
    const editions = (part: string) =>
      new Set(facts.filter((fact) => fact.part === part).map((fact) => fact.edition));
    expect(editions('proactive')).toEqual(new Set(['2021']));
    expect(editions('requests')).toEqual(new Set(['2019']));
    expect(editions('disputes')).toEqual(new Set(['2019']));
    expect(facts.at(-1)?.label).toBe('Administrative litigation Filed after reconsideration · Total');
  });

  it('give the figures back', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(fromFacts(toFacts(report))).toStrictEqual(figuresOf(report));
        expect(fromFacts([...toFacts(report)].reverse())).toStrictEqual(figuresOf(report));
      }),
      { numRuns: 60 },
    );
  });

  it('of a report without prose give that report back', () => {
    const report = balancedReport(5, { agency: '某县' });
    expect(fromFacts(toFacts(report))).toStrictEqual(report);
  });

  it('of many reports give each back, wherever its rows stand', () => {
    const reports = [
      balancedReport(1, { agency: '甲局', year: 2023 }),
      balancedReport(2, { agency: '甲局', year: 2024 }),
      balancedReport(3, { agency: '乙局', year: 2023 }),
    ];
    const facts = reports.flatMap((report) => [...toFacts(report)]);
    const byPath = facts.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const expected = new Set(reports.map((report) => JSON.stringify(figuresOf(report))));
    expect(new Set(reportsFromFacts(byPath).map((report) => JSON.stringify(report)))).toEqual(expected);
    expect(reportsFromFacts([])).toEqual([]);
  });

  it('that are missing leave blanks', () => {
    const received = [...toFacts(balancedReport(1))].filter(({ row }) => row === 'received');
    const report = fromFacts(received);
    expect(report.requests.received).toEqual(balancedReport(1).requests.received);
    expect(report.proactive).toEqual(createReport({ year: 2024, agency: '某市人民政府' }).proactive);
  });
});

describe('facts from elsewhere', () => {
  const fact: Fact = {
    agency: '甲局',
    year: 2024,
    edition: '2021',
    part: 'requests',
    row: 'received',
    column: 'total',
    path: 'requests.received.total',
    label: '',
    unit: '件',
    value: 3,
  };

  it.each<[string, object[], string]>([
    ['of no report', [], 'facts: expected the facts of one report, received none'],
    ['of two reports', [fact, { ...fact, year: 2023 }], 'received those of 2'],
    ['of an unknown cell', [{ ...fact, path: 'requests.recieved.total' }], 'such as requests.received.total'],
    [
      'of a cell of another edition',
      [{ ...fact, path: 'proactive.procurement.amount' }],
      'of the form of 2021',
    ],
    ['of a prototype', [{ ...fact, path: '__proto__.polluted' }], '__proto__.polluted'],
    [
      'of one cell twice',
      [fact, fact],
      'requests.received.total: expected one fact for each cell, received another of 甲局 2024',
    ],
    ['with a text as value', [{ ...fact, value: '3' }], 'expected a finite number or null, received "3"'],
    ['with a bigint as value', [{ ...fact, value: 3n }], 'expected a finite number or null, received 3'],
    ['with a text as year', [{ ...fact, year: '2024' }], 'year: expected an integer from 2008'],
    ['with an impossible year', [{ ...fact, year: 1066 }], 'year: expected an integer from 2008'],
    ['without an agency', [{ ...fact, agency: undefined }], 'agency: expected a string or null'],
    [
      'with an unknown edition',
      [{ ...fact, edition: '2030' as Edition }],
      "edition: expected '2019' or '2021'",
    ],
    [
      'in two editions of a table',
      [fact, { ...fact, path: 'requests.carriedOver.total', edition: '2019' }],
      'expected the edition 2021 of its table, received 2019',
    ],
  ])('%s are refused', (_, facts, message) => {
    expect(() => fromFacts(facts as Fact[])).toThrow(message);
  });
});

describe('facts as CSV', () => {
  const fact = (agency: string | null, value: number | null): Fact => ({
    agency,
    year: 2024,
    edition: '2019',
    part: 'proactive',
    row: 'licensing',
    column: 'change',
    path: 'proactive.licensing.change',
    label: '行政许可 · 本年增/减',
    unit: '项',
    value,
  });
  const header = 'agency,year,edition,part,row,column,path,label,unit,value\r\n';
  const line = (agency: string, value: string) =>
    `${agency},2024,2019,proactive,licensing,change,proactive.licensing.change,行政许可 · 本年增/减,项,${value}\r\n`;

  it('are lines of comma-separated fields, figures as they are', () => {
    expect(factsToCsv([fact('甲局', -8), fact(null, null), fact('乙局', 0.5)])).toBe(
      header + line('甲局', '-8') + line('', '') + line('乙局', '0.5'),
    );
  });

  it('have a byte order mark or no header where asked for', () => {
    expect(factsToCsv([], { bom: true })).toBe(`\uFEFF${header}`);
    expect(factsToCsv([fact('甲局', 1)], { header: false })).toBe(line('甲局', '1'));
  });

  it.each([
    ['甲,乙', '"甲,乙"'],
    ['甲"乙"', '"甲""乙"""'],
    ['甲\n乙', '"甲\n乙"'],
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\uFEFF=1', "'\uFEFF=1"],
    ['\u0000=1', "'\u0000=1"],
    ['甲;=1', '"甲;=1"'],
  ])('write the text %j as %j', (agency, field) => {
    expect(factsToCsv([fact(agency, 1)], { header: false })).toBe(line(field, '1'));
  });
});

describe('facts as NDJSON', () => {
  it('are one object a line', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const lines = factsToNdjson(toFacts(report)).split('\n');
        expect(lines.pop()).toBe('');
        expect(fromFacts(lines.map((line) => JSON.parse(line)))).toStrictEqual(figuresOf(report));
      }),
      { numRuns: 20 },
    );
  });
});
