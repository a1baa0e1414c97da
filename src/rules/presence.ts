import type { TableKey } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import type { PartKey } from '../form/parts.js';
import { isWithoutFigures } from '../report/figures.js';
import type { DisclosureReport } from '../report/report.js';
import { textOf } from './prose.js';
import { proseParts, type Subject } from './subject.js';
import type { WorkingSubject } from './working-subject.js';

/**
 * Whether a part of the report is not there at all.
 *
 * With an outline, a part that has neither heading nor content. Without one, prose that is empty; a table without a figure
 * may still have its heading, so it counts as a missing table and not as a missing part.
 */
export function isPartMissing(subject: WorkingSubject, part: PartKey): boolean {
  const { outline } = subject;
  if (outline?.headings.some((heading) => heading.part === part)) return false;
  if (part === 'proactive' || part === 'requests' || part === 'disputes') {
    return outline !== undefined && isTableAbsent(subject, part);
  }
  return isBlank(textOf(subject, part));
}

/**
 * Whether a report is figures alone, as a program makes them that has no document: no word of prose, and no outline. Whether
 * parts are missing from the document cannot be told then.
 */
export function isFiguresAlone(subject: WorkingSubject): boolean {
  return (
    subject.outline === undefined &&
    (['preamble', ...proseParts] as const).every((part) => isBlank(textOf(subject, part)))
  );
}

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

/** Whether no figure is given yet, in any table: a form that is still to be filled in. */
export function isBlankForm({ figures, outline }: Subject): boolean {
  return outline === undefined && tableKeys.every((table) => isWithoutFigures(figures[table]));
}

/** Whether a table is not there, be its heading printed or not. */
export function isTableAbsent({ figures, outline }: WorkingSubject, table: TableKey): boolean {
  return isWithoutFigures(figures[table]) && !outline?.tables.some((printed) => printed.table === table);
}

/** For 2019 an agency with real difficulty might merely follow the form (国办公开办函〔2019〕60号). */
export function toleratesMissingTables({ year }: DisclosureReport): boolean {
  return year === 2019;
}
