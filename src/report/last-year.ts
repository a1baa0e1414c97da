import type { DisclosureReport } from './report.js';
import { isSameAgency } from './same-agency.js';

/** Whether a report is what came before another: the same agency's, on the year before. */
export function isLastYearOf(previous: DisclosureReport, { year, agency }: DisclosureReport): boolean {
  return year !== null && previous.year === year - 1 && isSameAgency(previous.agency, agency);
}
