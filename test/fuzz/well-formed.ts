import { cellPaths, getCell, reportSchema } from '../../src/index.js';
import type { ReadResult } from '../../src/read/index.js';

export function assert(holds: boolean, message: () => string): asserts holds {
  if (!holds) throw new Error(message());
}

const digits = (text: string): string => text.normalize('NFKC').replace(/[,，'’\s\p{Cf}]/gu, '');

/**
 * What every reading must be: a report by the schema; every figure in it printed, or said to be inferred; every blank either
 * printed as one, or named.
 */
export function expectWellFormed({ report, findings, sources }: ReadResult): void {
  const parsed = reportSchema.safeParse(report);
  assert(parsed.success, () => `not by the schema: ${parsed.error?.message}`);
  const named = new Set(findings.flatMap(({ cells }) => cells));
  for (const path of cellPaths(report)) {
    const value = getCell(report, path);
    const source = sources[path];
    if (value === null) {
      assert(named.has(path) || source !== undefined, () => `${path} is null, and nothing says why`);
      continue;
    }
    assert(Number.isFinite(value), () => `${path} is ${value}`);
    assert(source !== undefined, () => `${path} is ${value} and has no source`);
    if (source.inferred) {
      assert(named.has(path), () => `${path} is inferred, and no finding says so`);
    } else if (path.startsWith('requests.') || path.startsWith('disputes.')) {
      const isPrinted =
        digits(source.text).includes(String(Math.abs(value))) || /\p{Script=Han}/u.test(source.text);
      assert(isPrinted, () => `${path} is ${value}, printed is ${JSON.stringify(source.text)}`);
    }
  }
}
