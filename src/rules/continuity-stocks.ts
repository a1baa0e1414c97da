import { messagesIn } from '../finding/messages.js';
import { stockRows } from '../form/stock.js';
import { describeRow } from '../report/describe-cell.js';
import { figureAt } from '../report/figures.js';
import { arithmetic } from './basis.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const inForce: CatalogueRule<'continuity/in-force'> = {
  id: 'continuity/in-force',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear || figures.proactive.spec !== lastYear.figures.proactive.spec) return notApplicable;
    return stockRows(figures.proactive.spec).flatMap(({ row, at, stock, adds, takes }): Outcome[] => {
      if (at !== 'end' || !takes) return [];
      const issued = figureAt(figures, adds.path);
      const repealed = figureAt(figures, takes.path);
      const value = figureAt(figures, stock.path);
      const before = figureAt(lastYear.figures, stock.path);
      if (issued === null || repealed === null || value === null || before === null) return ['undecided'];
      const expected = before + issued - repealed;
      if (value === expected) return ['held'];
      return [
        {
          cells: [stock.path, adds.path, takes.path],
          expected,
          actual: value,
          message: (locale) =>
            messagesIn(locale)['continuity/in-force']({
              row: describeRow(row, locale),
              before,
              issued,
              repealed,
              value,
            }),
        },
      ];
    });
  },
};

const items: CatalogueRule<'continuity/items'> = {
  id: 'continuity/items',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear || figures.proactive.spec !== lastYear.figures.proactive.spec) return notApplicable;
    return stockRows(figures.proactive.spec).flatMap(({ row, at, stock, adds }): Outcome[] => {
      if (at !== 'start') return [];
      const value = figureAt(figures, stock.path);
      const before = figureAt(lastYear.figures, stock.path);
      const change = figureAt(lastYear.figures, adds.path);
      if (value === null || before === null || change === null) return ['undecided'];
      if (value === before + change) return ['held'];
      return [
        {
          cells: [stock.path],
          expected: before + change,
          actual: value,
          message: (locale) =>
            messagesIn(locale)['continuity/items']({ row: describeRow(row, locale), before, change, value }),
        },
      ];
    });
  },
};

/** Stocks of table two: what last year left, and this year's change. */
export const continuityStockRules = [inForce, items] as const;
