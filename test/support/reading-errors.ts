import type { CellPath } from '../../src/index.js';
import { cellPaths, type DisclosureReport, getCell } from '../../src/index.js';
import type { ReadResult } from '../../src/read/index.js';

/** How a reading compares with what was printed. */
export interface ReadingScore {
  right: number;
  /** Not right, and `null` and named in a finding. */
  named: CellPath[];
  /** Neither right nor `null` and named: the worst there is. */
  silent: string[];
}

/** Compares every cell of a reading with the report that the document was made from. */
export function scoreReading(expected: DisclosureReport, { report, findings }: ReadResult): ReadingScore {
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const score: ReadingScore = { right: 0, named: [], silent: [] };
  const own = new Set<string>(cellPaths(report));
  for (const path of cellPaths(expected)) {
    const want = getCell(expected, path);
    const got = own.has(path) ? getCell(report, path) : null;
    if (got === want && (got !== null || own.has(path))) score.right++;
    else if (got === null && (named.has(path) || !own.has(path))) score.named.push(path);
    else score.silent.push(`${path}: ${want} read as ${got}`);
  }
  return score;
}
