import { messagesIn } from '../finding/messages.js';
import type { CellSource } from '../finding/source.js';
import { tableKeys } from '../form/editions.js';
import { isEmptyMark } from '../form/empty-mark.js';
import type { CellSpec } from '../form/table-spec.js';
import { describePart } from '../report/describe-part.js';
import { isWithoutFigures } from '../report/figures.js';
import { practice } from './basis.js';
import { placeInWords } from './places.js';
import { isBlankForm } from './presence.js';
import type { CatalogueRule, Outcome } from './rule.js';
import type { Subject } from './subject.js';

const blank: CatalogueRule<'cells/blank'> = {
  id: 'cells/blank',
  severity: 'info',
  basis: practice,
  reads: { parts: ['proactive', 'requests', 'disputes'] },
  check(subject) {
    return emptyCellsByTable(
      subject,
      (source) => source === undefined || source.text.trim() === '',
      (table, cells) => ({
        cells: cells.map((cell) => cell.path),
        message: (locale) =>
          messagesIn(locale)['cells/blank']({
            table: describePart(table, locale),
            places: cells.map((cell) => placeInWords(cell, locale)),
          }),
      }),
    );
  },
};

const notApplicableMarks: CatalogueRule<'cells/not-applicable'> = {
  id: 'cells/not-applicable',
  severity: 'warning',
  basis: practice,
  reads: { parts: ['proactive', 'requests', 'disputes'], document: 'sources' },
  check(subject) {
    return emptyCellsByTable(
      subject,
      (source) => source !== undefined && isEmptyMark(source.text),
      (table, cells) => {
        const marks = [...new Set(cells.map((cell) => subject.sources?.[cell.path]?.text.trim() ?? ''))];
        return {
          cells: cells.map((cell) => cell.path),
          expected: 0,
          actual: marks.join(' '),
          message: (locale) =>
            messagesIn(locale)['cells/not-applicable']({
              table: describePart(table, locale),
              places: cells.map((cell) => placeInWords(cell, locale)),
              marks,
            }),
        };
      },
    );
  },
};

/**
 * One check for each table: that it has no empty cells of a sort. A table without a single figure is left to
 * `format/table-missing`, unless the document is known to print it, or all tables are blank: a form still to be filled in.
 */
function emptyCellsByTable(
  subject: Subject,
  isOfSort: (source: CellSource | undefined) => boolean,
  failure: (table: (typeof tableKeys)[number], cells: readonly CellSpec[]) => Outcome,
): readonly Outcome[] {
  const { figures, sources, outline } = subject;
  const outcomes: Outcome[] = [];
  for (const table of tableKeys) {
    const { spec, values } = figures[table];
    if (!values.includes(null)) {
      outcomes.push('held');
      continue;
    }
    const printed = outline?.tables.some((one) => one.table === table) ?? false;
    const isAbsent = !printed && isWithoutFigures(figures[table]) && !isBlankForm(subject);
    if (isAbsent && !spec.cells.some((cell) => sources?.[cell.path])) continue;
    const cells = spec.cells.filter((cell) => values[cell.index] === null && isOfSort(sources?.[cell.path]));
    outcomes.push(cells.length === 0 ? 'held' : failure(table, cells));
  }
  return outcomes;
}

/** Cells without a figure: blanks, and marks for nothing to report. */
export const emptyCellRules = [blank, notApplicableMarks] as const;
