import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema, reportSchema } from '../../src/index.js';
import { balancedReport } from '../support/arbitrary-report.js';
import { built, manifest } from './built.js';

const read = () => JSON.parse(readFileSync(built(String(manifest.exports['./schema.json'])), 'utf8'));
// Dates are told by their patterns; `format` alone is a remark.
const validator = () => new Ajv2020({ strict: true, formats: { date: true } }).compile(read());

const report = balancedReport(1, { year: 2024, agency: '青石县人民政府' });
const old = balancedReport(2, { year: 2020, edition: '2019' });
const { problems: _, ...withoutProblems } = report;
const { edition: __, ...withoutEdition } = report.requests;

const wellFormed: [string, unknown][] = [
  ['a report', report],
  ['a report in the form of 2019', old],
  ['tables of two editions', { ...report, proactive: old.proactive }],
  ['a header of nulls', { ...report, year: null, period: null, agency: { name: null } }],
  ['a negative count', { ...report, disputes: with1(report.disputes, 'reconsideration', 'total', -1) }],
  ['a blank', { ...report, disputes: with1(report.disputes, 'reconsideration', 'total', null) }],
  ['a leap day', { ...report, publishedOn: '2024-02-29' }],
];

const malformed: [string, unknown][] = [
  ['nothing', null],
  ['an array', [report]],
  ['an unknown key', { ...report, remark: 'x' }],
  ['an unknown key in a row', { ...report, disputes: with1(report.disputes, 'reconsideration', 'sum', 1) }],
  ['another version', { ...report, schemaVersion: 2 }],
  ['no version', { ...report, schemaVersion: undefined }],
  ['a missing part', withoutProblems],
  ['a table without edition', { ...report, requests: withoutEdition }],
  ['rows of the other edition', { ...report, requests: { ...report.requests, edition: '2019' } }],
  ['a figure as text', { ...report, disputes: with1(report.disputes, 'reconsideration', 'total', '1') }],
  ['an impossible year', { ...report, year: 1066 }],
  ['half a year', { ...report, year: 2024.5 }],
  ['a day that the calendar does not have', { ...report, publishedOn: '2025-02-30' }],
  ['a date with time', { ...report, publishedOn: '2025-01-30T00:00:00Z' }],
  ['a block of no kind', { ...report, overview: { blocks: [{ text: '…' }] } }],
  [
    'a topic that there is not',
    { ...report, overview: { blocks: [{ kind: 'heading', text: '', topic: 'x' }] } },
  ],
  ['an agency of no kind', { ...report, agency: { name: null, kind: 'club' } }],
];

function with1(table: object, row: string, column: string, value: unknown): object {
  return { ...table, [row]: { ...Reflect.get(table, row), [column]: value } };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('disclosure-report/schema.json', () => {
  it('is what reportJsonSchema gives', () => {
    expect(read()).toEqual(plain(reportJsonSchema()));
  });

  it('names itself by form and version, and by no address', () => {
    expect(read().$id).toBe(`urn:disclosure-report:schema:report:${report.schemaVersion}`);
  });

  it.each(wellFormed)('accepts %s, as reportSchema does', (_, value) => {
    const validate = validator();
    expect([validate(plain(value)), validate.errors]).toEqual([true, null]);
    expect(reportSchema.safeParse(plain(value)).success).toBe(true);
  });

  it.each(malformed)('rejects %s, as reportSchema does', (_, value) => {
    expect(validator()(plain(value))).toBe(false);
    expect(reportSchema.safeParse(plain(value)).success).toBe(false);
  });
});
