import type { Finding } from '../finding/finding.js';
import { type Edition, editionKeys } from '../form/editions.js';
import type { Locale } from '../form/locale.js';
import { assertList, assertLocale, assertOneOf, refuseOption } from '../report/assert-option.js';
import type { DisclosureReport } from '../report/report.js';

/** How a report is to be laid out. */
export interface LayoutOptions {
  /** The language of labels; Chinese where not given. What the report says stays as it is. */
  readonly locale?: Locale | undefined;
  /**
   * Draws all tables in this edition of the form, instead of each in its own.
   *
   * Cells that the report's edition lacks are empty; figures that the edition drawn has no cell for are named in a note.
   */
  readonly edition?: Edition | undefined;
  /** Findings to mark in the cells and to list below the report. */
  readonly findings?: readonly Finding[] | undefined;
  /** An earlier report, whose figures stand beside those of this one. */
  readonly previous?: DisclosureReport | undefined;
  /** Draws the form without figures and prose, to be filled in. */
  readonly blank?: boolean | undefined;
  /** What the ids of the document begin with; two documents on one page need different ones. `report` where not given. */
  readonly idPrefix?: string | undefined;
}

/** Throws for options that are none. */
export function assertLayoutOptions({
  locale,
  edition,
  idPrefix,
  findings,
}: Pick<LayoutOptions, 'locale' | 'edition' | 'idPrefix' | 'findings'>): void {
  assertLocale(locale);
  assertOneOf('options.edition', edition, editionKeys);
  if (findings !== undefined) assertList('options.findings', findings);
  if (idPrefix !== undefined && !/^[A-Za-z][\w-]*$/u.test(idPrefix))
    refuseOption('options.idPrefix', 'a letter, then letters, digits, - and _', idPrefix);
}
