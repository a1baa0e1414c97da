import type { DisclosureReport } from '../../index.js';

/** Where a report lies in the file of all of them: its first byte, and that after its last. */
export type Extent = readonly [start: number, end: number];

/** Reports by agency and year; `null` where there are several that differ, and nothing tells which is right. Plain data. */
export type ReportIndex = Record<string, Extent | null>;

/** What a report is found by: the code of its agency where it has one, and its name. */
export function keysOf({ agency }: DisclosureReport, year: number): string[] {
  const { code, name } = agency;
  return [
    ...(code === undefined ? [] : [`code ${code} ${year}`]),
    ...(name === null ? [] : [`name ${name.normalize('NFKC').replace(/\s+/gu, '')} ${year}`]),
  ];
}
