import { messagesIn } from '../finding/messages.js';
import type { Measure } from '../form/declaration.js';
import { tableKeys } from '../form/editions.js';
import { isEmptyMark } from '../form/empty-mark.js';
import { officialForm } from './basis.js';
import { placeInWords } from './places.js';
import type { CatalogueRule, Outcome } from './rule.js';
import { notApplicable } from './rule.js';

function isMeasure(value: number, measure: Measure): boolean {
  // Beyond the safe integers no sum could be checked; no count comes near.
  if (measure === 'count') return Number.isSafeInteger(value) && value >= 0;
  return measure === 'change' ? Number.isSafeInteger(value) : Number.isFinite(value) && value >= 0;
}

const notACount: CatalogueRule<'cells/not-a-count'> = {
  id: 'cells/not-a-count',
  severity: 'error',
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
        else if (isMeasure(value, measure)) outcomes.push('held');
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

const unreadable: CatalogueRule<'cells/unreadable'> = {
  id: 'cells/unreadable',
  severity: 'error',
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
