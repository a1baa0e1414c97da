import { DisclosureReportError } from '../report/error.js';

/** Throws: the diff is not one of this report. */
export function refuse(path: string, expected: string, received: string): never {
  throw new DisclosureReportError({ code: 'invalid-report', path, expected, received });
}
