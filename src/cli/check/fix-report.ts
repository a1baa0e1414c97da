import { writeFile } from 'node:fs/promises';
import {
  applyRepair,
  type DiagnosisStatus,
  type DisclosureReport,
  diagnoseReport,
  type RepairLogEntry,
} from '../../index.js';
import { isLastYearOf } from '../../report/last-year.js';
import { CommandFailure } from '../command-failure.js';
import { writeReason } from '../system-error.js';
import type { Words } from '../words/words.js';

/** What came of mending a report. */
export interface Fix {
  status: DiagnosisStatus;
  /** How many repairs there are that would do; only a single one is carried out. */
  ties: number;
  /** The file that the mended report was written to; `null` where it was not. */
  written: string | null;
  /** What was changed. */
  log: RepairLogEntry[];
}

/** Writes the report with its one possible repair carried out; writes nothing where there is none, or more than one. */
export async function fixReport(
  report: DisclosureReport,
  file: string,
  previous: DisclosureReport | undefined,
  words: Words,
): Promise<Fix> {
  // As the rules do: what another agency carried forward, or another year, says nothing of this report.
  const isGiven = previous !== undefined && isLastYearOf(previous, report);
  const { status, ties, repairs } = diagnoseReport(report, isGiven ? { previous } : {});
  const [repair] = repairs;
  if (status !== 'located' || !repair) return { status, ties, written: null, log: [] };
  const { report: mended, log } = applyRepair(report, repair);
  try {
    await writeFile(file, `${JSON.stringify(mended, null, 2)}\n`);
  } catch (error) {
    throw new CommandFailure(`${file}: ${writeReason(error, words)}`);
  }
  return { status, ties, written: file, log };
}
