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

  it('rejects a year after the last', () => {
    expect(issuesOf({ ...report, year: 2100 })).toEqual([
      ['year', 'Invalid input: expected a year from 2008 to 2099, received 2100'],
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

  const accepts = (change: object) => reportSchema.safeParse({ ...report, ...change }).success;

  it.each([
    ...[
      'government',
      'governmentOffice',
      'department',
      'subdistrictOffice',
      'publicInstitution',
      'other',
    ].map((kind) => ({ kind })),
    ...['central', 'province', 'prefecture', 'county', 'township'].map((level) => ({ level })),
    { code: '11' },
    ...['office', 'address', 'postcode', 'telephone', 'email', 'website'].map((key) => ({
      contact: { [key]: '一' },
    })),
    { contact: {} },
  ])('accepts an agency with %j', (more) => {
    expect(accepts({ agency: { name: '某县', ...more } })).toBe(true);
  });

  it.each([
    { kind: 'ministry' },
    { kind: '' },
    { level: '' },
    { level: 'village' },
    { code: 11 },
    { contact: { fax: '0' } },
    { contact: { office: 1 } },
    { name: 1 },
    { city: '某市' },
  ])('rejects an agency with %j', (more) => {
    expect(accepts({ agency: { name: '某县', ...more } })).toBe(false);
  });

  it.each([
    [true, []],
    [true, [{ kind: 'paragraph', text: '一。' }]],
    [true, [{ kind: 'heading', text: '（一）' }]],
    [true, [{ kind: 'heading', text: '（一）', topic: 'proactive' }]],
    [false, [{ kind: 'heading', text: '（一）', topic: 'weather' }]],
    [false, [{ kind: 'paragraph', text: '一。', topic: 'proactive' }]],
    [false, [{ kind: 'paragraph' }]],
    [false, [{ kind: 'heading' }]],
    [false, [{ kind: 'list', text: '一。' }]],
    [false, [{ kind: '', text: '一。' }]],
    [false, '一。'],
  ])('accepts (%s) prose of %j', (is, blocks) => {
    for (const part of ['overview', 'problems', 'other', 'preamble'])
      expect(accepts({ [part]: { blocks } })).toBe(is);
    expect(accepts({ overview: { blocks: [], text: '' } })).toBe(false);
  });

  it.each([
    [true, { year: null }],
    [true, { year: 2008 }],
    [true, { year: 2099 }],
    [false, { year: 2100 }],
    [false, { year: 2024.5 }],
    [true, { title: '报告' }],
    [false, { title: null }],
    [true, { period: null }],
    [true, { period: { start: '2024-01-01', end: '2024-12-31' } }],
    [false, { period: { start: '2024-01-01' } }],
    [false, { period: { start: '2024-01-01', end: '2024-13-31' } }],
    [true, { publishedOn: '2025-01-20' }],
    [false, { publishedOn: null }],
    [false, { schemaVersion: 2 }],
    [false, { agency: null }],
    [false, { overview: undefined }],
    [true, { preamble: undefined }],
  ])('accepts (%s) a header with %j', (is, change) => {
    expect(accepts(change)).toBe(is);
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

describe('the JSON Schema', () => {
  it('names itself, and what it describes', () => {
    const schema = reportJsonSchema();
    expect(schema.$id).toMatch(/^urn:disclosure-report:schema:report:1$/u);
    expect(String(schema.description)).toContain('annual report on government information disclosure');
    expect(String(schema.title)).not.toBe('');
    // Each kind of row is described once and referred to.
    expect(JSON.stringify(schema).length).toBeLessThan(40_000);
    expect(schema.$defs).toBeDefined();
  });
});

describe('editionForYear', () => {
  it('follows the years that each form was prescribed for', () => {
    expect([2019, 2020, 2021, 2030].map(editionForYear)).toEqual(['2019', '2019', '2021', '2021']);
  });

  it.each([2018, 1066, 20.5, Number.NaN])('throws for %s', (year) => {
    expect(() => editionForYear(year)).toThrow(
      expect.objectContaining({
        code: 'invalid-year',
        path: 'year',
        expected: 'an integer from 2019 to 2099',
        received: String(year),
      }),
    );
  });
});
