import { messagesIn } from '../finding/messages.js';
import type { CellSource } from '../finding/source.js';
import type { Measure } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import { isEmptyMark } from '../form/empty-mark.js';
import type { CellSpec } from '../form/table-spec.js';
import { describeCell } from '../report/describe-cell.js';
import { describePart } from '../report/describe-part.js';
import { isWithoutFigures } from '../report/figures.js';
import { officialForm, practice } from './basis.js';
import type { Outcome, Rule } from './rule.js';
import { notApplicable } from './rule.js';
import type { Subject } from './subject.js';

const measures: Record<Measure, (value: number) => boolean> = {
  // Beyond the safe integers no sum could be checked; no count comes near.
  count: (value) => Number.isSafeInteger(value) && value >= 0,
  change: (value) => Number.isSafeInteger(value),
  amount: (value) => Number.isFinite(value) && value >= 0,
};

const notACount: Rule<'cells/not-a-count'> = {
  id: 'cells/not-a-count',
  severity: 'error',
  asserts: {
    'zh-CN': '件数、项数为非负整数，金额不为负，本年增/减为整数',
    en: 'Counts are non-negative integers, amounts are not negative, an increase or decrease is an integer',
  },
  basis: officialForm,
  reads: { parts: ['proactive', 'requests', 'disputes'] },
  check({ figures }) {
    const outcomes: Outcome[] = [];
    for (const table of tableKeys) {
      const { spec, values } = figures[table];
      for (const cell of spec.cells) {
        const value = values[cell.index] ?? null;
        const { measure } = cell.column.column;
        if (value === null) outcomes.push('undecided');
        else if (measures[measure](value)) outcomes.push('held');
        else {
          outcomes.push({
            cells: [cell.path],
            actual: Number.isFinite(value) ? value : String(value),
            message: (locale) =>
              messagesIn(locale)['cells/not-a-count']({ place: placeOf(cell, locale), value, measure }),
          });
        }
      }
    }
    return outcomes;
  },
};

const blank: Rule<'cells/blank'> = {
  id: 'cells/blank',
  severity: 'info',
  asserts: { 'zh-CN': '各格均已填写，空白不等于 0', en: 'Every cell is filled in; a blank is not 0' },
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
            places: cells.map((cell) => placeOf(cell, locale)),
          }),
      }),
    );
  },
};

const notApplicableMarks: Rule<'cells/not-applicable'> = {
  id: 'cells/not-applicable',
  severity: 'warning',
  asserts: {
    'zh-CN': '没有的填 0，不填“/”“—”“不适用”',
    en: 'Nothing to count is printed as 0, not as “/”, “—” or “not applicable”',
  },
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
              places: cells.map((cell) => placeOf(cell, locale)),
              marks,
            }),
        };
      },
    );
  },
};

const unreadable: Rule<'cells/unreadable'> = {
  id: 'cells/unreadable',
  severity: 'error',
  asserts: { 'zh-CN': '数据格内只填数字', en: 'Cells hold figures, not text' },
  basis: officialForm,
  reads: { parts: ['proactive', 'requests', 'disputes'], document: 'sources' },
  check({ figures, sources }) {
    if (!sources) return notApplicable;
    const outcomes: Outcome[] = [];
    for (const table of tableKeys) {
      const { spec, values } = figures[table];
      for (const cell of spec.cells) {
        const text = sources[cell.path]?.text.trim() ?? '';
        if (text === '') continue;
        if (values[cell.index] !== null || isEmptyMark(text)) outcomes.push('held');
        else {
          outcomes.push({
            cells: [cell.path],
            actual: text,
            message: (locale) =>
              messagesIn(locale)['cells/unreadable']({ place: placeOf(cell, locale), text }),
          });
        }
      }
    }
    return outcomes;
  },
};

/**
 * One check for each table: that it has no empty cells of a sort. A table without a single figure is left to
 * `format/table-missing`, unless the document is known to print it.
 */
function emptyCellsByTable(
  { figures, sources, outline }: Subject,
  isOfSort: (source: CellSource | undefined) => boolean,
  failure: (table: (typeof tableKeys)[number], cells: readonly CellSpec[]) => Outcome,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const table of tableKeys) {
    const { spec, values } = figures[table];
    if (!values.includes(null)) {
      outcomes.push('held');
      continue;
    }
    const printed = outline?.tables.some((one) => one.table === table) ?? false;
    if (!printed && isWithoutFigures(figures[table]) && !spec.cells.some((cell) => sources?.[cell.path]))
      continue;
    const cells = spec.cells.filter((cell) => values[cell.index] === null && isOfSort(sources?.[cell.path]));
    outcomes.push(cells.length === 0 ? 'held' : failure(table, cells));
  }
  return outcomes;
}

function placeOf(cell: CellSpec, locale: 'zh-CN' | 'en'): string {
  return describeCell(cell.path, { edition: cell.edition, locale });
}

/** What is printed in the cells. */
export const cellRules = [notACount, blank, notApplicableMarks, unreadable] as const;
