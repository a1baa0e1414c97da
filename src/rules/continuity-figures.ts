import { figureOf, forEachShared } from '../compare/compare-cells.js';
import { messagesIn } from '../finding/messages.js';
import type { CellPath } from '../form/cell-path.js';
import { tableKeys } from '../form/editions.js';
import { findCell } from '../form/table-spec.js';
import { describeCell } from '../report/describe-cell.js';
import { figureAt } from '../report/figures.js';
import { identityNoteOfForm, practice } from './basis.js';
import { rowInWords } from './places.js';
import { type CatalogueRule, notApplicable, type Outcome } from './rule.js';

const carriedOver: CatalogueRule<'continuity/carried-over'> = {
  id: 'continuity/carried-over',
  severity: 'warning',
  basis: identityNoteOfForm,
  reads: { parts: ['requests'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear) return notApplicable;
    const { requests } = figures;
    const row = requests.spec.rows.find(({ path }) => path === 'carriedOver');
    return (row?.cells ?? []).map((cell): Outcome => {
      const value = figureOf(requests, cell);
      // The row is one of table three in every edition.
      const before = figureAt(
        lastYear.figures,
        cell.path.replace('.carriedOver.', '.carriedForward.') as CellPath,
      );
      if (value === null || before === null) return 'undecided';
      if (value === before) return 'held';
      return {
        cells: [cell.path],
        expected: before,
        actual: value,
        ...(cell.column.column.sumOf ? {} : { severity: 'info' as const }),
        message: (locale) =>
          messagesIn(locale)['continuity/carried-over']({
            place: describeCell(cell.path, { edition: cell.edition, locale }),
            before,
            value,
          }),
      };
    });
  },
};

const largeFigure = 20;
const surgeFactor = 5;

const surge: CatalogueRule<'continuity/surge'> = {
  id: 'continuity/surge',
  severity: 'info',
  basis: practice,
  reads: { parts: ['proactive', 'requests', 'disputes'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear) return notApplicable;
    const outcomes: Outcome[] = [];
    for (const table of tableKeys) {
      forEachShared(lastYear.figures[table], figures[table], (path, before, value) => {
        if (before === null || before < largeFigure) return;
        const cell = findCell(path, figures[table].spec.edition);
        // One change of practice moves every column of table three; its totals say it once.
        if (!cell || (table === 'requests' && !cell.column.column.sumOf)) return;
        if (value === null) outcomes.push('undecided');
        else if (value <= before * surgeFactor && value * surgeFactor >= before) outcomes.push('held');
        else {
          outcomes.push({
            cells: [path],
            actual: value,
            message: (locale) =>
              messagesIn(locale)['continuity/surge']({
                place: describeCell(path, { edition: cell.edition, locale }),
                before,
                value,
              }),
          });
        }
      });
    }
    return outcomes;
  },
};

const disputeGroups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const;

const pending: CatalogueRule<'continuity/pending'> = {
  id: 'continuity/pending',
  severity: 'info',
  basis: practice,
  reads: { parts: ['disputes'], previous: true },
  check({ figures, lastYear }) {
    if (!lastYear) return notApplicable;
    return disputeGroups.flatMap((group): Outcome[] => {
      const path = `disputes.${group}.total` as const;
      const before = figureAt(lastYear.figures, `disputes.${group}.pending`);
      if (before === null || before <= 0) return [];
      const total = figureAt(figures, path);
      if (total === null) return ['undecided'];
      if (total > 0) return ['held'];
      return [
        {
          cells: [path],
          actual: total,
          message: (locale) =>
            messagesIn(locale)['continuity/pending']({ row: rowInWords(path, locale), before }),
        },
      ];
    });
  },
};

/** This year's figures after last year's. */
export const continuityFigureRules = [carriedOver, surge, pending] as const;
