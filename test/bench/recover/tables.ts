import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CellPath,
  createReport,
  type DisclosureReport,
  diagnoseReport,
  getCell,
  setCell,
  withTotals,
} from '../../../src/index.js';
import { balancedReport } from '../../support/arbitrary-report.js';

/** A report whose figures are right, and the report of the year before where there is one. */
export interface Sample {
  readonly report: DisclosureReport;
  readonly previous: DisclosureReport | null;
}

export interface SampleGroup {
  /** About how many requests, or where the figures come from. */
  readonly name: string;
  readonly samples: readonly Sample[];
}

const sizes = [15, 150, 3000];
const tablesOfEachSize = 60;
const corpus = join(import.meta.dirname, '../../../../shared/corpus/expected');

/** Generated tables by size, then the figures of published reports where the corpus is at hand. */
export function sampleGroups(seed: number): SampleGroup[] {
  const generated = sizes.map(
    (requests): SampleGroup => ({
      name: String(requests),
      samples: Array.from({ length: tablesOfEachSize }, (_, i) => generatedSample(seed + i, requests)),
    }),
  );
  const published = publishedSamples();
  return published.length > 0 ? [...generated, { name: 'published', samples: published }] : generated;
}

function generatedSample(seed: number, requests: number): Sample {
  const edition = seed % 3 === 0 ? '2019' : '2021';
  const year = edition === '2019' ? 2020 : 2024;
  const report = balancedReport(seed, { requests, edition, year });
  const before = balancedReport(seed + 1_000_003, { requests, edition, year: year - 1 });
  return { report, previous: carryingOver(before, report) };
}

/** `before` with what `after` carries over as carried forward, balanced by what it received. */
function carryingOver(before: DisclosureReport, after: DisclosureReport): DisclosureReport {
  let previous = before;
  for (const column of Object.keys(after.requests.carriedOver)) {
    if (column === 'total') continue;
    // The keys are those of the columns of table three.
    const at = (row: string) => `requests.${row}.${column}` as CellPath;
    const handled = getCell(before, at('outcomes.total')) ?? 0;
    const over = getCell(before, at('carriedOver')) ?? 0;
    const forward = getCell(after, at('carriedOver')) ?? 0;
    const kept = Math.min(over, handled + forward);
    previous = setCell(previous, at('carriedForward'), forward);
    previous = setCell(previous, at('carriedOver'), kept);
    previous = setCell(previous, at('received'), handled + forward - kept);
  }
  return withTotals(previous);
}

interface PublishedFigures {
  readonly agency: string;
  readonly year: number;
  readonly cells: Readonly<Record<string, number | null>>;
}

/** Published reports with requests in them and nothing wrong. */
function publishedSamples(): Sample[] {
  if (!existsSync(corpus)) return [];
  const all = readdirSync(corpus)
    .filter((name) => name.endsWith('.json'))
    .sort()
    // The files hold figures by cell path; a path that the form lacks throws below.
    .map((name) => JSON.parse(readFileSync(join(corpus, name), 'utf8')) as PublishedFigures);
  return all.flatMap((figures): Sample[] => {
    const report = publishedReport(figures);
    if ((getCell(report, 'requests.received.total') ?? 0) === 0) return [];
    if (diagnoseReport(report).status !== 'balanced') return [];
    const before = all.find(({ agency, year }) => agency === figures.agency && year === figures.year - 1);
    return [{ report, previous: before ? publishedReport(before) : null }];
  });
}

function publishedReport({ agency, year, cells }: PublishedFigures): DisclosureReport {
  let report: DisclosureReport = createReport({ agency, year });
  for (const [path, value] of Object.entries(cells)) report = setCell(report, path as CellPath, value);
  return report;
}
