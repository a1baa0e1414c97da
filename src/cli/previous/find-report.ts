import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DisclosureReport } from '../../index.js';
import { isLastYearOf } from '../../report/last-year.js';
import { type Extent, keysOf, type ReportIndex } from './index-of.js';
import { indexFile, reportsFile } from './keep-reports.js';

// Read once in each process: a run has one folder.
const indexes = new Map<string, Promise<ReportIndex>>();

/** What reports of a folder of kept ones a report follows on: its agency's, on the year before. */
export async function previousOf(
  report: DisclosureReport,
  folder: string,
): Promise<DisclosureReport | undefined> {
  if (report.year === null) return undefined;
  const reading = indexes.get(folder) ?? readIndex(folder);
  indexes.set(folder, reading);
  const index = await reading;
  for (const key of keysOf(report, report.year - 1)) {
    const extent = index[key];
    // Several that differ: no other key is to find one of them.
    if (extent === null) return undefined;
    if (!extent) continue;
    const previous = await reportAt(extent, folder);
    return isLastYearOf(previous, report) ? previous : undefined;
  }
  return undefined;
}

async function readIndex(folder: string): Promise<ReportIndex> {
  return JSON.parse(await readFile(join(folder, indexFile), 'utf8'));
}

async function reportAt([start, end]: Extent, folder: string): Promise<DisclosureReport> {
  const file = await open(join(folder, reportsFile));
  try {
    const bytes = Buffer.alloc(end - start);
    await file.read(bytes, 0, bytes.length, start);
    return JSON.parse(bytes.toString('utf8'));
  } finally {
    await file.close();
  }
}
