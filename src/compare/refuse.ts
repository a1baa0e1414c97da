import { DisclosureReportError } from '../report/error.js';
import type { Wording } from '../report/phrase.js';

/** Throws: the diff is not one of this report. */
export function refuse(path: string, expected: Wording, received: Wording): never {
  throw new DisclosureReportError({ code: 'invalid-report', path, expected, received });
}
