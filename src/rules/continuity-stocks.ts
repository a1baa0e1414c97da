import { messagesIn } from '../finding/messages.js';
import { figureAt } from '../report/figures.js';
import { arithmetic } from './basis.js';
import { rowInWords } from './places.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const inForce: CatalogueRule<'continuity/in-force'> = {
  id: 'continuity/in-force',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (
      !lastYear ||
      figures.proactive.spec.edition !== '2021' ||
      lastYear.figures.proactive.spec.edition !== '2021'
    ) {
      return notApplicable;
    }
    return (['rules', 'normativeDocuments'] as const).map((row): Outcome => {
      const issued = figureAt(figures, `proactive.${row}.issued`);
      const repealed = figureAt(figures, `proactive.${row}.repealed`);
      const value = figureAt(figures, `proactive.${row}.inForce`);
      const before = figureAt(lastYear.figures, `proactive.${row}.inForce`);
      if (issued === null || repealed === null || value === null || before === null) return 'undecided';
      const expected = before + issued - repealed;
      if (value === expected) return 'held';
      return {
        cells: [`proactive.${row}.inForce`, `proactive.${row}.issued`, `proactive.${row}.repealed`],
        expected,
        actual: value,
        message: (locale) =>
          messagesIn(locale)['continuity/in-force']({
            row: rowInWords(`proactive.${row}.inForce`, locale),
            before,
            issued,
            repealed,
            value,
          }),
      };
    });
  },
};

const itemRows = ['licensing', 'otherServices', 'penalties', 'compulsion', 'fees'] as const;

const items: CatalogueRule<'continuity/items'> = {
  id: 'continuity/items',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (
      !lastYear ||
      figures.proactive.spec.edition !== '2019' ||
      lastYear.figures.proactive.spec.edition !== '2019'
    ) {
      return notApplicable;
    }
    return itemRows.map((row): Outcome => {
      const path = `proactive.${row}.previousItems` as const;
      const value = figureAt(figures, path);
      const before = figureAt(lastYear.figures, path);
      const change = figureAt(lastYear.figures, `proactive.${row}.change`);
      if (value === null || before === null || change === null) return 'undecided';
      if (value === before + change) return 'held';
      return {
        cells: [path],
        expected: before + change,
        actual: value,
        message: (locale) =>
          messagesIn(locale)['continuity/items']({ row: rowInWords(path, locale), before, change, value }),
      };
    });
  },
};

/** Stocks of table two: what last year left, and this year's change. */
export const continuityStockRules = [inForce, items] as const;
