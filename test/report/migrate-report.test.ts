import { describe, expect, expectTypeOf, it } from 'vitest';
import { createReport, type DisclosureReport, migrateReport } from '../../src/index.js';
import { type MigrationStep, upgradeReport } from '../../src/report/migrate-report.js';

const report = createReport({ year: 2024, agency: '青石县人民政府', fill: 'zero' });

const mistakeOf = (json: unknown, steps: readonly MigrationStep[], newest: number) => {
  try {
    upgradeReport(json, steps, newest);
  } catch (error) {
    return error;
  }
};

describe('migrateReport', () => {
  it('gives a report of the current version as it is, typed', () => {
    const stored: unknown = JSON.parse(JSON.stringify(report));
    const migrated = migrateReport(stored);
    expectTypeOf(migrated).toEqualTypeOf<DisclosureReport>();
    expect(migrated).toBe(stored);
    expect(migrated).toEqual(report);
  });

  it.each([2, 0, 1.5, -1, Number.NaN])('refuses version %s, and says what it knows', (schemaVersion) => {
    expect(() => migrateReport({ ...report, schemaVersion })).toThrow(
      expect.objectContaining({
        name: 'DisclosureReportError',
        code: 'unknown-version',
        path: 'schemaVersion',
        expected: '1',
        received: String(schemaVersion),
      }),
    );
  });

  it.each([
    [undefined, 'nothing'],
    ['1', 'string'],
    [null, 'object'],
  ])('refuses %s for a version', (schemaVersion, received) => {
    expect(() => migrateReport({ ...report, schemaVersion })).toThrow(
      expect.objectContaining({ code: 'invalid-report', path: 'schemaVersion', expected: '1', received }),
    );
  });

  it.each([[null], ['{}'], [3], [undefined]])('refuses %j, which is no object', (json) => {
    expect(() => migrateReport(json)).toThrow(
      expect.objectContaining({ code: 'invalid-report', path: 'report' }),
    );
  });

  it('refuses what has the version and is no report', () => {
    const { requests: _, ...rest } = report;
    // The path is one of the JSON, as in an error of `reportSchema`.
    expect(() => migrateReport(rest)).toThrow(
      expect.objectContaining({ code: 'invalid-report', path: 'requests' }),
    );
    expect(() => migrateReport({ ...report, agency: { name: 7 } })).toThrow(
      expect.objectContaining({ code: 'invalid-report', path: 'agency.name' }),
    );
  });
});

describe('migration steps', () => {
  // Made up: version 2 renames a key, version 3 adds one.
  const steps: readonly MigrationStep[] = [
    { from: 1, to: 2, migrate: ({ title, ...rest }) => ({ ...rest, heading: title }) },
    { from: 2, to: 3, migrate: (old) => ({ ...old, language: 'zh-CN' }) },
  ];
  const first = Object.freeze({ schemaVersion: 1, title: '年度报告' });

  it('are taken one after the other from the version that is found', () => {
    const newest = { schemaVersion: 3, heading: '年度报告', language: 'zh-CN' };
    expect(upgradeReport(first, steps, 3)).toEqual(newest);
    expect(upgradeReport({ schemaVersion: 2, heading: '年度报告' }, steps, 3)).toEqual(newest);
    expect(upgradeReport(newest, steps, 3)).toBe(newest);
    expect(first).toEqual({ schemaVersion: 1, title: '年度报告' });
  });

  it('end at the newest version', () => {
    expect(mistakeOf({ schemaVersion: 4 }, steps, 3)).toMatchObject({
      code: 'unknown-version',
      expected: 'a whole number from 1 to 3',
      received: '4',
    });
  });
});
