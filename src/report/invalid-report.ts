import { DisclosureReportError, type MistakeDetail, sentence } from './error.js';

/** Faults that a message names; of more it says how many they are. */
const mostNamed = 3;

/** The error of a value that is no report, with all that is wrong with it. */
export function invalidReport([first, ...others]: readonly [
  MistakeDetail,
  ...MistakeDetail[],
]): DisclosureReportError {
  const mistake = { code: 'invalid-report', ...first } as const;
  return new DisclosureReportError(
    mistake,
    others,
    joinFaults([first, ...others], sentence, '; ', (more) => `and ${more} more`),
  );
}

/** Faults in one sentence. */
export function joinFaults(
  faults: readonly MistakeDetail[],
  inWords: (fault: MistakeDetail) => string,
  separator: string,
  andMore: (count: number) => string,
): string {
  const named = faults.slice(0, mostNamed).map(inWords);
  const more = faults.length - named.length;
  return [...named, ...(more > 0 ? [andMore(more)] : [])].join(separator);
}
