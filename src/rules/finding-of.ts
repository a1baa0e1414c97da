import { exactDifference } from '../balance/exact-sum.js';
import type { Finding, Severity } from '../finding/finding.js';
import type { SourceLocation } from '../finding/source.js';
import type { CellPath } from '../form/cell-path.js';
import type { TableKey } from '../form/declaration.js';
import type { Locale } from '../form/locale.js';
import { partKeys } from '../form/parts.js';
import { findCellInAnyEdition } from '../form/table-spec.js';
import { placeOfWords } from './prose-place.js';
import type { CatalogueRule, Failure, Place } from './rule.js';
import { inLocale } from './rule.js';
import type { WorkingSubject } from './working-subject.js';

/** A finding and its place in the order of the form. */
export interface Placed {
  readonly finding: Finding;
  readonly position: number;
}

/** The finding of a failed check: here, and only here, id, severity, basis, delta and location are attached. */
export function findingOf(
  rule: CatalogueRule,
  failure: Failure,
  chosen: Severity | undefined,
  subject: WorkingSubject,
  locale: Locale,
): Finding {
  const { message, cells = [], expected, actual } = failure;
  assertCells(cells);
  const location = failure.location ?? locationOf(failure, rule, subject);
  return {
    rule: rule.id,
    severity: chosen ?? failure.severity ?? rule.severity,
    message: typeof message === 'string' ? message : message(locale),
    cells: [...cells],
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(typeof expected === 'number' && typeof actual === 'number'
      ? { delta: exactDifference(actual, expected) }
      : {}),
    ...(rule.basis === undefined ? {} : { basis: inLocale(rule.basis, locale) }),
    ...(location === undefined ? {} : { location }),
  };
}

/** A rule of the caller's own may name anything; who highlights cells has only those of the form. */
function assertCells(cells: unknown): void {
  if (!Array.isArray(cells)) throw new TypeError('the cells of a failure are no array of cell paths');
  for (const cell of cells)
    if (!findCellInAnyEdition(cell)) throw new TypeError(`${String(cell)} is no cell of the form`);
}

/** The place of the words, or of the first cell; of what is about a whole part, that of its heading. */
function locationOf(
  { words, cells: [first] = [], part }: Failure,
  { reads }: CatalogueRule,
  subject: WorkingSubject,
): SourceLocation | undefined {
  const { sources, outline } = subject;
  const place = part ?? reads.parts[0];
  const printed = words && placeOfWords(place, words, subject);
  if (printed) return printed;
  if (first !== undefined) return sources?.[first]?.location;
  return words ? undefined : outline?.headings.find((heading) => heading.part === place)?.location;
}

// More than any table has cells.
const partSize = 1000;

/** A number that orders findings: header, then parts; in a part what is about no cell, then by first cell. */
export function positionOf(place: Place, [first]: readonly CellPath[], { figures }: WorkingSubject): number {
  if (first === undefined) return (partKeys.indexOf(place as (typeof partKeys)[number]) + 1) * partSize;
  const table = first.slice(0, first.indexOf('.')) as TableKey;
  const cell = figures[table]?.spec.cells.find(({ path }) => path === first) ?? findCellInAnyEdition(first);
  return (partKeys.indexOf(table) + 1) * partSize + 1 + (cell?.index ?? 0);
}
