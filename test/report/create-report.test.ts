import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellPaths, createReport, getCell, reportSchema } from '../../src/index.js';

describe('createReport', () => {
  it('is blank unless told otherwise', () => {
    const report = createReport({ year: 2024, agency: '青石县人民政府' });
    expect(cellPaths(report).map((path) => getCell(report, path))).toEqual(new Array(200).fill(null));
    expect(report).toMatchObject({
      schemaVersion: 1,
      year: 2024,
      agency: { name: '青石县人民政府' },
      period: { start: '2024-01-01', end: '2024-12-31' },
      overview: { blocks: [] },
      proactive: { edition: '2021' },
      requests: { edition: '2021' },
    });
  });

  it.each(['', ' \u3000'])('asks for the name of the agency: %j is none', (name) => {
    for (const agency of [name, { name }]) {
      expect(() => createReport({ year: 2024, agency })).toThrow(
        expect.objectContaining({
          code: 'invalid-value',
          path: 'agency.name',
          received: JSON.stringify(name),
        }),
      );
    }
    expect(createReport({ year: 2024, agency: { name: null } }).agency.name).toBeNull();
  });

  it('takes the form of 2019 for 2020', () => {
    expect(cellPaths(createReport({ year: 2020, agency: '青石县人民政府' }))).toHaveLength(198);
  });

  it('fills with zero and calculates the totals of what is given', () => {
    const report = createReport({
      year: 2024,
      agency: '青石县人民政府',
      fill: 'zero',
      requests: {
        received: { naturalPerson: 3, commercialEnterprise: 2 },
        outcomes: { granted: { naturalPerson: 3 } },
      },
    });
    expect(getCell(report, 'requests.received.total')).toBe(5);
    expect(getCell(report, 'requests.outcomes.total.naturalPerson')).toBe(3);
    expect(getCell(report, 'requests.outcomes.total.total')).toBe(3);
    expect(getCell(report, 'requests.carriedForward.total')).toBe(0);
    expect(getCell(report, 'proactive.fees.amount')).toBe(0);
  });

  it('never makes a total of a part that is said to be unknown', () => {
    const report = createReport({
      year: 2024,
      agency: '青石县人民政府',
      fill: 'zero',
      requests: { received: { naturalPerson: null, commercialEnterprise: 2 } },
    });
    expect(getCell(report, 'requests.received.total')).toBeNull();
    expect(getCell(report, 'requests.carriedOver.total')).toBe(0);
  });

  it('keeps a total that is stated, right or wrong', () => {
    const report = createReport({
      year: 2024,
      agency: '青石县人民政府',
      fill: 'zero',
      requests: { received: { naturalPerson: 3, total: 30 } },
    });
    expect(getCell(report, 'requests.received.total')).toBe(30);
  });

  it('mixes editions', () => {
    const report = createReport({
      year: 2023,
      agency: '青石县人民政府',
      requests: { edition: '2019', outcomes: { other: { total: 4 } } },
    });
    expect(report.proactive.edition).toBe('2021');
    expect(getCell(report, 'requests.outcomes.other.total')).toBe(4);
    expect(cellPaths(report)).toHaveLength(10 + 161 + 15);
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  it('takes prose as text, paragraphs or a narrative', () => {
    const report = createReport({
      year: 2024,
      agency: '青石县人民政府',
      overview: ['第一段。', '第二段。'],
      other: '无其他需要报告的事项。',
    });
    expect(report.overview.blocks).toEqual([
      { kind: 'paragraph', text: '第一段。' },
      { kind: 'paragraph', text: '第二段。' },
    ]);
    expect(report.other.blocks).toEqual([{ kind: 'paragraph', text: '无其他需要报告的事项。' }]);
  });

  it.each([1066, 2007, 2100, 2024.5, Number.NaN])('throws for the year %s', (year) => {
    expect(() => createReport({ year, agency: '某县', edition: '2021' })).toThrow(
      expect.objectContaining({ code: 'invalid-year', path: 'year', received: String(year) }),
    );
  });

  it('throws for a cell that the edition does not have, and names the nearest', () => {
    const init = { year: 2024, agency: '某县', requests: { received: { naturalPersn: 3 } } };
    expect(() => createReport(init as Parameters<typeof createReport>[0])).toThrow(
      expect.objectContaining({
        code: 'unknown-cell',
        path: 'requests.received.naturalPersn',
        expected: 'a cell path of the form of 2021, such as requests.received.naturalPerson',
      }),
    );
  });

  it('throws for a figure that is none', () => {
    const init = { year: 2024, agency: '某县', requests: { received: { total: '3' } } };
    expect(() => createReport(init as unknown as Parameters<typeof createReport>[0])).toThrow(
      'requests.received.total: expected a finite number or null, received "3"',
    );
  });

  type Init = Parameters<typeof createReport>[0];
  const init = { year: 2024, agency: '某县' };

  it.each<[string, object, string, string, string, string]>([
    [
      'a year that is none',
      { year: '2024' },
      'invalid-year',
      'year',
      'an integer from 2008 to 2099',
      '"2024"',
    ],
    [
      'a year before the form',
      { year: 2018 },
      'invalid-year',
      'year',
      'an integer from 2019 to 2099',
      '2018',
    ],
    [
      'an edition that is none, of one table',
      { proactive: { edition: '2018' } },
      'invalid-value',
      'proactive.edition',
      "'2019' or '2021'",
      '"2018"',
    ],
    [
      'an edition that is none, of the other table',
      { requests: { edition: 2021 } },
      'invalid-value',
      'requests.edition',
      "'2019' or '2021'",
      '2021',
    ],
    [
      'an edition of a table that has none',
      { disputes: { edition: '2021' } },
      'unknown-cell',
      'disputes.edition',
      expect.stringContaining('the form of 2021'),
      '"disputes.edition"',
    ],
    ['a table that is none', { requests: 'x' }, 'invalid-report', 'requests', 'an object', '"x"'],
    ['prose that is none', { overview: 3 }, 'invalid-report', 'init.overview', 'an object', '3'],
    [
      'a figure for a whole row',
      { requests: { received: 5 } },
      'unknown-cell',
      'requests.received',
      expect.stringContaining('requests.received.total'),
      '"requests.received"',
    ],
    [
      'a row for a figure',
      { requests: { received: { total: { total: 5 } } } },
      'unknown-cell',
      'requests.received.total.total',
      expect.stringContaining('requests.received.total'),
      '"requests.received.total.total"',
    ],
    [
      'an empty object for a figure, beyond all cells',
      { requests: { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } } },
      'unknown-cell',
      'requests.a.b.c.d.e.f.g.h',
      expect.any(String),
      expect.any(String),
    ],
  ])('throws for %s', (_, change, code, path, expected, received) => {
    expect(() => createReport({ ...init, ...change } as Init)).toThrow(
      expect.objectContaining({ code, path, expected, received }),
    );
  });

  it('takes any year with an edition, a period or none, and figures that are not given as such', () => {
    const early = createReport({ ...init, year: 2010, edition: '2019', period: null, title: '报告' });
    expect(early).toMatchObject({ year: 2010, period: null, title: '报告' });
    const period = { start: '2024-04-01', end: '2025-03-31' };
    const part = createReport({
      ...init,
      period,
      requests: { received: { total: undefined } },
    } as unknown as Init);
    expect(part.period).toEqual(period);
    expect(getCell(part, 'requests.received.total')).toBeNull();
    expect(Object.keys(part)).not.toContain('title');
    expect(createReport({ ...init, proactive: { edition: '2019' } })).toMatchObject({
      proactive: { edition: '2019' },
      requests: { edition: '2021' },
    });
  });

  it('is plain data that the schema accepts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2019, max: 2099 }), fc.constantFrom('blank', 'zero'), (year, fill) => {
        const report = createReport({ year, agency: '某县', fill });
        expect(structuredClone(report)).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(reportSchema.parse(report)).toEqual(report);
      }),
      { numRuns: 20 },
    );
  });
});
