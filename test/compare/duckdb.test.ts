import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CellPath,
  cellPaths,
  consolidateReports,
  type DisclosureReport,
  diffReports,
  type FactLike,
  factsToCsv,
  factsToNdjson,
  getCell,
  reportsFromFacts,
  setCell,
  toFacts,
} from '../../src/index.js';
import { balancedReport, seededRandom } from '../support/arbitrary-report.js';

const agencies = Array.from({ length: 120 }, (_, i) => `第${i + 1}县人民政府`);
const years = [2020, 2021, 2022];

/** Three years of each agency, now and then with a blank. */
const reports: DisclosureReport[] = agencies.flatMap((agency, i) =>
  years.map((year) => {
    const seed = i * 10_000 + year;
    const report = balancedReport(seed, { agency, year, edition: year === 2020 ? '2019' : '2021' });
    const random = seededRandom(seed);
    const paths = cellPaths(report);
    const blank = paths[Math.floor(random() * paths.length * 4)];
    return blank ? setCell(report, blank, null) : report;
  }),
);

// The recipes for analysts. Figures are decimals, so that money adds exactly.
const load = (file: string) => `
  create table facts as select * from read_ndjson('${file}', columns = {
    agency: 'varchar', year: 'integer', edition: 'varchar', part: 'varchar', "row": 'varchar', "column": 'varchar',
    path: 'varchar', label: 'varchar', unit: 'varchar', value: 'decimal(18, 4)'
  })`;

// sum() passes over nulls; a sum with an unknown part is unknown.
const consolidate = `
  select path, case when count(value) = count(*) then sum(value) end :: double as value
  from facts where year = $year group by path`;

const yearOverYear = (table: string) => `
  select agency, path as cell, previous.value :: double as "from", current.value :: double as "to",
    (current.value - previous.value) :: double as change
  from ${table} as previous join ${table} as current using (agency, path)
  where previous.year = $year - 1 and current.year = $year and previous.value is distinct from current.value`;

// 其他处理 is one row in the form of 2019 and three in that of 2021.
const bridge = `
  create view quantities as
  select agency, year, regexp_replace(path, '^(requests\\.outcomes\\.other)\\.\\w+\\.(\\w+)$', '\\1.\\2') as path,
    case when count(value) = count(*) then sum(value) end as value
  from facts group by all`;

describe('facts in a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-facts-'));
  const parquet = join(folder, 'facts.parquet');
  let database: DuckDBConnection;

  const rows = async (sql: string, values: Record<string, number> = {}) =>
    (await database.runAndReadAll(sql, values)).getRowObjectsJS();

  const changesOf = (year: number) =>
    agencies.flatMap((agency) => {
      const [previous, current] = [year - 1, year].map((at) =>
        reports.find((report) => report.agency.name === agency && report.year === at),
      );
      if (!previous || !current) throw new Error(`no reports of ${agency}`);
      return diffReports(previous, current, { narrative: false }).cells.map(({ cell, from, to, change }) => ({
        agency,
        cell,
        from,
        to,
        change,
      }));
    });

  const sorted = (entries: object[]) => entries.map((entry) => JSON.stringify(entry)).sort();

  beforeAll(async () => {
    const file = join(folder, 'facts.ndjson');
    writeFileSync(file, reports.map((report) => factsToNdjson(toFacts(report))).join(''));
    database = await (await DuckDBInstance.create(':memory:')).connect();
    await database.run(load(file));
    await database.run(bridge);
    await database.run(`copy facts to '${parquet}' (format parquet)`);
  });

  afterAll(() => {
    database.closeSync();
    rmSync(folder, { recursive: true });
  });

  it('are all there', async () => {
    expect(await rows('select count(*) :: integer as n from facts')).toEqual([
      { n: 120 * (198 + 200 + 200) },
    ]);
  });

  it.each(years)('sum to what consolidateReports sums them to (%i)', async (year) => {
    const whole = consolidateReports(
      reports.filter((report) => report.year === year),
      { year, agency: '某市' },
    );
    const sums = await rows(consolidate, { year });
    expect(sums).toHaveLength(cellPaths(whole).length);
    for (const { path, value } of sums) {
      expect([path, value]).toEqual([path, getCell(whole, path as CellPath)]);
    }
    expect(sums.some(({ value }) => value === null)).toBe(true);
  });

  it('join to what diffReports finds', async () => {
    const changes = await rows(yearOverYear('facts'), { year: 2022 });
    expect(changes.length).toBeGreaterThan(5_000);
    expect(sorted(changes)).toEqual(sorted(changesOf(2022)));
  });

  it('join across editions to what diffReports finds', async () => {
    const changes = await rows(yearOverYear('quantities'), { year: 2021 });
    expect(changes.some(({ cell }) => cell === 'requests.outcomes.other.total')).toBe(true);
    expect(sorted(changes)).toEqual(sorted(changesOf(2021)));
  });

  it('come back from CSV with every text as it was, formulas aside', async () => {
    const names = ['甲,乙', '甲"乙"', '甲\r\n乙', ' 甲 ', '=1+1'];
    const file = join(folder, 'facts.csv');
    const pieces = names.map((agency, i) =>
      factsToCsv(toFacts(balancedReport(i, { agency })), { bom: i === 0, header: i === 0 }),
    );
    writeFileSync(file, pieces.join(''));
    const read = await rows(
      `select agency, count(value) :: integer as n from read_csv('${file}', all_varchar = true) group by agency`,
    );
    expect(sorted(read)).toEqual(
      sorted([...names.slice(0, -1), "'=1+1"].map((agency) => ({ agency, n: 200 }))),
    );
  });

  it('come back from Parquet as the reports they were', async () => {
    const facts = await rows(
      `select agency, year, edition, path, value :: double as value from '${parquet}' order by agency, year`,
    );
    // The columns of the file are those of facts.
    const read = reportsFromFacts(facts as unknown as FactLike[]);
    expect(sorted(read)).toEqual(sorted(reports));
  });
});
