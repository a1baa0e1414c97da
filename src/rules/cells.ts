import { messagesIn } from '../finding/messages.js';
import type { Measure } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import { isEmptyMark } from '../form/empty-mark.js';
import { officialForm } from './basis.js';
import { placeInWords } from './places.js';
import type { Outcome, Rule } from './rule.js';
import { notApplicable } from './rule.js';

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
              messagesIn(locale)['cells/not-a-count']({ place: placeInWords(cell, locale), value, measure }),
          });
        }
      }
    }
    return outcomes;
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
              messagesIn(locale)['cells/unreadable']({ place: placeInWords(cell, locale), text }),
          });
        }
      }
    }
    return outcomes;
  },
};

/** What is printed in the cells: figures, and only such as the form counts. */
export const cellRules = [notACount, unreadable] as const;
