// What it costs to write a million facts and to ask DuckDB about them: npm run bench:facts
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type DisclosureReport, factsToCsv, factsToNdjson, toFacts } from '../../../src/index.js';
import { reportLines } from './report-lines.js';

const count = Number(process.argv[2] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'disclosure-facts-'));
const ndjson = join(folder, 'facts.ndjson');
const csv = join(folder, 'facts.csv');
const parquet = join(folder, 'facts.parquet');

const line = reportLines();
function* reports(): Generator<DisclosureReport> {
  for (let i = 0; i < count; i++) {
    const report: DisclosureReport = JSON.parse(line(i));
    yield { ...report, year: 2021 + (i % 4) };
  }
}

async function timed(what: string, run: () => unknown): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const said = await run();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((user + system) / 1e6).toFixed(2);
  process.stdout.write(
    `${what}: ${seconds} s of the processor, ${((performance.now() - start) / 1000).toFixed(2)} s of the clock${said ? `; ${said}` : ''}\n`,
  );
}

function write(file: string, text: (report: DisclosureReport, index: number) => string): string {
  const handle = openSync(file, 'w');
  let index = 0;
  for (const report of reports()) writeSync(handle, text(report, index++));
  closeSync(handle);
  return `${Math.round(statSync(file).size / 1e6)} MB`;
}

const columns = `columns = { agency: 'varchar', year: 'integer', edition: 'varchar', part: 'varchar', "row": 'varchar',
  "column": 'varchar', path: 'varchar', label: 'varchar', unit: 'varchar', value: 'decimal(18, 4)' }`;
const queries = {
  'totals of each year': `select year, path, case when count(value) = count(*) then sum(value) end as value
    from facts group by year, path`,
  'rate of requests granted, each year': `select year,
    sum(value) filter (path = 'requests.outcomes.granted.total') / sum(value) filter (path = 'requests.outcomes.total.total') as rate
    from facts group by year order by year`,
  'balance of table three, each report and column': `select agency, year, "column" from facts
    where part = 'requests' and "row" in ('received', 'carriedOver', 'outcomes.total', 'carriedForward')
    group by agency, year, "column"
    having sum(case when "row" in ('received', 'carriedOver') then value else -value end) <> 0`,
};

try {
  process.stdout.write(`Node ${process.versions.node}, ${count} reports\n`);
  await timed('make the reports', () => {
    for (const _ of reports());
  });
  await timed('write NDJSON (reports made anew)', () =>
    write(ndjson, (report) => factsToNdjson(toFacts(report))),
  );
  await timed('write CSV (reports made anew)', () =>
    write(csv, (report, index) => factsToCsv(toFacts(report), { header: index === 0 })),
  );
  const database = await (await DuckDBInstance.create(':memory:')).connect();
  const rowsOf = async (sql: string) => (await database.runAndReadAll(sql)).currentRowCount;
  await timed('load CSV', async () => {
    await database.run(`create table facts as select * from read_csv('${csv}', header = true, ${columns})`);
    await database.run('drop table facts');
  });
  await timed('load NDJSON', async () => {
    await database.run(`create table facts as select * from read_ndjson('${ndjson}', ${columns})`);
    return `${(await database.runAndReadAll('select count(*) :: integer from facts')).getRows()[0]} facts`;
  });
  await timed('write Parquet', async () => {
    await database.run(`copy facts to '${parquet}' (format parquet)`);
    return `${(statSync(parquet).size / 1e6).toFixed(1)} MB`;
  });
  for (const [what, sql] of Object.entries(queries))
    await timed(what, async () => `${await rowsOf(sql)} rows`);
  database.closeSync();
} finally {
  rmSync(folder, { recursive: true });
}
