import { editionKeys } from '../form/editions.js';
import { DisclosureReportError } from './error.js';
import type { DisclosureReport } from './report.js';

/**
 * Throws for a value that has not the outline of a report: its parts, and tables in an edition that exists.
 *
 * It looks no deeper than calculation must be able to rely on; `reportSchema` checks every key. Cells that hold no number
 * count as unknown.
 *
 * @throws {DisclosureReportError} `invalid-report`, with the path.
 */
export function assertReport(report: unknown, path = 'report'): asserts report is DisclosureReport {
  const record = assertRecord(report, path);
  const agency = assertRecord(record.agency, `${path}.agency`);
  if (agency.name !== null)
    assertThat(typeof agency.name === 'string', `${path}.agency.name`, 'a string or null', agency.name);
  const { year } = record;
  assertThat(year === null || Number.isInteger(year), `${path}.year`, 'an integer or null', year);
  for (const part of ['overview', 'problems', 'other'] as const)
    assertNarrative(record[part], `${path}.${part}`);
  if (record.preamble !== undefined) assertNarrative(record.preamble, `${path}.preamble`);
  for (const table of ['proactive', 'requests'] as const) {
    const { edition } = assertRecord(record[table], `${path}.${table}`);
    if (!editionKeys.some((key) => key === edition)) {
      const expected = editionKeys.map((key) => `'${key}'`).join(' or ');
      refuse(`${path}.${table}.edition`, expected, edition);
    }
  }
  assertRecord(record.disputes, `${path}.disputes`);
}

function assertNarrative(value: unknown, path: string): void {
  const { blocks } = assertRecord(value, path);
  assertThat(Array.isArray(blocks), `${path}.blocks`, 'an array', blocks);
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
  const shown = typeof received === 'string' ? JSON.stringify(received.slice(0, 80)) : typeof received;
  throw new DisclosureReportError({
    code: 'invalid-report',
    path,
    expected,
    received: typeof received === 'number' ? String(received) : received === null ? 'null' : shown,
  });
}
