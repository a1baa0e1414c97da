import { describe, expect, it } from 'vitest';
import { createReport, editionForYear, reportJsonSchema, reportSchema } from '../../src/index.js';

const report = createReport({ year: 2024, agency: '青石县人民政府', fill: 'zero' });

const issuesOf = (value: unknown) =>
  (reportSchema.safeParse(value).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);

describe('reportSchema', () => {
  it('rejects an unknown key', () => {
    expect(issuesOf({ ...report, remark: 'x' })).toEqual([['', 'Unrecognized key: "remark"']]);
  });

  it.each([
    ['3', 'Invalid input: expected number, received string'],
    [Number.POSITIVE_INFINITY, 'Invalid input: expected number, received Infinity'],
    [undefined, 'Invalid input: expected number, received undefined'],
  ])('rejects %s where a figure belongs, and says where', (figure, message) => {
    const received = { ...report.requests.received, total: figure };
    expect(issuesOf({ ...report, requests: { ...report.requests, received } })).toEqual([
      ['requests.received.total', message],
    ]);
  });

  it('rejects an impossible year', () => {
    expect(issuesOf({ ...report, year: 1066 })).toEqual([
      ['year', 'Invalid input: expected a year from 2008 to 2099, received 1066'],
    ]);
  });

  it('rejects a day that the calendar does not have', () => {
    expect(issuesOf({ ...report, publishedOn: '2025-02-30' })).toEqual([['publishedOn', 'Invalid ISO date']]);
  });

  it('rejects rows of one edition under the name of the other', () => {
    const [first] = issuesOf({ ...report, requests: { ...report.requests, edition: '2019' } });
    expect(first).toEqual([
      'requests.outcomes.other.naturalPerson',
      'Invalid input: expected number, received undefined',
    ]);
    expect(issuesOf({ ...report, requests: { ...report.requests, edition: '2018' } })[0]?.[0]).toBe(
      'requests.edition',
    );
  });

  it('accepts negative and fractional counts, which are findings and not malformed', () => {
    const received = { ...report.requests.received, total: -1.5 };
    expect(issuesOf({ ...report, requests: { ...report.requests, received } })).toEqual([]);
  });

  it('is a Standard Schema', () => {
    expect(reportSchema['~standard'].validate(report)).toEqual({ value: report });
  });
});

describe('reportJsonSchema', () => {
  it('says the same in JSON Schema', () => {
    const schema = reportJsonSchema();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { year: { anyOf: [{ type: 'integer', minimum: 2008, maximum: 2099 }, { type: 'null' }] } },
    });
  });
});

describe('editionForYear', () => {
  it('follows the years that each form was prescribed for', () => {
    expect([2019, 2020, 2021, 2030].map(editionForYear)).toEqual(['2019', '2019', '2021', '2021']);
  });

  it.each([2018, 1066, 20.5, Number.NaN])('throws for %s', (year) => {
    expect(() => editionForYear(year)).toThrow(
      expect.objectContaining({ code: 'invalid-year', path: 'year' }),
    );
  });
});
