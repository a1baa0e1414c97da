import { messagesIn } from '../finding/messages.js';
import type { CellPath } from '../form/cell-path.js';
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
    if (figures.proactive.spec.edition !== '2021') return notApplicable;
    return documentRows.map((row): Outcome => {
      const [issued, repealed, inForce] = documentPaths(row).map((path) => figureAt(figures, path));
      if (issued == null || repealed == null || inForce == null) return 'undecided';
      if (inForce >= issued - repealed) return 'held';
      return {
        cells: [`proactive.${row}.inForce`, `proactive.${row}.issued`, `proactive.${row}.repealed`],
        expected: issued - repealed,
        actual: inForce,
        message: (locale) =>
          messagesIn(locale)['proactive/in-force-bound']({
            row: proactiveRowInWords(figures, row, locale),
            issued,
            repealed,
            inForce,
          }),
      };
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
    if (figures.proactive.spec.edition !== '2021') return notApplicable;
    return documentRows.map((row): Outcome => {
      const [issued, repealed] = documentPaths(row).map((path) => figureAt(figures, path));
      const before = figureAt(lastYear.figures, `proactive.${row}.inForce`);
      if (issued == null || repealed == null || before === null) return 'undecided';
      if (repealed <= before + issued) return 'held';
      return {
        cells: [`proactive.${row}.repealed`, `proactive.${row}.issued`],
        expected: before + issued,
        actual: repealed,
        message: (locale) =>
          messagesIn(locale)['proactive/repealed-bound']({
            row: proactiveRowInWords(figures, row, locale),
            issued,
            repealed,
            before,
          }),
      };
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

function documentPaths(row: (typeof documentRows)[number]): readonly CellPath[] {
  return [`proactive.${row}.issued`, `proactive.${row}.repealed`, `proactive.${row}.inForce`];
}

/** Table two, 第（一）项: rules and normative documents. */
export const proactiveDocumentRules = [inForceBound, repealedBound, publishedTotal] as const;
