import { messagesIn } from '../finding/messages.js';
import { stockRows } from '../form/stock.js';
import { describeRow } from '../report/describe-cell.js';
import { figureAt } from '../report/figures.js';
import { arithmetic } from './basis.js';
import { proactiveRowInWords } from './places.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const documentRows = ['rules', 'normativeDocuments'] as const;

const inForceBound: CatalogueRule<'proactive/in-force-bound'> = {
  id: 'proactive/in-force-bound',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'] },
  check({ figures }) {
    return stockRows(figures.proactive.spec).flatMap(({ row, at, stock, adds, takes }): Outcome[] => {
      if (at !== 'end' || !takes) return [];
      const issued = figureAt(figures, adds.path);
      const repealed = figureAt(figures, takes.path);
      const inForce = figureAt(figures, stock.path);
      if (issued === null || repealed === null || inForce === null) return ['undecided'];
      if (inForce >= issued - repealed) return ['held'];
      return [
        {
          cells: [stock.path, adds.path, takes.path],
          expected: issued - repealed,
          actual: inForce,
          message: (locale) =>
            messagesIn(locale)['proactive/in-force-bound']({
              row: describeRow(row, locale),
              issued,
              repealed,
              inForce,
            }),
        },
      ];
    });
  },
};

const repealedBound: CatalogueRule<'proactive/repealed-bound'> = {
  id: 'proactive/repealed-bound',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear || figures.proactive.spec !== lastYear.figures.proactive.spec) return notApplicable;
    return stockRows(figures.proactive.spec).flatMap(({ row, at, stock, adds, takes }): Outcome[] => {
      if (at !== 'end' || !takes) return [];
      const issued = figureAt(figures, adds.path);
      const repealed = figureAt(figures, takes.path);
      const before = figureAt(lastYear.figures, stock.path);
      if (issued === null || repealed === null || before === null) return ['undecided'];
      if (repealed <= before + issued) return ['held'];
      return [
        {
          cells: [takes.path, adds.path],
          expected: before + issued,
          actual: repealed,
          message: (locale) =>
            messagesIn(locale)['proactive/repealed-bound']({
              row: describeRow(row, locale),
              issued,
              repealed,
              before,
            }),
        },
      ];
    });
  },
};

const publishedTotal: CatalogueRule<'proactive/published-total'> = {
  id: 'proactive/published-total',
  severity: 'warning',
  basis: arithmetic,
  reads: { parts: ['proactive'] },
  check({ figures }) {
    if (figures.proactive.spec.edition !== '2019') return notApplicable;
    return documentRows.map((row): Outcome => {
      const published = figureAt(figures, `proactive.${row}.published`);
      const total = figureAt(figures, `proactive.${row}.totalPublished`);
      if (published === null || total === null) return 'undecided';
      if (total >= published) return 'held';
      return {
        cells: [`proactive.${row}.totalPublished`, `proactive.${row}.published`],
        expected: published,
        actual: total,
        message: (locale) =>
          messagesIn(locale)['proactive/published-total']({
            row: proactiveRowInWords(figures, row, locale),
            published,
            total,
          }),
      };
    });
  },
};

/** Table two, 第（一）项: rules and normative documents. */
export const proactiveDocumentRules = [inForceBound, repealedBound, publishedTotal] as const;
