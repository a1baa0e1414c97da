import { type Edition, editionKeys } from '../form/editions.js';
import { DisclosureReportError, shownValue } from './error.js';
import type { DisclosureReport } from './report.js';

/**
 * Throws for a value that is no report: its header, its prose, and tables in an edition that exists are what they have to be.
 *
 * Of the tables it looks no deeper, since cells that hold no number count as unknown; `reportSchema` checks every key.
 *
 * @throws {DisclosureReportError} `invalid-report`, with the path.
 */
export function assertReport(report: unknown, path = 'report'): asserts report is DisclosureReport {
  const record = assertRecord(report, path);
  assertHeader(record, path);
  for (const part of ['overview', 'problems', 'other'] as const)
    assertNarrative(record[part], `${path}.${part}`);
  if (record.preamble !== undefined) assertNarrative(record.preamble, `${path}.preamble`);
  for (const table of ['proactive', 'requests'] as const) assertEdition(record[table], `${path}.${table}`);
  assertRecord(record.disputes, `${path}.disputes`);
}

/**
 * The edition that a report has a table in.
 *
 * @throws {DisclosureReportError} `invalid-report` where the value is no report with such a table.
 */
export function editionOf(report: DisclosureReport, table: 'proactive' | 'requests'): Edition {
  // A program without types may pass anything; and every access to a cell comes by here, so that paths wait until needed.
  const edition: unknown = report?.[table]?.edition;
  const known = editionKeys.find((key) => key === edition);
  return known ?? assertEdition(assertRecord(report, 'report')[table], `report.${table}`);
}

function assertEdition(table: unknown, path: string): Edition {
  const { edition } = assertRecord(table, path);
  const known = editionKeys.find((key) => key === edition);
  return known ?? refuse(`${path}.edition`, editionKeys.map((key) => `'${key}'`).join(' or '), edition);
}

function assertHeader(record: Record<string, unknown>, path: string): void {
  const { name, code, kind, level, contact } = assertRecord(record.agency, `${path}.agency`);
  assertThat(name === null || typeof name === 'string', `${path}.agency.name`, 'a string or null', name);
  for (const [key, text] of Object.entries({ code, kind, level }))
    assertOptionalText(text, `${path}.agency.${key}`);
  if (contact !== undefined) {
    for (const [key, text] of Object.entries(assertRecord(contact, `${path}.agency.contact`)))
      assertOptionalText(text, `${path}.agency.contact.${key}`);
  }
  const { year, period } = record;
  assertThat(year === null || Number.isInteger(year), `${path}.year`, 'an integer or null', year);
  assertOptionalText(record.title, `${path}.title`);
  assertOptionalText(record.publishedOn, `${path}.publishedOn`);
  if (period !== null) {
    const { start, end } = assertRecord(period, `${path}.period`);
    assertThat(typeof start === 'string', `${path}.period.start`, 'a string', start);
    assertThat(typeof end === 'string', `${path}.period.end`, 'a string', end);
  }
}

function assertOptionalText(value: unknown, path: string): void {
  if (value !== undefined) assertThat(typeof value === 'string', path, 'a string', value);
}

function assertNarrative(value: unknown, path: string): void {
  const { blocks } = assertRecord(value, path);
  if (!Array.isArray(blocks)) refuse(`${path}.blocks`, 'an array', blocks);
  // By index, since holes of an array are no blocks either.
  for (let i = 0; i < blocks.length; i++) {
    const at = `${path}.blocks[${i}]`;
    const { kind, text } = assertRecord(blocks[i], at);
    assertThat(kind === 'heading' || kind === 'paragraph', `${at}.kind`, "'heading' or 'paragraph'", kind);
    assertThat(typeof text === 'string', `${at}.text`, 'a string', text);
  }
}

/**
 * The value as an object to read keys of.
 *
 * @throws {DisclosureReportError} `invalid-report` where it is none.
 */
export function assertRecord(value: unknown, path: string): Record<string, unknown> {
  assertThat(typeof value === 'object' && value !== null, path, 'an object', value);
  // Just tested; every object can be read by string keys.
  return value as Record<string, unknown>;
}

function assertThat(holds: boolean, path: string, expected: string, received: unknown): void {
  if (!holds) refuse(path, expected, received);
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new DisclosureReportError({
    code: 'invalid-report',
    path,
    expected,
    received: shownValue(received),
  });
}
