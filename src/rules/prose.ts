import { type AgencyClass, classifyAgency } from '../report/agency-kind.js';
import { narrativeText } from '../report/narrative.js';
import type { ProsePart } from './subject.js';
import type { WorkingSubject } from './working-subject.js';

/** The whole text of a part, a line for each block; empty where there is no preamble. Joined once for all rules. */
export function textOf(subject: WorkingSubject, part: ProsePart | 'preamble'): string {
  const { texts } = subject.derived;
  const narrative = subject.report[part];
  texts[part] ??= narrative ? narrativeText(narrative) : '';
  return texts[part];
}

/**
 * Whether the blocks of a part are those that the reader made of the document, as far as their number and the length of each
 * tell. Where one was changed, the others may have moved.
 */
export function isAsRead(subject: WorkingSubject, part: ProsePart): boolean {
  const { asRead } = subject.derived;
  const printed = subject.outline?.prose?.[part];
  const { blocks } = subject.report[part];
  asRead[part] ??=
    printed?.length === blocks.length && printed.every(({ length }, i) => length === blocks[i]?.text.length);
  return asRead[part];
}

/** Kind and level of the agency that reports, told from its name once for all rules. */
export function agencyClassOf(subject: WorkingSubject): AgencyClass {
  const { derived, report } = subject;
  derived.agency ??= classifyAgency(report.agency);
  return derived.agency;
}
