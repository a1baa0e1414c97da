import { createHash } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expandFiles } from '../files/expand-files.js';
import { placeName } from '../finding-text.js';
import { reportsIn } from '../for-each-report.js';
import type { Io } from '../io.js';
import type { FailedFile } from '../load-report.js';
import { printable } from '../printable.js';
import { systemReason } from '../system-error.js';
import type { Words } from '../words/words.js';
import { keysOf, type ReportIndex } from './index-of.js';

/** Reports that were read once, where every process of a run finds them: in memory they would be there for each. */
export interface KeptReports {
  /** The folder that they lie in. */
  folder: string;
  failures: FailedFile[];
  remove(): Promise<void>;
}

export const reportsFile = 'reports.ndjson';
export const indexFile = 'index.json';

/** A report that was kept, to tell whether another of the same agency and year is the same. */
interface Kept {
  place: string;
  digest: string;
}

/** Reads the reports of a folder, or of a file with one on each line, and keeps them by agency and year. */
export async function keepReports(from: string, io: Io, words: Words): Promise<KeptReports> {
  const { files, failures: unread } = await expandFiles([from]);
  const failures = unread.map(
    ({ file, error }): FailedFile => ({ file, message: systemReason(error, words) }),
  );
  const folder = await mkdtemp(join(tmpdir(), 'disclosure-report-'));
  const index: ReportIndex = {};
  const known = new Map<string, Kept>();
  const kept = await open(join(folder, reportsFile), 'w');
  let end = 0;
  try {
    for (const file of files) {
      for await (const { line, result } of reportsIn(file, io, words)) {
        if (!result.ok) {
          failures.push(result.failure);
          continue;
        }
        const { report } = result.loaded;
        if (report.year === null) continue;
        const bytes = new TextEncoder().encode(JSON.stringify(report));
        const place = placeName(line === undefined ? { file } : { file, line }, words);
        const digest = createHash('sha256').update(bytes).digest('hex');
        let twice: string | undefined;
        for (const key of keysOf(report, report.year)) {
          const before = known.get(key);
          if (before && before.digest !== digest) {
            twice = before.place;
            index[key] = null;
          } else if (!before) {
            known.set(key, { place, digest });
            index[key] = [end, end + bytes.length];
          }
        }
        if (twice !== undefined) {
          const name = words.reportName(printable(report.agency.name ?? ''), report.year);
          io.warn(`${words.severity.warning}  ${words.previousTwice(name, twice, place)}\n`);
        }
        await kept.write(bytes);
        end += bytes.length;
      }
    }
  } finally {
    await kept.close();
  }
  await writeFile(join(folder, indexFile), JSON.stringify(index));
  return { folder, failures, remove: () => rm(folder, { recursive: true, force: true }) };
}
