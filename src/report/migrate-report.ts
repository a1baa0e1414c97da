import { assertRecord } from './assert-report.js';
import { assertWhole } from './assert-whole.js';
import { DisclosureReportError } from './error.js';
import { shown, type Wording } from './phrase.js';
import type { DisclosureReport } from './report.js';

/** How the JSON form of one version becomes that of the next. */
export interface MigrationStep {
  from: number;
  to: number;
  /** The report in the form of `to`, made without changing what is given; `schemaVersion` is set afterwards. */
  migrate(report: Readonly<Record<string, unknown>>): Record<string, unknown>;
}

/** The version that this release writes. */
const currentVersion = 1;

/** From each older version to the next, oldest first; version 1 is the first there was. */
const steps: readonly MigrationStep[] = [];

/**
 * A stored report, of whatever release, in the form of this one. What has that form already is returned as it is.
 *
 * Its outline is checked, as every function here relies on it. Where the JSON comes from strangers, `reportSchema` also
 * checks every key: `reportSchema.parse(migrateReport(json))`.
 *
 * @throws {DisclosureReportError} `unknown-version` where a newer release wrote it, with what was found and what this one knows;
 * `invalid-report` where it has no `schemaVersion`, or is no report.
 *
 * @example
 * const stored = JSON.stringify(report)
 * migrateReport(JSON.parse(stored)).schemaVersion // 1
 */
export function migrateReport(json: unknown): DisclosureReport {
  const report = upgradeReport(json);
  assertWhole(report);
  return report;
}

/** The value in the form of the newest version, its content unchecked. */
export function upgradeReport(
  json: unknown,
  known: readonly MigrationStep[] = steps,
  newest: number = currentVersion,
): Record<string, unknown> {
  let report = assertRecord(json, 'report');
  const version = versionOf(report, known[0]?.from ?? newest, newest);
  for (const { from, to, migrate } of known) {
    if (from >= version) report = { ...migrate(report), schemaVersion: to };
  }
  return report;
}

function versionOf(
  { schemaVersion: version }: Record<string, unknown>,
  oldest: number,
  newest: number,
): number {
  const isNumber = typeof version === 'number';
  if (isNumber && Number.isInteger(version) && version >= oldest && version <= newest) return version;
  throw new DisclosureReportError({
    code: isNumber ? 'unknown-version' : 'invalid-report',
    path: 'schemaVersion',
    expected: oldest === newest ? shown(String(newest)) : versions(oldest, newest),
    received: version === undefined ? 'nothing' : isNumber ? shown(String(version)) : typeof version,
  });
}

function versions(from: number, to: number): Wording {
  return { phrase: 'a whole number from {from} to {to}', values: { from, to } };
}
