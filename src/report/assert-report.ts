import { type Edition, editionKeys } from '../form/editions.js';
import { agencyKinds, agencyLevels } from './agency.js';
import { DisclosureReportError } from './error.js';
import { oneOf, shown, shownValue, type Wording } from './phrase.js';
import type { DisclosureReport } from './report.js';

/**
 * Throws for a value that is no report: its header, its prose, and tables in an edition that exists are what they have to be.
 *
 * Of the tables it looks no deeper, since cells that hold no number count as unknown; `reportSchema` checks every key.
 *
 * @param path What the value is called in errors; empty for JSON, whose keys then begin the paths, as those of `reportSchema` do.
 * @throws {DisclosureReportError} `invalid-report`, with the path.
 */
export function assertReport(report: unknown, path = 'report'): asserts report is DisclosureReport {
  const record = assertRecord(report, path);
  const { schemaVersion = 1 } = record;
  // What a newer release writes may mean something else; `migrateReport` says so.
  if (schemaVersion !== 1) refuse(at(path, 'schemaVersion'), shown('1'), schemaVersion);
  assertHeader(record, path);
  for (const part of proseParts) assertNarrative(record, part, path);
  if (record.preamble !== undefined) assertNarrative(record, 'preamble', path);
  for (const table of tablesWithEdition) assertEdition(record[table], path, table);
  recordIn(record, 'disputes', path);
}

const proseParts = ['overview', 'problems', 'other'] as const;
const tablesWithEdition = ['proactive', 'requests'] as const;

/**
 * The edition that a report has a table in.
 *
 * @throws {DisclosureReportError} `invalid-report` where the value is no report with such a table.
 */
export function editionOf(report: DisclosureReport, table: 'proactive' | 'requests'): Edition {
  // A program without types may pass anything; and every access to a cell comes by here, so that paths wait until needed.
  const edition: unknown = report?.[table]?.edition;
  const known = editionKeys.find((key) => key === edition);
  return known ?? assertEdition(assertRecord(report, 'report')[table], 'report', table);
}

// Every call of the library comes by here: a path is put together only where it is named.

function assertEdition(value: unknown, path: string, key: string): Edition {
  const { edition } = isRecord(value) ? value : refuse(at(path, key), 'an object', value);
  const known = editionKeys.find((each) => each === edition);
  return known ?? refuse(at(path, `${key}.edition`), oneOf(editionKeys), edition);
}

function assertHeader(record: Record<string, unknown>, path: string): void {
  const agency = recordIn(record, 'agency', path);
  if (agency.name !== null && typeof agency.name !== 'string')
    refuse(at(path, 'agency.name'), 'a string or null', agency.name);
  if (!isOptionalText(agency.code)) refuse(at(path, 'agency.code'), 'a string', agency.code);
  assertOneOfThese(agency.kind, agencyKinds, path, 'agency.kind');
  assertOneOfThese(agency.level, agencyLevels, path, 'agency.level');
  if (agency.contact !== undefined) {
    const contact = recordIn(agency, 'contact', at(path, 'agency'));
    for (const key of Object.keys(contact))
      if (!isOptionalText(contact[key])) refuse(at(path, `agency.contact.${key}`), 'a string', contact[key]);
  }
  const { year, title, publishedOn } = record;
  if (year !== null && !Number.isInteger(year)) refuse(at(path, 'year'), 'an integer or null', year);
  if (!isOptionalText(title)) refuse(at(path, 'title'), 'a string', title);
  if (!isOptionalText(publishedOn)) refuse(at(path, 'publishedOn'), 'a string', publishedOn);
  if (record.period !== null) {
    const { start, end } = recordIn(record, 'period', path);
    if (typeof start !== 'string') refuse(at(path, 'period.start'), 'a string', start);
    if (typeof end !== 'string') refuse(at(path, 'period.end'), 'a string', end);
  }
}

function assertOneOfThese(value: unknown, known: readonly string[], path: string, key: string): void {
  if (value !== undefined && !known.some((one) => one === value)) refuse(at(path, key), oneOf(known), value);
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function assertNarrative(record: Record<string, unknown>, part: string, path: string): void {
  const { blocks } = recordIn(record, part, path);
  if (!Array.isArray(blocks)) refuse(at(path, `${part}.blocks`), 'an array', blocks);
  // By index, since holes of an array are no blocks either.
  for (let i = 0; i < blocks.length; i++) {
    const block: unknown = blocks[i];
    if (!isRecord(block)) refuse(at(path, `${part}.blocks[${i}]`), 'an object', block);
    const { kind, text, topic } = block;
    if (kind !== 'heading' && kind !== 'paragraph')
      refuse(at(path, `${part}.blocks[${i}].kind`), oneOf(['heading', 'paragraph']), kind);
    if (typeof text !== 'string') refuse(at(path, `${part}.blocks[${i}].text`), 'a string', text);
    if (!isOptionalText(topic)) refuse(at(path, `${part}.blocks[${i}].topic`), 'a string', topic);
  }
}

function recordIn(record: Record<string, unknown>, key: string, path: string): Record<string, unknown> {
  const value = record[key];
  return isRecord(value) ? value : refuse(at(path, key), 'an object', value);
}

/** A key in what is called `path`. */
function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Every object can be read by string keys. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * The value as an object to read keys of.
 *
 * @throws {DisclosureReportError} `invalid-report` where it is none.
 */
export function assertRecord(value: unknown, path: string): Record<string, unknown> {
  return isRecord(value) ? value : refuse(path, 'an object', value);
}

function refuse(path: string, expected: Wording, received: unknown): never {
  throw new DisclosureReportError({
    code: 'invalid-report',
    path,
    expected,
    received: shownValue(received),
  });
}
